/** Methods that need only the project's API key: free galleries, prices, people, groups and countries. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../sandbox';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterEach(() => set({}));
afterAll(() => sandbox.stop());

type Fields = Record<string, unknown>;
type Row = Fields & { readonly UserID: number; readonly Nickname: string };

async function set(settings: Fields): Promise<void> {
  await fetch(`${sandbox.announcement.control}/settings`, { method: 'PUT', body: JSON.stringify(settings) });
}

interface Answered<Body> {
  readonly status: number;
  readonly body: Body;
}

async function send<Body>(path: string, init: RequestInit): Promise<Answered<Body>> {
  const response = await fetch(`${sandbox.announcement.picturesApi.baseUrl}/v1/${path}`, init);
  return { status: response.status, body: (await response.json()) as Body };
}

function ask<Body = Fields>(path: string, headers: Record<string, string> = {}): Promise<Answered<Body>> {
  return send(path, { headers: { 'X-ApiKey': sandbox.announcement.picturesApi.apiKey, ...headers } });
}

function askAsUser<Body = Fields>(path: string): Promise<Answered<Body>> {
  const Authorization = `bearer ${sandbox.announcement.picturesApi.accounts[0]?.accessToken ?? ''}`;
  return send(path, { headers: { Authorization } });
}

test('the API key is read from a header or the query, and a request without a key, or with only a token, is refused', async () => {
  const { apiKey } = sandbox.announcement.picturesApi;
  const statuses = await Promise.all([
    ask('lists/getCountries'),
    send(`LISTS/getcountries?APIKEY=${apiKey}`, {}),
    send('lists/getCountries', {}),
    ask('lists/getCountries', { 'X-ApiKey': 'wrong' }),
    askAsUser('pictures/getFreeGallery?UserID=123456'),
    ask('Pictures/GetAlbums?UserID=123456'),
    ask('Groups/pictures/getFreeGallery?UserID=123456'),
  ]);
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 401, 401, 401, 401, 404]);
});

test('a free gallery is public, paginated, and masked on request', async () => {
  interface Free {
    readonly PageCount: number;
    readonly PicturesTotal: number;
    readonly User: Fields;
    readonly Pictures: readonly (Fields & {
      readonly PictureID: number;
      readonly ImageSafe: boolean;
      readonly ImageURL: string;
    })[];
  }
  const path = 'pictures/getFreeGallery?UserID=123457&PageSize=50';
  const pages = await Promise.all([1, 2, 3, 4].map((number) => ask<Free>(`${path}&PageNumber=${number}`)));
  expect(pages.map(({ body }) => [body.PageCount, body.PicturesTotal, body.Pictures.length])).toEqual([
    [3, 120, 50],
    [3, 120, 50],
    [3, 120, 20],
    [3, 120, 0],
  ]);
  const pictures = pages.flatMap(({ body }) => body.Pictures);
  expect(new Set(pictures.map(({ PictureID }) => PictureID)).size).toBe(120);
  expect(Object.keys(pictures[0] ?? {})).toEqual([
    'PictureID',
    'Description',
    'DateUploaded',
    'Size',
    'ThumbSafe',
    'ThumbURL',
    'ImageSafe',
    'ImageURL',
  ]);
  const masked = (await ask<Free>(path, { 'X-MaskImages': '1' })).body.Pictures;
  expect(masked.map(({ ImageURL }, index) => ImageURL === pictures[index]?.ImageURL)).toEqual(
    masked.map(({ ImageSafe }) => ImageSafe),
  );
  expect(masked.some(({ ImageSafe }) => !ImageSafe)).toBe(true);
  expect((await fetch(pictures[0]?.ImageURL ?? '')).status).toBe(200);
  expect((await ask<Free>('pictures/getFreeGallery?UserID=123458')).body).toMatchObject({
    PageCount: 0,
    Pictures: [],
    User: { Nickname: 'salt_meadow' },
  });
});

test('prices include VAT only if the caller states whose VAT', async () => {
  const plain = await ask('pictures/getPricePlans?UserID=123456');
  expect(plain.body).toEqual([
    { PricePlanID: 1, Duration: '1 Week', Price: 1.5 },
    { PricePlanID: 2, Duration: '2 Weeks', Price: 2.75 },
    { PricePlanID: 3, Duration: '1 Month', Price: 4 },
  ]);
  for (const vat of ['VATIPAddress=192.0.2.1', 'VATUserID=500001']) {
    expect((await ask(`pictures/getPricePlans?UserID=123456&${vat}`)).body).toMatchObject([
      { Price: 1.8 },
      { Price: 3.3 },
      { Price: 4.8 },
    ]);
  }
  expect((await ask('pictures/getPricePlans?UserID=123458')).body).toEqual([]);
});

test('a group has 120 members on three pages, each order lists every member once, and the manager can act for the last member', async () => {
  interface Group {
    readonly PageCount: number;
    readonly MembersTotal: number;
    readonly Members: readonly Row[] | null;
  }
  expect((await ask<Group>('groups/getGroupDetails?GroupName=estuary%20collective')).body).toMatchObject({
    GroupID: 77,
    MembersTotal: 120,
    Members: null,
  });
  const orders = [
    'lastupdated',
    'rating',
    'ratingtotal',
    'registerdate',
    'views',
    'inrates-asc',
    'outrates-desc',
    'age-asc',
    'age-desc',
    'nickname-asc',
    'nickname-desc',
  ];
  const lists = await Promise.all(
    orders.map(async (order) => {
      const path = `groups/getGroupDetails?GroupID=77&ReturnMembers=true&OrderBy=${order}`;
      const pages = await Promise.all([1, 2, 3].map((number) => ask<Group>(`${path}&PageNumber=${number}`)));
      return pages.flatMap(({ body }) => body.Members ?? []);
    }),
  );
  expect(lists.map((members) => new Set(members.map(({ UserID }) => UserID)).size)).toEqual(orders.map(() => 120));
  expect(new Set(lists.map((members) => members.map(({ UserID }) => UserID).join())).size).toBe(orders.length);
  const names = (lists.at(-2) ?? []).map(({ Nickname }) => Nickname);
  expect([names, lists.at(-1)?.map(({ Nickname }) => Nickname)]).toEqual([
    [...names].sort(),
    [...names].sort().reverse(),
  ]);
  const last = Math.max(...(lists[0] ?? []).map(({ UserID }) => UserID));
  const albums = await askAsUser<readonly Fields[]>(`Groups/Pictures/GetAlbums?UserID=${last}`);
  expect([albums.status, albums.body.length, typeof albums.body[0]?.['ThumbUrl']]).toEqual([200, 1, 'string']);
});

test('people are found by part of a nickname, in the query or in a body, and by id', async () => {
  interface Found {
    readonly ProfilesTotal: number;
    readonly Profiles: readonly Row[];
  }
  const { apiKey } = sandbox.announcement.picturesApi;
  const search = 'search/searchProfiles';
  const headers = { 'X-ApiKey': apiKey, 'Content-Type': 'application/json' };
  const replies = await Promise.all([
    ask<Found>(`${search}?nickname=HERON`),
    send<Found>(search, { method: 'POST', headers, body: JSON.stringify({ Nickname: 'heron', ProfilesPerPage: 10 }) }),
    ask<Found>(`${search}?Nickname=nobody_at_all`),
  ]);
  expect(replies.map(({ body }) => [body.ProfilesTotal, body.Profiles.map(({ UserID }) => UserID)])).toEqual([
    [1, [123456]],
    [1, [123456]],
    [0, []],
  ]);
  expect(replies[0].body.Profiles[0]).toMatchObject({
    HasGallery: true,
    HasPrivateGallery: true,
    InGroup: true,
    GroupID: 77,
  });
  expect((await ask(`newsfeed/getUserSummary?UserID=123456`)).body).toMatchObject({
    User: { Nickname: 'quiet_heron', ProfileURL: expect.stringMatching(/\/123456$/) as string },
  });
});

test('countries can be excluded, and each country states whether it requires age verification', async () => {
  type Country = Fields & { readonly CountryID: number; readonly CountryISO2: string };
  const all = (await ask<readonly Country[]>('lists/getCountries')).body;
  const some = (await ask<readonly Country[]>('lists/getCountries?ExcludeCountryIDs=18%2C141')).body;
  expect(all.filter(({ CountryID }) => ![18, 141].includes(CountryID))).toEqual(some);
  expect(all.find(({ CountryISO2 }) => CountryISO2 === 'GB')).toEqual({
    CountryID: 141,
    CountryName: 'United Kingdom',
    CountryISO2: 'GB',
    CountryISO3: 'GBR',
    Nationality: 'British',
    AgeVerificationRequired: true,
  });
});

test('settings change which countries require age verification, and which people have passed it', async () => {
  type Country = { readonly CountryISO2: string; readonly AgeVerificationRequired: boolean };
  const asking = async () =>
    (await ask<readonly Country[]>('lists/getCountries')).body
      .filter((each) => each.AgeVerificationRequired)
      .map((each) => each.CountryISO2);
  const { accounts, testAccounts, baseUrl } = sandbox.announcement.picturesApi;
  const agesOf = () =>
    Promise.all(
      [...accounts, ...testAccounts].map(async ({ accessToken }) => {
        const headers = { Authorization: `bearer ${accessToken}` };
        return ((await (await fetch(`${baseUrl}/v1/account/verifyCredentials`, { headers })).json()) as Fields)[
          'IsAgeVerified'
        ];
      }),
    );
  expect(await asking()).toEqual(expect.arrayContaining(['GB', 'XA']));
  expect(await asking()).not.toEqual(expect.arrayContaining(['XB']));
  expect(await agesOf()).toEqual([true, false, undefined, true]);
  await set({ ageVerificationRequiredIn: ['XB'], ageVerified: { 500001: 'missing', 500002: null, 600001: true } });
  expect([await asking(), await agesOf()]).toEqual([['XB'], [undefined, null, true, true]]);
});

test('missing scopes are missing from the permissions, and their fields from the account', async () => {
  expect((await askAsUser('Account/GetPermissions')).body).toEqual({
    Permissions: ['userid', 'nickname', 'account_information'].map((Permission) => ({ Permission, Status: 'granted' })),
  });
  await set({ grantedScopes: ['userid'] });
  expect((await askAsUser('Account/GetPermissions')).body).toEqual({
    Permissions: [{ Permission: 'userid', Status: 'granted' }],
  });
  expect(Object.keys((await askAsUser('account/verifyCredentials')).body)).toEqual([
    'UserID',
    'EmailAddress',
    'IsAgeVerified',
  ]);
});

test('a gallery has four orders, withholds some pictures and can refuse non-subscribers', async () => {
  interface Gallery {
    readonly PicturesTotal: number;
    readonly Pictures: readonly { readonly PictureID: number; readonly AlbumID: number }[];
  }
  const orders = await Promise.all(
    ['dateuploaded', 'gallerysize', 'galleryprice', 'size'].map((order) =>
      askAsUser<Gallery>(`Pictures/GetGallery?UserID=123456&PageSize=100&OrderBy=${order}`),
    ),
  );
  const idLists = orders.map(({ body }) => body.Pictures.map(({ PictureID }) => PictureID));
  expect(new Set(idLists.map((ids) => ids.join())).size).toBe(4);
  expect(new Set(idLists.map((ids) => [...ids].sort((one, other) => one - other).join())).size).toBe(1);
  expect(orders[1]?.body.Pictures[0]?.AlbumID).toBe(2103);

  const albums = await askAsUser<readonly (Fields & { AlbumID: number; PictureIDs: number[] })[]>(
    'Pictures/GetAlbums?UserID=500001&ReturnPictureIDs=true',
  );
  const waiting = albums.body.find(({ AlbumID }) => AlbumID === 1109);
  const given = await askAsUser<Gallery>('Pictures/GetGallery?UserID=500001&AlbumID=1109');
  const missing = waiting?.PictureIDs.filter((id) => given.body.Pictures.every(({ PictureID }) => PictureID !== id));
  expect([waiting?.['AlbumSize'], given.body.PicturesTotal, missing]).toEqual([
    9,
    6,
    [11_090_002, 11_090_005, 11_090_008],
  ]);

  const shut = await Promise.all([
    askAsUser('Pictures/GetAlbums?UserID=123459'),
    askAsUser('Pictures/GetGallery?UserID=123459'),
  ]);
  expect(shut.map(({ status }) => status)).toEqual([200, 403]);
});

test('an invalid call gets the right status', async () => {
  const calls = [
    'pictures/getFreeGallery',
    'pictures/getFreeGallery?UserID=123456&PageSize=0',
    'groups/getGroupDetails',
    'groups/getGroupDetails?GroupID=77&MembersPerPage=101',
    'groups/getGroupDetails?GroupID=77&OrderBy=age',
    'groups/getGroupDetails?GroupID=77&ReturnMembers=perhaps',
    'search/searchProfiles?ProfilesPerPage=101',
    'lists/getCountries?ExcludeCountryIDs=a,b',
    'pictures/getFreeGallery?UserID=1',
    'pictures/getPricePlans?UserID=1',
    'newsfeed/getUserSummary?UserID=1',
    'groups/getGroupDetails?GroupID=1',
  ];
  const statuses = (await Promise.all(calls.map((path) => ask(path)))).map(({ status }) => status);
  await set({ isProjectApproved: false });
  const galleries = await Promise.all([
    ask('pictures/getFreeGallery?UserID=123456'),
    askAsUser('Pictures/GetGallery?UserID=123456'),
  ]);
  expect(galleries.map(({ status }) => status)).toEqual([403, 403]);
  expect(statuses).toEqual([...Array<number>(8).fill(400), ...Array<number>(4).fill(404)]);
});
