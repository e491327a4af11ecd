import { expect, test } from 'vitest';
import { OriginQueues } from './origin-queues';

const origin = (number: number) => new URL(`https://host-${number}.example`);
const turn = { priority: 0, signal: new AbortController().signal, onThrottled: () => undefined };

test('all addresses of an origin share one queue', () => {
  const originQueues = new OriginQueues(4);
  expect(originQueues.of(origin(1))).toBe(originQueues.of(new URL('https://host-1.example/other?path')));
  expect(originQueues.of(origin(1))).not.toBe(originQueues.of(origin(2)));
});

test('most idle queues of ten thousand origins are dropped, and queues in use are kept', async () => {
  const originQueues = new OriginQueues(1);
  let finish = (): void => undefined;
  const busy = originQueues.of(origin(0));
  const running = busy.run(() => new Promise<void>((resolve) => (finish = resolve)), turn);
  const held = originQueues.of(origin(1));
  held.throttleFor(60_000);
  for (let number = 2; number < 10_000; number += 1) originQueues.of(origin(number));
  expect(originQueues.count).toBe(100);
  expect(originQueues.of(origin(0))).toBe(busy);
  expect(originQueues.of(origin(1)), 'the queue with a requested pause is kept').toBe(held);
  finish();
  await running;
});
