/** What the grid needs to know of a whole album: the number of its pictures, and their shapes if the service states them. */
import type { AlbumId, AlbumOutline } from '../../preload/contract';
import { endsAccess } from '../core/errors';
import type { AlbumContents } from './album-contents';
import type { AlbumPages, View } from './album-pages';
import { type Answer, timeNow } from './answer-store';

export interface AlbumOutlinesDeps {
  readonly pages: AlbumPages;
  /** Whether the service states the sizes of pictures. */
  readonly hasDimensions: () => boolean;
  readonly count: (albumId: AlbumId, view: View, signal: AbortSignal) => Promise<Answer<number>>;
  /** Called when the account may not see the album any more. */
  readonly onAccessEnded: (albumId: AlbumId) => void;
}

export class AlbumOutlines {
  constructor(private readonly deps: AlbumOutlinesDeps) {}

  /**
   * Asks the service again, because the window caches outlines. If the service reports dimensions, this reads all
   * pictures; otherwise it only counts them.
   */
  async read(albumId: AlbumId, view: View, signal: AbortSignal): Promise<AlbumOutline> {
    try {
      return await this.ask(albumId, view, signal);
    } catch (reason) {
      if (endsAccess(reason)) this.deps.onAccessEnded(albumId);
      throw reason;
    }
  }

  /** Resolves with what an earlier run stored; null if the service has answered in this one. */
  async stored(albumId: AlbumId, view: View): Promise<AlbumOutline | null> {
    const contents = await this.deps.pages.find(view, albumId);
    return contents?.isStored && contents.total !== null ? this.outlineOf(contents, contents.total) : null;
  }

  /** Resolves when the first pictures have arrived; with null if the whole album arrives or is known before. */
  async first(albumId: AlbumId, view: View, signal: AbortSignal): Promise<AlbumOutline | null> {
    const contents = await this.deps.pages.beginning(view, albumId, signal);
    return contents && contents.total !== null ? this.outlineOf(contents, contents.total) : null;
  }

  private async ask(albumId: AlbumId, view: View, signal: AbortSignal): Promise<AlbumOutline> {
    const { pages, count } = this.deps;
    const known = await pages.find(view, albumId);
    const isStored = known?.isStored === true;
    const hasDimensions = this.deps.hasDimensions();
    // First pictures belong to a response that is arriving, or are replaced by the next one.
    if ((hasDimensions || !isStored) && known && !pages.isBeginning(known)) known.expire();
    if (!hasDimensions) {
      const { value: total, asOf } = await count(albumId, view, signal);
      // Only now: without an answer, what is stored stays.
      if (isStored) known.expire();
      known?.confirm();
      return { total, aspectRatios: null, asOf };
    }
    const contents = await pages.loadWhole({ view, albumId }, signal);
    contents.confirm();
    return this.outlineOf(contents, contents.total ?? 0);
  }

  private outlineOf(contents: AlbumContents, total: number): AlbumOutline {
    const asOf = contents.asOf(0, contents.length) ?? timeNow();
    const aspectRatios = this.deps.hasDimensions() ? withLength(contents.aspectRatios(), total) : null;
    return { total, aspectRatios, asOf };
  }
}

/** Returns the shapes of as many pictures; those that are not known are 0. */
function withLength(ratios: Float32Array<ArrayBuffer>, length: number): Float32Array<ArrayBuffer> {
  if (ratios.length >= length) return ratios;
  const all = new Float32Array(length);
  all.set(ratios);
  return all;
}
