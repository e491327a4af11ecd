/** Access rules: passwords, unlisted and grandfathered albums, hidden pictures, and the owner's view. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../sandbox';
import { createTestingClient, type Item, type Parameters, type Reply, type TestingClient } from './testing-client';

let sandbox: RunningSandbox;
let client: TestingClient;
let visitor: Parameters;
let guest: Parameters;
let owner: Parameters;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = createTestingClient(sandbox.announcement);
  visitor = { SessionID: await client.logIn(), NickName: 'gatehouse' };
  guest = { ...visitor, SitePassword: sandbox.announcement.smugmug.secrets.gatehouse.sitePassword };
  owner = { SessionID: await client.logInAsOwner() };
});
afterAll(() => sandbox.stop());

const OWNER_FIELDS =
  'Keywords,Geography,Header,Clean,EXIF,Filenames,SquareThumbs,Template,SortMethod,SortDirection,Password,PasswordHint,Public,' +
  'WorldSearchable,SmugSearchable,External,Protected,HideOwner,Watermarking,Watermark,Larges,XLarges,X2Larges,X3Larges,Originals,' +
  'CanRank,FriendEdit,FamilyEdit,Comments,Share,Printable,DefaultColor,ColorCorrection,ProofDays,Backprinting,' +
  'UnsharpAmount,UnsharpRadius,UnsharpThreshold,UnsharpSigma,Community,Status';

function titles(items: readonly Item[] = []): readonly string[] {
  return items.map(({ Title }) => Title);
}

function imageOf(session: Parameters, image: Item | undefined): Parameters {
  return { ...session, ImageID: String(image?.id), ImageKey: image?.Key ?? '' };
}

test('people sign in by address, nickname or password hash, and a closed session is invalid', async () => {
  const { apiKey: APIKey, secrets } = sandbox.announcement.smugmug;
  const { emailAddress, password: Password } = secrets.account;
  const login = (parameters: Parameters) =>
    client.json('smugmug.login.withPassword', { APIKey, Password, ...parameters });
  const first = await login({ EmailAddress: emailAddress });
  expect(Object.keys(first.Login ?? {})).toEqual([
    'User',
    'PasswordHash',
    'AccountType',
    'FileSizeLimit',
    'SmugVault',
    'Session',
  ]);
  expect(first.Login).toMatchObject({
    User: { id: 77001, NickName: 'gatehouse', DisplayName: 'Gatehouse' },
    AccountType: 'Pro',
  });
  const PasswordHash = String(first.Login?.['PasswordHash']);
  const again = await client.json('smugmug.login.withHash', { APIKey, UserID: '77001', PasswordHash });
  expect(again.Login).toMatchObject({ User: { NickName: 'gatehouse' } });
  expect(again.Login?.['User']).not.toHaveProperty('id');

  const failures: readonly Reply[] = [
    await login({ EmailAddress: 'gatehouse', APIKey: 'wrong' }),
    await login({ EmailAddress: 'gatehouse', Password: 'wrong' }),
    await login({ EmailAddress: 'tidelines', Password: '' }),
    await client.json('smugmug.login.withHash', { APIKey, UserID: '77001', PasswordHash: 'wrong' }),
  ];
  expect(failures.map(({ code }) => code)).toEqual([18, 1, 1, 1]);
  const other = await login({
    EmailAddress: secrets.otherAccount.emailAddress,
    Password: secrets.otherAccount.password,
  });
  expect(other.Login).toMatchObject({ User: { id: 77002, NickName: 'northlight', DisplayName: 'Northlight' } });
  const session = { SessionID: (await login({ EmailAddress: 'gatehouse' })).Login?.Session.id ?? '' };
  expect(await client.json('smugmug.logout', session)).toEqual({
    stat: 'ok',
    method: 'smugmug.logout',
    Logout: { Successful: '' },
  });
  expect((await client.json('smugmug.albums.get', session)).code).toBe(3);
});

test('all content of a password-protected site needs the password, except for its owner', async () => {
  const methods = ['albums.get', 'categories.get', 'users.getTree', 'subcategories.getAll'].map(
    (name) => `smugmug.${name}`,
  );
  for (const method of methods) {
    const sessions = [visitor, { ...visitor, SitePassword: 'wrong' }, guest, owner];
    const replies = await Promise.all(sessions.map((session) => client.json(method, session)));
    expect([method, ...replies.map(({ code }) => code)]).toEqual([method, 4, 4, undefined, undefined]);
  }
  expect(titles((await client.json('smugmug.albums.get', guest)).Albums)).toEqual([
    'Front gate',
    'Behind the hedge',
    'Old negatives',
    'Empty room',
  ]);
  expect(titles((await client.json('smugmug.albums.get', owner)).Albums)).toEqual([
    'Front gate',
    'Behind the hedge',
    'Unlisted walk',
    'Unlisted attic',
    'Old negatives',
    'Empty room',
  ]);
  expect((await client.json('smugmug.albums.get', { SessionID: visitor['SessionID'] ?? '' })).code).toBe(4);
});

test('a protected album and its single pictures need both passwords', async () => {
  const { gatehouse } = sandbox.announcement.smugmug.secrets;
  const album = { ...guest, AlbumID: String(gatehouse.album.id), AlbumKey: gatehouse.album.key };
  const Password = gatehouse.album.password;
  const attempts = [
    album,
    { ...album, Password: 'wrong' },
    { ...album, Password, SitePassword: '' },
    { ...album, Password, AlbumKey: 'wrong' },
    { ...album, Password },
  ];
  const replies = await Promise.all(attempts.map((attempt) => client.json('smugmug.images.get', attempt)));
  expect(replies.map(({ code }) => code)).toEqual([4, 4, 4, 4, undefined]);
  const image = imageOf(guest, replies.at(-1)?.Images?.[0]);
  for (const method of ['smugmug.images.getInfo', 'smugmug.images.getURLs', 'smugmug.images.getEXIF']) {
    const closed = await Promise.all(
      [image, { ...image, Password: 'wrong' }, { ...image, Password, ImageKey: 'wrong' }].map((each) =>
        client.json(method, each),
      ),
    );
    expect(closed.map(({ code }) => code)).toEqual([4, 4, 4]);
    expect((await client.json(method, { ...image, Password })).Image?.id).toBe(Number(image['ImageID']));
  }
  expect((await client.json('smugmug.albums.getInfo', { ...album, Password })).Album).not.toHaveProperty('Password');
  expect(
    (await client.json('smugmug.albums.getInfo', { ...owner, AlbumID: String(gatehouse.album.id) })).Album,
  ).toMatchObject({ Password, PasswordHint: 'What opens the small door?', Public: true });
});

test('an unlisted album opens by id and key, and a grandfathered album by id alone', async () => {
  const { unlisted } = sandbox.announcement.smugmug.secrets.gatehouse;
  const album = { SessionID: visitor['SessionID'] ?? '', AlbumID: String(unlisted.id) };
  const opened = await client.json('smugmug.images.get', { ...album, AlbumKey: unlisted.key });
  expect([opened.Images?.length, (await client.json('smugmug.images.get', album)).code]).toEqual([4, 4]);

  const old = await client.albumArguments(guest, 'Old negatives');
  const codes = await Promise.all(
    [
      { ...old, AlbumKey: '' },
      { ...old, AlbumKey: 'wrong' },
    ].map(async (each) => (await client.json('smugmug.images.get', each)).code),
  );
  expect(codes).toEqual([undefined, 4]);
  const [image] = (await client.json('smugmug.images.get', { ...old, Heavy: '1' })).Images ?? [];
  expect(image).not.toHaveProperty('FileName');
  expect((await client.json('smugmug.images.getEXIF', { ...guest, ImageID: String(image?.id) })).Image).toEqual({
    id: image?.id,
  });
});

test('hidden pictures and originals are withheld from visitors, and the owner gets every field', async () => {
  const album = await client.albumArguments(guest, 'Front gate');
  const seen = (await client.json('smugmug.images.get', { ...album, Heavy: '1' })).Images ?? [];
  const own = (await client.json('smugmug.images.get', { ...album, ...owner, Heavy: '1' })).Images ?? [];
  expect([seen, own].map((images) => images.map(({ Position }) => Position))).toEqual([
    [1, 2, 4, 5, 7],
    [1, 2, 3, 4, 5, 6, 7],
  ]);
  expect([seen, own].map((images) => images.some(({ OriginalURL }) => OriginalURL !== undefined))).toEqual([
    false,
    true,
  ]);
  expect(own.map(({ Hidden }) => Hidden)).toEqual([false, false, true, false, false, true, false]);
  expect(own[0]).toMatchObject({
    Watermark: false,
    Status: 'Open',
    MD5Sum: expect.any(String) as string,
    Date: expect.any(String) as string,
  });
  expect(['Hidden', 'Watermark', 'Status', 'MD5Sum', 'Date'].filter((name) => name in (seen[0] ?? {}))).toEqual([]);
  const hidden = own[2];
  expect((await client.json('smugmug.images.getInfo', imageOf(guest, hidden))).code).toBe(4);
  expect((await client.json('smugmug.images.getInfo', imageOf(owner, hidden))).Image).toEqual(hidden);

  const heavy = (await client.json('smugmug.albums.get', { ...owner, Heavy: '1' })).Albums ?? [];
  expect(Object.keys(heavy[0] ?? {}).join()).toBe(
    `id,Key,Position,Title,Description,LastUpdated,ImageCount,Category,Highlight,${OWNER_FIELDS}`,
  );
  const counts = await Promise.all(
    [guest, owner].map(
      async (session) => (await client.json('smugmug.albums.getInfo', { ...album, ...session })).Album?.['ImageCount'],
    ),
  );
  expect(counts).toEqual([5, 7]);
});

test('light and heavy trees contain the same albums and no empty arrays', async () => {
  const tidelines = { ...visitor, NickName: 'tidelines' };
  const [light, heavy] = await Promise.all([
    client.json('smugmug.users.getTree', tidelines),
    client.json('smugmug.users.getTree', { ...tidelines, Heavy: '1' }),
  ]);
  const landscapes = light.Categories?.find(({ id }) => id === 13);
  expect(landscapes).toEqual({
    id: 13,
    Name: 'Landscapes',
    SubCategories: [
      { id: 20001, Name: 'Coast', Albums: [{ id: 15300074, Key: expect.any(String) as string, Title: 'North shore' }] },
      {
        id: 20002,
        Name: 'High country',
        Albums: [{ id: 15300148, Key: expect.any(String) as string, Title: 'Above the tree line' }],
      },
    ],
  });
  const vacation = heavy.Categories?.find(({ id }) => id === 33);
  expect(Object.keys((vacation?.['Albums'] as readonly Item[])[0] ?? {}).join()).toBe(
    'id,Key,Position,Title,Description,LastUpdated,ImageCount,Highlight',
  );
  expect((await client.json('smugmug.users.getTree', { ...visitor, NickName: 'emptyshore' })).Categories).toEqual([]);
  const none = await client.json('smugmug.subcategories.get', { ...tidelines, CategoryID: '999' });
  expect([none.code, none.message]).toEqual([15, 'empty set - no subcategories found']);
  expect((await client.json('smugmug.categories.get', guest)).Categories).toContainEqual({
    id: 20101,
    Title: 'Grounds & garden',
  });
});

test('transfer statistics cover three months and are only for the owner', async () => {
  const now = new Date();
  const at = (monthsAgo: number): Parameters => {
    const then = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsAgo));
    return { Month: String(then.getUTCMonth() + 1), Year: String(then.getUTCFullYear()) };
  };
  const replies = await Promise.all(
    [0, 2, 3].map((monthsAgo) => client.json('smugmug.users.getTransferStats', { ...owner, ...at(monthsAgo) })),
  );
  expect(replies.map(({ Albums }) => Albums?.length)).toEqual([6, 6, 0]);
  expect(replies[0]?.Albums?.[0]?.['Images']).toBeNull();
  const figures = Object.entries(replies[0]?.Albums?.[0] ?? {}).filter(([name]) => name !== 'Images');
  const names =
    'id,Bytes,Tiny,Thumb,Small,Medium,Large,XLarge,X2Large,X3Large,Original,Video320,Video640,Video960,Video1280';
  expect(figures.map(([name]) => name).join()).toBe(names);
  expect(figures.filter(([, value]) => !Number.isInteger(value))).toEqual([]);
  expect((await client.json('smugmug.users.getTransferStats', { ...visitor, ...at(0) })).code).toBe(4);
});
