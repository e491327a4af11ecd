import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../sandbox';
import type { ReceivedRequest } from './message';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  await control('DELETE', '/faults');
  await control('DELETE', '/requests');
});

function control(method: string, path: string, value?: unknown): Promise<Response> {
  return fetch(sandbox.announcement.control + path, {
    method,
    body: value === undefined ? null : JSON.stringify(value),
  });
}

function verify(headers: Record<string, string> = {}): Promise<Response> {
  const { baseUrl, accounts } = sandbox.announcement.picturesApi;
  const Authorization = `bearer ${accounts[0]?.accessToken ?? ''}`;
  return fetch(`${baseUrl}/v1/account/verifyCredentials?a=1`, { headers: { Authorization, ...headers } });
}

test('the control API returns and clears the received requests', async () => {
  await verify({ 'X-MaskImages': '1' });
  await fetch(sandbox.announcement.smugmug.endpoint, { method: 'POST', body: new URLSearchParams({ method: 'x' }) });
  const read = async () => (await (await control('GET', '/requests')).json()) as ReceivedRequest[];
  expect(await read()).toMatchObject([
    {
      origin: 'pictures',
      method: 'GET',
      path: '/v1/account/verifyCredentials',
      query: { a: '1' },
      headers: { 'x-maskimages': '1' },
    },
    { origin: 'smugmug', method: 'POST', query: {}, form: { method: 'x' } },
  ]);
  await control('DELETE', '/requests');
  expect(await read()).toEqual([]);
});

test('a fault rule replaces the response to the requests it matches, as often as `times` allows', async () => {
  await control('PUT', '/faults', [
    { match: { methodName: 'verifycredentials' }, times: 2, status: 429, retryAfterSeconds: 7 },
    { match: { origin: 'smugmug' }, body: '<html>blocked</html>', latencyMs: 60 },
  ]);
  const first = await verify();
  const statuses = [first.status, (await verify()).status, (await verify()).status];
  expect([first.headers.get('retry-after'), ...statuses]).toEqual(['7', 429, 429, 200]);
  const startedMs = performance.now();
  const blocked = await fetch(sandbox.announcement.smugmug.endpoint);
  expect([blocked.status, blocked.headers.get('content-type'), await blocked.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<html>blocked</html>',
  ]);
  expect(performance.now() - startedMs).toBeGreaterThan(50);
});

test('faults can truncate a response, reset the connection or never respond', async () => {
  await control('PUT', '/faults', [
    { match: {}, times: 1, truncateAtBytes: 20 },
    { match: {}, times: 1, reset: true },
    { match: {}, hang: true },
  ]);
  const cut = await verify();
  expect(cut.status).toBe(200);
  await expect(cut.text()).rejects.toThrow();
  await expect(verify()).rejects.toThrow();
  const { baseUrl } = sandbox.announcement.picturesApi;
  await expect(fetch(baseUrl, { signal: AbortSignal.timeout(80) })).rejects.toThrow(/timeout/i);
});

test('an invalid fault rule or setting is refused with the reason', async () => {
  const refused = await Promise.all([
    control('PUT', '/faults', [{ match: {}, latency: 5 }]),
    control('PUT', '/faults', { match: {} }),
    control('PUT', '/settings', { sessionFault: 4 }),
    fetch(`${sandbox.announcement.control}/settings`, { method: 'PUT', body: '{' }),
  ]);
  expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  const { error } = (await refused[0].json()) as { error: string };
  expect(error).toMatch(/latency/);
});

test('a revoked token is refused, and so is a body that is too large', async () => {
  const token = sandbox.announcement.picturesApi.accounts[0]?.accessToken;
  await control('PUT', '/settings', { revokedTokens: [token] });
  expect((await verify()).status).toBe(401);
  await control('PUT', '/settings', {});
  expect((await verify()).status).toBe(200);
  const large = await fetch(sandbox.announcement.smugmug.endpoint, {
    method: 'POST',
    body: 'x'.repeat(1024 * 1024 + 1),
  });
  expect(large.status).toBe(413);
});
