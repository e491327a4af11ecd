import { expect, it } from 'vitest';
import { rowAfterKey, rowsInView, rowsToDraw, scrollTopToShow } from './windowed-rows';

it('a list of any length renders the visible rows and a few rows around them', () => {
  const spans = [0, 30, 5_000].map((count) => rowsInView(count, 50, 1_000, 400, 100));
  expect(spans).toEqual([
    { from: 0, to: 0 },
    { from: 18, to: 30 },
    { from: 18, to: 30 },
  ]);
  expect(rowsInView(5_000, 50, 5_000 * 50 - 400, 400, 100)).toEqual({ from: 4_990, to: 5_000 });
  // The list became shorter than the scroll position.
  expect(rowsInView(3, 50, 1_000, 400, 100)).toEqual({ from: 3, to: 3 });
});

it('a list keeps the focused row, at its position among the other rows', () => {
  const span = { from: 10, to: 12 };
  expect([3, 10, 40, -1, 99].map((kept) => rowsToDraw(span, kept, 50))).toEqual([
    [3, 10, 11],
    [10, 11],
    [10, 11, 40],
    [10, 11],
    [10, 11],
  ]);
});

it('the focus moves by a row, by a page and to either end, but not beyond', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'Enter'];
  expect(keys.map((key) => rowAfterKey(key, 4, 10, 8))).toEqual([5, 3, 9, 0, 0, 9, null]);
  expect(keys.map((key) => rowAfterKey(key, 0, 0, 8))).toEqual(Array(7).fill(null));
});

it('a list scrolls by the minimum that shows a row fully', () => {
  expect([2, 4, 11, 12].map((row) => scrollTopToShow(row, 50, 200, 400))).toEqual([100, 200, 200, 250]);
});
