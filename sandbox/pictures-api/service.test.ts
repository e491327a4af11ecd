import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../sandbox';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

interface Album {
  readonly AlbumID: number;
  readonly AlbumSize: number;
  readonly ThumbSafe: boolean;
  readonly ThumbUrl: string | null;
  readonly PictureIDs: readonly number[] | null;
}

interface Gallery {
  readonly PageCount: number;
  readonly PicturesTotal: number;
  readonly Pictures: readonly {
    readonly PictureID: number;
    readonly Size: number;
    readonly DateUploaded: string;
    readonly ThumbSafe: boolean;
    readonly ThumbURL: string | null;
    readonly ImageSafe: boolean;
    readonly ImageURL: string | null;
  }[];
}

const dana = { UserID: 500001, heron: 123456, pier: 123457, meadow: 123458 };

interface Reply<Body> {
  readonly status: number;
  readonly body: Body;
}

async function ask<Body>(path: string, headers: Record<string, string> = {}, account = 0): Promise<Reply<Body>> {
  const { baseUrl, accounts } = sandbox.announcement.picturesApi;
  const authorization = `bearer ${accounts[account]?.accessToken ?? ''}`;
  const response = await fetch(`${baseUrl}/v1/${path}`, { headers: { Authorization: authorization, ...headers } });
  return { status: response.status, body: (await response.json()) as Body };
}

test('albums have thumbnails only for subscribers, and picture ids only on request', async () => {
  const own = await ask<Album[]>(`Pictures/GetAlbums?UserID=${dana.UserID}&ReturnPictureIDs=true`);
  expect(own.body.map(({ PictureIDs, AlbumSize }) => PictureIDs?.length === AlbumSize)).not.toContain(false);
  expect(own.body.filter(({ ThumbUrl }) => ThumbUrl === null).map(({ AlbumSize }) => AlbumSize)).toEqual([0]);

  const subscribed = await ask<Album[]>(`PICTURES/getalbums?userid=${dana.heron}`);
  expect(subscribed.body.map(({ ThumbUrl, PictureIDs }) => [typeof ThumbUrl, PictureIDs])).toEqual(
    Array(5).fill(['string', null]),
  );

  const notSubscribed = await ask<Album[]>(`Pictures/GetAlbums?UserID=${dana.pier}`);
  expect(notSubscribed.body.map(({ ThumbUrl }) => ThumbUrl)).toEqual([null, null, null, null]);
  const gallery = await ask<Gallery>(`Pictures/GetGallery?UserID=${dana.pier}`);
  expect(new Set(gallery.body.Pictures.flatMap(({ ThumbURL, ImageURL }) => [ThumbURL, ImageURL]))).toEqual(
    new Set([null]),
  );

  expect(await ask(`Pictures/GetAlbums?UserID=${dana.meadow}`)).toEqual({ status: 200, body: [] });
});

test('a masked response replaces only the addresses of unsafe pictures', async () => {
  const path = `Pictures/GetGallery?UserID=${dana.heron}&PageSize=100`;
  const plain = (await ask<Gallery>(path)).body;
  const masked = (await ask<Gallery>(path, { 'X-MaskImages': '1' })).body;
  const isSame = masked.Pictures.map(({ ThumbURL, ImageURL }, index) => ({
    thumb: ThumbURL === plain.Pictures[index]?.ThumbURL,
    image: ImageURL === plain.Pictures[index]?.ImageURL,
  }));
  expect(isSame).toEqual(plain.Pictures.map(({ ThumbSafe, ImageSafe }) => ({ thumb: ThumbSafe, image: ImageSafe })));
  const share = plain.Pictures.filter(({ ImageSafe }) => !ImageSafe).length / plain.Pictures.length;
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.5);
  expect((await ask<Gallery>(path, { 'X-MaskImages': 'true' })).body).toEqual(plain);

  const index = plain.Pictures.findIndex(({ ImageSafe }) => !ImageSafe);
  const [real, other] = await Promise.all(
    [plain, masked].map(async ({ Pictures }) => {
      const response = await fetch(Pictures[index]?.ImageURL ?? '');
      return Buffer.from(await response.arrayBuffer()).toString('base64');
    }),
  );
  expect(other).not.toBe(real);
});

test('the pages of a gallery contain every picture once, in the requested order', async () => {
  const path = `Pictures/GetGallery?UserID=${dana.UserID}&AlbumID=1108&PageSize=100`;
  const pages = await Promise.all(
    Array.from({ length: 50 }, (_, index) => ask<Gallery>(`${path}&PageNumber=${index + 1}`)),
  );
  const pictures = pages.flatMap(({ body }) => body.Pictures);
  expect(new Set(pictures.map(({ PictureID }) => PictureID)).size).toBe(5000);
  expect(pages[0]?.body).toMatchObject({ PageNumber: 1, PageCount: 50, PageSize: 100, PicturesTotal: 5000 });
  const dates = pictures.map(({ DateUploaded }) => Date.parse(`${DateUploaded}Z`));
  expect(dates).toEqual([...dates].sort((one, other) => other - one));

  const bySize = (await ask<Gallery>(`${path}&OrderBy=size`)).body.Pictures.map(({ Size }) => Size);
  expect(bySize).toEqual([...bySize].sort((one, other) => other - one));
  const beyond = await ask<Gallery>(`${path}&PageNumber=51`);
  expect(beyond).toMatchObject({ status: 200, body: { PageCount: 50, Pictures: [] } });
  const empty = await ask<Gallery>(`Pictures/GetGallery?UserID=${dana.UserID}&AlbumID=1106`);
  expect(empty.body).toMatchObject({ PageCount: 0, PicturesTotal: 0, Pictures: [] });
});

test('a manager can act only for members of their own group', async () => {
  const asMember = await ask<Album[]>(`groups/Pictures/GetAlbums?UserID=${dana.pier}`);
  expect(asMember.body.map(({ ThumbUrl }) => typeof ThumbUrl)).toEqual(Array(4).fill('string'));
  expect((await ask(`Groups/account/verifyCredentials?UserID=${dana.pier}`)).body).toMatchObject({ UserID: dana.pier });
  expect((await ask('account/verifyCredentials')).body).toMatchObject({ UserID: dana.UserID, IsGroupManager: true });

  const refusals = await Promise.all([
    ask<{ Message: string }>(`Groups/Pictures/GetAlbums?UserID=${dana.meadow}`),
    ask<{ Message: string }>(`Groups/Pictures/GetAlbums?UserID=${dana.pier}`, {}, 1),
  ]);
  expect(refusals.map(({ status }) => status)).toEqual([403, 403]);
  expect(new Set(refusals.map(({ body }) => body.Message)).size).toBe(2);
});

test('an invalid call gets the right status', async () => {
  const heron = `Pictures/GetGallery?UserID=${dana.heron}`;
  const calls = [
    'Pictures/GetAlbums',
    'Pictures/GetAlbums?UserID=heron',
    'Pictures/GetAlbums?UserID=99999999999',
    `Pictures/GetAlbums?UserID=${dana.heron}&ReturnPictureIDs=yes`,
    `${heron}&PageSize=101`,
    `${heron}&PageNumber=0`,
    `${heron}&OrderBy=colour`,
    'Groups/account/verifyCredentials',
    'Pictures/GetAlbums?UserID=1',
    `${heron}&AlbumID=1101`,
    'Pictures/Nothing',
  ];
  const statuses = (await Promise.all(calls.map((path) => ask(path)))).map(({ status }) => status);
  expect(statuses).toEqual([400, 400, 400, 400, 400, 400, 400, 400, 404, 404, 404]);
  const unknown = ['bearer nobody', 'Basic abc', ''].map((Authorization) => ask(heron, { Authorization }));
  expect((await Promise.all(unknown)).map(({ status }) => status)).toEqual([401, 401, 401]);
});
