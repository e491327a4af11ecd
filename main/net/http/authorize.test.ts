import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { AppFailure } from '../../core/errors';
import type { HttpRequest, RequestAttempt } from './http';
import { createHttp } from './node-http';
import { failureOf, TestServers } from '../../testing/net/test-servers';

const http = createHttp({ version: '1.2.3', firstPauseMs: 1 });
const servers = new TestServers();

afterEach(() => servers.close());

/** Signs each attempt with its own number, as OAuth 1.0a does with a nonce, and records what was signed. */
function signer() {
  const signed: string[] = [];
  const authorize = ({ number, method, url, body = '' }: RequestAttempt) => {
    signed.push(`${number} ${method} ${url.pathname} ${body}`.trim());
    return { Authorization: `nonce-${number}` };
  };
  return { signed, authorize };
}

/** Answers with each listener once, and records the nonces that arrive. */
async function serveInTurn(...listeners: RequestListener[]) {
  const nonces: (string | undefined)[] = [];
  const url = await servers.serve((request, response) => {
    const listener = listeners[nonces.length];
    nonces.push(request.headers.authorization);
    listener?.(request, response);
  });
  return { nonces, url };
}

function send(url: URL, more: Partial<HttpRequest>) {
  return http.send({ method: 'GET', url, signal: new AbortController().signal, ...more });
}

const fine: RequestListener = (_request, response) => response.end('fine');
const answer =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end();

describe('A request with credentials', () => {
  it('is authorized again for each retry, also after a 503 and after a lost connection', async () => {
    const { signed, authorize } = signer();
    const { nonces, url } = await serveInTurn(answer(503), ({ socket }) => socket.destroy(), fine);
    expect((await send(url, { authorize })).body.toString()).toBe('fine');
    expect(nonces).toEqual(['nonce-1', 'nonce-2', 'nonce-3']);
    expect(signed).toEqual(['1 GET /albums', '2 GET /albums', '3 GET /albums']);
  });

  it('is authorized again for each redirect on its origin, with the new address and the same body', async () => {
    const { signed, authorize } = signer();
    const { nonces, url } = await serveInTurn(
      answer(307, { location: '/moved' }),
      answer(503),
      answer(308, { location: '/moved' }),
      fine,
    );
    await send(url, { method: 'POST', body: 'a=1', isRepeatable: true, authorize });
    expect(nonces).toEqual(['nonce-1', 'nonce-2', 'nonce-3', 'nonce-4']);
    expect(signed).toEqual(['1 POST /albums a=1', '2 POST /moved a=1', '3 POST /albums a=1', '4 POST /moved a=1']);
  });

  it('is not redirected to another origin, which receives no request', async () => {
    let arrivals = 0;
    const elsewhere = await servers.serve((_request, response) => response.end(String((arrivals += 1))));
    const { signed, authorize } = signer();
    const { url } = await serveInTurn(answer(302, { location: elsewhere.href }));
    expect((await failureOf(send(url, { authorize }))).kind).toBe('insecure');
    expect([arrivals, signed]).toEqual([0, ['1 GET /albums']]);
  });

  it('is authorized when its turn comes, not while it waits for the origin', async () => {
    const { signed, authorize } = signer();
    const { nonces, url } = await serveInTurn((_request, response) => {
      expect(signed).toEqual(['1 GET /albums']);
      response.end();
    }, fine);
    const oneByOne = createHttp({ version: '1.2.3', maxInFlight: 1 });
    const request = { method: 'GET', url, authorize, signal: new AbortController().signal } as const;
    await Promise.all([oneByOne.send(request), oneByOne.send(request)]);
    expect([nonces.length, signed.length]).toEqual([2, 2]);
  });

  it('is rejected with the failure of its authorization, and nothing is sent', async () => {
    const { nonces, url } = await serveInTurn(fine);
    const authorize = () => {
      throw new AppFailure({ kind: 'signed-out' });
    };
    expect((await failureOf(send(url, { authorize }))).kind).toBe('signed-out');
    expect(nonces).toEqual([]);
  });
});
