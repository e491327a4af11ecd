/** Scales pictures to the size that a lease allows, for services that do not state their sizes. */
import { createSingleFlight } from '../core/async';
import { AppFailure } from '../core/errors';
import type { PictureBytes } from './picture-bytes';
import type { PictureDecoder } from './picture-decoder';
import type { CachedPictures, CachePartition } from './picture-cache';
import { type PictureToFetch, textOfKey } from './picture-key';
import { readPictureHeader } from './picture-size';

export interface ScaledPictures {
  /** Returns the picture, scaled down if it is larger than `longEdgePx`. Rejects if it cannot be scaled. */
  of(picture: PictureToFetch, longEdgePx: number, signal: AbortSignal): Promise<PictureBytes>;
}

export interface ScaledPicturesDeps {
  readonly pictures: CachedPictures;
  readonly partition: CachePartition;
  readonly decoder: Pick<PictureDecoder, 'scaleDown'>;
}

export function createScaledPictures({ pictures, partition, decoder }: ScaledPicturesDeps): ScaledPictures {
  const work = createSingleFlight();
  return {
    async of(picture, longEdgePx, signal) {
      const whole = await pictures.fetch(picture, signal);
      const header = readPictureHeader(whole.body);
      if (header && Math.max(header.width, header.height) <= longEdgePx) return whole;
      const key = { ...picture.key, size: `${picture.key.size} scaled to ${longEdgePx}` };
      return work.run(textOfKey(key), signal, async (shared) => {
        const known = await partition.get(key);
        if (known) return known;
        const scaled = await decoder.scaleDown(whole.body, { longEdgePx, signal: shared, isWaitedFor: true });
        if (typeof scaled === 'string')
          throw new AppFailure({ kind: 'unreadable-answer', detail: { code: 'picture-not-scaled' } });
        partition.put(key, scaled);
        return scaled;
      });
    },
  };
}
