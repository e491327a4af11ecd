import { expect, it } from 'vitest';
import { createRestartLimit } from './restart-limit';

it('three restarts per minute are allowed, and more after the user asks for a restart', () => {
  let nowMs = 0;
  const limit = createRestartLimit(() => nowMs);
  const tries = (): boolean[] => Array.from({ length: 4 }, () => limit.mayRestart());
  expect(tries()).toEqual([true, true, true, false]);
  nowMs = 59_999;
  expect(limit.mayRestart()).toBe(false);
  nowMs = 60_000;
  expect(tries()).toEqual([true, true, true, false]);
  limit.forget();
  expect(limit.mayRestart()).toBe(true);
});
