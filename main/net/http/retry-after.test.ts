import { expect, it } from 'vitest';
import { readRetryAfter } from './retry-after';

it('a Retry-After header is read as seconds or as a date, and any other value is ignored', () => {
  const nowMs = Date.UTC(2024, 5, 3, 9, 0, 0);
  const read = (header: string | undefined) => readRetryAfter(header, nowMs);
  expect([read('0'), read(' 120 '), read('Mon, 03 Jun 2024 09:00:05 GMT')]).toEqual([0, 120_000, 5000]);
  expect(read('Mon, 03 Jun 2024 08:00:00 GMT'), 'a date in the past means no wait').toBe(0);
  expect([read(undefined), read(''), read('-5'), read('soon'), read('1.5')]).toEqual([null, null, null, null, null]);
});

it("a date is measured against the response's own date, not against this computer's clock", () => {
  const nowMs = Date.UTC(2024, 5, 3, 9, 0, 0);
  const read = (header: string, date: string) => readRetryAfter(header, nowMs, date);
  expect(
    read('Mon, 03 Jun 2024 10:00:05 GMT', 'Mon, 03 Jun 2024 10:00:00 GMT'),
    'the service’s clock is an hour ahead',
  ).toBe(5_000);
  expect(
    read('Mon, 03 Jun 2024 08:00:08 GMT', 'Mon, 03 Jun 2024 08:00:00 GMT'),
    'the service’s clock is an hour behind',
  ).toBe(8_000);
  expect(read('Mon, 03 Jun 2024 09:00:05 GMT', 'yesterday'), 'the response’s own date is invalid').toBe(5_000);
  expect(read('30', 'Mon, 03 Jun 2024 08:00:00 GMT'), 'the wait is given in seconds').toBe(30_000);
});

it('a date without a time zone is read as UTC, wherever this computer is', () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'America/New_York';
  try {
    const wait = readRetryAfter('Sun Nov  6 08:49:37 1994', 0, 'Sun, 06 Nov 1994 08:49:30 GMT');
    expect(wait).toBe(7_000);
    expect(readRetryAfter('Sunday, 06-Nov-94 08:49:37 GMT', 0, 'Sun Nov  6 08:49:30 1994')).toBe(7_000);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

it('seconds with more than nine digits are read as a long wait, not as no wait', () => {
  expect(readRetryAfter('99999999999', 0)).toBe(1_000_000_000_000);
  expect(readRetryAfter('9'.repeat(400), 0)).toBe(1_000_000_000_000);
});
