import { describe, expect, it } from 'vitest';
import { containsRange, isSelected, type Selection, selectionOf, toggled, withoutRange, withRanges } from './selection';

const indexesOf = (selection: Selection, total: number): number[] =>
  Array.from({ length: total }, (_none, index) => index).filter((index) => isSelected(selection, index));

it('joins ranges that overlap or touch, and counts each item once', () => {
  const selection = selectionOf([
    { from: 8, to: 9 },
    { from: 0, to: 3 },
    { from: 3, to: 5 },
    { from: 2, to: 4 },
    { from: 7, to: 7 },
  ]);
  expect(selection).toEqual({
    ranges: [
      { from: 0, to: 5 },
      { from: 8, to: 9 },
    ],
    count: 6,
  });
  expect(indexesOf(selection, 12)).toEqual([0, 1, 2, 3, 4, 8]);
});

it('a deselected item splits its range, and is joined again', () => {
  const all = selectionOf([{ from: 0, to: 50_000 }]);
  const without = toggled(all, 20);
  expect([without.count, isSelected(without, 20), without.ranges.length]).toEqual([49_999, false, 2]);
  expect(toggled(without, 20)).toEqual(all);
});

it('holds the same items as a set, whatever is added and removed', () => {
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const items = new Set<number>();
  let selection = selectionOf([]);
  for (let step = 0; step < 500; step += 1) {
    const from = next(60);
    const range = { from, to: from + next(8) };
    const isAdding = next(2) === 0;
    selection = isAdding ? withRanges(selection, [range]) : withoutRange(selection, range);
    for (let index = range.from; index < range.to; index += 1) {
      if (isAdding) items.add(index);
      else items.delete(index);
    }
    expect(indexesOf(selection, 80)).toEqual([...items].sort((one, other) => one - other));
    expect(selection.count).toBe(items.size);
  }
});

describe('a range such as a day', () => {
  const selection = selectionOf([{ from: 10, to: 20 }]);
  it('is selected if all of its items are', () => {
    expect(containsRange(selection, { from: 12, to: 20 })).toBe(true);
    expect(containsRange(selection, { from: 12, to: 21 })).toBe(false);
  });
});
