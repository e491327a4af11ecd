/**
 * A byte cache partitioned by identity and form, with one size limit shared by all partitions, so that acting as many
 * members in turn does not fill the memory.
 */
import { LRUCache } from 'lru-cache';
import type { IdentityKey } from '../../preload/contract';
import { createSingleFlight } from '../core/async';
import type { PictureBytes, PictureFetcher } from './picture-bytes';
import { type PictureKey, type PictureToFetch, textOfKey } from './picture-key';

/**
 * `regular`: as the gate allows without a lease. `revealed`: fetched under a lease. `mosaic`: coarse colours of a masked
 * picture.
 */
export type CachedForm = 'regular' | 'revealed' | 'mosaic';

export interface CachePartition {
  /** Asynchronous, because a cache may read a disk. */
  get(key: PictureKey): Promise<PictureBytes | undefined>;
  /** `mayStore`: whether a cache on disk may keep it. */
  put(key: PictureKey, picture: PictureBytes, mayStore?: boolean): void;
}

export interface PictureCache {
  of(identity: IdentityKey, form: CachedForm): CachePartition;
  /** Drops the partition; late writes to it are never read. */
  clear(identity: IdentityKey, form: CachedForm): void;
}

export function createPictureCache(limitBytes: number): PictureCache {
  const pictures = new LRUCache<string, PictureBytes>({
    maxSize: limitBytes,
    sizeCalculation: ({ body }) => Math.max(1, body.byteLength),
  });
  const numbers = new Map<string, number>();
  let latestNumber = 0;
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? (latestNumber += 1);
    numbers.set(name, number);
    return number;
  };
  return {
    of(identity, form) {
      const number = numberOf(`${form} ${identity}`);
      return {
        get: (key) => Promise.resolve(pictures.get(`${number} ${textOfKey(key)}`)),
        put: (key, picture) => {
          pictures.set(`${number} ${textOfKey(key)}`, picture);
        },
      };
    },
    clear(identity, form) {
      const name = `${form} ${identity}`;
      const number = numbers.get(name);
      if (number === undefined) return;
      numbers.delete(name);
      for (const key of [...pictures.keys()]) {
        if (key.startsWith(`${number} `)) pictures.delete(key);
      }
    },
  };
}

/** Pictures from a cache, or from their hosts. */
export interface CachedPictures {
  /** Returns the picture if the cache contains it; sends no request. */
  peek(key: PictureKey): Promise<PictureBytes | undefined>;
  fetch(picture: PictureToFetch, signal: AbortSignal): Promise<PictureBytes>;
}

/** Adds a cache partition to a fetcher, and shares simultaneous requests for the same picture. */
export function cachePictures(fetcher: PictureFetcher, partition: CachePartition): CachedPictures {
  const work = createSingleFlight();
  return {
    peek: (key) => partition.get(key),
    fetch: ({ key, url, mayStore }, signal) =>
      work.run(textOfKey(key), signal, async (shared) => {
        const known = await partition.get(key);
        if (known) return known;
        const fetched = await fetcher.fetch(url, shared);
        partition.put(key, fetched, mayStore?.() ?? false);
        return fetched;
      }),
  };
}
