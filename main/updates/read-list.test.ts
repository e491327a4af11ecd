/** Over real HTTP, against the sandbox's host of updates. */
import { createSecureContext } from 'node:tls';
import { expect, it, onTestFinished } from 'vitest';
import { AppFailure } from '../core/errors';
import { createActivityLog } from '../net/activity/activity-log';
import { AgentPool } from '../net/http/agent-pool';
import { createHttp } from '../net/http/node-http';
import { startTunnelProxy } from '../testing/net/test-proxies';
import { readFixture, TestServers } from '../testing/net/test-servers';
import { startSandboxForTests } from '../testing/services/sandbox-control';
import { createTestKey, list, NOW_MS } from '../testing/updates/signed-list';
import { createListReader } from './read-list';
import { MOST_BYTES } from './signed-envelope';
import { UpdateRefused } from './update-refused';

const sandbox = startSandboxForTests();
const KEY = createTestKey();
const activity = createActivityLog();
const http = createHttp({
  version: '1.2.3',
  firstPauseMs: 1,
  timeoutMs: 300,
  observe: (call) => activity.record(call),
});

function read(keptCounter = 0) {
  const { address } = sandbox.announcement.updates;
  const publicKeys: [string, string] = [KEY.publicKey, createTestKey().publicKey];
  return createListReader({ source: { address, publicKeys }, http, nowMs: () => NOW_MS })(
    keptCounter,
    new AbortController().signal,
  );
}

async function serve(updatesFile: string): Promise<void> {
  await sandbox.control.setSettings({ updatesFile });
}

async function whyNot(keptCounter = 0): Promise<string> {
  try {
    await read(keptCounter);
    return 'accepted';
  } catch (reason) {
    if (reason instanceof UpdateRefused) return reason.why;
    if (reason instanceof AppFailure) return `failed: ${reason.error.kind}`;
    throw reason;
  }
}

it('the list is the same request from every computer: no version, no query, no validator, no cookie', async () => {
  await serve(KEY.sign(list()));
  await sandbox.control.forgetRequests();
  expect(await read()).toEqual(list());
  expect(await read()).toEqual(list());
  const requests = (await sandbox.control.readRequests()).filter(({ origin }) => origin === 'updates');
  expect(requests.map(({ path, query }) => [path, query])).toEqual([
    ['/updates.json', {}],
    ['/updates.json', {}],
  ]);
  for (const { headers } of requests)
    expect(headers).toEqual({
      'user-agent': 'Proofsheet',
      'accept-encoding': 'gzip, deflate, br',
      host: new URL(sandbox.announcement.updates.address).host,
      connection: 'keep-alive',
    });
});

it('each request is in the list of activity', async () => {
  await serve(KEY.sign(list()));
  await read();
  expect(activity.list().at(-1)).toMatchObject({
    request: `GET ${new URL(sandbox.announcement.updates.address).host}/updates.json`,
    method: 'updates',
    outcome: 'ok',
  });
});

it('a list that must not be believed is refused with its reason', async () => {
  await serve(createTestKey().sign(list()));
  expect(await whyNot()).toBe('unknown-key');
  await serve(KEY.sign(list({ expires: '2026-11-30T08:59:59Z' })));
  expect(await whyNot()).toBe('expired');
  await serve(KEY.sign(list()));
  expect(await whyNot(4)).toBe('replayed');
  await serve('<html>Sign in to this network</html>');
  expect(await whyNot()).toBe('wrong-shape');
});

it('a list that is too long is refused, and so is one that does not exist', async () => {
  await serve(KEY.sign(list()) + ' '.repeat(MOST_BYTES));
  expect(await whyNot()).toBe('too-large');
  await sandbox.control.setSettings({});
  expect(await whyNot()).toBe('missing');
});

it('a server that cannot be asked is a failure of the connection, and no refusal', async () => {
  await serve(KEY.sign(list()));
  const origin = 'updates';
  for (const [fault, failure] of [
    [{ status: 503 }, 'service-failed'],
    [{ reset: true }, 'offline'],
    [{ hang: true }, 'timed-out'],
    [{ truncateAtBytes: 20 }, 'unreadable-answer'],
    [{ status: 407 }, 'blocked'],
  ] as const) {
    await sandbox.control.setFaults([{ match: { origin }, ...fault }]);
    expect(await whyNot(), JSON.stringify(fault)).toBe(`failed: ${failure}`);
  }
});

it('the list comes through the proxy that the program uses, which learns only the host', async () => {
  const servers = new TestServers();
  const server = await servers.serveTls('elsewhere', (_request, response) => response.end(KEY.sign(list())));
  const proxy = await startTunnelProxy({ leadTo: Number(server.port) });
  onTestFinished(async () => {
    await proxy.close();
    await servers.close();
  });
  const secureContext = createSecureContext({ ca: [readFixture('test-only-authority'), readFixture('elsewhere')] });
  const pool = new AgentPool({ maxFreeSockets: 4, secureContext: () => Promise.resolve(secureContext) });
  const routes = {
    to: async () => [{ agent: await pool.secure(proxy.proxy), isDirect: false, passOver: () => undefined }],
  };
  const source = {
    address: 'https://api.example.test/updates.json',
    publicKeys: [KEY.publicKey, createTestKey().publicKey] satisfies [string, string],
  };
  const readThrough = createListReader({
    source,
    http: createHttp({ version: '1.2.3', firstPauseMs: 1, routes }),
    nowMs: () => NOW_MS,
  });
  expect(await readThrough(0, new AbortController().signal)).toEqual(list());
  expect(proxy.asked).toEqual(['api.example.test:443']);
  expect(JSON.stringify(proxy.heard)).not.toContain('updates.json');
});
