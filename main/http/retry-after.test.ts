import { expect, it } from 'vitest';
import { readRetryAfter } from './retry-after';

it('reads seconds and dates, and nothing else', () => {
  const nowMs = Date.UTC(2024, 5, 3, 9, 0, 0);
  const read = (header: string | undefined) => readRetryAfter(header, nowMs);
  expect([read('0'), read(' 120 '), read('Mon, 03 Jun 2024 09:00:05 GMT')]).toEqual([0, 120_000, 5000]);
  expect(read('Mon, 03 Jun 2024 08:00:00 GMT'), 'a moment that has passed').toBe(0);
  expect([read(undefined), read(''), read('-5'), read('soon'), read('1.5')]).toEqual([null, null, null, null, null]);
});
