import { expect, it } from 'vitest';
import { readRequestLimit } from './request-limit';

const NOW_MS = Date.parse('2026-05-01T12:00:00Z');
const RESET = {
  'x-ratelimit-limit': '5000',
  'x-ratelimit-remaining': '4990',
  'x-ratelimit-reset': String(NOW_MS / 1_000 + 90),
};

it('reads the remaining requests, and when all are available again', () => {
  expect(readRequestLimit({ headers: RESET }, NOW_MS)).toEqual({
    remaining: 4990,
    limit: 5000,
    resetsAt: '2026-05-01T12:01:30.000Z',
  });
});

it('measures the time against the clock of the service', () => {
  const headers = { ...RESET, date: 'Fri, 01 May 2026 12:01:20 GMT' };
  expect(readRequestLimit({ headers }, NOW_MS)?.resetsAt).toBe('2026-05-01T12:00:10.000Z');
});

it('leaves out what is missing, unreadable or impossible', () => {
  expect(readRequestLimit({ headers: {} }, NOW_MS)).toBeNull();
  expect(readRequestLimit({ headers: { 'x-ratelimit-remaining': '-1' } }, NOW_MS)).toBeNull();
  for (const reset of ['soon', '0', '99999999999999']) {
    const headers = { 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': reset };
    expect(readRequestLimit({ headers }, NOW_MS)).toEqual({ remaining: 7, limit: null, resetsAt: null });
  }
});
