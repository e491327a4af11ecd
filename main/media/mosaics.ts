/** A few coarse colours in place of a picture, kept by its address. */
import { createSharedWork } from '../core/async';
import { MIXED_FROM_LONG_EDGE_PX, mixCells } from './mosaic-cells';
import type { PictureBytes, PictureFetcher } from './picture-bytes';
import type { PictureDecoder, Pixels } from './picture-decoder';
import type { PictureShelf } from './picture-cache';

export interface Mosaics {
  of(url: string, signal: AbortSignal): Promise<PictureBytes>;
}

export interface MosaicsParts {
  readonly fetcher: PictureFetcher;
  readonly shelf: PictureShelf;
  readonly decoder: Pick<PictureDecoder, 'pixels'>;
  readonly encodePng: EncodePng;
}

/** Of few pixels, so that it takes no time. */
export type EncodePng = (pixels: Pixels) => PictureBytes;

/** One grey pixel, as a GIF. */
export const PLAIN_TILE: PictureBytes = {
  contentType: 'image/gif',
  body: Buffer.from('R0lGODlhAQABAIAAAICAgP///ywAAAAAAQABAAACAkQBADs=', 'base64'),
};

export function createMosaics({ fetcher, shelf, decoder, encodePng }: MosaicsParts): Mosaics {
  const work = createSharedWork();
  return {
    of: async (url, signal) =>
      shelf.get(url) ??
      work.run(url, signal, async (shared) => {
        const { body } = await fetcher.fetch(url, shared);
        const pixels = await decoder.pixels(body, { longEdgePx: MIXED_FROM_LONG_EDGE_PX, signal: shared });
        if (pixels === 'busy') return PLAIN_TILE;
        const cells = pixels === 'unreadable' ? null : mixCells(pixels);
        const mosaic = cells ? encodePng(cells) : PLAIN_TILE;
        shelf.put(url, mosaic);
        return mosaic;
      }),
  };
}
