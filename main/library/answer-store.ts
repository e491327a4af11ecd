/**
 * The service's responses about one identity's albums and pictures. A store contains data only, so that it can be
 * stored on disk later; `AlbumPages` and `AlbumCovers` interpret the data.
 */
import { LRUCache } from 'lru-cache';
import type { AlbumId } from '../../preload/contract';
import type { PicturePage, PictureSource } from '../services/album-service';

/** An answer, and when the service gave it: ISO 8601 in UTC. */
export interface Answer<Value> {
  readonly value: Value;
  readonly asOf: string;
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

/** One per identity, which no other identity shares. Reading is asynchronous; a write can be read from then on. */
export interface AnswerStore {
  /** Resolves with the pages of an album, the one that was read last at the end. */
  pages(key: PagesKey): Promise<readonly Answer<PicturePage>[]>;
  addPage(key: PagesKey, page: Answer<PicturePage>): void;
  /** Resolves with null if the album has no cover, and with undefined if that is not known. */
  cover(key: AlbumKey): Promise<PictureSource | null | undefined>;
  putCover(key: AlbumKey, cover: PictureSource | null): void;
  removeCover(key: AlbumKey): void;
  /** Removes all pages and covers of the album, in every variant and order. */
  forgetAlbum(albumId: AlbumId): void;
}

/** Albums whose pages stay in memory; the visible album is always the most recently used. */
export const ALBUMS_KEPT = 12;

export function createMemoryAnswers(): AnswerStore {
  const pages = new LRUCache<string, Map<number, Answer<PicturePage>>>({ max: ALBUMS_KEPT });
  const covers = new Map<string, PictureSource | null>();
  return {
    pages: (key) => Promise.resolve([...(pages.get(textOfPagesKey(key))?.values() ?? [])]),
    addPage(key, page) {
      const known = pages.get(textOfPagesKey(key)) ?? new Map<number, Answer<PicturePage>>();
      known.delete(page.value.from);
      known.set(page.value.from, page);
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
  };
}

export function textOfPagesKey({ albumId, variant, orderBy = '' }: PagesKey): string {
  return `${variant} ${orderBy} ${albumId}`;
}

function textOf({ albumId, variant }: AlbumKey): string {
  return `${variant} ${albumId}`;
}
