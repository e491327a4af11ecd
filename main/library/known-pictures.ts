/**
 * Finds single pictures in the pages that were read, in any sort order. A picture whose place was noted is also found if
 * its page is not in memory any more: the page is then read again, once for all of its pictures.
 */
import { LRUCache } from 'lru-cache';
import type { AlbumId, PictureId } from '../../preload/contract';
import type { PictureRecord } from '../services/album-service';
import type { AlbumPages, View } from './album-pages';
import type { Answer } from './answer-store';

/** Where an order of the service has a picture; its default order if `orderBy` is absent. */
export interface PlaceInOrder {
  readonly index: number;
  readonly orderBy?: string | undefined;
}

/** A picture that was found, and how often the service had answered for its album. */
interface Kept {
  readonly answer: Answer<PictureRecord>;
  readonly readCount: number;
}

/** Limits of the places that are remembered, and of the pictures found outside the albums in use, for grids of many albums. */
const PLACES_KEPT = 50_000;
const PICTURES_KEPT = 2_000;

export class KnownPictures {
  private readonly places = new LRUCache<string, PlaceInOrder>({ max: PLACES_KEPT });
  private readonly kept = new LRUCache<string, Kept>({ max: PICTURES_KEPT });

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
    const known = await this.findKnown(albumId, pictureId, view);
    if (known) return known;
    const other = await this.placeOf(albumId, pictureId, otherVariant(view));
    return (
      (other && (await this.readAt(albumId, pictureId, view, other, signal))) ??
      this.readNoted(albumId, pictureId, view, signal)
    );
  }

  /** Like `find`, but sends no request. */
  async findKnown(albumId: AlbumId, pictureId: PictureId, view: View): Promise<Answer<PictureRecord> | undefined> {
    for (const ordered of this.inEachOrder(view)) {
      const known = this.pages.inUse(ordered, albumId)?.answerFor(pictureId);
      if (known) return known;
    }
    const kept = this.kept.get(keptKey(albumId, pictureId, view));
    if (kept?.readCount === this.pages.readCountOf(albumId)) return kept.answer;
    for (const ordered of this.inEachOrder(view)) {
      const found = await this.pages.lookUp(ordered, albumId, pictureId);
      if (found) return this.keep(albumId, pictureId, view, { value: found.value, asOf: found.asOf });
    }
    return undefined;
  }

  /** Returns where an order of the service has the picture; null if no page that was read has it. */
  async placeOf(albumId: AlbumId, pictureId: PictureId, view: View): Promise<PlaceInOrder | null> {
    for (const ordered of this.inEachOrder(view)) {
      const { orderBy } = ordered;
      const index = (await this.pages.lookUp(ordered, albumId, pictureId))?.index;
      if (index !== undefined) return { index, ...(orderBy !== undefined && { orderBy }) };
    }
    return null;
  }

  /** Notes where an order of the service had the picture. */
  notePlace(albumId: AlbumId, pictureId: PictureId, place: PlaceInOrder): void {
    this.places.set(keyOf(albumId, pictureId), place);
  }

  /** Drops the pictures that were found outside the albums in use. */
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
    const wasKept = this.kept.delete(keptKey(albumId, pictureId, view));
    for (const ordered of this.inEachOrder(view)) {
      if ((await this.pages.find(ordered, albumId))?.find(pictureId))
        return this.pages.renew({ view: ordered, albumId }, pictureId, url, signal);
    }
    if (!wasKept) return null;
    const again = (await this.readNoted(albumId, pictureId, view, signal))?.value;
    return again && !again.sources.some((source) => source.url === url) ? again : null;
  }

  private async readNoted(
    albumId: AlbumId,
    pictureId: PictureId,
    view: View,
    signal: AbortSignal,
  ): Promise<Answer<PictureRecord> | undefined> {
    const place = this.places.get(keyOf(albumId, pictureId));
    // The service may have lost an order since it was noted.
    if (!place || (place.orderBy !== undefined && !this.orders().includes(place.orderBy))) return undefined;
    return this.readAt(albumId, pictureId, view, place, signal);
  }

  private async readAt(
    albumId: AlbumId,
    pictureId: PictureId,
    view: View,
    { index, orderBy }: PlaceInOrder,
    signal: AbortSignal,
  ): Promise<Answer<PictureRecord> | undefined> {
    const place = { view: { ...view, orderBy }, albumId };
    const found = (await this.pages.load(place, index, index + 1, signal)).answerFor(pictureId);
    return found && this.keep(albumId, pictureId, view, found);
  }

  private keep(
    albumId: AlbumId,
    pictureId: PictureId,
    view: View,
    answer: Answer<PictureRecord>,
  ): Answer<PictureRecord> {
    this.kept.set(keptKey(albumId, pictureId, view), { answer, readCount: this.pages.readCountOf(albumId) });
    return answer;
  }

  private inEachOrder(view: View): readonly View[] {
    return [undefined, ...this.orders()].map((orderBy) => ({ ...view, orderBy }));
  }
}

function otherVariant(view: View): View {
  return { ...view, variant: view.variant === 'masked' ? 'plain' : 'masked' };
}

function keyOf(albumId: AlbumId, pictureId: PictureId): string {
  return `${pictureId} ${albumId}`;
}

function keptKey(albumId: AlbumId, pictureId: PictureId, { variant }: View): string {
  return `${variant} ${keyOf(albumId, pictureId)}`;
}
