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

/** Formats the steps up to the first failure, one line each: name, state, finding and its values. */
async function linesOf(service: ServiceModule, address: string): Promise<string[]> {
  const steps = await testConnection({ service, address, http });
  expect(steps.map((step) => TestStep.parse(step))).toEqual(steps);
  expect(steps.map(({ name }) => name)).toEqual(['address', 'connection', 'answer', 'service']);
  const failedAt = steps.findIndex(({ state }) => state === 'failed');
  const tried = failedAt === -1 ? steps : steps.slice(0, failedAt + 1);
  expect(steps.slice(tried.length).every(({ state }) => state === 'skipped')).toBe(true);
  return tried.map(({ name, state, found }) => `${name} ${state}: ${formatFinding(found)}`);
}

function formatFinding(found: TestStep['found']): string {
  if (found.code !== 'error') return Object.values(found).join(' ');
  const { detail, kind } = found.error;
  const systemCodes = detail && 'systemCode' in detail ? [detail.systemCode] : [];
  return [found.code, detail?.code ?? kind, ...systemCodes].join(' ');
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
const HERE = 'address passed: address-complete-here';
const CONNECTED = 'connection passed: connected 127.0.0.1 http';
const DATA = 'answer passed: data';

describe('a test of the Pictures API', () => {
  it('passes every step against the sandbox', async () => {
    const { baseUrl } = sandbox.announcement.picturesApi;
    expect(await linesOf(picturesApi, baseUrl)).toEqual([HERE, CONNECTED, DATA, 'service passed: pictures-api']);
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
      'answer failed: page',
      'answer failed: no-data',
      'service failed: pictures-api-without-call',
      'service failed: other-data Pictures API',
      'service failed: pictures-api-without-sign-in',
      'service failed: pictures-api-status 403',
    ]);
  });
});

describe('a test of SmugMug', () => {
  it('passes every step against the sandbox, over JSON and REST', async () => {
    const { endpoint } = sandbox.announcement.smugmug;
    for (const address of [endpoint, endpoint.replace('/json/', '/rest/')]) {
      expect(await linesOf(smugmug12, address)).toEqual([HERE, CONNECTED, DATA, 'service passed: smugmug-with-key']);
    }
    expect((await linesOf(smugmug12, new URL(endpoint).origin))[0]).toBe(
      `address passed: address-completed ${endpoint}`,
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
      'answer failed: smugmug-with-page',
      'answer failed: smugmug-gone',
      'answer failed: status-not-data 403',
      'answer failed: no-data',
      'service failed: other-data SmugMug 1.2.0',
      'service failed: other-data SmugMug 1.2.0',
      'service failed: smugmug-retired',
      'service passed: smugmug',
    ]);
  });
});

describe('a connection test', () => {
  it('ends at an invalid address, and at a failed connection', async () => {
    expect(await linesOf(picturesApi, 'api.example.com')).toEqual(['address failed: error address-without-https']);
    const { origin } = await servers.serve(() => undefined);
    await servers.close();
    expect(await linesOf(picturesApi, origin)).toEqual([
      HERE,
      'connection failed: error connection-refused ECONNREFUSED',
    ]);
    const wrongHost = await servers.serveTls('other-host', answering(200, {}));
    expect(await linesOf(picturesApi, wrongHost.origin)).toEqual([
      'address passed: address-complete',
      'connection failed: error certificate-of-another-host ERR_TLS_CERT_ALTNAME_INVALID',
    ]);
    const good = await servers.serveTls('good', answering(401, {}));
    expect((await linesOf(picturesApi, good.origin))[1]).toBe('connection passed: connected 127.0.0.1 https');
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
    expect(steps.find(({ state }) => state === 'failed')).toMatchObject({
      name: 'connection',
      found: {
        code: 'error',
        error: { detail: { code: 'proxy-asks-for-sign-in', proxy: `127.0.0.1:${proxy.port}`, systemCode: 'HTTP 407' } },
      },
    });
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
      'answer failed: status-failing 503',
      'answer failed: asks-to-wait 60',
      'answer failed: error proxy-needs-sign-in',
      'answer failed: error redirect-drops-body',
      'answer failed: error not-http HPE_INVALID_CONSTANT',
    ]);
  });

  it('can be cancelled', async () => {
    const { origin } = await servers.serve(() => undefined);
    const test = { service: picturesApi, address: origin, http, signal: AbortSignal.abort() } as const;
    await expect(testConnection(test)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  });
});
