/**
 * A few coarse colours in place of a picture, kept by its address. Decoding takes milliseconds of the main thread, so one is made
 * at a time, and whatever else waits comes between.
 */
import { setImmediate } from 'node:timers/promises';
import { createSharedWork } from '../albums/shared-work';
import { createQueue } from '../queue';
import type { PictureBytes, PictureFetcher } from './picture-bytes';
import type { PictureShelf } from './picture-shelves';

/** Must be total: bytes it cannot read become a plain tile. */
export type MakeMosaic = (picture: PictureBytes) => PictureBytes;

export interface Mosaics {
  of(url: string, signal: AbortSignal): Promise<PictureBytes>;
}

export interface MosaicsParts {
  readonly fetcher: PictureFetcher;
  readonly shelf: PictureShelf;
  readonly makeMosaic: MakeMosaic;
}

/** One grey pixel, as a GIF. */
export const PLAIN_TILE: PictureBytes = {
  contentType: 'image/gif',
  body: Buffer.from('R0lGODlhAQABAIAAAICAgP///ywAAAAAAQABAAACAkQBADs=', 'base64'),
};

const inTurn = createQueue();

export function createMosaics({ fetcher, shelf, makeMosaic }: MosaicsParts): Mosaics {
  const work = createSharedWork();
  return {
    of: async (url, signal) =>
      shelf.get(url) ??
      work.run(url, signal, async (shared) => {
        const picture = await fetcher.fetch(url, shared);
        const mosaic = await inTurn(async () => {
          await setImmediate();
          return makeMosaic(picture);
        });
        shelf.put(url, mosaic);
        return mosaic;
      }),
  };
}
