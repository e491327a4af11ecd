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

it('postponed work waits for what the first screen needs, also if that fails', async () => {
  const done: string[] = [];
  const spareTime = new SpareTime();
  let fail: (reason: Error) => void = () => undefined;
  spareTime.beginAfter(new Promise((_, reject) => (fail = reject)));
  spareTime.run(() => done.push('work'));
  spareTime.begin();
  await setImmediate();
  expect(done).toEqual([]);
  fail(new Error('offline'));
  await setImmediate();
  await setImmediate();
  expect(done).toEqual(['work']);
});

it('postponed work also runs if a page asks for nothing', () => {
  vi.useFakeTimers();
  const work = vi.fn();
  new SpareTime().run(work);
  vi.runAllTimers();
  expect(work).toHaveBeenCalledOnce();
});
