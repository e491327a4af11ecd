/** Tests that a picture of an album that is not in memory is found by its index. */
import { expect, it } from 'vitest';
import type { AlbumId, PictureId } from '../../preload/contract';
import type { AlbumService, PictureRecord } from '../services/album-service';
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
    traits: { dimensions: false, orders: [] },
    hasMaskedAnswers: false,
    pageSize: PAGE,
    countPictures: () => Promise.resolve(state.ids.length),
    listPictures: (_album: AlbumId, index: number) => {
      asked.push(index);
      const from = Math.floor(index / PAGE) * PAGE;
      const pictures = state.ids.slice(from, from + PAGE).map((number) => pictureOf(number, state));
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
  expect(await library.indexOf(ALBUM, id(14))).toBe(14);
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
