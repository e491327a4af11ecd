import { expect, it } from 'vitest';
import { readRetryAfter } from './retry-after';

it('reads seconds and dates, and nothing else', () => {
  const nowMs = Date.UTC(2024, 5, 3, 9, 0, 0);
  const read = (header: string | undefined) => readRetryAfter(header, nowMs);
  expect([read('0'), read(' 120 '), read('Mon, 03 Jun 2024 09:00:05 GMT')]).toEqual([0, 120_000, 5000]);
  expect(read('Mon, 03 Jun 2024 08:00:00 GMT'), 'a date in the past').toBe(0);
  expect([read(undefined), read(''), read('-5'), read('soon'), read('1.5')]).toEqual([null, null, null, null, null]);
});

it("measures a date against the response's own date, not against this computer's clock", () => {
  const nowMs = Date.UTC(2024, 5, 3, 9, 0, 0);
  const read = (header: string, date: string) => readRetryAfter(header, nowMs, date);
  expect(read('Mon, 03 Jun 2024 10:00:05 GMT', 'Mon, 03 Jun 2024 10:00:00 GMT'), 'an hour ahead').toBe(5_000);
  expect(read('Mon, 03 Jun 2024 08:00:08 GMT', 'Mon, 03 Jun 2024 08:00:00 GMT'), 'an hour behind').toBe(8_000);
  expect(read('Mon, 03 Jun 2024 09:00:05 GMT', 'yesterday'), 'an invalid date').toBe(5_000);
  expect(read('30', 'Mon, 03 Jun 2024 08:00:00 GMT'), 'seconds').toBe(30_000);
});

it('reads a date without a time zone as UTC, wherever this computer is', () => {
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

it('reads more than nine digits of seconds as a long wait, not as none', () => {
  expect(readRetryAfter('99999999999', 0)).toBe(1_000_000_000_000);
  expect(readRetryAfter('9'.repeat(400), 0)).toBe(1_000_000_000_000);
});
