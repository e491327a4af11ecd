import { once } from 'node:events';
import { expect, it } from 'vitest';
import { ActivityEntry } from '../../../preload/contract/activity';
import type { ObservedCall } from '../http/call-record';
import { createActivityLog } from './activity-log';

const call: ObservedCall = {
  startedAt: new Date(Date.UTC(2024, 5, 3, 9)),
  durationMs: 12.6,
  method: 'POST',
  host: 'api.example.test',
  path: '/services/api/json/1.2.0/',
  queryNames: [],
  formNames: ['method'],
  label: 'smugmug.images.get',
  status: 200,
  sizeBytes: 1_000,
  retries: 1,
  waits: { turn: 2, 'rate-limit': 0, retry: 300.2 },
  outcome: 'ok',
};

it("the activity log lists each call in the contract's format", () => {
  const log = createActivityLog();
  log.record(call);
  log.record({
    ...call,
    label: null,
    status: null,
    sizeBytes: null,
    waits: { turn: 0.2, 'rate-limit': 0, retry: 0 },
    outcome: 'offline',
  });
  const shown = {
    startedAt: '2024-06-03T09:00:00.000Z',
    request: 'POST api.example.test/services/api/json/1.2.0/ method=…',
    durationMs: 13,
  };
  expect(log.list()).toEqual([
    {
      ...shown,
      id: 1,
      method: 'smugmug.images.get',
      status: 200,
      sizeBytes: 1_000,
      retries: 1,
      waitedMs: 302,
      waitedFor: 'retry',
      outcome: 'ok',
    },
    {
      ...shown,
      id: 2,
      method: null,
      status: null,
      sizeBytes: null,
      retries: 1,
      waitedMs: 0,
      waitedFor: 'nothing',
      outcome: 'offline',
    },
  ]);
  expect(log.list().map((entry) => ActivityEntry.parse(entry))).toEqual(log.list());
  expect(log.list(1)).toEqual(log.list().slice(1));
});

it('the activity log reports once after each list that there are more calls, however many they are', async () => {
  let reports = 0;
  const reported = new EventTarget();
  const log = createActivityLog({
    onGrown: () => {
      reports += 1;
      reported.dispatchEvent(new Event('grown'));
    },
  });
  const next = (): Promise<unknown> => once(reported, 'grown');
  for (let index = 0; index < 1_000; index += 1) log.record(call);
  expect(log.list()).toHaveLength(1_000);
  for (const round of [1, 2]) {
    const grown = next();
    for (let index = 0; index < 1_000; index += 1) log.record(call);
    await grown;
    log.record(call);
    expect(reports).toBe(round);
    expect(log.list(round * 1_000 + round - 1)).toHaveLength(1_001);
  }
});

it('the activity log keeps the last 2,000 calls, each with a unique ID', () => {
  const log = createActivityLog();
  for (let index = 0; index < 2_100; index += 1) {
    log.record(call);
  }
  const ids = log.list().map(({ id }) => id);
  expect([ids.length, ids[0], ids.at(-1), new Set(ids).size]).toEqual([2_000, 101, 2_100, 2_000]);
});

it('the activity log names the longest of several waits', () => {
  const log = createActivityLog();
  log.record({ ...call, waits: { turn: 5, 'rate-limit': 900, retry: 300 } });
  log.record({ ...call, waits: { turn: 5, 'rate-limit': 0, retry: 0 } });
  expect(log.list().map(({ waitedFor, waitedMs }) => [waitedFor, waitedMs])).toEqual([
    ['rate-limit', 1_205],
    ['turn', 5],
  ]);
});
