/** Tests pictures that an album names by id but no page contains, and closed galleries. */
import { describe, expect, it } from 'vitest';
import type { AlbumId } from '../../../preload/contract';
import { createHttp } from '../../net/http/node-http';
import { ask, failureOf } from '../../testing/services/conformance';
import { type Given, startOneAnswerServer } from '../../testing/services/pictures-api/one-answer-server';
import { createPicturesApiService } from './service';

const ALBUM = '123456/1' as AlbumId;
const OWN_ALBUM = '500001/1' as AlbumId;

const server = startOneAnswerServer();

const createService = () =>
  createPicturesApiService({
    http: createHttp({ version: '0', firstPauseMs: 1 }),
    baseUrl: server.baseUrl,
    accessToken: () => Promise.resolve('token'),
    accountName: 'Dana',
    owners: [],
  });

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const albums = (pictureIds: readonly number[], thumbUrl: string | null = 'https://cdn.example.test/1.jpg'): Given => ({
  body: JSON.stringify([
    {
      AlbumID: 1,
      AlbumSize: pictureIds.length,
      ThumbUrl: thumbUrl,
      PictureIDs: pictureIds,
      Sequence: 4,
      AlbumDescription: 'Boats',
      Mood: 'calm',
    },
  ]),
});
const gallery = (
  total: number,
  ids: readonly number[],
  url: string | null = 'https://cdn.example.test/1.jpg',
): Given => ({
  body: JSON.stringify({ PicturesTotal: total, Pictures: ids.map((id) => ({ PictureID: id, ImageURL: url })) }),
});
const galleryCalls = (): (string | undefined)[] =>
  server.seen.flatMap(({ method, query }) => (method === 'GetGallery' ? [query['PageNumber']] : [])).sort();

it('a cancelled request leaves no unhandled rejection', async () => {
  const unwaited: unknown[] = [];
  const note = (reason: unknown): void => void unwaited.push(reason);
  process.on('unhandledRejection', note);
  server.answers = { GetAlbums: albums([1]), GetGallery: gallery(1, [1]) };
  expect((await failureOf(createService().listPictures(ALBUM, 0, ask({ signal: AbortSignal.abort() })))).kind).toBe(
    'cancelled',
  );
  // Node reports unhandled rejections after the current task.
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', note);
  expect(unwaited).toEqual([]);
});

describe('Pictures that no page contains', () => {
  it('come last, and are shown immediately in an album of one page', async () => {
    server.answers = { GetAlbums: albums([1, 2, 3, 4, 5]), GetGallery: gallery(3, [5, 3, 1]) };
    const service = createService();
    expect(await service.countPictures(ALBUM, ask())).toBe(5);
    const { total, pictures } = await service.listPictures(ALBUM, 0, ask());
    expect(total).toBe(5);
    expect([...pictures].map(({ details, availability }) => [details.id, availability])).toEqual([
      ...[
        ['5', 'available'],
        ['3', 'available'],
        ['1', 'available'],
        ['2', 'not-available'],
        ['4', 'not-available'],
      ],
    ]);
    expect([...pictures][4]).toEqual({
      details: { id: '4', title: '#4', kind: 'picture', safety: 'unknown', missingForVisitors: [], other: [] },
      sources: [],
      availability: 'not-available',
    });
    expect(galleryCalls()).toEqual(['1']);
  });

  it('are searched on all pages, once, and only when a missing picture is requested', async () => {
    // The server returns the same page for any request, so 100 of the ids are found on it.
    server.answers = { GetAlbums: albums(upTo(350)), GetGallery: gallery(200, upTo(100)) };
    const service = createService();
    const first = await service.listPictures(ALBUM, 0, ask());
    expect([first.total, first.pictures.length, galleryCalls()]).toEqual([350, 100, ['1']]);
    server.seen.length = 0;
    server.answers = { ...server.answers, GetGallery: gallery(200, []) };
    const beyond = await service.listPictures(ALBUM, 250, ask());
    expect([beyond.from, beyond.total, beyond.pictures.length, galleryCalls()]).toEqual([
      200,
      350,
      100,
      ['1', '2', '3'],
    ]);
    server.seen.length = 0;
    const last = await service.listPictures(ALBUM, 349, ask());
    expect([last.from, last.pictures.length, [...last.pictures][49]?.details.id, galleryCalls()]).toEqual([
      300,
      50,
      '150',
      ['4'],
    ]);
  });

  it('are not added to a page with gaps', async () => {
    server.answers = {
      GetAlbums: albums([1, 2, 3, 4]),
      GetGallery: { body: '{"PicturesTotal":3,"Pictures":[{"PictureID":1},{},{"PictureID":3}]}' },
    };
    const { total, pictures } = await createService().listPictures(ALBUM, 0, ask());
    expect([total, [...pictures].map(({ details }) => details.id)]).toEqual([4, ['1', '3']]);
  });
});

describe('A closed gallery', () => {
  it('is distinguished from an empty gallery, and from the account’s own gallery', async () => {
    const service = createService();
    await service.listOwners(ask());
    server.answers = { GetAlbums: albums([1, 2], null), GetGallery: gallery(0, []) };
    expect((await failureOf(service.listPictures(ALBUM, 0, ask()))).kind).toBe('not-subscribed');
    const own = await service.listPictures(OWN_ALBUM, 0, ask());
    expect([own.total, [...own.pictures].map(({ availability }) => availability)]).toEqual([
      2,
      ['not-available', 'not-available'],
    ]);
    server.answers = { GetAlbums: albums([1, 2]), GetGallery: gallery(0, []) };
    expect((await createService().listPictures(ALBUM, 0, ask())).pictures).toHaveLength(2);
    server.answers = { GetGallery: { status: 403, body: '{}' } };
    const kinds = [ALBUM, OWN_ALBUM].map(
      async (id) => (await failureOf(createService().listPictures(id, 0, ask()))).kind,
    );
    expect(await Promise.all(kinds)).toEqual(['not-subscribed', 'forbidden']);
    for (const [message, told] of [
      ['The authenticated user is not subscribed to this gallery.', { kind: 'not-subscribed' }],
      [
        'This project has not been approved for the requested operation.',
        { kind: 'forbidden', isProjectUnapproved: true },
      ],
      ['Unapproved application', { kind: 'forbidden', isProjectUnapproved: true }],
      ['Forbidden', { kind: 'not-subscribed', mayBeUnapproved: true }],
      ['', { kind: 'not-subscribed', mayBeUnapproved: true }],
    ] as const) {
      server.answers = { GetGallery: { status: 403, body: JSON.stringify({ Message: message }) } };
      const error = await failureOf(createService().listPictures(ALBUM, 0, ask()));
      expect(error, message).toEqual({ ...told, status: 403, quote: error.quote });
    }
    server.answers = {
      GetGallery: {
        status: 403,
        type: 'text/xml',
        body: '<Error><Message>Your project is not approved yet</Message></Error>',
      },
    };
    expect(await failureOf(createService().listPictures(OWN_ALBUM, 0, ask()))).toMatchObject({
      isProjectUnapproved: true,
    });
    server.answers = { GetGallery: gallery(1, [1], null) };
    const shown = [ALBUM, OWN_ALBUM].map(
      async (id) => [...(await service.listPictures(id, 0, ask())).pictures][0]?.availability,
    );
    expect(await Promise.all(shown)).toEqual(['not-subscribed', 'not-available']);
  });
});

describe('An album', () => {
  it('is described by its list, and its pictures come in the requested order', async () => {
    server.answers = { GetAlbums: albums([1, 2]), GetGallery: gallery(2, [1, 2]) };
    const service = createService();
    expect(await service.describeAlbum(ALBUM, ask())).toEqual({
      id: ALBUM,
      name: '#1',
      description: 'Boats',
      pictureCount: 2,
      manualPosition: 4,
      other: [{ name: 'Mood', value: 'calm' }],
    });
    expect((await failureOf(service.describeAlbum('123456/9' as AlbumId, ask()))).kind).toBe('not-found');
    for (const orderBy of [undefined, ...service.traits.orders.map(({ id }) => id)]) {
      await service.listPictures(ALBUM, 0, ask({ orderBy }));
    }
    const orders = server.seen.flatMap(({ method, query }) => (method === 'GetGallery' ? [query['OrderBy']] : []));
    expect(orders).toEqual([undefined, 'dateuploaded', 'gallerysize', 'galleryprice', 'size']);
    expect((await failureOf(service.listPictures(ALBUM, 0, ask({ orderBy: 'Size' })))).kind).toBe('bad-request');
    expect([service.categories, service.unlistedAlbums, service.exif]).toEqual([undefined, undefined, undefined]);
  });
});
