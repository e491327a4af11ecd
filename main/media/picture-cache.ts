/**
 * Bytes remembered for many, each on a shelf of their own that nobody else reads, within one limit for all of them: whoever
 * looks as many people in turn must not fill the memory.
 */
import { LRUCache } from 'lru-cache';
import type { PictureBytes } from './picture-bytes';

export interface PictureShelf {
  get(url: string): PictureBytes | undefined;
  put(url: string, picture: PictureBytes): void;
}

export interface PictureShelves {
  of(name: string): PictureShelf;
  /** What is put on the former shelf from now on, nobody finds any more. */
  clear(name: string): void;
}

export function createPictureShelves(limitBytes: number): PictureShelves {
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
