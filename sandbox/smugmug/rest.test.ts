/** Compares the JSON and XML responses to the same call, and checks that the XML has the form of 2008. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../sandbox';
import { isRecord } from '../world/is-record';
import { createTestingClient, type Fields, type Parameters, type TestingClient } from './testing-client';

let sandbox: RunningSandbox;
let client: TestingClient;
let visitor: Parameters;
let owner: Parameters;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = createTestingClient(sandbox.announcement);
  visitor = { SessionID: await client.logIn() };
  owner = { SessionID: await client.logInAsOwner() };
});
afterAll(() => sandbox.stop());

/** Returns what the XML parser should read for a struct: scalars are attributes, arrays have a wrapper element. */
function asXml(value: unknown): unknown {
  if (!isRecord(value)) throw new Error('only structs have members');
  const entries = Object.entries(value).flatMap(([name, member]): readonly (readonly [string, unknown])[] => {
    if (member === null || member === undefined) return [];
    if (Array.isArray(member)) return [[name, arrayAsXml(name, member)]];
    if (isRecord(member)) return [[name, asXml(member)]];
    // All other values in the responses are strings, numbers or booleans.
    return [[`@_${name}`, String(typeof member === 'boolean' ? Number(member) : (member as string | number))]];
  });
  return entries.length === 0 ? '' : Object.fromEntries(entries);
}

function arrayAsXml(name: string, items: readonly unknown[]): unknown {
  const itemName = name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.slice(0, -1);
  const read = items.map(asXml);
  return read.length === 0 ? '' : { [itemName]: read.length === 1 ? read[0] : read };
}

const heavy = { Heavy: '1' };
const month = { Month: String(new Date().getUTCMonth() + 1), Year: String(new Date().getUTCFullYear()) };

/** The method, the caller, the parameters and, if needed, the title of an album to look up. */
const CALLS: readonly (readonly [
  method: string,
  by: 'visitor' | 'owner',
  parameters: Parameters,
  album: string | null,
])[] = [
  ['smugmug.albums.get', 'visitor', { NickName: 'tidelines' }, null],
  ['smugmug.albums.get', 'visitor', { NickName: 'northlight', ...heavy }, null],
  ['smugmug.albums.get', 'owner', heavy, null],
  ['smugmug.albums.getInfo', 'visitor', { NickName: 'northlight' }, 'Weather'],
  ['smugmug.albums.getInfo', 'owner', {}, 'Behind the hedge'],
  ['smugmug.images.get', 'visitor', { NickName: 'northlight' }, 'Weather'],
  ['smugmug.images.get', 'visitor', { NickName: 'tidelines', ...heavy }, 'Moving water'],
  ['smugmug.images.get', 'visitor', { NickName: 'daybook', ...heavy }, 'By hand'],
  ['smugmug.images.get', 'owner', heavy, 'Front gate'],
  ['smugmug.images.getInfo', 'visitor', { NickName: 'tidelines' }, 'Moving water'],
  ['smugmug.images.getURLs', 'visitor', { NickName: 'tidelines' }, 'Moving water'],
  ['smugmug.images.getEXIF', 'visitor', { NickName: 'tidelines' }, 'North shore'],
  ['smugmug.categories.get', 'visitor', { NickName: 'tidelines' }, null],
  ['smugmug.subcategories.get', 'visitor', { NickName: 'tidelines', CategoryID: '13' }, null],
  ['smugmug.subcategories.getAll', 'visitor', { NickName: 'tidelines' }, null],
  ['smugmug.users.getTree', 'visitor', { NickName: 'tidelines' }, null],
  ['smugmug.users.getTree', 'owner', heavy, null],
  ['smugmug.users.getTree', 'visitor', { NickName: 'emptyshore' }, null],
  ['smugmug.users.getTransferStats', 'owner', { ...month, ...heavy }, null],
  ['smugmug.albums.get', 'visitor', { NickName: 'emptyshore' }, null],
];

test.each(CALLS)(
  '%s, called by %s with %o, has the same content in XML as in JSON',
  async (method, by, parameters, albumTitle) => {
    const session = { ...(by === 'owner' ? owner : visitor), ...parameters };
    const args = albumTitle === null ? session : await imageArguments(session, albumTitle);
    const { stat, ...members } = { ...(await client.json(method, args)), method: undefined };
    const { '@_stat': restStat, method: restMethod, ...restMembers } = await client.rest(method, args);
    expect([restStat, restMethod]).toEqual([stat, stat === 'ok' ? method : undefined]);
    const expected =
      stat === 'ok' ? asXml(members) : { err: { '@_code': String(members.code), '@_msg': members.message } };
    expect(Object.keys(restMembers).length === 0 ? '' : restMembers).toEqual(expected);
  },
);

async function imageArguments(session: Parameters, title: string): Promise<Parameters> {
  const album = await client.albumArguments(session, title);
  const { Images = [] } = await client.json('smugmug.images.get', {
    SessionID: session['SessionID'] ?? '',
    AlbumID: album['AlbumID'] ?? '',
    AlbumKey: album['AlbumKey'] ?? '',
  });
  return { ...album, ImageID: String(Images[0]?.id), ImageKey: Images[0]?.Key ?? '' };
}

test("attributes follow the wiki's order, and texts keep line breaks and markup", async () => {
  const text = await client.restText(
    'smugmug.images.get',
    await imageArguments({ ...visitor, NickName: 'daybook', ...heavy }, 'By hand'),
  );
  expect(text).toMatch(
    /^<\?xml version="1.0" encoding="utf-8"\?>\n<rsp stat="ok"><method>smugmug.images.get<\/method><Images><Image id="\d+" Key="\w{5}" FileName="/,
  );
  const names = [...(/<Image ([^>]*)>/.exec(text)?.[1] ?? '').matchAll(/(\w+)="/g)].map(([, name]) => name);
  const wiki =
    'id Key FileName Caption Keywords Position Date Format Serial Hidden Watermark Size Width Height MD5Sum LastUpdated AlbumURL TinyURL ThumbURL SmallURL MediumURL';
  expect(names.join(' ').startsWith(wiki)).toBe(true);
  expect(text).toContain('Caption="Bold is &lt;b&gt;bold&lt;/b&gt; &amp;amp; so on"');
  expect(text).toContain('Caption="First line&#10;Second line"');
});

test('each failure has the same code in both formats, and maintenance is reported with or without `mode`', async () => {
  const asked = (smugmug: Fields) =>
    client.control('/faults', [{ match: { methodName: 'smugmug.albums.get' }, times: 2, smugmug }]);
  for (const code of [1, 3, 4, 5, 15, 17, 18]) {
    await asked({ code });
    const [json, rest] = [
      await client.json('smugmug.albums.get', visitor),
      await client.rest('smugmug.albums.get', visitor),
    ];
    expect([json.code, rest['err'], rest['@_stat']]).toEqual([
      code,
      { '@_code': String(code), '@_msg': json.message },
      'fail',
    ]);
  }
  await asked({ code: 99, mode: 'read-only' });
  expect(await client.json('smugmug.albums.get', visitor)).toEqual({
    stat: 'fail',
    mode: 'read-only',
    code: 99,
    message: 'read only mode',
  });
  expect(await client.restText('smugmug.albums.get', visitor)).toContain(
    '<rsp stat="fail" mode="read-only"><err code="99" msg="read only mode"/></rsp>',
  );

  const { apiKey } = sandbox.announcement.smugmug;
  for (const readOnly of ['with-mode', 'without-mode']) {
    await client.control('/settings', { readOnly });
    const mode = readOnly === 'with-mode' ? 'read-only' : undefined;
    const login = await client.json('smugmug.login.anonymously', { APIKey: apiKey });
    const albums = await client.json('smugmug.albums.get', { ...visitor, NickName: 'tidelines' });
    expect([login.code, login.mode, albums.stat, albums.mode]).toEqual([99, mode, 'ok', mode]);
  }
  await client.control('/settings', {});
});

test('a callback wraps JSON, GET works like POST, and a retired service serves an HTML page', async () => {
  const { endpoint } = sandbox.announcement.smugmug;
  const query = new URLSearchParams({ ...visitor, method: 'smugmug.albums.get', NickName: 'northlight' }).toString();
  const plain = await (await fetch(`${endpoint}?${query}`)).text();
  expect(await (await fetch(`${endpoint}?${query}&callback=show.it`)).text()).toBe(`show.it(${plain})`);
  expect(await (await fetch(`${endpoint}?${query}&JSONCallback=show.it`)).text()).toBe(`show.it(${plain})`);
  expect(await (await fetch(`${endpoint}?${query}&callback=alert(1)//`)).text()).toBe(plain);
  const list = await imageArguments({ ...visitor, NickName: 'northlight' }, 'Weather');
  const images = new URLSearchParams({ ...list, method: 'smugmug.images.get', callback: 'cb' }).toString();
  expect(await (await fetch(`${endpoint}?${images}`)).text()).toMatch(/^cb\(\{"stat":"ok",.*\]\}\)$/);

  const hack = endpoint.replace('/services/api/json/', '/hack/rest/');
  expect(await (await fetch(`${hack}?${query}`)).text()).toBe(
    await client.restText('smugmug.albums.get', { ...visitor, NickName: 'northlight' }),
  );
  await client.control('/settings', { retired: true });
  const retired = await fetch(`${endpoint}?${query}`);
  expect([retired.status, retired.headers.get('content-type'), (await retired.text()).slice(0, 15)]).toEqual([
    200,
    'text/html; charset=UTF-8',
    '<!DOCTYPE html>',
  ]);
  await client.control('/settings', {});
});
