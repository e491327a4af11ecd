/** Pictures no larger than a lease opens, for services that do not state how large theirs are. */
import { createSharedWork } from '../core/async';
import { AppFailure } from '../core/errors';
import type { PictureBytes, PictureFetcher } from './picture-bytes';
import type { PictureDecoder } from './picture-decoder';
import type { PictureShelf } from './picture-cache';
import { readPictureHeader } from './picture-size';

export interface ScaledPictures {
  /** As it is where it is no longer; never larger. Rejects where it cannot be made smaller. */
  of(url: string, longEdgePx: number, signal: AbortSignal): Promise<PictureBytes>;
}

export interface ScaledPicturesParts {
  readonly fetcher: PictureFetcher;
  readonly shelf: PictureShelf;
  readonly decoder: Pick<PictureDecoder, 'scaleDown'>;
}

export function createScaledPictures({ fetcher, shelf, decoder }: ScaledPicturesParts): ScaledPictures {
  const work = createSharedWork();
  return {
    async of(url, longEdgePx, signal) {
      const whole = await fetcher.fetch(url, signal);
      const header = readPictureHeader(whole.body);
      if (header && Math.max(header.width, header.height) <= longEdgePx) return whole;
      const key = `${longEdgePx} ${url}`;
      return (
        shelf.get(key) ??
        work.run(key, signal, async (shared) => {
          const scaled = await decoder.scaleDown(whole.body, { longEdgePx, signal: shared, isWaitedFor: true });
          if (typeof scaled === 'string')
            throw new AppFailure({ kind: 'unreadable-answer', detail: 'The picture could not be made smaller.' });
          shelf.put(key, scaled);
          return scaled;
        })
      );
    },
  };
}
