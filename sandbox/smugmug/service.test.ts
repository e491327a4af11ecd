import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../sandbox';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

type Fields = Record<string, unknown>;
interface Reply {
  readonly stat: string;
  readonly code?: number;
  readonly Login?: { readonly Session: { readonly id: string } };
  readonly Albums?: readonly (Fields & { readonly id: number; readonly Key: string; readonly Title: string })[];
  readonly Album?: Fields;
  readonly Images?: readonly (Fields & { readonly id: number; readonly Key: string })[];
  readonly Image?: Fields;
}

async function call(method: string, parameters: Record<string, string> = {}): Promise<Reply> {
  const body = new URLSearchParams({ method, ...parameters });
  const response = await fetch(sandbox.announcement.smugmug.endpoint, { method: 'POST', body });
  expect(response.status).toBe(200);
  return (await response.json()) as Reply;
}

async function logIn(): Promise<string> {
  const { Login } = await call('smugmug.login.anonymously', { APIKey: sandbox.announcement.smugmug.apiKey });
  return Login?.Session.id ?? '';
}

async function albumArguments(SessionID: string, NickName: string, title: string): Promise<Record<string, string>> {
  const { Albums = [] } = await call('smugmug.albums.get', { SessionID, NickName });
  const album = Albums.find(({ Title }) => Title === title);
  return { SessionID, AlbumID: String(album?.id), AlbumKey: album?.Key ?? '' };
}

async function control(path: string, value: unknown): Promise<void> {
  await fetch(`${sandbox.announcement.control}${path}`, { method: 'PUT', body: JSON.stringify(value) });
}

test('both endpoints accept parameters in the query, the body or both, and escape slashes', async () => {
  const { endpoint, apiKey } = sandbox.announcement.smugmug;
  const hack = endpoint.replace('/services/api/', '/hack/');
  const login = `method=smugmug.login.anonymously&APIKey=${apiKey}`;
  const texts = await Promise.all(
    [
      fetch(`${endpoint}?${login}`),
      fetch(`${hack}?${login}`),
      post(hack, '', login),
      post(endpoint, login.split('&')[0], login.split('&')[1]),
    ].map(async (response) => (await response).text()),
  );
  const shape = /^\{"stat":"ok","method":"smugmug.login.anonymously","Login":\{"Session":\{"id":"[0-9a-f]{32}"\}\}\}$/;
  expect(texts.filter((text) => !shape.test(text))).toEqual([]);

  const album = new URLSearchParams(await albumArguments(await logIn(), 'northlight', 'Lighthouses')).toString();
  const images = await fetch(`${endpoint}?method=smugmug.images.get&Heavy=true&${album}`);
  expect(Object.fromEntries(images.headers)).toMatchObject({
    'content-type': 'application/json',
    'cache-control': 'private, max-age=1, must-revalidate',
    'content-encoding': 'gzip',
  });
  expect(await images.text()).toContain('"ThumbURL":"http:\\/\\/127.0.0.1:');
});

function post(address: string, query = '', form = ''): Promise<Response> {
  return fetch(`${address}?${query}`, { method: 'POST', body: new URLSearchParams(form) });
}

test('a visitor gets the recorded fields in the recorded order', async () => {
  const SessionID = await logIn();
  const heavy = await call('smugmug.albums.get', { SessionID, NickName: 'northlight', Heavy: '1' });
  expect(Object.keys(heavy.Albums?.[0] ?? {}).join()).toBe(
    'id,Key,Position,Title,Description,LastUpdated,ImageCount,Category,Highlight',
  );
  const updated = heavy.Albums?.map(({ LastUpdated }) => String(LastUpdated)) ?? [];
  expect(updated).toEqual([...updated].sort().reverse());

  const album = await albumArguments(SessionID, 'northlight', 'Weather');
  const info = await call('smugmug.albums.getInfo', album);
  expect(info.Album).toMatchObject({ Highlight: { id: 0 }, Category: { id: 15 }, SubCategory: { id: 0 } });
  expect(Object.keys((await call('smugmug.images.get', album)).Images?.[0] ?? {})).toEqual(['id', 'Key']);

  const { Images = [] } = await call('smugmug.images.get', { ...album, Heavy: '1' });
  const names = Object.keys(Images[0] ?? {}).filter((name) => !['Altitude', 'Latitude', 'Longitude'].includes(name));
  expect(names.join()).toBe(
    'id,Key,Album,AlbumURL,Caption,FileName,Format,Height,Keywords,LastUpdated,MediumURL,OriginalURL,' +
      'Position,Serial,Size,SmallURL,ThumbURL,TinyURL,Type,Width,XLargeURL',
  );
  const image = { SessionID, ImageID: String(Images[0]?.id), ImageKey: Images[0]?.Key ?? '' };
  expect((await call('smugmug.images.getInfo', image)).Image).toEqual(Images[0]);
  const urls = (await call('smugmug.images.getURLs', image)).Image;
  expect(urls).toMatchObject({ id: Images[0]?.id, OriginalURL: Images[0]?.['OriginalURL'] });
});

test('dates and checksums appear if the owner shows them, and a setting switches to the documented names of fields', async () => {
  const SessionID = await logIn();
  const album = await albumArguments(SessionID, 'tidelines', 'The long archive');
  const { Images = [] } = await call('smugmug.images.get', { ...album, Heavy: '1' });
  expect(Images).toHaveLength(5000);
  expect(Images[0]).toMatchObject({
    Date: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) as string,
    Hidden: false,
    MD5Sum: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
  });
  const placed = Images.find(({ Latitude }) => Latitude !== undefined);
  expect(typeof placed?.['Longitude']).toBe('string');

  await control('/settings', { documentedSpelling: true });
  const documented = await call('smugmug.images.get', { ...album, Heavy: '1' });
  const same = documented.Images?.find(({ id }) => id === placed?.id);
  expect([same?.['Longitude'], same?.['Longtitude']]).toEqual([undefined, placed?.['Longitude']]);
  expect([placed?.['Watermark'], same?.['Watermark']]).toEqual([false, '0']);
  const { Albums } = await call('smugmug.albums.get', { SessionID, NickName: 'tidelines', Heavy: '1' });
  expect(Albums?.every((each) => 'Hightlight' in each)).toBe(true);
  await control('/settings', {});
}, 30_000);

test('heavy responses can be requested in several ways, and the media type of a form is case-insensitive', async () => {
  const SessionID = await logIn();
  const isHeavy = async (Heavy: string): Promise<boolean> => {
    const { Albums } = await call('smugmug.albums.get', { SessionID, NickName: 'tidelines', Heavy });
    return Albums?.every((each) => 'LastUpdated' in each) ?? false;
  };
  for (const yes of ['1', '-1', '2', 'true', 'True', 'TRUE', ' true '])
    expect([yes, await isHeavy(yes)]).toEqual([yes, true]);
  for (const no of ['', '0', '-0', 'false', 'False', 'no']) expect([no, await isHeavy(no)]).toEqual([no, false]);
  const body = new URLSearchParams({ method: 'smugmug.albums.get', SessionID, NickName: 'tidelines' }).toString();
  const headers = { 'Content-Type': 'Application/X-WWW-Form-URLEncoded; charset=UTF-8' };
  const answer = await fetch(sandbox.announcement.smugmug.endpoint, { method: 'POST', body, headers });
  expect(await answer.json()).toMatchObject({ stat: 'ok' });
});

test('each failure has its code, and an expired session has the configured code', async () => {
  const SessionID = await logIn();
  const empty = await albumArguments(SessionID, 'tidelines', 'Scans to come');
  const full = await albumArguments(SessionID, 'tidelines', 'Woodland');
  const replies = await Promise.all([
    call('smugmug.login.anonymously', { APIKey: 'wrong' }),
    call('smugmug.nothing', { SessionID }),
    call('smugmug.albums.get', { sessionid: SessionID, NickName: 'tidelines' }),
    call('smugmug.albums.get', { SessionID, NickName: 'nobody' }),
    call('smugmug.albums.get', { SessionID }),
    call('smugmug.albums.get', { SessionID, NickName: 'emptyshore' }),
    call('smugmug.images.get', empty),
    call('smugmug.images.get', { ...full, AlbumKey: 'wrong' }),
    call('smugmug.images.get', { SessionID }),
    call('smugmug.logout', { SessionID }),
  ]);
  expect(replies.map(({ code }) => code)).toEqual([18, 17, 3, 4, 4, 15, 15, 4, 5, 3]);

  await control('/settings', { sessionIdleMs: 0, sessionFault: 18 });
  expect(await call('smugmug.images.get', full)).toEqual({ stat: 'fail', code: 18, message: 'invalid API key' });
  await control('/settings', {});
});
