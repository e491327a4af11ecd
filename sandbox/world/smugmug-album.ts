/** Owners and albums of the SmugMug stand-in. */
import { type Series, type Theme, THEMES } from './pictures';
import { scatter } from './scatter';

export interface Category {
  readonly id: number;
  readonly name: string;
}

/** Properties that only some albums have; each is omitted for the default. */
export interface AlbumOptions extends Pick<Series, 'uploadIntervalMs' | 'videoIds'> {
  /** Missing from visitors' album lists, but open to visitors with the id and key. */
  readonly isUnlisted?: boolean;
  readonly password?: string;
  readonly passwordHint?: string;
  /** Created before the keys of February 2008, so it opens without one (smugmug-api.md, section 5). */
  readonly isGrandfathered?: boolean;
  /** Opens without the site password, like a shared link. */
  readonly isOutsideSitePassword?: boolean;
  readonly hidesExif?: boolean;
  readonly hidesFileNames?: boolean;
  readonly hidesOriginals?: boolean;
  /** The indexes of pictures that are hidden from visitors. */
  readonly hiddenIndexes?: readonly number[];
  /** Sorted by file name in descending order, while positions keep the manual order. */
  readonly isShownInReverse?: boolean;
  /** The index of the picture whose times are unknown. */
  readonly undatedIndex?: number;
  /** API v2 only: the folders that contain the album, instead of its categories. None: the album is outside of folders. */
  readonly folders?: readonly string[];
  /** API v2 only: the index of the picture whose original is a RAW file. */
  readonly rawIndex?: number;
  /** API v2 only: the owner asks browsers not to offer copies. */
  readonly isProtected?: boolean;
  /** Captions that replace those of the photographs, from the first picture on. */
  readonly captions?: readonly string[];
}

export interface SmugMugAlbum extends Series, AlbumOptions {
  readonly albumId: number;
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly category: Category;
  readonly subCategory: Category | null;
  /** The position in the manual order, from 1. */
  readonly position: number;
  /** The index of the highlight picture, or null for none. */
  readonly highlightIndex: number | null;
}

/** An account that can sign in. */
export interface Account {
  readonly userId: number;
  readonly emailAddress: string;
  readonly password: string;
  /** Opaque; signs in without the password. */
  readonly passwordHash: string;
}

export interface SmugMugOwner {
  readonly nickName: string;
  readonly displayName: string;
  /**
   * Whether visitors also get fields that the real service reserves for the owner: Date, Hidden, MD5Sum, Status and
   * Watermark of each picture.
   */
  readonly showsOwnerFields: boolean;
  /** False for owners that only tests and benchmarks use. */
  readonly isAnnounced: boolean;
  /** Null for an open site. */
  readonly sitePassword: string | null;
  /** Null for owners who never sign in. */
  readonly account: Account | null;
  readonly albums: readonly SmugMugAlbum[];
  /** The paths of folders that contain no album; only API v2 lists them. */
  readonly emptyFolders?: readonly (readonly string[])[];
}

/** 57 letters and digits that are not easily confused, which allow 57^5 keys (smugmug-api.md, section 1). */
const KEY_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const KEY_LENGTH = 5;

/** Returns the key of an album or a picture. */
export function keyOf(id: number): string {
  let rest = scatter(id);
  let key = '';
  while (key.length < KEY_LENGTH) {
    key += KEY_ALPHABET.charAt(rest % KEY_ALPHABET.length);
    rest = Math.floor(rest / KEY_ALPHABET.length);
  }
  return key;
}

/** Picture ids are above 2^30, as recorded in 2011, and an album contains at most 200,000. */
const FIRST_PICTURE_ID = 1_140_000_000;
const PICTURE_IDS_PER_ALBUM = 200_000;
const FIRST_ALBUM_ID = 15_300_000;

/** Returns whether the picture belongs to SmugMug; ids of the Pictures API are lower. */
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
