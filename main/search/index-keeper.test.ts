import { describe, expect, it } from 'vitest';
import type { AlbumId, IdentityKey, Sorting } from '../../preload/contract';
import type { PictureRecord } from '../services/album-service';
import { packPictures } from '../services/packed-pictures';
import { IN_ORDER, MASK, ME, openIndex, titled } from '../testing/search/index-under-test';
import { clockTime, recordOf } from '../testing/search/picture-records';
import type { MaskNow } from './index-messages';

const OTHER = 'account/2' as IdentityKey;

describe('Words that a person types', () => {
  it.each([
    ['istanbul', 'İSTANBUL Boğazı'],
    ['İzmir', 'izmir limanı'],
    ['ısparta', 'ISPARTA gülleri'],
    ['bogaz', 'Boğaz’da sabah'],
    ['strasse', 'Alte Straße'],
    ['STRASSE', 'Alte Straße'],
    ['Straße', 'Alte STRASSE'],
    ['munchen', 'Mu\u0308nchen am Morgen'],
    ['München', 'Mu\u0308nchen am Morgen'],
    ['Mu\u0308nchen', 'München am Abend'],
    ['أحمد', 'احمد في البحر'],
    ['محمد', 'مُحَمَّد'],
    ['مدرسه', 'مدرسة القرية'],
    ['2024', 'صيف ٢٠٢٤'],
    ['東京', '夜の東京タワー'],
    ['ガ', 'カ\u3099ラス'],
    ['ｶﾒﾗ', 'カメラ'],
    ['カメラ', 'ｶﾒﾗ'],
    ['rising', 'Sunrise, rising'],
  ])('“%s” finds “%s”', async (text, title) => {
    const index = openIndex();
    await index.page('a', titled('Something else', title));
    expect(index.titles(text)).toEqual([title]);
  });

  it('are found in titles, captions, keywords and file names, and not across two of them', async () => {
    const index = openIndex();
    await index.page('a', [
      recordOf('1', { title: 'One', caption: 'A heron at dawn' }),
      recordOf('2', { title: 'Two', keywords: ['grey', 'heron'] }),
      recordOf('3', { title: 'Three', fileName: 'heron-0003.JPG' }),
      recordOf('4', { title: 'Four her', caption: 'on the pier' }),
    ]);
    expect(index.titles('heron')).toEqual(['One', 'Two', 'Three']);
    expect(index.titles('DAWN heron')).toEqual(['One']);
    expect(index.titles('0003.jpg')).toEqual(['Three']);
  });

  it('can be in the name of the album, whose pictures are found by it alone too', async () => {
    const index = openIndex();
    index.albums({ a: 'Norway 2019', b: 'Norway 2020' });
    await index.page('a', titled('Ferry', 'Fjord'));
    await index.page('b', titled('Ferry, later'));
    expect(index.titles('ferry 2019')).toEqual(['Ferry']);
    expect(index.titles('norway')).toEqual(['Ferry', 'Fjord', 'Ferry, later']);
    expect(index.titles('norway 2019')).toEqual(['Ferry', 'Fjord']);
    expect(index.search('norway').albumIds).toEqual(['a', 'b']);
    expect(index.search('2020').albumIds).toEqual(['b']);
  });

  it('find the camera once it is known, also after the page was read again', async () => {
    const index = openIndex();
    await index.page('a', titled('First', 'Second'));
    index.camera('a', '1', 'Fujifilm X-T4');
    expect(index.titles('x-t4')).toEqual(['Second']);
    await index.page('a', titled('First', 'Second'));
    expect(index.titles('fujifilm')).toEqual(['Second']);
  });
});

describe('While titles are masked', () => {
  const mask: MaskNow = { ...MASK, level: 'everything', areTextsMasked: true };

  it('no word finds anything, and no count depends on words', async () => {
    const index = openIndex();
    index.albums({ a: 'Secret album' });
    await index.page('a', titled('A secret', 'Another'));
    for (const text of ['secret', 'another', 'nothing has this']) {
      const { albumIds, total, facets } = index.search(text, {}, IN_ORDER, mask);
      expect({ albumIds, total, counted: facets.kinds.picture }).toEqual({
        albumIds: [],
        total: 0,
        counted: 0,
      });
    }
    expect(index.search('', {}, IN_ORDER, mask).total).toBe(2);
  });

  it('names do not order anything', async () => {
    const index = openIndex();
    await index.page('a', titled('c', 'a', 'b'));
    expect(index.titles('', {}, { by: 'name', direction: 'ascending' }, mask)).toEqual(['c', 'a', 'b']);
    const { order } = index.order('a', { by: 'name', direction: 'descending' }, 'nothing', undefined, mask);
    expect([...order]).toEqual([0, 1, 2]);
  });
});

describe('The order of an album', () => {
  it('puts numbers in names in order of their value, without case and marks', async () => {
    const index = openIndex();
    await index.page('a', titled('img 10', 'IMG 9', 'Ärger', 'Zebra', 'img 009 b', 'apfel'));
    const { order, known, valued } = index.order('a', {
      by: 'name',
      direction: 'ascending',
    });
    expect([...order]).toEqual([5, 2, 1, 4, 0, 3]);
    expect([known, valued]).toEqual([6, 6]);
  });

  it('has pictures without the value last in both directions, and equal ones in the service’s order', async () => {
    const index = openIndex();
    const bytes = [5, undefined, 9, 5, undefined];
    await index.page(
      'a',
      bytes.map((sizeBytes, id) => recordOf(`${id}`, sizeBytes === undefined ? {} : { sizeBytes })),
    );
    const ascending = index.order('a', { by: 'size', direction: 'ascending' });
    expect([...ascending.order]).toEqual([0, 3, 2, 1, 4]);
    expect(ascending.valued).toBe(3);
    expect([...index.order('a', { by: 'size', direction: 'descending' }).order]).toEqual([2, 0, 3, 1, 4]);
  });

  it('is grouped by day, month or year, with undated pictures and unread ones in the last group', async () => {
    const index = openIndex();
    const days = ['2020-01-02', '2019-12-31', undefined, '2020-01-02', '2020-02-01'];
    await index.page(
      'a',
      days.map((day, id) => recordOf(`${id}`, day === undefined ? {} : { takenAt: clockTime(`${day}T10:00:00`) })),
      { from: 0, total: 7 },
    );
    const byDay = index.order('a', { by: 'taken', direction: 'descending' }, 'day');
    expect([...byDay.order]).toEqual([4, 0, 3, 1, 2, 5, 6]);
    expect(byDay.known).toBe(5);
    expect(byDay.groups).toEqual([
      { from: 0, key: '2020-02-01' },
      { from: 1, key: '2020-01-02' },
      { from: 3, key: '2019-12-31' },
      { from: 4, key: null },
    ]);
    expect(index.order('a', { by: 'taken', direction: 'ascending' }, 'year').groups).toEqual([
      { from: 0, key: '2019' },
      { from: 1, key: '2020' },
      { from: 4, key: null },
    ]);
    expect(index.order('a', { by: 'name', direction: 'ascending' }, 'day').groups).toEqual([]);
  });

  it('takes months if there would be too many days', async () => {
    const index = openIndex();
    const dayMs = 24 * 60 * 60 * 1000;
    const records = Array.from({ length: 2_500 }, (_, day) =>
      recordOf(`${day}`, {
        takenAt: clockTime(new Date(day * dayMs).toISOString().slice(0, 19)),
      }),
    );
    await index.page('a', records);
    const { groupedBy, groups } = index.order('a', { by: 'taken', direction: 'ascending' }, 'day');
    expect([groupedBy, groups.length]).toEqual(['month', 83]);
  });

  it('belongs to the service’s order that the window shows', async () => {
    const index = openIndex();
    await index.page('a', titled('b', 'a'));
    await index.page('a', [recordOf('1', { title: 'a' }), recordOf('0', { title: 'b' })], { orderBy: 'newest' });
    const byName: Sorting = { by: 'name', direction: 'ascending' };
    expect([...index.order('a', byName).order]).toEqual([1, 0]);
    expect([...index.order('a', byName, 'nothing', 'newest').order]).toEqual([0, 1]);
    expect(index.search('').total, 'each picture is found once').toBe(2);
  });
});

describe('Pages', () => {
  it('replace what earlier pages had at their places, and each picture is found once', async () => {
    const index = openIndex();
    await index.page('a', titled('one', 'two', 'three'), { total: 6 });
    await index.page('a', [recordOf('2', { title: 'three' }), recordOf('3', { title: 'four' })], { from: 3, total: 6 });
    expect(index.titles('')).toEqual(['one', 'two', 'three', 'four']);
    await index.page('a', titled('uno'), { total: 1 });
    expect(index.titles('')).toEqual(['uno']);
  });

  it('of an album that left the list are forgotten, and those of an unlisted album are not', async () => {
    const index = openIndex();
    index.albums({ a: 'A', b: 'B' });
    await index.page('a', titled('in a'));
    await index.page('b', titled('in b'));
    await index.page('linked', titled('in linked'));
    index.albums({ b: 'B' });
    expect(index.titles('in')).toEqual(['in b', 'in linked']);
    index.keeper.change(ME, {
      type: 'album-forgotten',
      albumId: 'b' as AlbumId,
    });
    expect(index.titles('in')).toEqual(['in linked']);
  });

  it('of another identity are never found, and are dropped first when there is no room', async () => {
    const index = openIndex({ pictures: 3, characters: 1_000_000 });
    await index.page('a', titled('theirs', 'theirs too'), { identity: OTHER });
    expect(index.titles('theirs')).toEqual([]);
    await index.page('a', titled('mine', 'mine too'));
    expect(index.titles('mine')).toEqual(['mine', 'mine too']);
    expect(index.sent).toContainEqual({ kind: 'dropped', identity: OTHER });
    await index.page('b', titled('more', 'than', 'fits'));
    expect(index.sent.at(-1)).toEqual({
      kind: 'indexed',
      identity: ME,
      album: null,
    });
    expect(index.titles('fits')).toEqual([]);
  });
});

it('A page that cannot be read is left out and reported, and others are found', async () => {
  const index = openIndex();
  const blocks = await packPictures(titled('broken')).compress();
  const page = { albumId: 'a' as AlbumId, orderBy: undefined, from: 0, total: 1, blocks, service: 'no such service' };
  index.keeper.change(ME, { type: 'page', page });
  // As an earlier version of the program could have stored it.
  const untitled = { ...recordOf('1'), details: { ...recordOf('1').details, title: undefined } };
  const damaged = await packPictures([untitled as unknown as PictureRecord]).compress();
  index.keeper.change(ME, { type: 'page', page: { ...page, blocks: damaged, service: null } });
  await index.page('b', titled('whole'));
  expect(index.sent.map(({ kind }) => kind)).toEqual(['unreadable', 'unreadable', 'indexed']);
  expect(index.titles('')).toEqual(['whole']);
});

describe('Results', () => {
  it('end when the mask changes, and only the latest few are kept', async () => {
    const index = openIndex();
    await index.page('a', titled('one'));
    const first = index.search('one').resultId;
    const later = Array.from({ length: 8 }, () => index.search('one').resultId);
    expect(index.summaries(first)).toBeNull();
    expect(index.summaries(later[0] ?? '')).toHaveLength(1);
    index.keeper.change(ME, { type: 'results-closed', followed: 'all' });
    expect(index.summaries(later[7] ?? '')).toBeNull();
  });

  it('that ended with the mask still say where what is selected in them is now, unless they would tell hidden texts', async () => {
    const index = openIndex();
    await index.page('a', titled('one', 'other one'));
    const follow = (from: string) =>
      index.ask({ type: 'follow', from, to: index.search('').resultId, ranges: [{ from: 0, count: 1 }] });
    const [byText, all] = [index.search('other').resultId, index.search('').resultId];
    index.keeper.change(ME, { type: 'results-closed', followed: 'all' });
    expect([follow(byText), follow(all)]).toEqual([[{ from: 1, count: 1 }], [{ from: 0, count: 1 }]]);
    index.keeper.change(ME, { type: 'results-closed', followed: 'without-titles' });
    expect([follow(byText), follow(all)]).toEqual([null, [{ from: 0, count: 1 }]]);
    index.keeper.change(ME, { type: 'results-closed', followed: 'none' });
    expect(follow(all)).toBeNull();
  });

  it('sorted by name are not answered any more once titles are masked, because their order tells the titles', async () => {
    const index = openIndex();
    await index.page('a', titled('second', 'first'));
    const [named, listed] = (['name', 'service'] as const).map(
      (by) => index.search('', {}, { by, direction: 'ascending' }).resultId,
    );
    index.keeper.change(ME, { type: 'results-closed', followed: 'without-titles' });
    const places = (resultId = '') => index.ask({ type: 'places', resultId, indexes: [0] });
    const follow = (from = '') =>
      index.ask({ type: 'follow', from, to: index.search('').resultId, ranges: [{ from: 0, count: 1 }] });
    expect([places(named), follow(named)]).toEqual([null, null]);
    expect([places(listed), follow(listed)]).toEqual([
      [{ albumId: 'a', pictureId: '0', index: 0 }],
      [{ from: 0, count: 1 }],
    ]);
  });

  it('end when the contents of an album are dropped', async () => {
    const index = openIndex();
    await index.page('a', titled('one'));
    const { resultId } = index.search('one');
    index.keeper.change(ME, { type: 'album-forgotten', albumId: 'a' as AlbumId });
    expect(index.summaries(resultId)).toBeNull();
  });
});
