/** Tests that a selection in one result is found in another one, and what is asked about the pictures of a result. */
import { expect, it } from 'vitest';
import { createIdTable } from '../services/id-table';
import { IN_ORDER, ME, openIndex, titled } from '../testing/search/index-under-test';
import { followSelection, IndexesInResult } from './follow-selection';
import { PictureColumns } from './picture-columns';
import { Rows } from './rows';

async function openTwoAlbums() {
  const index = openIndex();
  index.albums({ a: 'Bay', b: 'Shore', c: 'Boats' });
  await index.page('a', titled('heron 2', 'heron 10', 'gull'));
  await index.page('b', titled('heron 1', 'tern'));
  const follow = (from: string, to: string, ranges: readonly { from: number; count: number }[]) =>
    index.ask({ type: 'follow', from, to, ranges });
  return { index, follow };
}

it('selected pictures are found in another order of the same pictures, as few ranges as possible', async () => {
  const { index, follow } = await openTwoAlbums();
  const listed = index.search('heron').resultId;
  const named = index.search('heron', {}, { by: 'name', direction: 'ascending' }).resultId;
  // Listed: 2, 10, 1. By name: 1, 2, 10.
  expect(follow(listed, named, [{ from: 0, count: 2 }])).toEqual([{ from: 1, count: 2 }]);
  expect(follow(listed, named, [{ from: 2, count: 1 }])).toEqual([{ from: 0, count: 1 }]);
  expect(follow(named, listed, [{ from: 0, count: 3 }])).toEqual([{ from: 0, count: 3 }]);
});

it('asked again about the same result, no more of its pictures are read', () => {
  const ids = ['0', '1', '2', '3'];
  const readAgain = (): Rows => {
    const columns = new PictureColumns(createIdTable(ids, () => undefined));
    const rows = new Rows();
    for (const place of ids.keys()) rows.add(columns, place, place);
    return rows;
  };
  const order = Uint32Array.from(ids.keys());
  let read = 0;
  const albumOf = (): string => {
    read += 1;
    return 'album';
  };
  const to = new IndexesInResult({ rows: readAgain(), order: Uint32Array.from(order).reverse(), albumOf });
  const follow = (index: number) =>
    followSelection({ rows: readAgain(), order, albumOf: () => 'album' }, to, [{ from: index, count: 1 }]);
  expect(follow(1)).toEqual([{ from: 2, count: 1 }]);
  expect(read).toBe(ids.length);
  expect(follow(0)).toEqual([{ from: 3, count: 1 }]);
  expect(read).toBe(ids.length);
});

it('a result that was followed to and closed is not answered for any more, and another one has its own indexes', async () => {
  const { index, follow } = await openTwoAlbums();
  const listed = index.search('heron').resultId;
  const [ascending = '', descending = ''] = (['ascending', 'descending'] as const).map(
    (direction) => index.search('heron', {}, { by: 'name', direction }).resultId,
  );
  const first = [{ from: 0, count: 1 }];
  for (const _twice of [1, 2]) {
    expect(follow(listed, ascending, first)).toEqual([{ from: 1, count: 1 }]);
    expect(follow(listed, descending, first)).toEqual([{ from: 1, count: 1 }]);
    expect(follow(listed, descending, [{ from: 1, count: 1 }])).toEqual([{ from: 0, count: 1 }]);
  }
  index.keeper.change(ME, { type: 'result-dropped', resultId: descending });
  expect(follow(listed, descending, first)).toBeNull();
});

it('selected pictures are found when more is found before them, when their page was read again, and not when gone', async () => {
  const { index, follow } = await openTwoAlbums();
  const before = index.search('heron').resultId;
  await index.page(
    'a',
    titled('new heron', 'heron 2', 'heron 10').map((record, place) => renamed(record, place)),
  );
  const after = index.search('heron').resultId;
  // The second picture of the album is not there any more.
  expect(follow(before, after, [{ from: 0, count: 3 }])).toEqual([
    { from: 1, count: 1 },
    { from: 3, count: 1 },
  ]);
});

/** "heron 2" keeps the ID "0" of its first page. */
function renamed<Value extends { readonly details: object }>(record: Value, place: number): Value {
  return { ...record, details: { ...record.details, id: ['new', '0', 'other'][place] } };
}

it('the pictures of a result are named with their place in their album, wherever the result has them', async () => {
  const { index } = await openTwoAlbums();
  const { resultId } = index.search('heron', {}, { by: 'name', direction: 'descending' });
  expect(index.ask({ type: 'places', resultId, indexes: [2, 0, 7] })).toEqual([
    { albumId: 'b', pictureId: '0', index: 0 },
    { albumId: 'a', pictureId: '1', index: 1 },
  ]);
  expect(index.ask({ type: 'places', resultId: 'closed', indexes: [0] })).toBeNull();
});

it('all albums of a result can be asked for, in parts', async () => {
  const { index } = await openTwoAlbums();
  index.albums({ a: 'Heron bay', b: 'Heron shore', c: 'Boats' });
  const { resultId, albumIds } = index.search('heron', {}, IN_ORDER);
  expect(albumIds).toEqual(['a', 'b']);
  expect(index.ask({ type: 'albums', resultId, from: 1, count: 50 })).toEqual(['b']);
  expect(index.ask({ type: 'albums', resultId: 'closed', from: 0, count: 50 })).toBeNull();
});
