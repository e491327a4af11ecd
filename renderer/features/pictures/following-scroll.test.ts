import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FollowingScroll } from './following-scroll';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function opened() {
  const positions: number[] = [];
  const held = { now: 0 };
  return {
    positions,
    held,
    following: new FollowingScroll(
      (topPx) => positions.push(topPx),
      (then) => then(),
      {
        holdBack: () => {
          held.now += 1;
          return () => (held.now -= 1);
        },
      },
    ),
  };
}

it('a single move scrolls at once, and a pointer that moves on scrolls to its latest position ten times a second', () => {
  const { positions, following } = opened();
  following.moveTo(1);
  expect(positions).toEqual([1]);
  for (let at = 2; at <= 40; at += 1) {
    following.moveTo(at);
    vi.advanceTimersByTime(10);
  }
  expect(positions).toEqual([1, 11, 21, 31]);
  vi.advanceTimersByTime(1_000);
  expect(positions, 'nothing more without a move').toEqual([1, 11, 21, 31, 40]);
  expect(vi.getTimerCount()).toBe(0);
  following.moveTo(41);
  expect(positions.at(-1), 'at once after a rest').toBe(41);
});

it('the last position is reached when the pointer is released', () => {
  const { positions, following } = opened();
  following.moveTo(1);
  following.moveTo(2);
  following.end();
  expect(positions).toEqual([1, 2]);
  following.end();
  vi.advanceTimersByTime(1_000);
  expect([positions, vi.getTimerCount()]).toEqual([[1, 2], 0]);
});

it('pictures are held back while the pointer moves, and load where it rests or is released', () => {
  const { held, following } = opened();
  for (let at = 1; at <= 30; at += 1) {
    following.moveTo(at);
    expect(held.now).toBe(1);
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(1_000);
  expect(held.now).toBe(0);
  following.moveTo(31);
  following.moveTo(32);
  following.end();
  expect(held.now).toBe(0);
});
