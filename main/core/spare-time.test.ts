import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { SpareTime } from './spare-time';

afterEach(() => vi.useRealTimers());

it('postponed work runs in its order, a piece a turn, after the first answers', async () => {
  const done: string[] = [];
  const spareTime = new SpareTime();
  spareTime.run(() => done.push('first'));
  spareTime.run(() => done.push('second'));
  await setImmediate();
  expect(done).toEqual([]);
  spareTime.begin();
  expect(done).toEqual([]);
  await setImmediate();
  expect(done).toEqual(['first']);
  await setImmediate();
  expect(done).toEqual(['first', 'second']);
  spareTime.begin();
  spareTime.run(() => done.push('later'));
  await setImmediate();
  expect(done).toEqual(['first', 'second', 'later']);
});

it('postponed work also runs if a page asks for nothing', () => {
  vi.useFakeTimers();
  const work = vi.fn();
  new SpareTime().run(work);
  vi.runAllTimers();
  expect(work).toHaveBeenCalledOnce();
});
