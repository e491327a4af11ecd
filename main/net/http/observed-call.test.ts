import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import type { ObservedCall } from './call-record';
import type { HttpRequest } from './http';
import { createHttp } from './node-http';
import { failureOf, TestServers } from '../../testing/net/test-servers';

const servers = new TestServers();
let observed: ObservedCall[] = [];

beforeEach(() => {
  observed = [];
});
afterEach(() => servers.close());

function send(url: URL, more: Partial<HttpRequest> = {}, http = observing()) {
  return http.send({ method: 'GET', url, signal: new AbortController().signal, ...more });
}

function observing(maxInFlight = 4, firstPauseMs = 1) {
  return createHttp({ version: '1', firstPauseMs, maxInFlight, observe: (call) => observed.push(call) });
}

describe('an observer', () => {
  it('receives each call once, with its names and its size on the wire, and without its values', async () => {
    const zipped = gzipSync('harbour '.repeat(1000));
    const url = await servers.serve((_request, response) => response.setHeader('content-encoding', 'gzip').end(zipped));
    url.search = '?UserID=secret-1&bare-secret&Return%20IDs=secret-2#secret';
    const beforeMs = Date.now();
    await send(url, {
      method: 'POST',
      label: 'smugmug.images.get',
      headers: { 'content-type': 'application/x-www-form-urlencoded', Authorization: 'secret' },
      body: 'SessionID=secret-3&Heavy=1&secret-4',
    });
    const [call] = observed;
    expect(observed).toHaveLength(1);
    expect(JSON.stringify(call)).not.toContain('secret');
    expect(call).toMatchObject({
      method: 'POST',
      host: url.host,
      path: '/albums',
      queryNames: ['UserID', 'Return IDs'],
      formNames: ['SessionID', 'Heavy'],
      label: 'smugmug.images.get',
      status: 200,
      sizeBytes: zipped.length,
      retries: 0,
      outcome: 'ok',
    });
    expect(call?.startedAt.getTime()).toBeGreaterThanOrEqual(beforeMs);
  });

  it('receives failures with their kind, and with the part of the response that arrived', async () => {
    const broken = await servers.serve((_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('half', () => response.destroy());
    });
    await failureOf(send(broken));
    await failureOf(
      send(await servers.serve((request) => request.socket.destroy()), { method: 'POST', body: 'not a=form' }),
    );
    await failureOf(send(new URL('http://api.example.test/')));
    await failureOf(send(broken, { signal: AbortSignal.abort() }));
    const told = observed.map(({ outcome, status, sizeBytes, retries, formNames }) => [
      outcome,
      status,
      sizeBytes,
      retries,
      formNames,
    ]);
    expect(told).toEqual([
      ['unreadable-answer', 200, 4, 2, []],
      ['offline', null, null, 0, []],
      ['insecure', null, null, 0, []],
      ['cancelled', null, null, 0, []],
    ]);
  });
});

describe('waiting', () => {
  it('in the queue is not counted as waiting for another attempt', async () => {
    let arrived = 0;
    const url = await servers.serve((_request, response) => {
      arrived += 1;
      setTimeout(() => response.end(), arrived === 1 ? 40 : 0);
    });
    const http = observing(1);
    await Promise.all([send(url, {}, http), send(url, {}, http)]);
    const [first, second] = observed.map(({ waits }) => waits);
    expect(second?.turn).toBeGreaterThan(30);
    expect(first?.turn).toBeLessThan(second?.turn ?? 0);
    expect([second?.['rate-limit'], second?.retry]).toEqual([0, 0]);
  });

  it('for another attempt is the pause between the attempts', async () => {
    let arrived = 0;
    const url = await servers.serve((_request, response) => {
      arrived += 1;
      response.writeHead(arrived === 1 ? 500 : 200).end();
    });
    await send(url, {}, observing(4, 20));
    expect(observed).toMatchObject([{ retries: 1, status: 200, outcome: 'ok', waits: { 'rate-limit': 0 } }]);
    const { waits, durationMs } = observed[0] ?? {};
    expect(waits?.retry).toBeGreaterThan(18);
    expect(durationMs).toBeGreaterThan(waits?.retry ?? Infinity);
  });

  it('that the service requested is counted as throttling, for the throttled request and for the requests queued behind it', async () => {
    let arrived = 0;
    const url = await servers.serve((_request, response) => {
      arrived += 1;
      if (arrived === 1) {
        response.writeHead(429, { 'retry-after': '1' }).end();
      } else {
        response.end();
      }
    });
    const http = observing(1, 20);
    await Promise.all([send(url, {}, http), send(url, {}, http)]);
    expect(observed.map(({ retries }) => retries).sort()).toEqual([0, 1]);
    for (const { waits, durationMs } of observed) {
      expect(waits['rate-limit']).toBeGreaterThan(900);
      // A millisecond may be lost to rounding.
      expect(waits['rate-limit'] + waits.turn + waits.retry, 'no waiting time counts twice').toBeLessThanOrEqual(
        durationMs + 1,
      );
    }
  });
});
