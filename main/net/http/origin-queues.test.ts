import { expect, test } from 'vitest';
import { Lanes } from './origin-queues';

const origin = (number: number) => new URL(`https://host-${number}.example`);
const turn = { priority: 0, signal: new AbortController().signal, onHeld: () => undefined };

test('an origin keeps its lane', () => {
  const lanes = new Lanes(4);
  expect(lanes.of(origin(1))).toBe(lanes.of(new URL('https://host-1.example/other?path')));
  expect(lanes.of(origin(1))).not.toBe(lanes.of(origin(2)));
});

test('the lanes of ten thousand origins are not all kept, and those in use are', async () => {
  const lanes = new Lanes(1);
  let finish = (): void => undefined;
  const busy = lanes.of(origin(0));
  const running = busy.run(() => new Promise<void>((resolve) => (finish = resolve)), turn);
  const held = lanes.of(origin(1));
  held.holdFor(60_000);
  for (let number = 2; number < 10_000; number += 1) lanes.of(origin(number));
  expect(lanes.count).toBe(100);
  expect(lanes.of(origin(0))).toBe(busy);
  expect(lanes.of(origin(1)), 'a pause that the origin asked for is kept').toBe(held);
  finish();
  await running;
});
