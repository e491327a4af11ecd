/** What a request says while the origin asks to wait, over real HTTP. */
import type { RequestListener } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import type { HttpRequest } from './http';
import { createHttp } from './node-http';
import { failureOf, TestServers } from './test-servers';

const servers = new TestServers();
afterEach(() => servers.close());

/** Sends each of these in turn, and then nothing but soundness. */
async function serveInTurn(
  ...answers: readonly [status: number, retryAfterSeconds?: string][]
): Promise<{ url: URL; arrivals: number[] }> {
  const arrivals: number[] = [];
  const listener: RequestListener = (_request, response) => {
    const [status, retryAfter] = answers[arrivals.length] ?? [200];
    arrivals.push(Date.now());
    response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end();
  };
  return { url: await servers.serve(listener), arrivals };
}

function createSender(url: URL, options: { readonly maxInFlight?: number; readonly firstPauseMs?: number } = {}) {
  const http = createHttp({ version: '1', firstPauseMs: 1, ...options });
  return (onHeld?: (untilMs: number) => void, more: Partial<HttpRequest> = {}) =>
    http.send({ method: 'GET', url, signal: new AbortController().signal, onHeld, ...more });
}

it.each([429, 503])(
  'a request that is answered with %i and a time says until when it is held, once, and goes out after that',
  async (status) => {
    const { url, arrivals } = await serveInTurn([status, '1']);
    const told: number[] = [];
    expect((await createSender(url)((untilMs) => told.push(untilMs))).status).toBe(200);
    const [first = 0, second = 0] = arrivals;
    expect(told).toHaveLength(1);
    expect((told[0] ?? 0) - first).toBeGreaterThanOrEqual(1000);
    // Timers go by another clock than the one that is told by, and a computer sets that one now and then.
    expect(second - (told[0] ?? 0)).toBeGreaterThanOrEqual(-250);
  },
);

it('a request that waits behind one that met the limit says so too, whether it came before or after', async () => {
  const { url, arrivals } = await serveInTurn([429, '1']);
  const send = createSender(url, { maxInFlight: 1 });
  const told: string[] = [];
  let later: Promise<unknown> = Promise.resolve();
  const meeting = send(() => {
    told.push('meeting');
    later = send(() => told.push('after'));
  });
  const behind = send(() => told.push('before'));
  await Promise.all([meeting, behind]);
  await later;
  expect(told.sort()).toEqual(['after', 'before', 'meeting']);
  expect(arrivals).toHaveLength(4);
});

it('each time of waiting is told of by itself', async () => {
  const { url } = await serveInTurn([429], [429]);
  const told: number[] = [];
  await createSender(url, { firstPauseMs: 40 })((untilMs) => told.push(untilMs));
  expect(told).toHaveLength(2);
  // A timer may be early by what a clock is rounded by.
  expect((told[1] ?? 0) - (told[0] ?? 0)).toBeGreaterThan(70);
});

it('a limit that names no time is told of with the pause before the next try', async () => {
  const { url } = await serveInTurn([429]);
  const told: number[] = [];
  const beforeMs = Date.now();
  await createSender(url, { firstPauseMs: 40 })((untilMs) => told.push(untilMs));
  expect(told.map((untilMs) => untilMs - beforeMs >= 40)).toEqual([true]);
});

it('nothing is told of failures that ask for no wait, or of a request that is not sent again', async () => {
  const told: number[] = [];
  const listen = (untilMs: number) => told.push(untilMs);
  const passing = await serveInTurn([500], [503]);
  await createSender(passing.url)(listen);
  const tooLong = await serveInTurn([429, '31']);
  expect((await failureOf(createSender(tooLong.url)(listen))).kind).toBe('rate-limited');
  const once = await serveInTurn([429, '1']);
  expect((await failureOf(createSender(once.url)(listen, { method: 'POST' }))).kind).toBe('rate-limited');
  expect(told).toEqual([]);
});

it('whoever has given up waiting is told nothing more', async () => {
  const { url } = await serveInTurn([429, '1']);
  const send = createSender(url, { maxInFlight: 1 });
  const told: string[] = [];
  const meeting = send();
  const cancellation = new AbortController();
  const behind = failureOf(send(() => told.push('behind'), { signal: cancellation.signal }));
  cancellation.abort();
  expect((await behind).kind).toBe('cancelled');
  await meeting;
  expect(told).toEqual([]);
});
