import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createKeptAwake, type KeptAwake } from './kept-awake';

let count: number;
let awake: KeptAwake;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  count = 0;
  awake = createKeptAwake(() => {
    count += 1;
    return () => void (count -= 1);
  });
});
afterEach(() => vi.useRealTimers());

it('the display is kept awake once, however often it is asked for, until the latest time is over', () => {
  awake.keep(1_000);
  vi.advanceTimersByTime(900);
  awake.keep(1_000);
  vi.advanceTimersByTime(900);
  expect(count).toBe(1);
  vi.advanceTimersByTime(100);
  expect(count).toBe(0);
});

it('the display may sleep as soon as nothing asks for it', () => {
  awake.keep(1_000);
  awake.keep(0);
  expect(count).toBe(0);
  vi.advanceTimersByTime(1_000);
  awake.keep(0);
  expect(count).toBe(0);
});
