import { expect, it } from 'vitest';
import { ReadingPause } from './reading-pause';

it('a pause calls back once when the longest wait is over, if a caller asked about the pause before', async () => {
  let told = 0;
  let pause = new ReadingPause(Date.now, () => undefined);
  const whenOver = new Promise<void>((resolve) => {
    pause = new ReadingPause(Date.now, () => {
      told += 1;
      resolve();
    });
  });
  expect(pause.isOver()).toBe(true);
  pause.extend(30);
  pause.extend(1);
  expect([pause.isOver(), pause.isOver()]).toEqual([false, false]);
  await whenOver;
  expect(told).toBe(1);
  pause.extend(3_600_000);
  pause.end();
  expect(pause.isOver()).toBe(true);
});
