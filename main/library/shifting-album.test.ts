import { describe, expect, it } from 'vitest';
import type { AlbumId, PictureId } from '../../preload/contract';
import type { AlbumService, PictureRecord } from '../services/album-service';
import { AlbumLibrary } from './album-library';

const ALBUM = 'album' as AlbumId;
const { signal } = new AbortController();

function pictureOf(id: number, generation = 1): PictureRecord {
  const details = {
    id: String(id) as PictureId,
    title: `Picture ${id}`,
    kind: 'picture',
    safety: 'safe',
    missingForVisitors: [],
    other: [],
  } as const;
  const url = `https://cdn.example.test/${id}?g=${generation}`;
  return {
    details: { ...details, missingForVisitors: [], other: [] },
    sources: [{ label: 'Image', kind: 'picture', url, longEdgePx: null, safety: 'safe' }],
    availability: 'available',
  };
}

const upTo = (count: number, first = 1): number[] => Array.from({ length: count }, (_, index) => first + index);

/** Creates a service with pages of `pageSize` whose album has the current pictures in `ids`. */
function serviceOf(state: { ids: number[]; pageSize: number; generation?: number }) {
  const asked: number[] = [];
  /** Pictures that their page leaves out at its end, and counts. */
  const lacking = new Set<number>();
  // The only members of the service that reading pictures uses.
  const service = {
    traits: { dimensions: false, orders: [] },
    hasMaskedAnswers: false,
    pageSize: 100,
    countPictures: () => Promise.resolve(state.ids.length),
    listPictures: (_album: AlbumId, index: number) => {
      asked.push(index);
      const from = Math.floor(index / state.pageSize) * state.pageSize;
      const ids = state.ids.slice(from, from + state.pageSize).filter((id) => !lacking.has(id));
      const pictures = ids.map((id) => pictureOf(id, state.generation));
      return Promise.resolve({ from, total: state.ids.length, reportedTotal: state.ids.length, pictures });
    },
  } as unknown as AlbumService;
  return { asked, lacking, library: new AlbumLibrary(service, () => false) };
}

const idsIn = (records: readonly PictureRecord[]): number[] => records.map(({ details }) => Number(details.id));
const range = (library: AlbumLibrary, from: number, count = 100) => library.readRange(ALBUM, { from, count }, signal);

describe('An album whose pictures move while it is read', () => {
  it.each([
    { title: 'are added', ids: [...upTo(3, 901), ...upTo(130)] },
    { title: 'are removed', ids: upTo(127, 4) },
    { title: 'are added and removed', ids: [...upTo(3, 901), ...upTo(127)] },
  ])('lists each picture once when pictures $title', async ({ ids }) => {
    const state = { ids: upTo(130), pageSize: 100 };
    const { library } = serviceOf(state);
    const before = await range(library, 0);
    state.ids = ids;
    const next = await range(library, 100);
    expect(next.reading, 'the earlier pages are out of date').not.toBe(before.reading);
    const anew = await range(library, 0);
    expect([anew.reading, anew.total]).toEqual([next.reading, ids.length]);
    expect(idsIn([...anew.records, ...next.records])).toEqual(ids);
  });

  it('is read again within one request that spans several pages', async () => {
    const state = { ids: upTo(130), pageSize: 50 };
    const { library } = serviceOf(state);
    await range(library, 0, 50);
    state.ids = [901, ...upTo(130)];
    expect(idsIn((await range(library, 0, 131)).records)).toEqual(state.ids);
  });

  it('is read beyond a page that lacks a picture', async () => {
    const state = { ids: upTo(300), pageSize: 100 };
    const { asked, library, lacking } = serviceOf(state);
    lacking.add(7);
    await range(library, 0, 250);
    expect(asked).toContain(200);
    asked.length = 0;
    expect(idsIn((await range(library, 100)).records)).toEqual(upTo(100, 101));
    expect(asked).toEqual([]);
  });

  it('stops reading if every page is the same, and lists no picture twice', async () => {
    const state = { ids: upTo(130), pageSize: 100 };
    const { asked, library } = serviceOf(state);
    const { service } = library as unknown as { service: { listPictures: AlbumService['listPictures'] } };
    const first = service.listPictures.bind(service);
    service.listPictures = (album, index, request) =>
      first(album, 0, request).then((page) => ({
        ...page,
        from: Math.floor(index / 100) * 100,
        total: 200,
        reportedTotal: 200,
      }));
    const read = await Promise.all([range(library, 0), range(library, 100), range(library, 0, 200)]);
    const shown = read[2].records.filter(({ availability }) => availability === 'available');
    expect(new Set(idsIn(shown)).size).toBe(shown.length);
    expect(asked.length).toBeLessThan(20);
  });

  it('lists all pictures for any page size', async () => {
    for (const pageSize of [1, 2, 7, 99, 100, 250]) {
      const { library } = serviceOf({ ids: upTo(230), pageSize });
      const ranges = await Promise.all([0, 100, 200].map((from) => range(library, from)));
      expect(idsIn(ranges.flatMap(({ records }) => records)), `pages of ${pageSize}`).toEqual(upTo(230));
      expect(new Set(ranges.map(({ reading }) => reading)).size).toBe(1);
    }
  });
});

describe('A picture whose address has expired', () => {
  it('gets the new address from its page, and the page is read once for each expired address', async () => {
    const state = { ids: upTo(130), pageSize: 100, generation: 1 };
    const { asked, library } = serviceOf(state);
    await range(library, 0);
    const id = '5' as PictureId;
    const urlAt = (generation: number): string => `https://cdn.example.test/5?g=${generation}`;
    state.generation = 2;
    const renew = (generation: number) => library.renewPicture(ALBUM, id, urlAt(generation), signal);
    const readings = asked.length;
    expect((await renew(1))?.sources[0]?.url).toBe(urlAt(2));
    expect((await renew(1))?.sources[0]?.url, 'the new address is already known').toBe(urlAt(2));
    expect(asked.length).toBe(readings + 1);
    expect(await renew(2), 'the page names the same address').toBeNull();
    expect(await renew(2)).toBeNull();
    expect(
      await library.renewPicture(ALBUM, '6' as PictureId, 'https://cdn.example.test/6?g=2', signal),
      'the same request has already renewed this address',
    ).toBeNull();
    expect(asked.length).toBe(readings + 2);
    expect(await library.renewPicture(ALBUM, '999' as PictureId, urlAt(1), signal)).toBeNull();
  });
});
