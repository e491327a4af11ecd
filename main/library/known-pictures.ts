/** Finds single pictures in the pages that were read, in any sort order. */
import type { AlbumId, PictureId } from '../../preload/contract';
import type { PictureRecord } from '../services/album-service';
import type { AlbumPages, View } from './album-pages';
import type { Answer } from './answer-store';

export class KnownPictures {
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
    return undefined;
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
    return null;
  }

  private inEachOrder(view: View): readonly View[] {
    return [undefined, ...this.orders()].map((orderBy) => ({ ...view, orderBy }));
  }
}
