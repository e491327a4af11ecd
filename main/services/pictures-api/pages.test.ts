/** Tests galleries whose server chooses its own page size, counts differently than its lists, or does not count. */
import { describe, expect, it } from 'vitest';
import type { AlbumId, OwnerId } from '../../../preload/contract';
import { AlbumLibrary } from '../../library/album-library';
import { createHttp } from '../../net/http/node-http';
import { ask } from '../../testing/services/conformance';
import { type Given, startOneAnswerServer } from '../../testing/services/pictures-api/one-answer-server';
import { createPicturesApiService } from './service';

const ALBUM = '123456/1' as AlbumId;
const FREE = '123456/free' as AlbumId;
const { signal } = new AbortController();

const server = startOneAnswerServer();

const createService = () =>
  createPicturesApiService({
    http: createHttp({ version: '0', firstPauseMs: 1 }),
    baseUrl: server.baseUrl,
    accessToken: () => Promise.resolve('token'),
    apiKey: () => Promise.resolve('key-0001'),
    accountName: 'Dana',
    owners: [],
  });

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const listed = (row: object): Given => ({
  body: JSON.stringify([{ AlbumID: 1, ThumbUrl: 'https://cdn.example.test/1.jpg', ...row }]),
});

/**
 * `size` is the number of pictures per page, regardless of the request. `tells` contains the members of the responses
 * besides the pictures.
 */
function paged(total: number, size: number, tells: readonly string[]) {
  return (query: Readonly<Record<string, string>>): Given => {
    const pageNumber = Number(query['PageNumber']);
    const told = { PageNumber: pageNumber, PageCount: Math.ceil(total / size), PageSize: size, PicturesTotal: total };
    const ids = upTo(total).slice((pageNumber - 1) * size, pageNumber * size);
    const Pictures = ids.map((id) => ({ PictureID: id, ImageURL: `https://cdn.example.test/${id}.jpg` }));
    return {
      body: JSON.stringify({
        ...Object.fromEntries(Object.entries(told).filter(([name]) => tells.includes(name))),
        Pictures,
      }),
    };
  };
}

async function readAll(albumId: AlbumId): Promise<{ ids: number[]; total: number | null }> {
  const library = new AlbumLibrary(createService(), () => false);
  const ids: number[] = [];
  let { total } = (await library.outline(albumId, undefined, signal)) as { total: number | null };
  for (let from = 0; from < (total ?? 0); from += 100) {
    const range = await library.readRange(albumId, { from, count: 100 }, signal);
    ids.push(...range.records.map(({ details }) => Number(details.id)));
    ({ total } = range);
  }
  return { ids, total };
}

const ALL = ['PageNumber', 'PageCount', 'PageSize', 'PicturesTotal'];

describe('Pages of another size than requested', () => {
  it.each([1, 2, 30, 99, 100, 250])('contain all pictures if each page has %i', async (size) => {
    const told = [
      ALL,
      ['PageCount', 'PicturesTotal'],
      ['PageSize', 'PicturesTotal'],
      ['PageSize', 'PageCount'],
      ['PicturesTotal'],
      ['PageCount'],
      [],
    ];
    for (const tells of size < 30 ? [ALL, ['PicturesTotal']] : told) {
      const count = size < 30 ? 5 : 230;
      server.answers = {
        GetAlbums: listed({ AlbumSize: count, PictureIDs: upTo(count) }),
        GetGallery: paged(count, size, tells),
      };
      expect(await readAll(ALBUM), tells.join()).toEqual({ ids: upTo(count), total: count });
    }
  });

  it('are found for any index, even if the page number for the expected size does not exist', async () => {
    for (const tells of [ALL, ['PicturesTotal'], ['PageCount', 'PicturesTotal']]) {
      for (const size of [30, 70, 250]) {
        server.answers = { GetAlbums: listed({ AlbumSize: 230 }), GetGallery: paged(230, size, tells) };
        const { from, pictures } = await createService().listPictures(ALBUM, 150, ask());
        expect([...pictures][150 - from]?.details.id, `${tells.join()} of ${size}`).toBe('151');
      }
    }
  });
});

describe('An album', () => {
  it.each([
    { title: 'fewer ids than pictures', row: { AlbumSize: 5, PictureIDs: [1, 2] }, given: 5, total: 5 },
    { title: 'duplicate ids', row: { AlbumSize: 5, PictureIDs: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5] }, given: 5, total: 5 },
    { title: 'a size that is too small', row: { AlbumSize: 2, PictureIDs: [1] }, given: 5, total: 5 },
    { title: 'a size that is too large', row: { AlbumSize: 7, PictureIDs: upTo(5) }, given: 5, total: 7 },
    { title: 'no ids and no size', row: {}, given: 5, total: 5 },
    { title: 'invalid ids', row: { AlbumSize: 5, PictureIDs: [null, {}] }, given: 5, total: 5 },
  ])('shows all of its pictures if its list has $title', async ({ row, given, total }) => {
    server.answers = { GetAlbums: listed(row), GetGallery: paged(given, 100, ALL) };
    const read = await readAll(ALBUM);
    expect([read.ids.slice(0, given), read.total]).toEqual([upTo(given), total]);
  });

  it.each([1_000_001, 4_294_967_295, '9e15', 1e300])('ignores an impossible count of %s pictures', async (count) => {
    const pages = paged(5, 100, ALL);
    const lying = (query: Readonly<Record<string, string>>): Given => {
      const { Pictures } = JSON.parse(String(pages(query).body)) as { Pictures: unknown };
      return { body: JSON.stringify({ PageCount: count, PageSize: count, PicturesTotal: count, Pictures }) };
    };
    server.answers = { GetAlbums: listed({ AlbumSize: count, PictureIDs: upTo(5) }), GetGallery: lying };
    expect(await readAll(ALBUM)).toEqual({ ids: upTo(5), total: 5 });
    server.answers = {
      GetAlbums: listed({}),
      GetGallery: (query) => ({
        ...lying(query),
        body: String(lying(query).body).replace(/"PageCount":[^,]+/, '"PageCount":999999'),
      }),
    };
    expect((await createService().listPictures(ALBUM, 0, ask())).total).toBeLessThanOrEqual(1_000_000);
  });

  it('is listed again once the total in its pages changes', async () => {
    server.answers = { GetAlbums: listed({ AlbumSize: 130, PictureIDs: upTo(130) }), GetGallery: paged(130, 100, ALL) };
    const service = createService();
    expect((await service.listPictures(ALBUM, 0, ask())).total).toBe(130);
    server.answers = { GetAlbums: listed({ AlbumSize: 127, PictureIDs: upTo(127) }), GetGallery: paged(127, 100, ALL) };
    expect((await service.listPictures(ALBUM, 100, ask())).total).toBe(127);
    expect(server.seen.filter(({ method }) => method === 'GetAlbums')).toHaveLength(2);
    await service.listPictures(ALBUM, 0, ask());
    expect(server.seen.filter(({ method }) => method === 'GetAlbums')).toHaveLength(2);
  });
});

describe('A free gallery', () => {
  it.each([[ALL], [['PageCount']], [['PageSize']], [['PicturesTotal']], [[]]])(
    'is shown completely if its pages state %j',
    async (tells) => {
      for (const count of [0, 1, 99, 100, 101, 200, 230]) {
        server.answers = { getFreeGallery: paged(count, 100, tells) };
        if (count > 0) expect(await readAll(FREE), String(count)).toEqual({ ids: upTo(count), total: count });
        const [gallery] = await createService()
          .listAlbums('123456' as OwnerId, ask())
          .then((albums) => albums.filter(({ album }) => album.kind === 'free-gallery'));
        expect([count, null, undefined]).toContain(gallery?.album.pictureCount);
      }
    },
  );
});
