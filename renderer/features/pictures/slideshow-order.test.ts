import { expect, it } from 'vitest';
import { shuffledOrder, stepAfter } from './slideshow-order';

it('a shuffled order begins with the current picture and contains every picture once', () => {
  const order = shuffledOrder(500, 7);
  expect(order[0]).toBe(7);
  expect([...order].sort((one, other) => one - other)).toEqual(Array.from({ length: 500 }, (_none, index) => index));
  expect([...order]).not.toEqual([...shuffledOrder(500, 7)]);
});

it('in the album’s order the next picture follows, and after the last one the first one or none', () => {
  expect(stepAfter(3, { total: 5, order: null, repeats: false })).toBe(4);
  expect(stepAfter(4, { total: 5, order: null, repeats: false })).toBeNull();
  expect(stepAfter(4, { total: 5, order: null, repeats: true })).toBe(0);
  expect(stepAfter(0, { total: 1, order: null, repeats: true })).toBeNull();
});

it.each([false, true])('a shuffled slideshow shows every picture once; begins again: %s', (repeats) => {
  const order = shuffledOrder(20, 7);
  const seen = new Set([7]);
  let index: number | null = 7;
  for (let step = 1; step < 20; step += 1) {
    index = stepAfter(index ?? -1, { total: 20, order, repeats });
    seen.add(index ?? -1);
  }
  expect(seen.size).toBe(20);
  expect(stepAfter(index ?? -1, { total: 20, order, repeats })).toBe(repeats ? 7 : null);
});
