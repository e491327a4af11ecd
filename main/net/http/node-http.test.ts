import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttp } from './node-http';
import type { HttpRequest } from './http';
import { failureOf, TestServers } from '../../testing/net/test-servers';

const http = createHttp({ version: '1.2.3', firstPauseMs: 1 });
const servers = new TestServers();
const serve = (listener: RequestListener) => servers.serve(listener);

afterEach(() => servers.close());

function send(url: URL, more: Partial<HttpRequest> = {}) {
  return http.send({ method: 'GET', url, signal: new AbortController().signal, ...more });
}

/** Uses each listener for one request, and the last listener for all further requests. */
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

describe('a response', () => {
  it('is decoded from every supported encoding', async () => {
    const text = 'harbour '.repeat(5000);
    const encodings = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync, ' DEFLATE ': deflateRawSync };
    for (const [encoding, encode] of Object.entries(encodings)) {
      const url = await serve((_request, response) =>
        response.setHeader('content-encoding', encoding).end(encode(text)),
      );
      expect((await send(url)).body.toString(), encoding).toBe(text);
    }
  });

  it('gives its beginning while the rest arrives, if it is long', async () => {
    const text = 'harbour '.repeat(100_000);
    let finish: () => void = () => undefined;
    const url = await serve((_request, response) => {
      response.write(text.slice(0, 400_000));
      finish = () => response.end(text.slice(400_000));
    });
    const beginnings: string[] = [];
    const onBeginning: HttpRequest['onBeginning'] = ({ status, body }) => {
      beginnings.push(`${status} ${body.toString()}`);
      finish();
    };
    expect((await send(url, { onBeginning })).body.toString()).toBe(text);
    expect(beginnings).toHaveLength(1);
    expect(beginnings[0]?.length).toBeGreaterThan(256 * 1024);
    expect(`200 ${text}`.startsWith(beginnings[0] ?? '-')).toBe(true);
  });

  it.each<readonly [string, RequestListener]>([
    ['is short', fine],
    ['is a page', (_request, response) => response.setHeader('content-type', 'text/html').end('a'.repeat(600_000))],
    ['is an error', (_request, response) => response.writeHead(404).end('a'.repeat(600_000))],
    [
      'is a challenge',
      (_request, response) => response.setHeader('cf-mitigated', 'challenge').end('a'.repeat(600_000)),
    ],
  ])('gives no beginning if it %s', async (_what, listener) => {
    let count = 0;
    const onBeginning = (): void => void (count += 1);
    await send(await serve(listener), { onBeginning }).catch(() => undefined);
    expect(count).toBe(0);
  });

  it('is returned, not thrown, for status 403, and the request identifies the program', async () => {
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

  it('is unreadable if it is truncated, undecodable, not HTTP, or too long (before or after decoding)', async () => {
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
      notHttp: (request) => request.socket.end('SSH-2.0-OpenSSH\r\n\r\n'),
    };
    for (const [name, listener] of Object.entries(listeners)) {
      const url = await serve(listener);
      expect((await failureOf(send(url, { limitBytes: 1000 }))).kind, name).toBe('unreadable-answer');
    }
  });
});

describe('a failed attempt', () => {
  it('is repeated twice if that is allowed, and then reported', async () => {
    const recovering = inTurn(status(502), (request) => request.socket.destroy(), fine);
    expect((await send(await serve(recovering.listener))).body.toString()).toBe('fine');
    const broken = inTurn(status(500));
    expect(await failureOf(send(await serve(broken.listener)))).toMatchObject({ kind: 'service-failed', status: 500 });
    expect(broken.seen).toHaveLength(3);
  });

  it('of a POST is repeated only if the request is declared repeatable', async () => {
    const once = inTurn(status(500), fine);
    expect((await failureOf(send(await serve(once.listener), { method: 'POST' }))).kind).toBe('service-failed');
    const read = inTurn(status(500), fine);
    expect((await send(await serve(read.listener), { method: 'POST', isRepeatable: true })).status).toBe(200);
  });

  it('throttles all requests to its origin for as long as the service asks', async () => {
    const throttled = inTurn(status(429, { 'retry-after': '1' }), fine);
    const url = await serve(throttled.listener);
    const startedMs = Date.now();
    const error = await failureOf(send(url, { method: 'POST' }));
    expect(error).toMatchObject({ kind: 'rate-limited', retryAfterMs: 1000, status: 429 });
    expect((await send(url)).status).toBe(200);
    expect(Date.now() - startedMs).toBeGreaterThanOrEqual(990);
  });

  it('is reported immediately if the wait would be longer than 30 seconds', async () => {
    for (const code of [429, 503]) {
      const throttled = inTurn(status(code, { 'retry-after': '31' }));
      const error = await failureOf(send(await serve(throttled.listener)));
      expect(error).toMatchObject({ kind: 'rate-limited', retryAfterMs: 31_000, status: code });
      expect(throttled.seen).toHaveLength(1);
    }
  });
});

describe('waiting', () => {
  it('ends at the timeout, before or during the response', async () => {
    const silent = await serve(() => undefined);
    expect((await failureOf(send(silent, { timeoutMs: 30 }))).kind).toBe('timed-out');
    const stalled = await serve((_request, response) => response.write('half'));
    expect((await failureOf(send(stalled, { timeoutMs: 30 }))).kind).toBe('timed-out');
  });

  it('ends on cancellation, in flight, in the queue or before the start, and frees its slot', async () => {
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

  it('is shortest for the most urgent request, with four requests in flight', async () => {
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
