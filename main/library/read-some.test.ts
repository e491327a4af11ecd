import { expect, it } from 'vitest';
import type { AlbumId, PictureId } from '../../preload/contract';
import type { AlbumView } from './album-library';
import type { RangeRead } from './album-pictures';
import { readSome } from './read-some';

const ALBUM = 'album' as AlbumId;

/** An album of five pictures, whose later ones were received earlier. */
function albumOfFive(): { readonly library: Pick<AlbumView, 'readRange'>; readonly asked: number[] } {
  const asked: number[] = [];
  const readRange = (_album: AlbumId, { from }: { readonly from: number }): Promise<RangeRead> => {
    asked.push(from);
    const record = { details: { id: `picture ${from}` as PictureId } } as RangeRead['records'][number]; // only its ID counts
    const asOf = `2024-01-0${9 - from}T00:00:00Z`;
    return Promise.resolve({ total: 5, reading: 3, asOf, records: from < 5 ? [record] : [] });
  };
  return { library: { readRange }, asked };
}

it('pictures are read in the order of the album and returned in the wanted one, with the oldest time', async () => {
  const { library, asked } = albumOfFive();
  const read = await readSome(library, ALBUM, { indexes: [4, 0, 7, 2, 4] }, new AbortController().signal);
  expect(asked).toEqual([0, 2, 4, 7]);
  expect(read.records.map((record) => record?.details.id ?? null)).toEqual([
    'picture 4',
    'picture 0',
    null,
    'picture 2',
    'picture 4',
  ]);
  expect(read).toMatchObject({ total: 5, reading: 3, asOf: '2024-01-02T00:00:00Z' });
});

it('reading ends when the call is cancelled', async () => {
  const { library, asked } = albumOfFive();
  await expect(readSome(library, ALBUM, { indexes: [0, 1] }, AbortSignal.abort())).rejects.toThrow();
  expect(asked).toEqual([]);
});
