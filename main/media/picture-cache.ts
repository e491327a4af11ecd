/**
 * A byte cache partitioned by name, with one size limit shared by all partitions, so that acting as many members in
 * turn does not fill the memory.
 */
import { LRUCache } from 'lru-cache';
import type { PictureBytes } from './picture-bytes';

export interface CachePartition {
  get(url: string): PictureBytes | undefined;
  put(url: string, picture: PictureBytes): void;
}

export interface PictureCache {
  of(name: string): CachePartition;
  /** Drops the partition; late writes to it are never read. */
  clear(name: string): void;
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
    of(name) {
      const number = numberOf(name);
      return {
        get: (url) => pictures.get(`${number} ${url}`),
        put: (url, picture) => {
          pictures.set(`${number} ${url}`, picture);
        },
      };
    },
    clear(name) {
      const number = numbers.get(name);
      if (number === undefined) return;
      numbers.delete(name);
      for (const key of [...pictures.keys()]) {
        if (key.startsWith(`${number} `)) pictures.delete(key);
      }
    },
  };
}
