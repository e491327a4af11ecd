/** Tests that a picture of an album that is not in memory is found, in the pages that were read or by its index. */
import { expect, it } from 'vitest';
import type { AlbumId, PictureId } from '../../preload/contract';
import type { AlbumService, PictureRecord, ServiceRequest } from '../services/album-service';
import { AlbumLibrary } from './album-library';

const ALBUM = 'album' as AlbumId;
const PAGE = 10;
const { signal } = new AbortController();
const id = (number: number): PictureId => String(number) as PictureId;

interface State {
  ids: number[];
  generation: number;
}

function pictureOf(number: number, { generation }: State): PictureRecord {
  return {
    details: {
      id: id(number),
      title: `Picture ${number}`,
      kind: 'picture',
      safety: 'safe',
      missingForVisitors: [],
      other: [],
    },
    sources: [
      {
        label: 'Image',
        kind: 'picture',
        url: `https://cdn.example.test/${number}?g=${generation}`,
        longEdgePx: null,
        safety: 'safe',
      },
    ],
    availability: 'available',
  };
}

function open(state: State) {
  const asked: number[] = [];
  // The only members of the service that reading pictures uses.
  const service = {
    traits: { dimensions: false, orders: [{ id: 'newest', name: 'Newest first' }] },
    hasMaskedAnswers: false,
    pageSize: PAGE,
    countPictures: () => Promise.resolve(state.ids.length),
    listPictures: (_album: AlbumId, index: number, { orderBy }: ServiceRequest) => {
      asked.push(index);
      const from = Math.floor(index / PAGE) * PAGE;
      const ids = orderBy === 'newest' ? [...state.ids].reverse() : state.ids;
      const pictures = ids.slice(from, from + PAGE).map((number) => pictureOf(number, state));
      return Promise.resolve({ from, total: state.ids.length, reportedTotal: state.ids.length, pictures });
    },
  } as unknown as AlbumService;
  return { asked, library: new AlbumLibrary(service, () => false) };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

it('reads the page of a noted picture once for all its pictures, and no page of a picture that was not noted', async () => {
  const { asked, library } = open({ ids: upTo(30), generation: 1 });
  await expect(library.picture(ALBUM, id(14), signal)).rejects.toMatchObject({ error: { kind: 'not-found' } });
  for (const number of [14, 15]) library.noteIndex(ALBUM, id(number), number);
  const found = await Promise.all([14, 15, 14].map((number) => library.picture(ALBUM, id(number), signal)));
  expect(found.map(({ details }) => details.title)).toEqual(['Picture 14', 'Picture 15', 'Picture 14']);
  expect(asked).toHaveLength(1);
  expect(await library.placeOf(ALBUM, id(14))).toEqual({ index: 14 });
});

it('asks again for a noted picture whose address has expired, after its album left the memory', async () => {
  const state = { ids: upTo(30), generation: 1 };
  const { library } = open(state);
  library.noteIndex(ALBUM, id(14), 14);
  const [source] = (await library.picture(ALBUM, id(14), signal)).sources;
  for (let other = 0; other < 12; other += 1)
    await library.readRange(`other ${other}` as AlbumId, { from: 0, count: 1 }, signal);
  state.generation = 2;
  const renewed = await library.renewPicture(ALBUM, id(14), source?.url ?? '', signal);
  expect(renewed?.sources[0]?.url).toBe('https://cdn.example.test/14?g=2');
});

it('does not find a picture that has left the page where it was noted', async () => {
  const { library } = open({ ids: [99, ...upTo(30)], generation: 1 });
  library.noteIndex(ALBUM, id(9), 9);
  await expect(library.picture(ALBUM, id(9), signal)).rejects.toMatchObject({ error: { kind: 'not-found' } });
});

it('finds the place of a picture in the order in which it was read, and reads its page again by that place', async () => {
  const state = { ids: upTo(30), generation: 1 };
  const first = open(state).library;
  await first.readRange(ALBUM, { from: 0, count: 5, orderBy: 'newest' }, signal);
  const place = await first.placeOf(ALBUM, id(28));
  expect(place).toEqual({ index: 1, orderBy: 'newest' });
  const { asked, library } = open(state);
  library.noteIndex(ALBUM, id(28), 1, 'newest');
  expect((await library.picture(ALBUM, id(28), signal)).details.title).toBe('Picture 28');
  expect(asked).toEqual([1]);
  library.noteIndex(ALBUM, id(5), 5, 'an order that the service has lost');
  await expect(library.picture(ALBUM, id(5), signal)).rejects.toMatchObject({ error: { kind: 'not-found' } });
});

it('finds pictures of many albums without dropping the album in use', async () => {
  const { asked, library } = open({ ids: upTo(30), generation: 1 });
  const others = Array.from({ length: 20 }, (_, other) => `other ${other}` as AlbumId);
  for (const other of others) await library.readRange(other, { from: 0, count: 30 }, signal);
  for (let times = 0; times < 2; times += 1) await library.outline(ALBUM, undefined, signal);
  const { reading } = await library.readRange(ALBUM, { from: 0, count: 30 }, signal);
  await library.outline(ALBUM, undefined, signal);
  const before = await library.readRange(ALBUM, { from: 0, count: 30 }, signal);
  expect(before.reading).toBeGreaterThan(reading);
  const readings = asked.length;
  for (const other of others) expect((await library.picture(other, id(25), signal)).details.id).toBe(id(25));
  expect((await library.readRange(ALBUM, { from: 0, count: 30 }, signal)).reading).toBe(before.reading);
  expect(asked).toHaveLength(readings);
});

it('leaves out of an album that is not in use what a later page has replaced', async () => {
  const state = { ids: upTo(30), generation: 1 };
  const { library } = open(state);
  const dropFromUse = async (): Promise<void> => {
    for (let other = 0; other < 12; other += 1)
      await library.readRange(`other ${other}` as AlbumId, { from: 0, count: 1 }, signal);
  };
  await library.readRange(ALBUM, { from: 0, count: 30 }, signal);
  await dropFromUse();
  expect((await library.picture(ALBUM, id(3), signal)).details.id).toBe(id(3));
  state.ids = [...upTo(3), 99, ...upTo(30).slice(4)];
  await library.outline(ALBUM, undefined, signal);
  await library.readRange(ALBUM, { from: 0, count: 30 }, signal);
  await dropFromUse();
  expect((await library.picture(ALBUM, id(99), signal)).details.id).toBe(id(99));
  await expect(library.picture(ALBUM, id(3), signal)).rejects.toMatchObject({ error: { kind: 'not-found' } });
});

it('tells a picture that was read without a request, and null of one that was not', async () => {
  const { asked, library } = open({ ids: upTo(30), generation: 1 });
  await library.readRange(ALBUM, { from: 0, count: 10 }, signal);
  library.noteIndex(ALBUM, id(14), 14);
  const known = await Promise.all([5, 14].map((number) => library.knownPicture(ALBUM, id(number))));
  expect(known.map((each) => each?.details.id)).toEqual([id(5), undefined]);
  expect(asked).toHaveLength(1);
});
