import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PictureId } from '../../../preload/contract';
import { ask, failureOf } from '../../testing/services/conformance';
import { AppFailure } from '../../core/errors';
import type { PicturePage, ServiceRequest } from '../album-service';
import { findPicture, LONGEST_SEARCH_MS } from './find-picture';

const ANY = 'L4CxBdg' as PictureId; // an id as the service makes it

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** An album whose pages the service never sends. */
function silentAlbum() {
  const readPage = (_index: number, { signal }: ServiceRequest) =>
    new Promise<PicturePage>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new AppFailure({ kind: 'cancelled' })));
    });
  return { open: () => Promise.resolve(), pageSize: () => 100, readPage };
}

it('ends without a place after a few seconds, so that the album opens', async () => {
  const found = findPicture(ANY, silentAlbum(), ask());
  await vi.advanceTimersByTimeAsync(LONGEST_SEARCH_MS);
  expect(await found).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
});

it('is cancelled with the call', async () => {
  const cancelling = new AbortController();
  const found = failureOf(findPicture(ANY, silentAlbum(), ask({ signal: cancelling.signal })));
  await vi.advanceTimersByTimeAsync(1);
  cancelling.abort();
  expect(await found).toMatchObject({ kind: 'cancelled' });
});

it('ends without a place if the service fails', async () => {
  const readPage = () => Promise.reject(new AppFailure({ kind: 'timed-out' }));
  expect(await findPicture(ANY, { ...silentAlbum(), readPage }, ask())).toBeNull();
});

it('reads what was left out between pages that the service began to limit meanwhile', async () => {
  let pageSize = 100;
  const read: number[] = [];
  const album = {
    ...silentAlbum(),
    pageSize: () => pageSize,
    readPage: (index: number): Promise<PicturePage> => {
      read.push(index);
      if (index > 0) pageSize = 50;
      return Promise.resolve({ from: index, total: 300, pictures: [] });
    },
  };
  expect(await findPicture(ANY, album, ask())).toBeNull();
  expect(read).toEqual([0, 100, 200, 100, 150, 200, 250]);
});
