/**
 * The service's responses about one identity's albums and pictures. A store contains data only, so that it can be
 * stored on disk too; `AlbumPages` and `AlbumCovers` interpret the data.
 */
import { LRUCache } from 'lru-cache';
import type { AlbumId, OwnerId } from '../../preload/contract';
import type { AlbumRecord, PicturePage, PictureSource } from '../services/album-service';
import type { PackedPictures } from '../services/packed-pictures';

/** An answer, and when the service gave it: ISO 8601 in UTC. */
export interface Answer<Value> {
  readonly value: Value;
  readonly asOf: string;
  /** An earlier run stored it, so it may be out of date. */
  readonly isStored?: true;
}

/** A page as the library keeps it. */
export interface PackedPage extends PicturePage {
  readonly pictures: PackedPictures;
}

export function answeredNow<Value>(value: Value): Answer<Value> {
  return { value, asOf: timeNow() };
}

/** Returns the present time as `asOf` states it. */
export function timeNow(): string {
  return new Date().toISOString();
}

/** Masked and plain answers, and different orders, never share an entry. */
export interface AlbumKey {
  readonly albumId: AlbumId;
  readonly variant: 'masked' | 'plain';
}

export interface PagesKey extends AlbumKey {
  readonly orderBy?: string | undefined;
}

export interface AlbumsKey {
  readonly ownerId: OwnerId;
  readonly variant: AlbumKey['variant'];
}

/**
 * One per identity, which no other identity shares. Reading is asynchronous; a write can be read from then on.
 * `mayStore` says whether a store on disk may keep what is written; see [Note: Sealed cache].
 */
export interface AnswerStore {
  /** Resolves with the pages of an album, the one that was read last at the end. */
  pages(key: PagesKey): Promise<readonly Answer<PackedPage>[]>;
  addPage(key: PagesKey, page: Answer<PackedPage>, mayStore?: boolean): void;
  /** Resolves with null if the album has no cover, and with undefined if that is not known. */
  cover(key: AlbumKey, mayBeOld?: boolean): Promise<PictureSource | null | undefined>;
  /** If `mayStore` is absent, the list that names the cover is stored instead. */
  putCover(key: AlbumKey, cover: PictureSource | null, mayStore?: boolean): void;
  removeCover(key: AlbumKey): void;
  /** Removes all pages and covers of the album, in every variant and order. */
  forgetAlbum(albumId: AlbumId): void;
  /** Resolves with what an earlier run stored. In this run, the window decides how long a list is reused. */
  albums(key: AlbumsKey): Promise<Answer<readonly AlbumRecord[]> | undefined>;
  putAlbums(
    key: AlbumsKey,
    albums: Answer<readonly AlbumRecord[]>,
    mayStoreCover: (record: AlbumRecord) => boolean,
  ): void;
  /** Other answers, by name, such as the list of owners; as with `albums`. */
  value<Value>(name: string): Promise<Answer<Value> | undefined>;
  putValue(name: string, answer: Answer<unknown>): void;
}

/** Albums in use, whose pages are combined; the visible album is always the most recently used. */
export const ALBUMS_KEPT = 12;

/**
 * Pictures whose pages stay in memory, packed: about 0.2 KB each. An album with more stays until another one is used.
 */
const PICTURES_KEPT = 50_000;

export function createMemoryAnswers(picturesKept = PICTURES_KEPT): AnswerStore {
  const pages = new LRUCache<string, ReadonlyMap<number, Answer<PackedPage>>>({
    maxSize: picturesKept,
    sizeCalculation: (known) => Math.min(sizeOf(known), picturesKept),
  });
  const covers = new Map<string, PictureSource | null>();
  return {
    pages: (key) => Promise.resolve([...(pages.get(textOfPagesKey(key))?.values() ?? [])]),
    addPage(key, page) {
      const known = new Map(pages.get(textOfPagesKey(key)));
      known.delete(page.value.from);
      known.set(page.value.from, page);
      // The cache asks for the size of a new map only.
      pages.set(textOfPagesKey(key), known);
    },
    cover: (key) => Promise.resolve(covers.get(textOf(key))),
    putCover(key, cover) {
      covers.set(textOf(key), cover);
    },
    removeCover(key) {
      covers.delete(textOf(key));
    },
    forgetAlbum(albumId) {
      for (const key of pages.keys()) {
        if (key.endsWith(` ${albumId}`)) pages.delete(key);
      }
      for (const variant of ['masked', 'plain'] as const) covers.delete(textOf({ albumId, variant }));
    },
    albums: () => Promise.resolve(undefined),
    putAlbums: () => undefined,
    value: () => Promise.resolve(undefined),
    putValue: () => undefined,
  };
}

/** Pictures, and one for each page, so that empty pages are limited too. */
function sizeOf(pages: ReadonlyMap<number, Answer<PackedPage>>): number {
  let size = pages.size;
  for (const { value } of pages.values()) size += value.pictures.length;
  return size;
}

export function textOfPagesKey({ albumId, variant, orderBy = '' }: PagesKey): string {
  return `${variant} ${orderBy} ${albumId}`;
}

function textOf({ albumId, variant }: AlbumKey): string {
  return `${variant} ${albumId}`;
}
