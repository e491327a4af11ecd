/** What an owner and an album of the SmugMug stand-in are. */
import type { Series } from './pictures';
import { scatter } from './scatter';
import { type Theme, THEMES } from './themes';

export interface Category {
  readonly id: number;
  readonly name: string;
}

/** What only some albums have; each is left out where it is as usual. */
export interface AlbumOptions extends Pick<Series, 'uploadIntervalMs' | 'videoIds'> {
  /** Kept from the owner's list of albums, but opened by whoever knows id and key. */
  readonly isUnlisted?: boolean;
  readonly password?: string;
  readonly passwordHint?: string;
  /** Older than the keys of February 2008 and reachable without (smugmug-api.md, section 5). */
  readonly isGrandfathered?: boolean;
  /** Opens without the owner's site-wide password, as a link that was given to somebody. */
  readonly isOutsideSitePassword?: boolean;
  readonly hidesExif?: boolean;
  readonly hidesFileNames?: boolean;
  readonly hidesOriginals?: boolean;
  /** Places of pictures that visitors do not get. */
  readonly hiddenIndexes?: readonly number[];
  /** Shown by file name, last first, while positions stay those of the manual order. */
  readonly isShownInReverse?: boolean;
  /** Place of the picture whose times are not known. */
  readonly undatedIndex?: number;
  /** In place of the photographs' own, from the first picture on. */
  readonly captions?: readonly string[];
}

export interface SmugMugAlbum extends Series, AlbumOptions {
  readonly albumId: number;
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly category: Category;
  readonly subCategory: Category | null;
  /** Manual order, from 1. */
  readonly position: number;
  /** Place of the highlight picture in the album, or null for none. */
  readonly highlightIndex: number | null;
}

/** With whom somebody signs in. */
export interface Account {
  readonly userId: number;
  readonly emailAddress: string;
  readonly password: string;
  /** Opaque; gives a session without the password. */
  readonly passwordHash: string;
}

export interface SmugMugOwner {
  readonly nickName: string;
  readonly displayName: string;
  /** Whether visitors see what the real service keeps for the owner: Date, Hidden and MD5Sum of each picture. */
  readonly showsOwnerFields: boolean;
  /** False for owners that only tests and measurements ask for. */
  readonly isAnnounced: boolean;
  /** Null where the site is open. */
  readonly sitePassword: string | null;
  /** Null for those who never sign in here. */
  readonly account: Account | null;
  readonly albums: readonly SmugMugAlbum[];
}

/** 57 letters and digits that are not mistaken for each other: 57^5 keys (smugmug-api.md, section 1). */
const KEY_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const KEY_LENGTH = 5;

/** The key of an album or of a picture. */
export function keyOf(id: number): string {
  let rest = scatter(id);
  let key = '';
  while (key.length < KEY_LENGTH) {
    key += KEY_ALPHABET.charAt(rest % KEY_ALPHABET.length);
    rest = Math.floor(rest / KEY_ALPHABET.length);
  }
  return key;
}

/** Picture ids lie above 2^30, as recorded in 2011, and no album holds more than 200,000. */
const FIRST_PICTURE_ID = 1_140_000_000;
const PICTURE_IDS_PER_ALBUM = 200_000;
const FIRST_ALBUM_ID = 15_300_000;

/** Those of the other service lie below. */
export function isOfSmugMug(pictureId: number): boolean {
  return pictureId >= FIRST_PICTURE_ID;
}

export type AlbumRow = readonly [
  ordinal: number,
  title: string,
  description: string,
  category: Category,
  subCategory: Category | null,
  pictureCount: number,
  position: number,
  highlightIndex: number | null,
  uploadedFrom: string,
  theme: Theme,
  options?: AlbumOptions,
];

export function albumOf(row: AlbumRow): SmugMugAlbum {
  const [
    ordinal,
    title,
    description,
    category,
    subCategory,
    pictureCount,
    position,
    highlightIndex,
    uploadedFrom,
    theme,
    options,
  ] = row;
  const albumId = FIRST_ALBUM_ID + ordinal * 37;
  return {
    ...options,
    albumId,
    key: keyOf(albumId),
    title,
    description,
    category,
    subCategory,
    position,
    highlightIndex,
    pictureCount,
    uploadedFromMs: Date.parse(uploadedFrom),
    theme: THEMES[theme],
    firstPictureId: FIRST_PICTURE_ID + ordinal * PICTURE_IDS_PER_ALBUM,
  };
}
