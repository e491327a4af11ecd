/** Mosaics: a few coarse colours in place of a picture, in a cache of their own. */
import { createSingleFlight } from '../core/async';
import { MIXED_FROM_LONG_EDGE_PX, mixCells } from './mosaic-cells';
import type { PictureBytes, PictureFetcher } from './picture-bytes';
import { exactSize, roughShape, withShape } from './mosaic-shape';
import type { PictureDecoder, Pixels } from './picture-decoder';
import type { CachePartition } from './picture-cache';
import { type PictureToFetch, textOfKey } from './picture-key';

export interface Mosaics {
  /** `loaded`: bytes of any size of the picture, which save a request. */
  of(picture: PictureToFetch, signal: AbortSignal, loaded?: PictureBytes): Promise<Mosaic>;
}

export interface Mosaic extends PictureBytes {
  /** Absent if the mosaic was read from the disk. */
  readonly cells?: Pixels;
}

export interface MosaicsDeps {
  readonly fetcher: PictureFetcher;
  readonly partition: CachePartition;
  readonly decoder: Pick<PictureDecoder, 'pixels'>;
  readonly encodePng: EncodePng;
}

/** Encodes a PNG of few pixels, which takes almost no time. */
export type EncodePng = (pixels: Pixels) => PictureBytes;

/** One grey pixel as a GIF. */
export const PLAIN_TILE: PictureBytes = {
  contentType: 'image/gif',
  body: Buffer.from('R0lGODlhAQABAIAAAICAgP///ywAAAAAAQABAAACAkQBADs=', 'base64'),
};

export function createMosaics({ fetcher, partition, decoder, encodePng }: MosaicsDeps): Mosaics {
  const work = createSingleFlight();
  return {
    of: ({ key, url, mayStore }, signal, loaded) =>
      work.run(textOfKey(key), signal, async (shared) => {
        const known = await partition.get(key);
        if (known) return known;
        const { body } = loaded ?? (await fetcher.fetch(url, shared));
        const pixels = await decoder.pixels(body, { longEdgePx: MIXED_FROM_LONG_EDGE_PX, signal: shared });
        if (pixels === 'busy') return PLAIN_TILE;
        const cells = typeof pixels === 'string' ? null : mixCells(pixels);
        const mosaic: Mosaic =
          typeof pixels === 'string' || !cells
            ? PLAIN_TILE
            : { ...withShape(encodePng(cells), roughShape(exactSize(body, pixels))), cells };
        partition.put(key, mosaic, mayStore?.() ?? true);
        return mosaic;
      }),
  };
}
