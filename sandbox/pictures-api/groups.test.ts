/** Acting as a member: who may do it, what the group form shows that the plain form does not, and how it ends. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../sandbox';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterEach(() => set({}));
afterAll(() => sandbox.stop());

interface Reply<Body> {
  readonly status: number;
  readonly body: Body;
}

type Albums = readonly { readonly AlbumID: number; readonly ThumbUrl: string | null }[];
type Member = {
  readonly UserID: number;
  readonly ProfileThumbnailSafe: boolean;
  readonly ProfileThumbnailURL: string | null;
};

const HERON = 123456;
const PIER = 123457;
const AMBER = 600001;
const LAMP = 700001;

async function set(settings: Record<string, unknown>): Promise<void> {
  await fetch(`${sandbox.announcement.control}/settings`, { method: 'PUT', body: JSON.stringify(settings) });
}

async function ask<Body = unknown>(path: string, headers: Record<string, string>): Promise<Reply<Body>> {
  const response = await fetch(`${sandbox.announcement.picturesApi.baseUrl}/v1/${path}`, { headers });
  return { status: response.status, body: (await response.json()) as Body };
}

function askAs<Body = unknown>(name: string, path: string): Promise<Reply<Body>> {
  const { accounts, testAccounts } = sandbox.announcement.picturesApi;
  const token = [...accounts, ...testAccounts].find((account) => account.name === name)?.accessToken ?? '';
  return ask(path, { Authorization: `bearer ${token}` });
}

async function members(groupId: number, headers: Record<string, string> = {}): Promise<readonly Member[]> {
  const path = `groups/getGroupDetails?GroupID=${groupId}&ReturnMembers=true&MembersPerPage=100`;
  const { body } = await ask<{ Members: readonly Member[] }>(path, {
    'X-ApiKey': sandbox.announcement.picturesApi.apiKey,
    ...headers,
  });
  return body.Members;
}

test('a manager can act only for members of their own group, and other users for no member', async () => {
  expect(sandbox.announcement.picturesApi.testAccounts.map(({ name, role }) => [name, role])).toEqual([
    ['Amber Anchor', 'member'],
    ['Bram Okafor', 'manager-of-other-group'],
  ]);
  const asked = ['Dana Reyes', 'Bram Okafor', 'Amber Anchor', 'Ilse Marlow'].map((name) =>
    Promise.all(
      [AMBER, LAMP].map(async (userId) => (await askAs(name, `Groups/Pictures/GetAlbums?UserID=${userId}`)).status),
    ),
  );
  expect(await Promise.all(asked)).toEqual([
    [200, 403],
    [403, 200],
    [403, 403],
    [403, 403],
  ]);
  expect((await members(88)).map(({ UserID }) => UserID).sort()).toEqual([
    500003, 700001, 700002, 700003, 700004, 700005, 700006,
  ]);
});

test('requests in the group form by a former manager get 403, and the account states that it manages no group', async () => {
  await set({ revokedManagers: [500001] });
  const albums = `Groups/Pictures/GetAlbums?UserID=${PIER}`;
  const gallery = `Groups/Pictures/GetGallery?UserID=${PIER}`;
  const statuses = [
    askAs('Dana Reyes', albums),
    askAs('Dana Reyes', gallery),
    askAs('Dana Reyes', `Pictures/GetAlbums?UserID=${PIER}`),
  ];
  expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([403, 403, 200]);
  expect((await askAs('Dana Reyes', 'account/verifyCredentials')).body).toMatchObject({
    GroupID: 77,
    IsGroupManager: false,
  });
  expect((await askAs('Bram Okafor', `Groups/Pictures/GetAlbums?UserID=${LAMP}`)).status).toBe(200);
});

test('both forms show the same for a subscribed member, and only the group form shows covers for other members', async () => {
  const covers = (path: string) =>
    askAs<Albums>('Dana Reyes', path).then(({ body }) => body.map(({ ThumbUrl }) => ThumbUrl !== null));
  const both = (userId: number) =>
    Promise.all([covers(`Pictures/GetAlbums?UserID=${userId}`), covers(`Groups/Pictures/GetAlbums?UserID=${userId}`)]);
  const [plainHeron, actingHeron] = await both(HERON);
  expect(plainHeron).toEqual(actingHeron);
  const [plainPier, actingPier] = await both(PIER);
  expect([new Set(plainPier), new Set(actingPier)]).toEqual([new Set([false]), new Set([true])]);
});

test('an album can be hidden from the plain form, but not from its owner or a manager acting as the owner', async () => {
  await set({ hiddenFromPlain: { [PIER]: [3102], 600001: [6001] } });
  const ids = (name: string, path: string) =>
    askAs<Albums>(name, path).then(({ body }) => body.map(({ AlbumID }) => AlbumID));
  expect(await ids('Dana Reyes', `Pictures/GetAlbums?UserID=${PIER}`)).toEqual([3101, 3103, 3104]);
  expect(await ids('Dana Reyes', `Groups/Pictures/GetAlbums?UserID=${PIER}`)).toEqual([3101, 3102, 3103, 3104]);
  expect(await ids('Amber Anchor', `Pictures/GetAlbums?UserID=${AMBER}`)).toEqual([6001]);
  const forms = ['Pictures', 'Groups/Pictures'].map((form) =>
    askAs('Dana Reyes', `${form}/GetGallery?UserID=${PIER}&AlbumID=3102`),
  );
  expect((await Promise.all(forms)).map(({ status }) => status)).toEqual([404, 200]);
});

test('members have safe, unsafe or no portraits, and unsafe portraits are masked on request', async () => {
  const plain = await members(77);
  const masked = await members(77, { 'X-MaskImages': '1' });
  expect(plain.map((member, index) => member.ProfileThumbnailURL === masked[index]?.ProfileThumbnailURL)).toEqual(
    plain.map((member) => member.ProfileThumbnailSafe || member.ProfileThumbnailURL === null),
  );
  const kinds = new Set(
    plain.map((member) =>
      member.ProfileThumbnailURL === null ? 'none' : member.ProfileThumbnailSafe ? 'safe' : 'unsafe',
    ),
  );
  expect(kinds).toEqual(new Set(['none', 'safe', 'unsafe']));
  const addresses = plain.flatMap((member) => member.ProfileThumbnailURL ?? []);
  expect(new Set(addresses).size).toBe(addresses.length);
  const bytes = await Promise.all(addresses.slice(0, 12).map(async (address) => (await fetch(address)).arrayBuffer()));
  expect(new Set(bytes.map((each) => Buffer.from(each).toString('base64'))).size).toBeGreaterThan(8);
});
