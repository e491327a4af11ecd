/** Scales pictures to the size that a lease allows, for services that do not state their sizes. */
import { createSingleFlight } from '../core/async';
import { AppFailure } from '../core/errors';
import type { PictureBytes, PictureFetcher } from './picture-bytes';
import type { PictureDecoder } from './picture-decoder';
import type { CachePartition } from './picture-cache';
import { readPictureHeader } from './picture-size';

export interface ScaledPictures {
  /** Returns the picture, scaled down if it is larger than `longEdgePx`. Rejects if it cannot be scaled. */
  of(url: string, longEdgePx: number, signal: AbortSignal): Promise<PictureBytes>;
}

export interface ScaledPicturesDeps {
  readonly fetcher: PictureFetcher;
  readonly partition: CachePartition;
  readonly decoder: Pick<PictureDecoder, 'scaleDown'>;
}

export function createScaledPictures({ fetcher, partition, decoder }: ScaledPicturesDeps): ScaledPictures {
  const work = createSingleFlight();
  return {
    async of(url, longEdgePx, signal) {
      const whole = await fetcher.fetch(url, signal);
      const header = readPictureHeader(whole.body);
      if (header && Math.max(header.width, header.height) <= longEdgePx) return whole;
      const key = `${longEdgePx} ${url}`;
      return (
        partition.get(key) ??
        work.run(key, signal, async (shared) => {
          const scaled = await decoder.scaleDown(whole.body, { longEdgePx, signal: shared, isWaitedFor: true });
          if (typeof scaled === 'string')
            throw new AppFailure({ kind: 'unreadable-answer', detail: 'The picture could not be made smaller.' });
          partition.put(key, scaled);
          return scaled;
        })
      );
    },
  };
}
