/** The facets of a search: what they find, and how many pictures each value of them would find. */
import { expect, it } from 'vitest';
import type { AlbumId, SearchFacets } from '../../preload/contract';
import { clockTime, recordOf } from '../testing/search/picture-records';
import { IN_ORDER, MASK, openIndex, titled } from '../testing/search/index-under-test';
import { cameraName } from './camera-fields';

const pictures = [
  recordOf('1', {
    title: 'a',
    width: 300,
    height: 200,
    takenAt: clockTime('2019-07-31T23:59:00'),
    latitude: 1,
    longitude: 2,
  }),
  recordOf('2', {
    title: 'b',
    width: 200,
    height: 300,
    uploadedAt: clockTime('2019-08-01T00:00:00'),
    isHidden: true,
  }),
  recordOf('3', {
    title: 'c',
    kind: 'video',
    safety: 'unsafe',
    takenAt: clockTime('2021-01-01T08:00:00'),
  }),
  recordOf('4', { title: 'd', width: 10, height: 10, safety: 'unknown' }),
];

it.each<[SearchFacets, string[]]>([
  [{}, ['a', 'b', 'c', 'd']],
  [{ kind: 'video' }, ['c']],
  [{ orientation: 'portrait' }, ['b']],
  [{ orientation: 'square' }, ['d']],
  [{ hasPlace: true }, ['a']],
  [{ isHidden: true }, ['b']],
  [{ isMasked: true }, ['c', 'd']],
  [{ isMasked: false, isHidden: false }, ['a']],
  [{ from: '2019-07-31', before: '2019-08-01' }, ['a']],
  [{ from: '2019-08-01', before: '2020-01-01' }, ['b']],
  [{ albumIds: ['other' as AlbumId] }, []],
])('the facets %j find %j', async (facets, titles) => {
  const index = openIndex();
  await index.page('album', pictures);
  expect(index.titles('', facets)).toEqual(titles);
});

it('facets count what each value would find with the other facets, and not with its own', async () => {
  const index = openIndex();
  index.albums({ album: 'Album', more: 'More' });
  await index.page('album', pictures);
  await index.page('more', titled('e'));
  expect(index.search('').facets).toEqual({
    albums: [
      { albumId: 'album', count: 4 },
      { albumId: 'more', count: 1 },
    ],
    albumCount: 2,
    years: [
      { year: 2021, count: 1 },
      { year: 2019, count: 2 },
    ],
    months: [],
    undated: 2,
    kinds: { picture: 4, video: 1 },
    orientations: { landscape: 1, portrait: 1, square: 1, unknown: 2 },
    hasPlace: { yes: 1, no: 4 },
    isHidden: { yes: 1, no: 4 },
    isMasked: { yes: 2, no: 3 },
    cameras: [],
  });
  const { facets } = index.search('', { kind: 'video', isMasked: false });
  expect(facets.kinds, 'of those that are not masked').toEqual({
    picture: 3,
    video: 0,
  });
  expect(facets.isMasked, 'of the videos').toEqual({ yes: 1, no: 0 });
  expect(facets.years, 'of the videos that are not masked').toEqual([]);
});

it('facets mask everything at the highest level, so that nothing tells which pictures are unsafe', async () => {
  const index = openIndex();
  await index.page('album', pictures);
  const { facets } = index.search('', {}, IN_ORDER, {
    ...MASK,
    level: 'everything',
  });
  expect(facets.isMasked).toEqual({ yes: 4, no: 0 });
});

it('months are counted within the year in which the wanted dates begin, whichever month is wanted', async () => {
  const index = openIndex();
  const days = ['2019-07-01', '2019-07-31', '2019-12-31', '2020-01-01', '2018-07-01'];
  await index.page(
    'album',
    days.map((day, id) => recordOf(`${id}`, { title: day, takenAt: clockTime(`${day}T12:00:00`) })),
  );
  const months = [
    { month: 7, count: 2 },
    { month: 12, count: 1 },
  ];
  const ofYear = { from: '2019-01-01', before: '2020-01-01' };
  const ofMonth = { from: '2019-07-01', before: '2019-08-01' };
  expect(index.search('', ofYear).facets.months).toEqual(months);
  expect(index.search('', ofMonth).facets.months).toEqual(months);
  expect(index.titles('', ofMonth)).toEqual(['2019-07-01', '2019-07-31']);
  expect(index.titles('', { from: '2019-12-01', before: '2020-01-01' })).toEqual(['2019-12-31']);
  expect(index.search('').facets.months).toEqual([]);
});

it('a camera is a facet once it is known, also after the page was read again', async () => {
  const index = openIndex();
  await index.page('album', titled('first', 'second', 'third'));
  expect(index.search('').facets.cameras).toEqual([]);
  index.camera('album', '0', 'Fujifilm X-T4');
  index.camera('album', '1', 'Canon EOS R5');
  index.camera('album', '2', 'Canon EOS R5');
  const cameras = [
    { camera: 'Canon EOS R5', count: 2 },
    { camera: 'Fujifilm X-T4', count: 1 },
  ];
  expect(index.search('').facets.cameras).toEqual(cameras);
  expect(index.titles('', { camera: 'Canon EOS R5' })).toEqual(['second', 'third']);
  expect(index.search('', { camera: 'Canon EOS R5' }).facets.cameras, 'not narrowed by itself').toEqual(cameras);
  expect(index.search('second', { camera: 'Fujifilm X-T4' }).facets.cameras).toEqual([
    { camera: 'Canon EOS R5', count: 1 },
  ]);
  expect(index.titles('', { camera: 'Nobody’s' })).toEqual([]);
  await index.page('album', titled('first', 'second', 'third'));
  expect(index.titles('', { camera: 'Fujifilm X-T4' })).toEqual(['first']);
});

it.each([
  [{ Make: 'FUJIFILM', Model: 'X-T4' }, 'FUJIFILM X-T4'],
  [{ Make: 'Canon', Model: 'Canon EOS  R5' }, 'Canon EOS R5'],
  [{ Make: 'NIKON CORPORATION', Model: 'NIKON D850' }, 'NIKON D850'],
  [{ Make: 'Apple' }, 'Apple'],
  [{ Model: 'X100' }, 'X100'],
  [{ LensModel: 'XF 35' }, null],
  [{ Make: 'Canon', Model: '/srv/pictures/heron.jpg' }, 'Canon'],
])('the camera of %j is %j', (fields, name) => {
  expect(cameraName(Object.entries(fields).map(([key, value]) => ({ name: key, value })))).toBe(name);
});
