/** The week of changing members, as a manager's program sees it. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { startSandbox } from '../sandbox';
import { WEEK } from '../world/week';

interface Row {
  readonly AlbumID: number;
  readonly AlbumSize: number;
}
interface Gallery {
  readonly Pictures: readonly { readonly PictureID: number; readonly ImageSafe: boolean }[];
}

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterEach(() => setDay(0));
afterAll(() => sandbox.stop());

async function setDay(day: number): Promise<void> {
  await fetch(`${sandbox.announcement.control}/settings`, { method: 'PUT', body: JSON.stringify({ day }) });
}

function call(path: string, parameters: Readonly<Record<string, string>>): Promise<Response> {
  const { baseUrl, apiKey, accounts } = sandbox.announcement.picturesApi;
  const token = accounts.find(({ name }) => name === 'Dana Reyes')?.accessToken ?? '';
  return fetch(`${baseUrl}/v1/${path}?${new URLSearchParams(parameters).toString()}`, {
    headers: { Authorization: `bearer ${token}`, 'X-ApiKey': apiKey },
  });
}

async function albumsOf(userId: number): Promise<readonly Row[]> {
  return (await (await call('Groups/Pictures/GetAlbums', { UserID: String(userId) })).json()) as readonly Row[]; // the service sends this type
}

it('a member uploads pictures from the first day on', async () => {
  const [before] = await albumsOf(WEEK.uploading.userId);
  await setDay(3);
  const [after] = await albumsOf(WEEK.uploading.userId);
  expect((after?.AlbumSize ?? 0) - (before?.AlbumSize ?? 0)).toBe(3 * WEEK.uploading.picturesADay);
});

it('the ratings of some pictures change on the second day', async () => {
  const { userId, albumId } = WEEK.rerated;
  const read = async (): Promise<readonly boolean[]> => {
    const parameters = { UserID: String(userId), AlbumID: String(albumId) };
    const gallery = (await (await call('Groups/Pictures/GetGallery', parameters)).json()) as Gallery; // the service sends this type
    return gallery.Pictures.map(({ ImageSafe }) => ImageSafe);
  };
  const before = await read();
  await setDay(2);
  const after = await read();
  expect(after).toHaveLength(before.length);
  expect(after).not.toEqual(before);
});

it('a member who has left, or whose right is revoked, cannot be acted as', async () => {
  const status = async (userId: number): Promise<number> =>
    (await call('Groups/Pictures/GetAlbums', { UserID: String(userId) })).status;
  expect([await status(WEEK.leaving.userId), await status(WEEK.revoked.userId)]).toEqual([200, 200]);
  await setDay(4);
  expect([await status(WEEK.leaving.userId), await status(WEEK.revoked.userId)]).toEqual([403, 403]);
});
