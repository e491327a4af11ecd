/** The caches of one identity's pictures. */
import { LRUCache } from 'lru-cache';
import type { IdentityKey } from '../../preload/contract';
import { createEnding } from '../core/async';
import type { NotShown } from '../../preload/contract/picture';
import type { IdentityEntry, OnThrottled } from '../library/identity-registry';
import type { LoadedSizes } from './loaded-sizes';
import { createMosaics, type EncodePng, type Mosaics } from './mosaics';
import type { PictureFetcher } from './picture-bytes';
import { type CachedPictures, cachePictures, type PictureCache } from './picture-cache';
import type { PictureDecoder } from './picture-decoder';
import { createScaledPictures, type ScaledPictures } from './scaled-pictures';
import { storeOnDisk, type StoredPictures } from './stored-pictures';

/** Pictures fetched under a lease are cached separately from all others, even if the addresses are equal. */
export interface IdentityCaches {
  readonly regular: CachedPictures;
  readonly revealed: CachedPictures;
  readonly mosaics: Mosaics;
  readonly scaled: ScaledPictures;
  readonly scaledRevealed: ScaledPictures;
  /** Sizes that could not be shown lately, by the text of their key: each attempt may take half a minute. */
  readonly notShown: LRUCache<string, NotShown>;
  /** Aborted when these caches are dropped: ends what is still being scaled under leases. */
  readonly ending: AbortController;
}

const NOT_SHOWN_LIMIT = 200;
const NOT_SHOWN_MS = 5 * 60_000;

export interface IdentityCachesDeps {
  readonly fetcher: PictureFetcher;
  readonly decoder: Pick<PictureDecoder, 'pixels' | 'scaleDown'>;
  /** For pictures that are too large for the window. */
  readonly largeDecoder: Pick<PictureDecoder, 'scaleDown'>;
  readonly encodePng: EncodePng;
  readonly onThrottled?: OnThrottled;
  readonly loadedSizes?: Pick<LoadedSizes, 'record'>;
  /** The caches on disk; without them, pictures are cached in memory only. */
  readonly stored?: StoredPictures;
}

export interface IdentityCachesOf {
  readonly identity: IdentityKey;
  readonly library: IdentityEntry['library'];
  readonly pictures: PictureCache;
  readonly mosaics: PictureCache;
}

export function openIdentityCaches(
  { identity, library, pictures, mosaics }: IdentityCachesOf,
  deps: IdentityCachesDeps,
): IdentityCaches {
  const { decoder, largeDecoder, encodePng, onThrottled, loadedSizes, stored } = deps;
  const onWait = (untilMs: number): void => onThrottled?.(identity, untilMs);
  const fetcher: PictureFetcher = {
    fetch: async (url, signal) => {
      const picture = await deps.fetcher.fetch(url, signal, onWait, library.origin);
      loadedSizes?.record(identity, url, picture);
      return picture;
    },
  };
  const ending = createEnding();
  const partition = pictures.of(identity, 'revealed');
  const revealed = cachePictures(fetcher, partition);
  const regularPartition = storeOnDisk(pictures.of(identity, 'regular'), stored?.of(identity), 'regular');
  const regular = cachePictures(fetcher, regularPartition);
  return {
    regular,
    revealed,
    mosaics: createMosaics({
      fetcher,
      partition: storeOnDisk(mosaics.of(identity, 'mosaic'), stored?.of(identity), 'mosaic'),
      decoder,
      encodePng,
    }),
    scaled: createScaledPictures({ pictures: regular, partition: regularPartition, decoder, largeDecoder }),
    scaledRevealed: createScaledPictures({
      pictures: revealed,
      partition,
      decoder,
      largeDecoder,
      ended: ending.signal,
    }),
    notShown: new LRUCache({ max: NOT_SHOWN_LIMIT, ttl: NOT_SHOWN_MS }),
    ending,
  };
}
