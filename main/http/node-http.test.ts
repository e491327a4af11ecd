import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { AppFailure } from '../failure';
import { createHttp } from './node-http';
import type { HttpRequest } from './http';

const http = createHttp({ version: '1.2.3', firstPauseMs: 1 });
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server always has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return new URL(`http://127.0.0.1:${port}/albums?token=secret`);
}

function send(url: URL, more: Partial<HttpRequest> = {}) {
  return http.send({ method: 'GET', url, signal: new AbortController().signal, ...more });
}

async function failureOf(promise: Promise<unknown>) {
  const failure: unknown = await promise.then(
    () => 'no failure',
    (error: unknown) => error,
  );
  if (!(failure instanceof AppFailure)) {
    throw new Error('expected an AppFailure', { cause: failure });
  }
  expect(JSON.stringify(failure.error)).not.toContain('secret');
  return failure.error;
}

/** Answers with each listener once and stays with the last one. */
function inTurn(...listeners: RequestListener[]) {
  const seen: IncomingMessage[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const current = listeners[Math.min(seen.length, listeners.length - 1)];
    seen.push(request);
    current?.(request, response);
  };
  return { seen, listener };
}

const fine: RequestListener = (_request, response) => response.end('fine');
const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(code, headers).end('secret');

describe('an answer', () => {
  it('is decoded whatever its encoding', async () => {
    const text = 'harbour '.repeat(5000);
    const encodings = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync, ' DEFLATE ': deflateRawSync };
    for (const [encoding, encode] of Object.entries(encodings)) {
      const url = await serve((_request, response) => response.setHeader('content-encoding', encoding).end(encode(text)));
      expect((await send(url)).body.toString(), encoding).toBe(text);
    }
  });

  it('may have any status below 500 but 429, and the request says who asks', async () => {
    const url = await serve((request, response) => {
      response.writeHead(403, { 'Set-Cookie': ['a=1', 'b=2'] });
      response.end(JSON.stringify({ ...request.headers, method: request.method }));
    });
    const answer = await send(url, { method: 'POST', body: 'é', headers: { Accept: 'application/json' } });
    expect(answer).toMatchObject({ status: 403, headers: { 'set-cookie': 'a=1, b=2' } });
    expect(JSON.parse(answer.body.toString())).toMatchObject({
      method: 'POST',
      'user-agent': 'Proofsheet/1.2.3',
      accept: 'application/json',
      'content-length': '2',
    });
  });

  it('is unreadable when it is too long, as sent or as decoded, truncated, undecodable or not HTTP', async () => {
    const listeners: Record<string, RequestListener> = {
      announced: (_request, response) => response.writeHead(200, { 'content-length': 5000 }).write('a'),
      chunked: (_request, response) => response.writeHead(200).write('a'.repeat(2000)),
      decoded: (_request, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('a'.repeat(5000))),
      truncated: (_request, response) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('half', () => response.destroy());
      },
      undecodable: (_request, response) => response.setHeader('content-encoding', 'gzip').end('not gzip'),
      truncatedInside: (_request, response) =>
        response.setHeader('content-encoding', 'gzip').end(gzipSync('half of it').subarray(0, 15)),
      unknownEncoding: (_request, response) => response.setHeader('content-encoding', 'zstd').end('?'),
      notHttp: (request) => request.socket.end('SSH-2.0-OpenSSH\r\n\r\n'),
    };
    for (const [name, listener] of Object.entries(listeners)) {
      const url = await serve(listener);
      expect((await failureOf(send(url, { limitBytes: 1000 }))).kind, name).toBe('unreadable-answer');
    }
  });
});

describe('a redirect', () => {
  it('is followed to another origin without the secrets', async () => {
    const target = await serve((request, response) => response.end(request.headers.authorization ?? 'no secret'));
    const url = await serve(status(302, { location: target.href }));
    const answer = await send(url, { headers: { Authorization: 'bearer secret' } });
    expect(answer.body.toString()).toBe('no secret');
  });

  it('keeps the body of a POST on 307, and is refused where that is not safe', async () => {
    const kept = inTurn(status(307, { location: '/elsewhere' }), (request, response) => request.pipe(response));
    expect((await send(await serve(kept.listener), { method: 'POST', body: 'a=1' })).body.toString()).toBe('a=1');
    const moved = await serve(status(302, { location: '/elsewhere' }));
    expect(await failureOf(send(moved, { method: 'POST', body: 'a=1' }))).toMatchObject({ kind: 'refused', status: 302 });
    const unsafe = await serve(status(302, { location: 'http://example.test/' }));
    expect(await failureOf(send(unsafe))).toMatchObject({ kind: 'refused' });
  });

  it('is followed five times and no more', async () => {
    const loop = inTurn(status(302, { location: '/again' }));
    expect(await failureOf(send(await serve(loop.listener)))).toMatchObject({ kind: 'unreadable-answer' });
    expect(loop.seen).toHaveLength(6);
  });
});

describe('an address', () => {
  it('is refused before anything is sent when it is neither https nor loopback, or carries credentials', async () => {
    const addresses = ['http://api.example.test/?token=secret', 'ftp://127.0.0.1/', 'http://127.example.test/', 'http://user:secret@127.0.0.1/'];
    for (const address of addresses) {
      expect((await failureOf(send(new URL(address)))).kind, address).toBe('refused');
    }
  });
});

describe('a failed try', () => {
  it('is repeated twice when it may be, and then told', async () => {
    const recovering = inTurn(status(502), (request) => request.socket.destroy(), fine);
    expect((await send(await serve(recovering.listener))).body.toString()).toBe('fine');
    const broken = inTurn(status(500));
    expect(await failureOf(send(await serve(broken.listener)))).toMatchObject({ kind: 'service-failed', status: 500 });
    expect(broken.seen).toHaveLength(3);
  });

  it('of a POST is repeated only where that is declared harmless', async () => {
    const once = inTurn(status(500), fine);
    expect((await failureOf(send(await serve(once.listener), { method: 'POST' }))).kind).toBe('service-failed');
    const read = inTurn(status(500), fine);
    expect((await send(await serve(read.listener), { method: 'POST', isRepeatable: true })).status).toBe(200);
  });

  it('holds all requests to its origin back for as long as the service asks', async () => {
    const throttled = inTurn(status(429, { 'retry-after': '1' }), fine);
    const url = await serve(throttled.listener);
    const startedMs = Date.now();
    const error = await failureOf(send(url, { method: 'POST' }));
    expect(error).toMatchObject({ kind: 'rate-limited', retryAfterMs: 1000, status: 429 });
    expect((await send(url)).status).toBe(200);
    expect(Date.now() - startedMs).toBeGreaterThanOrEqual(990);
  });

  it('is told at once when the wait is longer than half a minute', async () => {
    for (const code of [429, 503]) {
      const throttled = inTurn(status(code, { 'retry-after': '31' }));
      const error = await failureOf(send(await serve(throttled.listener)));
      expect(error).toMatchObject({ kind: 'rate-limited', retryAfterMs: 31_000, status: code });
      expect(throttled.seen).toHaveLength(1);
    }
  });

  it('is offline where nobody listens', async () => {
    const url = await serve(fine);
    const [server] = servers.splice(0);
    await new Promise((resolve) => server?.close(resolve));
    const { kind, detail } = await failureOf(send(url));
    expect([kind, detail]).toEqual(['offline', `${url.host}: no connection (ECONNREFUSED).`]);
  });
});

describe('waiting', () => {
  it('ends with the time-out, before the answer or inside it', async () => {
    const silent = await serve(() => undefined);
    expect((await failureOf(send(silent, { timeoutMs: 30 }))).kind).toBe('timed-out');
    const stalled = await serve((_request, response) => response.write('half'));
    expect((await failureOf(send(stalled, { timeoutMs: 30 }))).kind).toBe('timed-out');
  });

  it('ends with the cancellation, in flight, in the queue or before the start, and frees its place', async () => {
    const arrivals: ServerResponse[] = [];
    const cancellation = new AbortController();
    const url = await serve((_request, response) => {
      arrivals.push(response);
      if (arrivals.length === 4) {
        cancellation.abort();
      } else if (arrivals.length > 4) {
        response.end('fine');
      }
    });
    const more = { signal: cancellation.signal };
    const waiting = Array.from({ length: 6 }, () => failureOf(send(url, more)));
    const kinds = (await Promise.all(waiting)).map((error) => error.kind);
    expect(kinds).toEqual(Array.from({ length: 6 }, () => 'cancelled'));
    expect((await failureOf(send(url, more))).kind).toBe('cancelled');
    expect((await send(url)).body.toString()).toBe('fine');
    expect(arrivals).toHaveLength(5);
  });

  it('is shortest for the most urgent, four at a time', async () => {
    const held: ServerResponse[] = [];
    const order: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      order.push(request.url);
      held.push(response);
      if (held.length === 4) {
        for (const each of held.splice(0)) {
          each.end();
        }
      }
    });
    const path = (name: string) => new URL(name, url);
    const first = ['/1', '/2', '/3', '/4', '/late-1', '/late-2', '/late-3'].map((name) => send(path(name)));
    const urgent = send(path('/urgent'), { priority: 1 });
    await Promise.all([...first, urgent]);
    expect([order.slice(0, 4).sort(), order[4]]).toEqual([['/1', '/2', '/3', '/4'], '/urgent']);
  });
});
