import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startCountdown } from './clock';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function openClock(lengthMs: number) {
  const time = { nowMs: 1_000_000, steadyMs: 0 };
  const ends: number[] = [];
  const clock = startCountdown(lengthMs, { nowMs: () => time.nowMs, steadyMs: () => time.steadyMs }, () =>
    ends.push(time.nowMs),
  );
  const pass = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= 1_000) {
      time.nowMs += Math.min(1_000, left);
      time.steadyMs += Math.min(1_000, left);
      await vi.advanceTimersByTimeAsync(Math.min(1_000, left));
    }
  };
  return { clock, time, ends, pass };
}

it('a countdown reports its end once, and on time', async () => {
  const { clock, ends, pass } = openClock(60_000);
  await pass(59_000);
  expect([clock.isOver(), ends]).toEqual([false, []]);
  await pass(1_000);
  expect([clock.isOver(), ends]).toEqual([true, [1_060_000]]);
  await pass(60_000);
  expect(ends).toHaveLength(1);
});

it('a countdown reports nothing after it was stopped', async () => {
  const { clock, ends, pass } = openClock(10_000);
  clock.stop();
  await pass(20_000);
  expect(ends).toEqual([]);
});

it('a countdown notices its end soon after the computer wakes from sleep', async () => {
  const { time, ends, pass } = openClock(3_600_000);
  time.nowMs += 7_200_000;
  await pass(15_000);
  expect(ends).toHaveLength(1);
});
