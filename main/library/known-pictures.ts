/**
 * Finds single pictures in the pages that were read, in any sort order. A picture whose index was noted is also found if
 * its page is not in memory any more: the page is then read again, once for all of its pictures.
 */
import { LRUCache } from 'lru-cache';
import type { AlbumId, PictureId } from '../../preload/contract';
import type { PictureRecord } from '../services/album-service';
import type { AlbumPages, View } from './album-pages';
import type { Answer } from './answer-store';

/** Pictures whose index is known, and those of them that were read for it: of grids with pictures of many albums. */
const INDEXES_KEPT = 50_000;
const PICTURES_KEPT = 2_000;

export class KnownPictures {
  private readonly indexes = new LRUCache<string, number>({ max: INDEXES_KEPT });
  private readonly kept = new LRUCache<string, Answer<PictureRecord>>({ max: PICTURES_KEPT });

  /** `orders`: the ids of the service's sort orders. */
  constructor(
    private readonly pages: AlbumPages,
    private readonly orders: () => readonly string[],
  ) {}

  /**
   * Returns undefined if no answer has named the picture. A picture known only in the other variant (masked or plain) is
   * read in the wanted one.
   */
  async find(
    albumId: AlbumId,
    pictureId: PictureId,
    view: View,
    signal: AbortSignal,
  ): Promise<Answer<PictureRecord> | undefined> {
    for (const ordered of this.inEachOrder(view)) {
      const known = (await this.pages.find(ordered, albumId))?.answerFor(pictureId);
      if (known) return known;
    }
    const other = view.variant === 'masked' ? 'plain' : 'masked';
    for (const ordered of this.inEachOrder(view)) {
      const index = (await this.pages.find({ ...ordered, variant: other }, albumId))?.indexOf(pictureId);
      if (index === undefined) continue;
      return (await this.pages.load({ view: ordered, albumId }, index, index + 1, signal)).answerFor(pictureId);
    }
    return this.findByIndex(albumId, pictureId, view, signal);
  }

  /** Returns the index in the service's default order; null if no page in memory has the picture. */
  async indexOf(albumId: AlbumId, pictureId: PictureId, view: View): Promise<number | null> {
    return (await this.pages.find({ ...view, orderBy: undefined }, albumId))?.indexOf(pictureId) ?? null;
  }

  /** Notes where the service's default order had the picture. */
  noteIndex(albumId: AlbumId, pictureId: PictureId, index: number): void {
    this.indexes.set(keyOf(albumId, pictureId), index);
  }

  /** Drops the pictures that were read by index. */
  forget(albumId: AlbumId): void {
    for (const key of this.kept.keys()) if (key.endsWith(` ${albumId}`)) this.kept.delete(key);
  }

  /** Returns the picture with another address than the expired `url`, or null if there is none. */
  async renew(
    albumId: AlbumId,
    pictureId: PictureId,
    view: View,
    url: string,
    signal: AbortSignal,
  ): Promise<PictureRecord | null> {
    for (const ordered of this.inEachOrder(view)) {
      if ((await this.pages.find(ordered, albumId))?.find(pictureId))
        return this.pages.renew({ view: ordered, albumId }, pictureId, url, signal);
    }
    if (!this.kept.delete(keptKey(albumId, pictureId, view))) return null;
    const again = (await this.findByIndex(albumId, pictureId, view, signal))?.value;
    return again && !again.sources.some((source) => source.url === url) ? again : null;
  }

  private async findByIndex(
    albumId: AlbumId,
    pictureId: PictureId,
    view: View,
    signal: AbortSignal,
  ): Promise<Answer<PictureRecord> | undefined> {
    const key = keptKey(albumId, pictureId, view);
    const known = this.kept.get(key);
    if (known) return known;
    const index = this.indexes.get(keyOf(albumId, pictureId));
    if (index === undefined) return undefined;
    const place = { view: { ...view, orderBy: undefined }, albumId };
    const found = (await this.pages.load(place, index, index + 1, signal)).answerFor(pictureId);
    if (found) this.kept.set(key, found);
    return found;
  }

  private inEachOrder(view: View): readonly View[] {
    return [undefined, ...this.orders()].map((orderBy) => ({ ...view, orderBy }));
  }
}

function keyOf(albumId: AlbumId, pictureId: PictureId): string {
  return `${pictureId} ${albumId}`;
}

function keptKey(albumId: AlbumId, pictureId: PictureId, { variant }: View): string {
  return `${variant} ${keyOf(albumId, pictureId)}`;
}
