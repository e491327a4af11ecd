import { Agent as HttpAgent, type RequestListener } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { createSecureContext } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TestStep } from '../../../preload/contract/server';
import { type RunningSandbox, startSandbox } from '../../../sandbox/sandbox';
import { createHttp } from '../../net/http/node-http';
import { createProxyAgent } from '../../net/http/proxy-agents';
import { startTunnelProxy } from '../../testing/net/test-proxies';
import { readFixture, TestServers } from '../../testing/net/test-servers';
import { picturesApi } from '../../services/pictures-api/module';
import type { ServiceModule } from '../../services/service-module';
import { smugmug12 } from '../../services/smugmug-1.2/module';
import { testConnection } from './test-connection';

const agents = { http: new HttpAgent(), https: new HttpsAgent({ ca: readFixture('test-only-authority') }) };
const http = createHttp({ version: '1.2.3', agents });
const servers = new TestServers();
let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterEach(() => servers.close());
afterAll(() => sandbox.stop());

/** Formats the steps up to the first failure, one line each: name, state and finding. */
async function linesOf(service: ServiceModule, address: string): Promise<string[]> {
  const steps = await testConnection({ service, address, http });
  expect(steps.map((step) => TestStep.parse(step))).toEqual(steps);
  expect(steps.map(({ name }) => name)).toEqual(['address', 'connection', 'answer', 'service']);
  const failedAt = steps.findIndex(({ state }) => state === 'failed');
  const tried = failedAt === -1 ? steps : steps.slice(0, failedAt + 1);
  expect(steps.slice(tried.length).every(({ state }) => state === 'skipped')).toBe(true);
  return tried.map(({ name, state, found }) => `${name} ${state}: ${found}`);
}

async function lastLineOf(service: ServiceModule, listener: RequestListener): Promise<string | undefined> {
  const { origin } = await servers.serve(listener);
  return (await linesOf(service, origin)).at(-1);
}

const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));

const PAGE = '<!doctype html><title>Welcome</title>';
const HERE = 'address passed: The address is complete. http is accepted, because the server is on this computer.';
const CONNECTED = 'connection passed: 127.0.0.1 answers over http.';
const DATA = 'answer passed: It answers with data.';

describe('a test of the Pictures API', () => {
  it('passes every step against the sandbox', async () => {
    const { baseUrl } = sandbox.announcement.picturesApi;
    expect(await linesOf(picturesApi, baseUrl)).toEqual([
      HERE,
      CONNECTED,
      DATA,
      'service passed: The server supports the Pictures API and requires a sign-in, as expected.',
    ]);
  });

  it('distinguishes the Pictures API from other servers', async () => {
    expect((await linesOf(picturesApi, sandbox.announcement.control)).at(-1)).toMatch(/^service failed: /);
    const found = [
      await lastLineOf(picturesApi, answering(200, PAGE)),
      await lastLineOf(picturesApi, answering(401, 'Who are you?')),
      await lastLineOf(picturesApi, answering(404, { Message: 'nothing' })),
      await lastLineOf(picturesApi, answering(200, { hello: 'world' })),
      await lastLineOf(picturesApi, answering(200, { UserID: 1 })),
      await lastLineOf(picturesApi, answering(403, { Message: 'no' })),
    ];
    expect(found).toEqual([
      'answer failed: It answers with a web page instead of data.',
      'answer failed: It answers with something else instead of data.',
      'service failed: It has no v1/account/verifyCredentials, so it is not the Pictures API.',
      'service failed: It answers with data, but not with those of the Pictures API.',
      'service failed: It returns an account to a client that has not signed in, which the Pictures API never does.',
      'service failed: It answers with status 403, which the Pictures API does not do here.',
    ]);
  });
});

describe('a test of SmugMug', () => {
  it('passes every step against the sandbox, over JSON and REST', async () => {
    const { endpoint } = sandbox.announcement.smugmug;
    for (const address of [endpoint, endpoint.replace('/json/', '/rest/')]) {
      expect(await linesOf(smugmug12, address)).toEqual([
        HERE,
        CONNECTED,
        DATA,
        'service passed: The server supports SmugMug 1.2.0 and requires an API key, as expected.',
      ]);
    }
    expect((await linesOf(smugmug12, new URL(endpoint).origin))[0]).toBe(
      `address passed: The address has no path. The test uses this address instead: ${endpoint}`,
    );
  });

  it('distinguishes servers that support SmugMug 1.2.0 from servers that never supported or no longer support that version', async () => {
    const fault = (code: number) => answering(200, { stat: 'fail', code, message: 'no' });
    const found = [
      await lastLineOf(smugmug12, answering(200, PAGE)),
      await lastLineOf(smugmug12, answering(404, { Message: 'nothing' })),
      await lastLineOf(smugmug12, answering(403, { Message: 'no' })),
      await lastLineOf(smugmug12, answering(200, 'hello')),
      await lastLineOf(smugmug12, answering(200, { hello: 'world' })),
      await lastLineOf(smugmug12, answering(200, '<rss></rss>')),
      await lastLineOf(smugmug12, fault(11)),
      await lastLineOf(smugmug12, fault(99)),
    ];
    expect(found).toEqual([
      'answer failed: It answers with a web page instead of data: this server no longer supports 1.2.0.',
      'answer failed: There is nothing at this address: this server does not support 1.2.0, or no longer does.',
      'answer failed: It answers with status 403 instead of data.',
      'answer failed: It answers with something else instead of data.',
      'service failed: It answers with data, but not with those of SmugMug 1.2.0.',
      'service failed: It answers with data, but not with those of SmugMug 1.2.0.',
      'service failed: The server reports that it no longer supports version 1.2.0.',
      'service passed: The server supports SmugMug 1.2.0.',
    ]);
  });
});

describe('a connection test', () => {
  it('ends at an invalid address, and at a failed connection', async () => {
    expect(await linesOf(picturesApi, 'api.example.com')).toEqual([
      'address failed: The address has to begin with https://.',
    ]);
    const { origin } = await servers.serve(() => undefined);
    await servers.close();
    expect(await linesOf(picturesApi, origin)).toEqual([HERE, 'connection failed: Connection refused (ECONNREFUSED).']);
    const wrongHost = await servers.serveTls('other-host', answering(200, {}));
    expect(await linesOf(picturesApi, wrongHost.origin)).toEqual([
      'address passed: The address is complete.',
      'connection failed: The certificate is not valid for this host (ERR_TLS_CERT_ALTNAME_INVALID).',
    ]);
    const good = await servers.serveTls('good', answering(401, {}));
    expect((await linesOf(picturesApi, good.origin))[1]).toBe('connection passed: 127.0.0.1 answers over https.');
  });

  it('ends at a proxy that refuses the connection, and names the proxy', async () => {
    const { proxy, close } = await startTunnelProxy({ refusal: 'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n' });
    const agent = createProxyAgent(proxy, { maxFreeSockets: 1, secureContext: createSecureContext() });
    const through = createHttp({
      version: '1.2.3',
      routes: { to: () => [{ agent, isDirect: false, passOver: () => undefined }] },
    });
    const steps = await testConnection({ service: picturesApi, address: 'https://api.example.test', http: through });
    await close();
    const found = `The proxy 127.0.0.1:${proxy.port} asks for a sign-in: give it a user name and a password in Settings (HTTP 407).`;
    expect(steps.find(({ state }) => state === 'failed')).toEqual({ name: 'connection', state: 'failed', found });
  });

  it('ends at an unusable response, and sends only one request', async () => {
    let requests = 0;
    const failing: RequestListener = (_request, response) => {
      requests += 1;
      response.writeHead(503).end();
    };
    const found = [
      await lastLineOf(picturesApi, failing),
      await lastLineOf(picturesApi, answering(429, {}, { 'retry-after': '60' })),
      await lastLineOf(picturesApi, answering(407, PAGE)),
      await lastLineOf(smugmug12, answering(302, '', { location: '/' })),
      await lastLineOf(picturesApi, (request) => request.socket.end('SSH-2.0-OpenSSH\r\n')),
    ];
    expect(requests).toBe(1);
    expect(found).toEqual([
      'answer failed: It answers with status 503: it fails, or is closed for a while.',
      'answer failed: It asks to wait 60 s before the next call.',
      'answer failed: A proxy asks for a sign-in.',
      'answer failed: A redirect would drop what was sent.',
      'answer failed: The answer is not sound HTTP (HPE_INVALID_CONSTANT).',
    ]);
  });

  it('can be cancelled', async () => {
    const { origin } = await servers.serve(() => undefined);
    const test = { service: picturesApi, address: origin, http, signal: AbortSignal.abort() } as const;
    await expect(testConnection(test)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  });
});
