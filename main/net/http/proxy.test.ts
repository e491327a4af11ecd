import { createSecureContext } from 'node:tls';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AgentPool } from './agent-pool';
import type { HttpRequest } from './http';
import { createHttp } from './node-http';
import type { ProxyServer } from './proxy-server';
import { startSocksProxy, startTunnelProxy, type TestProxy } from '../../testing/net/test-proxies';
import { type Certificate, failureOf, readFixture, TestServers } from '../../testing/net/test-servers';
import type { Route, RoutePlanner } from './routes';

const ELSEWHERE = new URL('https://api.example.test/albums?token=secret');
const trusting = createSecureContext({ ca: [readFixture('test-only-authority'), readFixture('elsewhere')] });

const servers = new TestServers();
const proxies: TestProxy[] = [];

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
  await servers.close();
});

function kept(proxy: TestProxy): TestProxy {
  proxies.push(proxy);
  return proxy;
}

/** Uses the same route for every address; `passedOver` lists the proxies that gave no connection. */
function through(...route: readonly (ProxyServer | null)[]) {
  const pool = new AgentPool({ maxFreeSockets: 4, secureContext: () => Promise.resolve(trusting) });
  const passedOver: (ProxyServer | null)[] = [];
  const toRoute = async (proxy: ProxyServer | null): Promise<Route> => ({
    agent: await pool.secure(proxy),
    isDirect: proxy === null,
    passOver: () => passedOver.push(proxy),
  });
  const routes: RoutePlanner = { to: () => Promise.all(route.map(toRoute)) };
  const http = createHttp({ version: '1.2.3', firstPauseMs: 1, routes });
  return { pool, passedOver, get: (url: URL, more: Partial<HttpRequest> = {}) => http.send(get(url, more)) };
}

function get(url: URL, more: Partial<HttpRequest> = {}): HttpRequest {
  const headers = { authorization: 'bearer secret' };
  return { method: 'GET', url, headers, signal: new AbortController().signal, ...more };
}

async function serve(certificate: Certificate, body = 'fine'): Promise<URL> {
  return servers.serveTls(certificate, (_request, response) => response.end(body));
}

async function nowhere(): Promise<ProxyServer> {
  const gone = await startTunnelProxy();
  await gone.close();
  return gone.proxy;
}

describe('a request through a proxy', () => {
  it('arrives, reveals only the host to the proxy, and keeps its connection for the next request', async () => {
    const server = await serve('elsewhere');
    const leadTo = Number(server.port);
    for (const proxy of [
      await startTunnelProxy({ leadTo }),
      await startTunnelProxy({ leadTo, isSecure: true }),
      await startSocksProxy('socks5', { leadTo }),
    ]) {
      const { get: send } = through(kept(proxy).proxy);
      for (let request = 0; request < 3; request += 1) {
        expect((await send(ELSEWHERE)).body.toString(), proxy.proxy.scheme).toBe('fine');
      }
      expect(proxy.asked).toEqual(['api.example.test:443']);
      expect(JSON.stringify(proxy.heard)).not.toContain('secret');
    }
  });

  it('resolves the host name locally for SOCKS 4, which cannot resolve names', async () => {
    const server = await serve('good');
    const proxy = kept(await startSocksProxy('socks4'));
    expect(
      (await through(proxy.proxy).get(new URL(server.href.replace('127.0.0.1', 'localhost')))).body.toString(),
    ).toBe('fine');
    expect(proxy.asked).toEqual([`127.0.0.1:${server.port}`]);
  });

  it('opens as many connections as there are concurrent requests, and no more', async () => {
    const server = await serve('elsewhere');
    const proxy = kept(await startTunnelProxy({ leadTo: Number(server.port) }));
    const { get: send } = through(proxy.proxy);
    for (let round = 0; round < 3; round += 1) {
      await Promise.all([send(ELSEWHERE), send(ELSEWHERE), send(ELSEWHERE), send(ELSEWHERE)]);
    }
    expect(proxy.asked).toHaveLength(4);
  });

  it('is not sent if the certificate is invalid, and reports the same reason as without a proxy', async () => {
    const refusals: readonly (readonly [Certificate, object])[] = [
      ['expired', { code: 'certificate-expired', systemCode: 'CERT_HAS_EXPIRED' }],
      ['other-host', { code: 'certificate-of-another-host', systemCode: 'ERR_TLS_CERT_ALTNAME_INVALID' }],
      ['self-signed', { code: 'certificate-self-signed', systemCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' }],
    ];
    for (const start of [() => startTunnelProxy(), () => startSocksProxy('socks5')]) {
      for (const [certificate, detail] of refusals) {
        const url = await serve(certificate);
        const { get: send } = through(kept(await start()).proxy);
        expect(await failureOf(send(url))).toEqual({ kind: 'insecure', host: url.host, detail });
      }
    }
  });

  it("checks the certificate of a numeric address against that address, never against the proxy's name", async () => {
    const server = await serve('good');
    const { proxy } = kept(await startTunnelProxy({ leadTo: Number(server.port) }));
    const error = await failureOf(
      through({ ...proxy, hostname: 'localhost' }).get(new URL(`https://192.0.2.7:${server.port}/`)),
    );
    const detail = { code: 'certificate-of-another-host', systemCode: 'ERR_TLS_CERT_ALTNAME_INVALID' };
    expect(error).toEqual({ kind: 'insecure', host: `192.0.2.7:${server.port}`, detail });
  });

  it('finishes on its connection when the proxies change, and the next request opens a new connection', async () => {
    const waiting: (() => void)[] = [];
    const server = await servers.serveTls('elsewhere', (_request, response) =>
      waiting.push(() => response.end('fine')),
    );
    const proxy = kept(await startTunnelProxy({ leadTo: Number(server.port) }));
    const { get: send, pool } = through(proxy.proxy);
    const underWay = send(ELSEWHERE);
    await expect.poll(() => waiting.length).toBe(1);
    pool.retire();
    waiting[0]?.();
    expect((await underWay).body.toString()).toBe('fine');
    const next = send(ELSEWHERE);
    await expect.poll(() => waiting.length).toBe(2);
    waiting[1]?.();
    await next;
    expect(proxy.asked).toHaveLength(2);
  });
});

describe('a proxy that cannot be used', () => {
  it("is named, with the reason, and its response is never treated as the service's response", async () => {
    const refusals: readonly (readonly [string, string, object])[] = [
      ['407 Proxy Authentication Required', 'blocked', { code: 'proxy-asks-for-sign-in', systemCode: 'HTTP 407' }],
      ['403 Forbidden', 'blocked', { code: 'proxy-forbids', systemCode: 'HTTP 403' }],
      [
        '302 Found\r\nLocation: https://api.example.test/login',
        'blocked',
        { code: 'proxy-forbids', systemCode: 'HTTP 302' },
      ],
      ['201 Created\r\nContent-Type: application/json', 'blocked', { code: 'proxy-forbids', systemCode: 'HTTP 201' }],
      ['502 Bad Gateway', 'offline', { code: 'proxy-has-no-way', systemCode: 'HTTP 502' }],
    ];
    for (const [status, kind, why] of refusals) {
      const { proxy } = kept(await startTunnelProxy({ refusal: `HTTP/1.1 ${status}\r\nContent-Length: 2\r\n\r\n{}` }));
      const error = await failureOf(through(proxy).get(ELSEWHERE));
      expect(error).toEqual({
        kind,
        host: 'api.example.test',
        detail: { ...why, proxy: `127.0.0.1:${proxy.port}` },
      });
    }
  });

  it('is offline if it is not running or is not a proxy', async () => {
    const gone = await nowhere();
    const refused = {
      kind: 'offline',
      host: 'api.example.test',
      detail: {
        code: 'proxy-unusable',
        proxy: `127.0.0.1:${gone.port}`,
        cause: 'connection-refused',
        systemCode: 'ECONNREFUSED',
      },
    };
    expect(await failureOf(through(gone).get(ELSEWHERE))).toEqual(refused);
    expect(await failureOf(through({ ...gone, scheme: 'socks5' }).get(ELSEWHERE))).toEqual(refused);
    for (const scheme of ['http', 'https', 'socks5'] as const) {
      const other = await servers.serveRaw((socket) => socket.end('SSH-2.0-OpenSSH\r\n\r\n'));
      const error = await failureOf(
        through({ scheme, hostname: '127.0.0.1', port: Number(other.port) }).get(ELSEWHERE),
      );
      expect(error, scheme).toMatchObject({ kind: /^(offline|blocked)$/.exec(error.kind)?.[0] });
      expect(error.detail, scheme).toMatchObject({ proxy: other.host });
    }
  });

  it('is described by the reason in its SOCKS reply', async () => {
    const replies: readonly (readonly [Buffer, string, object])[] = [
      [Buffer.from([5, 2, 0, 1, 0, 0, 0, 0, 0, 0]), 'blocked', { code: 'proxy-forbids', systemCode: 'NotAllowed' }],
      [
        Buffer.from([5, 4, 0, 1, 0, 0, 0, 0, 0, 0]),
        'offline',
        { code: 'proxy-has-no-way', systemCode: 'HostUnreachable' },
      ],
    ];
    for (const [reply, kind, why] of replies) {
      const url = await servers.serveRaw((socket) =>
        socket.once('data', () => {
          socket.write(Buffer.from([5, 0]));
          socket.once('data', () => socket.write(reply));
        }),
      );
      const error = await failureOf(
        through({ scheme: 'socks5', hostname: '127.0.0.1', port: Number(url.port) }).get(ELSEWHERE),
      );
      expect(error).toEqual({ kind, host: 'api.example.test', detail: { ...why, proxy: url.host } });
    }
    const strict = await servers.serveRaw((socket) => socket.once('data', () => socket.write(Buffer.from([5, 0xff]))));
    const error = await failureOf(
      through({ scheme: 'socks5', hostname: '127.0.0.1', port: Number(strict.port) }).get(ELSEWHERE),
    );
    const detail = { code: 'proxy-asks-for-sign-in', systemCode: 'SOCKS', proxy: strict.host };
    expect(error).toEqual({ kind: 'blocked', host: 'api.example.test', detail });
  });

  it('is insecure if its TLS certificate is invalid', async () => {
    const url = await servers.serveTls('expired', () => undefined);
    const error = await failureOf(
      through({ scheme: 'https', hostname: '127.0.0.1', port: Number(url.port) }).get(ELSEWHERE),
    );
    const cause = { cause: 'certificate-expired', systemCode: 'CERT_HAS_EXPIRED' };
    expect(error).toEqual({
      kind: 'insecure',
      host: 'api.example.test',
      detail: { code: 'proxy-unsafe', proxy: url.host, ...cause },
    });
  });

  it('is no longer used after a cancellation or at the time limit', async () => {
    let connections = 0;
    const silent = await servers.serveRaw(() => (connections += 1));
    const { get: send } = through({ scheme: 'http', hostname: '127.0.0.1', port: Number(silent.port) });
    const controller = new AbortController();
    const sent = send(ELSEWHERE, { signal: controller.signal });
    await expect.poll(() => connections).toBe(1);
    controller.abort();
    expect(await failureOf(sent)).toMatchObject({ kind: 'cancelled' });
    expect(await failureOf(send(ELSEWHERE, { timeoutMs: 20 }))).toMatchObject({ kind: 'timed-out' });
  });
});

describe('with more than one route', () => {
  it('the next route, which may be a direct connection, is used if a proxy is down or cannot reach the host, and a body is sent once', async () => {
    const bodies: string[] = [];
    const server = await servers.serveTls('good', (request, response) => {
      request.setEncoding('utf8').on('data', (body: string) => bodies.push(body));
      request.on('end', () => response.end('fine'));
    });
    const gone = await nowhere();
    const helpless = kept(await startTunnelProxy({ refusal: 'HTTP/1.1 503 Service Unavailable\r\n\r\n' })).proxy;
    const { get: send, passedOver } = through(gone, helpless, null);
    expect((await send(server, { method: 'POST', body: 'key=value' })).body.toString()).toBe('fine');
    expect(passedOver).toEqual([gone, helpless]);
    expect(bodies).toEqual(['key=value']);
  });

  it('the next route is used if a proxy does not respond', async () => {
    const server = await serve('good');
    let connections = 0;
    const silent = await servers.serveRaw(() => (connections += 1));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { get: send, passedOver } = through(
      { scheme: 'http', hostname: '127.0.0.1', port: Number(silent.port) },
      null,
    );
    const sent = send(server);
    while (connections === 0) await new Promise(setImmediate);
    vi.advanceTimersByTime(8000);
    expect((await sent).body.toString()).toBe('fine');
    expect(passedOver).toHaveLength(1);
  });

  it('no other route is tried after a proxy refuses, or if the service cannot be trusted', async () => {
    const other = kept(await startTunnelProxy());
    const strict = kept(await startTunnelProxy({ refusal: 'HTTP/1.1 403 Forbidden\r\n\r\n' }));
    expect(await failureOf(through(strict.proxy, other.proxy).get(ELSEWHERE))).toMatchObject({ kind: 'blocked' });
    const expired = await serve('expired');
    expect(await failureOf(through(null, other.proxy).get(expired))).toMatchObject({ kind: 'insecure' });
    expect(other.asked).toEqual([]);
  });
});
