/**
 * Sends every kind of bad response to the running program: each must end in a message soon, and the window must keep
 * working.
 */
import type { FaultRule } from '../../sandbox/http/faults';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import type { Control } from '../fixtures/sandbox';
import { expect, test } from '../fixtures/test';

/** Titles from `describe-error.ts` for responses that cannot be used. */
const TITLES = [
  'Signed out by the service',
  'The service cannot be reached',
  'The service took too long',
  'The service asks to wait',
  'Not allowed',
  'Not found',
  'Not subscribed',
  'A password is needed',
  'The service is closed for maintenance',
  'The connection is not secure',
  'Unexpected response from the network',
  'The service refused the request',
  'The service has a problem',
  'The response could not be read',
  'This server no longer supports this version',
];
/** The response is an empty list; the window then shows only the free gallery. */
const NOTHING = 'nothing but the free gallery';
const ENDS = [...TITLES, 'No albums', NOTHING];
/** Allows three attempts with waits between them, on a busy machine. */
const LIMIT_MS = 60_000;

interface BadAnswer extends Omit<FaultRule, 'match'> {
  readonly of: string;
  readonly title?: string;
}

const UNREADABLE = 'The response could not be read';
const BETWEEN = 'Unexpected response from the network';
const PROBLEM = 'The service has a problem';
const JSON_TYPE = { status: 200, contentType: 'application/json' } as const;

/** Bad responses that any HTTP service may send. */
const COMMON: readonly BadAnswer[] = [
  { of: 'a reset connection', reset: true, title: 'The service cannot be reached' },
  { of: 'an empty truncated body', truncateAtBytes: 0, title: UNREADABLE },
  { of: 'a body that is truncated in the middle', truncateAtBytes: 120, title: UNREADABLE },
  { of: 'status 500', status: 500, title: PROBLEM },
  { of: 'status 502 with a web page', status: 502, body: '<html><h1>Bad gateway</h1>' },
  { of: 'status 503', status: 503 },
  { of: 'status 503 with a web page', status: 503, body: '<!doctype html><title>Down for maintenance</title>' },
  { of: 'status 504', status: 504 },
  { of: 'status 429 without a waiting time', status: 429 },
  {
    of: 'status 429 with a long waiting time',
    status: 429,
    retryAfterSeconds: 3600,
    title: 'The service asks to wait',
  },
  { of: 'status 400', status: 400 },
  { of: 'status 418', status: 418, body: 'short and stout', contentType: 'text/plain' },
  { of: 'status 451', status: 451 },
  { of: 'status 204', status: 204, body: '' },
  { of: 'an empty body', ...JSON_TYPE, body: '' },
  { of: 'only white space', ...JSON_TYPE, body: ' \r\n\t ' },
  { of: 'an unclosed bracket', ...JSON_TYPE, body: '{', title: UNREADABLE },
  { of: 'null', ...JSON_TYPE, body: 'null' },
  { of: 'a number', ...JSON_TYPE, body: '42' },
  { of: 'a string', ...JSON_TYPE, body: '"albums"' },
  { of: 'true', ...JSON_TYPE, body: 'true' },
  { of: 'an empty object', ...JSON_TYPE, body: '{}' },
  { of: 'deeply nested arrays', ...JSON_TYPE, body: `${'['.repeat(5000)}${']'.repeat(5000)}`, title: UNREADABLE },
  { of: 'a list of nulls', ...JSON_TYPE, body: '[null, null]' },
  { of: 'plain text', status: 200, contentType: 'text/plain', body: 'Service temporarily unavailable' },
  { of: 'a picture', status: 200, contentType: 'image/png', body: '\u0089PNG\r\n\u001a\n\u0000\u0000' },
  { of: 'a web page whose header declares JSON', ...JSON_TYPE, body: '<!doctype html><title>Sign in</title>' },
  {
    of: 'XML of another format',
    status: 200,
    contentType: 'text/xml',
    body: '<?xml version="1.0"?><feed><entry/></feed>',
  },
  {
    of: 'XML with an entity bomb',
    status: 200,
    contentType: 'text/xml',
    body: '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>',
  },
  { of: 'JSON with a comment', ...JSON_TYPE, body: '[] // none', title: UNREADABLE },
  { of: 'two JSON values', ...JSON_TYPE, body: '[][]', title: UNREADABLE },
  { of: 'only a byte-order mark', ...JSON_TYPE, body: '\uFEFF' },
  { of: 'four zero bytes', ...JSON_TYPE, body: '\u0000\u0000\u0000\u0000', title: UNREADABLE },
  { of: 'only a __proto__ field', ...JSON_TYPE, body: '{"__proto__":{"stat":"ok","Albums":[]}}', title: UNREADABLE },
  { of: 'deeply nested objects', ...JSON_TYPE, body: `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`, title: UNREADABLE },
  { of: 'a number of 20,000 digits', ...JSON_TYPE, body: '9'.repeat(20_000), title: UNREADABLE },
  { of: 'an unclosed string', ...JSON_TYPE, body: `"${'a'.repeat(50_000)}`, title: UNREADABLE },
  { of: 'JavaScript', ...JSON_TYPE, body: 'callback({"stat":"ok"});' },
  { of: 'single quotes', ...JSON_TYPE, body: "{'stat':'ok'}", title: UNREADABLE },
  { of: 'an array of arrays', ...JSON_TYPE, body: '[["a"],["b"]]' },
  {
    of: 'XML with an unclosed element',
    status: 200,
    contentType: 'application/xml',
    body: '<rsp stat="ok"><Albums>',
    title: UNREADABLE,
  },
  {
    of: 'XML in an unknown character set',
    status: 200,
    contentType: 'text/xml; charset=x-none',
    body: '<rsp stat="ok"/>',
    title: UNREADABLE,
  },
  {
    of: 'XML with an external document type',
    status: 200,
    contentType: 'text/xml',
    body: '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    title: UNREADABLE,
  },
  { of: 'a form', status: 200, contentType: 'application/x-www-form-urlencoded', body: 'stat=ok&Albums=' },
  { of: 'a style sheet', status: 200, contentType: 'text/css', body: 'body { color: red }' },
  ...[402, 405, 406, 408, 409, 413, 414, 415, 422, 431, 501, 505].map((status) => ({ of: `status ${status}`, status })),
];

/** The seed selects the half to try; `npm run soak -- answers` tries all. */
const SEED = Number(process.env['PROOFSHEET_SEED'] ?? Date.now() % 1_000_000);
const HALF = process.env['PROOFSHEET_SOAK'] === undefined ? SEED % 2 : null;
const COMMON_TRIED = COMMON.filter((_answer, place) => HALF === null || place % 2 === HALF);

const OF_PICTURES_API: readonly BadAnswer[] = [
  ...COMMON_TRIED,
  { of: 'a web page', status: 200, body: '<!doctype html><title>Welcome</title>', title: BETWEEN },
  { of: 'a redirect without an address', status: 302 },
  { of: 'status 401', status: 401, title: 'Signed out by the service' },
  { of: 'status 403', status: 403 },
  { of: 'status 404', status: 404, title: 'Not found' },
  { of: 'status 410', status: 410, title: 'This server no longer supports this version' },
  { of: 'an object instead of a list', ...JSON_TYPE, body: '{"Albums": 3}', title: UNREADABLE },
  { of: 'an error with status 200', ...JSON_TYPE, body: '{"Message": "An error has occurred."}', title: UNREADABLE },
];

const OF_SMUGMUG: readonly BadAnswer[] = [
  ...COMMON_TRIED,
  {
    of: 'a web page',
    status: 200,
    body: '<!doctype html><title>SmugMug</title>',
    title: 'This server no longer supports this version',
  },
  ...[1, 3, 4, 5, 8, 9, 11, 16, 17, 18, 98, 99, 12_345].map((code) => ({ of: `fault ${code}`, smugmug: { code } })),
  {
    of: 'fault 99 with its mode',
    smugmug: { code: 99, mode: 'read-only' as const },
    title: 'The service is closed for maintenance',
  },
  { of: 'a fault without a code', ...JSON_TYPE, body: '{"stat":"fail"}' },
  { of: 'an unknown stat', ...JSON_TYPE, body: '{"stat":"perhaps","Albums":[]}' },
  { of: 'a number instead of albums', ...JSON_TYPE, body: '{"stat":"ok","method":"smugmug.albums.get","Albums":7}' },
  { of: 'no albums field', ...JSON_TYPE, body: '{"stat":"ok","method":"smugmug.albums.get"}' },
];

test('every bad response of a service ends in a message', async ({ program, control }) => {
  test.setTimeout(1_200_000);
  console.log(`PROOFSHEET_SEED=${SEED}`);
  await test.step('a retired server is reported, and the other account still works', async () => {
    await control.setSettings({ retired: true });
    await program.rail.choose('Visitor');
    await expect(program.albums.alert.getByRole('heading')).toHaveText('This server no longer supports this version');
    await program.rail.choose('Dana Reyes');
    await expect(program.albums.tile('Low tide')).toBeVisible();
    await control.setSettings({});
  });

  await test.step('while SmugMug accepts no sign-ins, with a mode and without, a message explains the reason, and a retry recovers', async () => {
    const heading = program.albums.alert.getByRole('heading');
    await control.setSettings({ readOnly: 'with-mode' });
    await program.rail.choose('Visitor');
    await expect(heading).toHaveText('The service is closed for maintenance');
    await control.setSettings({ readOnly: 'without-mode' });
    await control.forgetRequests();
    await program.albums.alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(async () => (await control.requests()).length).toBeGreaterThan(0);
    await expect(heading).toHaveText('The service is closed for maintenance');
    await control.setSettings({});
    await program.albums.alert.getByRole('button', { name: 'Try again' }).click();
    await expect(program.albums.tile('North shore')).toBeVisible();
    await program.rail.choose('Dana Reyes');
  });

  await test.step('every bad response of the Pictures API ends in a message', async () => {
    await program.albums.ofOwner('quiet_heron');
    await expect(program.albums.tile('Harbour walk')).toBeVisible();
    const match = { origin: 'pictures', methodName: 'GetAlbums' } as const;
    expect(await walkThrough(program, control, { match, album: 'Harbour walk', answers: OF_PICTURES_API })).toEqual([]);
  });

  await test.step('every bad response of SmugMug ends in a message', async () => {
    await program.rail.choose('Visitor');
    await program.albums.ofOwner('Northlight');
    await expect(program.albums.tile('Dune field')).toBeVisible();
    const match = { origin: 'smugmug', methodName: 'smugmug.albums.get' } as const;
    expect(await walkThrough(program, control, { match, album: 'Dune field', answers: OF_SMUGMUG })).toEqual([]);
  });
});

interface Walk {
  readonly match: FaultRule['match'];
  /** An album that is listed whenever the service responds correctly. */
  readonly album: string;
  readonly answers: readonly BadAnswer[];
}

/** Returns one line for each response that did not end as expected. */
async function walkThrough(program: Program, control: Control, { match, album, answers }: Walk): Promise<string[]> {
  const wrong: string[] = [];
  for (const { of, title, ...fault } of answers) {
    await control.setFaults({ match, ...fault });
    const startedAt = Date.now();
    await chooseInMenu(program, 'Refresh');
    const heading = await endOf(program, album);
    const tookMs = Date.now() - startedAt;
    if (heading === null || !ENDS.includes(heading)) wrong.push(`${of}: ${heading ?? 'no words'} after ${tookMs} ms`);
    else if (title !== undefined && heading !== title) wrong.push(`${of}: “${heading}” instead of “${title}”`);
    // The window still works: a refresh succeeds.
    await control.setFaults();
    await chooseInMenu(program, 'Refresh');
    await expect(program.albums.tile(album), `after ${of}`).toBeVisible();
    await expect(program.albums.alert, `after ${of}`).toHaveCount(0);
  }
  return wrong;
}

/** Returns the message shown instead of or above the albums, or null if none appears in time. */
async function endOf(program: Program, album: string): Promise<string | null> {
  const heading = program.page.getByRole('main').locator('[data-notice] h2, [data-strips] strong');
  const onlyFree = program.albums.tile('Free gallery');
  const isOver = async (): Promise<boolean> =>
    (await heading.count()) > 0 || ((await onlyFree.count()) > 0 && (await program.albums.tile(album).count()) === 0);
  try {
    await expect.poll(isOver, { timeout: LIMIT_MS, intervals: [50] }).toBe(true);
  } catch {
    return null;
  }
  return (await heading.count()) > 0 ? ((await heading.first().textContent()) ?? '').replace(/\.$/, '') : NOTHING;
}
