import { beforeEach, expect, it } from 'vitest';
import type { AlbumId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import { ask, failureOf } from '../../testing/services/conformance';
import { createPager, type Pager } from './pager';
import type { WirePicture } from './wire';

const ALBUM = 'album' as AlbumId;
const TOTAL = 10;
const PER_PAGE = 3;

/** The cursors that were sent, in order. A cursor contains the `edition`, which changes when the service forgets all. */
let sent: string[];
let edition: number;
let pager: Pager;

beforeEach(() => {
  sent = [];
  edition = 1;
  pager = createPager((albumId, cursor) => {
    sent.push(cursor);
    const [given, index] = cursor === '' ? [edition, 0] : cursor.split('/').map(Number);
    if (given !== edition) return Promise.reject(new AppFailure({ kind: 'not-found', status: 404 }));
    const from = index ?? 0;
    const rowCount = Math.min(PER_PAGE, TOTAL - from);
    const next = from + rowCount < TOTAL ? `${edition}/${from + rowCount}` : null;
    // The last row of each page cannot be read.
    const pictures = Array.from({ length: rowCount - 1 }, (_, offset) => pictureOf(`${albumId}-${from + offset}`));
    return Promise.resolve({ total: TOTAL, pictures, rowCount, next });
  });
});

function pictureOf(id: string): WirePicture {
  return { id, title: id, width: undefined, height: undefined, files: [] };
}

it('the pager reads the pages in order once, and then requests each page directly, even if one row of each page is unreadable', async () => {
  expect(await pager.read(ALBUM, 9, ask())).toMatchObject({ from: 9, next: null });
  expect(sent).toEqual(['', '1/3', '1/6', '1/9']);
  expect(await pager.read(ALBUM, 5, ask())).toMatchObject({
    from: 3,
    pictures: [{ id: 'album-3' }, { id: 'album-4' }],
  });
  expect(sent.slice(4)).toEqual(['1/3']);
});

it('simultaneous calls of the pager share their requests', async () => {
  const found = await Promise.all([9, 7, 4].map((index) => pager.read(ALBUM, index, ask())));
  expect(found.map(({ from }) => from)).toEqual([9, 6, 3]);
  expect(sent).toEqual(['', '1/3', '1/6', '1/9']);
});

it('the pager begins again at the first page if the service rejects a cursor, but only once', async () => {
  await pager.read(ALBUM, 9, ask());
  edition = 2;
  sent.length = 0;
  expect(await pager.read(ALBUM, 7, ask())).toMatchObject({ from: 6 });
  expect(sent).toEqual(['1/6', '', '2/3', '2/6']);
  pager = createPager(() => Promise.reject(new AppFailure({ kind: 'not-found', status: 404 })));
  expect((await failureOf(pager.read(ALBUM, 7, ask()))).kind).toBe('not-found');
});

it('the pager forgets the cursors of the albums that were read least recently', async () => {
  await pager.read(ALBUM, 9, ask());
  for (let other = 0; other < 20; other += 1) await pager.read(`other-${other}` as AlbumId, 4, ask());
  sent.length = 0;
  await pager.read(ALBUM, 9, ask());
  expect(sent).toEqual(['', '1/3', '1/6', '1/9']);
});

it('the pager rejects pages whose cursors form an endless loop', async () => {
  const row = { total: 5, pictures: [], next: 'again' };
  for (const rowCount of [0, 400_000]) {
    const endless = createPager(() => Promise.resolve({ ...row, rowCount }));
    expect((await failureOf(endless.read(ALBUM, 9_000_000, ask()))).kind).toBe('unreadable-answer');
  }
});
