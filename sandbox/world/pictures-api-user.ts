/** Users, albums and free galleries of the Pictures API. */
import { type Series, type Theme, THEMES } from './pictures';
import { scatter } from './scatter';

export interface Group {
  readonly groupId: number;
  readonly name: string;
}

export interface PicturesApiAlbum extends Series {
  readonly albumId: number;
  readonly name: string;
  readonly description: string | null;
  /** The position among the owner's albums, from 0; deliberately different from the list order. */
  readonly sequence: number;
  readonly isCoverSafe: boolean;
  /** Credits. */
  readonly price: number;
  /** The indexes of pictures that are included in counts and ids but removed or awaiting approval. */
  readonly withheldIndexes: readonly number[];
}

export interface PricePlan {
  readonly pricePlanId: number;
  readonly duration: string;
  /** Credits, without VAT. */
  readonly price: number;
}

/** A user's portrait: the first picture of the series with this safety. */
export interface Portrait {
  readonly series: Series;
  readonly isSafe: boolean;
}

export interface PicturesApiUser {
  readonly userId: number;
  readonly name: string;
  readonly nickname: string;
  readonly emailAddress: string;
  /** Null for users who never sign in. */
  readonly accessToken: string | null;
  readonly group: Group | null;
  readonly isGroupManager: boolean;
  readonly isOffering: boolean;
  /** Absent if the service does not report it. */
  readonly isAgeVerified?: boolean;
  /** User ids of the owners whose private galleries this user may see. */
  readonly subscriptions: readonly number[];
  readonly albums: readonly PicturesApiAlbum[];
  /** The public pictures, which belong to no album. */
  readonly freeGallery: Series;
  /** Absent: the cover of the first album, if any. Null: no portrait. */
  readonly portrait?: Portrait | null;
  readonly pricePlans: readonly PricePlan[];
  /** If true, the gallery refuses non-subscribers with 403; other galleries respond without addresses (A8). */
  readonly refusesStrangers: boolean;
  /** False for users that only tests and long lists use. */
  readonly isAnnounced: boolean;
}

export function isGivenOut({ withheldIndexes }: PicturesApiAlbum, index: number): boolean {
  return !withheldIndexes.includes(index);
}

/** Pictures of album 1101 start at 11,010,000; no album of this service contains more than 10,000. */
const PICTURE_IDS_PER_ALBUM = 10_000;

export type AlbumRow = readonly [
  albumId: number,
  name: string,
  description: string | null,
  pictureCount: number,
  sequence: number,
  isCoverSafe: boolean,
  uploadedFrom: string,
  theme: Theme,
  withheldIndexes?: readonly number[],
];

export function albumOf(row: AlbumRow): PicturesApiAlbum {
  const [albumId, name, description, pictureCount, sequence, isCoverSafe, uploadedFrom, theme, withheldIndexes = []] =
    row;
  return {
    albumId,
    name,
    description,
    pictureCount,
    sequence,
    isCoverSafe,
    uploadedFromMs: Date.parse(uploadedFrom),
    theme: THEMES[theme],
    firstPictureId: albumId * PICTURE_IDS_PER_ALBUM,
    price: (scatter(albumId) % 40) / 4,
    withheldIndexes,
  };
}

/** Free pictures have ids of their own, far above those in albums. */
const FIRST_FREE_PICTURE_ID = 500_000_000;
const FREE_PICTURES_PER_USER = 1000;

/** Creates a free gallery; `place` is the owner's number, from 0. */
export function freeGalleryOf(place: number, pictureCount: number, theme: Theme): Series {
  return {
    firstPictureId: FIRST_FREE_PICTURE_ID + place * FREE_PICTURES_PER_USER,
    pictureCount,
    theme: THEMES[theme],
    uploadedFromMs: Date.parse('2024-01-15T10:20:30.4Z'),
  };
}
