/** Reports of a request while the origin is throttled, over real HTTP. */
import type { RequestListener } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import type { HttpRequest } from './http';
import { createHttp } from './node-http';
import { failureOf, TestServers } from '../../testing/net/test-servers';

const servers = new TestServers();
afterEach(() => servers.close());

/** Serves these responses in turn, then 200. */
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
  return (onThrottled?: (untilMs: number) => void, more: Partial<HttpRequest> = {}) =>
    http.send({ method: 'GET', url, signal: new AbortController().signal, onThrottled, ...more });
}

it.each([429, 503])(
  'a request that receives status %i with a waiting time reports once when its throttling ends, and is then sent again',
  async (status) => {
    const { url, arrivals } = await serveInTurn([status, '1']);
    const told: number[] = [];
    expect((await createSender(url)((untilMs) => told.push(untilMs))).status).toBe(200);
    const [first = 0, second = 0] = arrivals;
    expect(told).toHaveLength(1);
    expect((told[0] ?? 0) - first).toBeGreaterThanOrEqual(1000);
    // Timers use the monotonic clock; the reported time uses the system clock, which the computer may adjust meanwhile.
    expect(second - (told[0] ?? 0)).toBeGreaterThanOrEqual(-250);
  },
);

it('a request behind a throttled request reports the same time, whether it was queued before or after the throttling', async () => {
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

it('each throttling period is reported separately', async () => {
  const { url } = await serveInTurn([429], [429]);
  const told: number[] = [];
  await createSender(url, { firstPauseMs: 40 })((untilMs) => told.push(untilMs));
  expect(told).toHaveLength(2);
  // Rounding of the clock may make a timer fire slightly early.
  expect((told[1] ?? 0) - (told[0] ?? 0)).toBeGreaterThan(70);
});

it('a limit without a waiting time is reported with the pause before the next attempt', async () => {
  const { url } = await serveInTurn([429]);
  const told: number[] = [];
  const beforeMs = Date.now();
  await createSender(url, { firstPauseMs: 40 })((untilMs) => told.push(untilMs));
  expect(told.map((untilMs) => untilMs - beforeMs >= 40)).toEqual([true]);
});

it('nothing is reported for failures that ask for no wait, or for a request that is not repeated', async () => {
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

it('nothing is reported to a request that was cancelled while it waited', async () => {
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
