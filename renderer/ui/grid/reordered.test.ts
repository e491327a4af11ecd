import { expect, it } from 'vitest';
import { reordered } from './reordered';

const reversed = (index: number): number => 9 - index;

it('the selected item and the one at the top of the view keep their places', () => {
  const top = { index: 4, isSelected: false, isWhole: false, part: 0.25 };
  expect(reordered({ activeIndex: 2, anchor: top }, reversed)).toEqual({
    activeIndex: 7,
    anchor: { ...top, index: 5 },
  });
  const selected = { index: 2, isSelected: true, isWhole: true, part: 0.5 };
  expect(reordered({ activeIndex: 2, anchor: selected }, reversed)).toEqual({
    activeIndex: 7,
    anchor: { ...selected, index: 7 },
  });
});

it('a view that is still at its start shows the start of the new order', () => {
  expect(reordered({ activeIndex: 0, anchor: null }, reversed)).toEqual({ activeIndex: 0, anchor: null });
  const first = { index: 0, isSelected: true, isWhole: true, part: 0.1 };
  expect(reordered({ activeIndex: 0, anchor: first }, reversed)).toEqual({ activeIndex: 0, anchor: null });
});

it('the view starts again if its items are not there any more', () => {
  const anchor = { index: 4, isSelected: false, isWhole: false, part: 0 };
  expect(reordered({ activeIndex: 2, anchor }, () => null)).toEqual({ activeIndex: 0, anchor: null });
});
