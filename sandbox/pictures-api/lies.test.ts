/** Wrong safety data that the Pictures API sends on request, to test that clients do not trust any single response. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../sandbox';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterEach(() => set({}));
afterAll(() => sandbox.stop());

type Fields = Readonly<Record<string, unknown>>;

interface Told {
  readonly isSafe: unknown;
  readonly url: unknown;
}

const HERON = 123456;
/** An album of Dana's; its cover is unsafe. */
const CLEAR_NIGHTS = 1105;

async function set(settings: Fields): Promise<void> {
  const { ok } = await fetch(`${sandbox.announcement.control}/settings`, {
    method: 'PUT',
    body: JSON.stringify(settings),
  });
  expect(ok).toBe(true);
}

async function ask<Body>(path: string, isMasked: boolean): Promise<Body> {
  const { baseUrl, accounts, apiKey } = sandbox.announcement.picturesApi;
  const headers = {
    Authorization: `bearer ${accounts[0]?.accessToken ?? ''}`,
    'X-ApiKey': apiKey,
    ...(isMasked && { 'X-MaskImages': '1' }),
  };
  const response = await fetch(`${baseUrl}/v1/${path}`, { headers });
  return (await response.json()) as Body;
}

/** Returns the large image of each picture, by picture id. */
async function gallery(path: string, isMasked: boolean): Promise<ReadonlyMap<unknown, Told>> {
  const { Pictures } = await ask<{ readonly Pictures: readonly Fields[] }>(path, isMasked);
  return new Map(Pictures.map((row) => [row['PictureID'], { isSafe: row['ImageSafe'], url: row['ImageURL'] }]));
}

const PRIVATE = `Pictures/GetGallery?UserID=${HERON}&PageSize=100`;
const FREE = `pictures/getFreeGallery?UserID=${HERON}`;

async function coverOf(albumId: number, isMasked: boolean): Promise<Told | undefined> {
  const albums = await ask<readonly Fields[]>('Pictures/GetAlbums?UserID=500001', isMasked);
  const album = albums.find((row) => row['AlbumID'] === albumId);
  return album && { isSafe: album['ThumbSafe'], url: album['ThumbUrl'] };
}

function unsafeOf(pictures: ReadonlyMap<unknown, Told>): readonly unknown[] {
  const unsafe = [...pictures].filter(([, { isSafe }]) => isSafe === false).map(([id]) => id);
  expect(unsafe.length).toBeGreaterThan(1);
  return unsafe;
}

test('masked responses can contain the real addresses of pictures that they rate as unsafe', async () => {
  const plain = [await gallery(PRIVATE, false), await gallery(FREE, false), await coverOf(CLEAR_NIGHTS, false)];
  await set({ maskedAnswersLie: true });
  expect([await gallery(PRIVATE, true), await gallery(FREE, true), await coverOf(CLEAR_NIGHTS, true)]).toEqual(plain);
  await set({});
  const [plainCover, maskedCover] = [await coverOf(CLEAR_NIGHTS, false), await coverOf(CLEAR_NIGHTS, true)];
  expect([maskedCover?.isSafe, maskedCover?.url === plainCover?.url]).toEqual([false, false]);
});

test('masked responses can rate unsafe pictures as safe and contain their real addresses', async () => {
  const plain = await gallery(PRIVATE, false);
  unsafeOf(plain);
  await set({ masksUnderSafeFlags: true });
  expect(await gallery(PRIVATE, false)).toEqual(plain);
  expect([...(await gallery(PRIVATE, true))]).toEqual([...plain].map(([id, { url }]) => [id, { isSafe: true, url }]));
  expect(await coverOf(CLEAR_NIGHTS, true)).toEqual({ ...(await coverOf(CLEAR_NIGHTS, false)), isSafe: true });
  expect(await coverOf(CLEAR_NIGHTS, false)).toMatchObject({ isSafe: false });
});

test.each([true, false])('all safety flags can be missing (masked: %s)', async (isMasked) => {
  await set({ flagsMissing: true });
  const answers = await Promise.all(
    [
      PRIVATE,
      FREE,
      'Pictures/GetAlbums?UserID=500001',
      'groups/getGroupDetails?GroupID=77&ReturnMembers=true',
      `profile/getProfileDetails?UserID=${HERON}&ReturnImages=true`,
      'search/searchProfiles?Nickname=heron',
    ].map((path) => ask<unknown>(path, isMasked)),
  );
  for (const answer of answers) {
    expect(JSON.stringify(answer)).not.toMatch(/Safe"/);
    expect(JSON.stringify(answer)).toMatch(/U(RL|rl)":"http/);
  }
});

test.each([
  ['unsafe-first', [false, true, false]],
  ['safe-first', [true, false, true]],
])('flags can alternate between responses (%s), and the addresses follow them', async (flagsFlip, expected) => {
  const plain = await gallery(PRIVATE, false);
  const unsafe = unsafeOf(plain);
  await set({ flagsFlip });
  const answers = [await gallery(PRIVATE, true), await gallery(PRIVATE, true), await gallery(PRIVATE, true)];
  for (const [id, { isSafe, url }] of plain) {
    const flags = answers.map((pictures) => pictures.get(id)?.isSafe);
    const areReal = answers.map((pictures) => pictures.get(id)?.url === url);
    expect([flags, areReal], String(id)).toEqual(
      unsafe.includes(id)
        ? [expected, expected]
        : [
            [isSafe, isSafe, isSafe],
            [true, true, true],
          ],
    );
  }
  await set({ flagsFlip });
  expect((await gallery(PRIVATE, false)).get(unsafe[0])?.isSafe).toBe(expected[0]);
});

test("flags can differ between an album's cover and the same picture in the gallery, by turns or by method", async () => {
  const find = async (): Promise<readonly unknown[]> => {
    const cover = await coverOf(CLEAR_NIGHTS, false);
    const { Pictures } = await ask<{ readonly Pictures: readonly Fields[] }>(
      `Pictures/GetGallery?UserID=500001&AlbumID=${CLEAR_NIGHTS}`,
      false,
    );
    return [cover?.isSafe, Pictures.find((row) => row['ThumbURL'] === cover?.url)?.['ThumbSafe']];
  };
  expect(await find()).toEqual([false, false]);
  const told: unknown[] = [];
  for (const flagsFlip of ['unsafe-first', 'safe-first', 'albums-safe', 'albums-unsafe']) {
    await set({ flagsFlip });
    told.push(await find());
  }
  expect(told).toEqual([
    [false, true],
    [true, false],
    [true, false],
    [false, true],
  ]);
});
