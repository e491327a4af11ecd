import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { takeAlbumState, withCounted } from './album-state';

const NOW = '2026-03-01T10:00:00.000Z';
const LATER = '2026-03-01T10:00:01.000Z';
const KEYS = { outline: ['outline', 'album'], ranges: ['range', 'album'] };

/** Simulates two visible ranges, with main's answers at each point in time. */
function openAlbum(answer: { total: number; reading: number; ids: readonly string[] }) {
  const client = new QueryClient();
  client.setQueryData(KEYS.outline, { total: 2, aspectRatios: null });
  const asked: number[] = [];
  const observers = [0, 1].map(
    (chunk) =>
      new QueryObserver(client, {
        queryKey: [...KEYS.ranges, chunk],
        staleTime: Number.POSITIVE_INFINITY,
        queryFn: () => {
          asked.push(chunk);
          takeAlbumState(client, KEYS, { ...answer, asOf: NOW });
          return [answer.ids[chunk] ?? 'none'];
        },
      }),
  );
  const stop = observers.map((observer) => observer.subscribe(() => undefined));
  const shown = (): string[] => observers.flatMap((observer) => observer.getCurrentResult().data ?? []);
  return { answer, asked, client, observers, shown, stop: () => stop.forEach((end) => end()) };
}

test('an album refetches the visible ranges exactly once after pictures were added during scrolling', async () => {
  const album = openAlbum({ total: 2, reading: 0, ids: ['1', '2'] });
  await expect.poll(album.shown).toEqual(['1', '2']);
  Object.assign(album.answer, { total: 3, reading: 1, ids: ['new', '1'] });
  await album.observers[1]?.refetch();
  await expect.poll(album.shown).toEqual(['new', '1']);
  expect(album.asked).toEqual([0, 1, 1, 0]);
  expect(album.client.getQueryData(KEYS.outline)).toEqual({ total: 3, aspectRatios: null });
  album.stop();
});

test('an album takes the number of pictures from the ranges without refetching', async () => {
  const album = openAlbum({ total: 5, reading: 0, ids: ['1', '2'] });
  await expect.poll(album.shown).toEqual(['1', '2']);
  expect(album.client.getQueryData(KEYS.outline)).toEqual({ total: 5, aspectRatios: null });
  expect(album.asked).toEqual([0, 1]);
  album.stop();
});

test('an outline that arrives after a newer range has the number of pictures of the range', () => {
  const client = new QueryClient();
  takeAlbumState(client, KEYS, { total: 210, reading: 1, asOf: NOW });
  expect(withCounted(client, KEYS.outline, { total: 14, aspectRatios: null, asOf: NOW }).total).toBe(210);
  expect(withCounted(client, KEYS.outline, { total: 14, aspectRatios: null, asOf: LATER }).total).toBe(14);
});
