import { expect, it } from 'vitest';
import { topToShow } from './anchor';
import { groupedLayout } from './grouped-layout';
import { moveToRow } from './keys';
import { rowsInView } from './row-span';

const GEOMETRY = { widthPx: 1_000, rowHeightPx: 200, gapPx: 10, headingPx: 40 };
const squares = (count: number): number[] => new Array<number>(count).fill(1);
const small = groupedLayout({ ...GEOMETRY, aspectRatios: squares(12), starts: [0, 2, 9] });

it('a row has items of one group only, and each group has its heading above its rows', () => {
  expect([0, 2, 9].map((first) => small.rowStart(small.rowOf(first)))).toEqual([0, 2, 9]);
  for (let group = 0; group < small.groupCount; group += 1) {
    const { topPx } = small.groupSpan(group);
    expect(small.box(small.groupStart(group)).y).toBeCloseTo(topPx + 40);
    expect(small.groupAt(topPx)).toBe(group);
  }
  expect([0, 1, 2, 8, 9, 11].map(small.groupOf)).toEqual([0, 0, 1, 1, 2, 2]);
  expect(small.groupSpan(2).topPx + small.groupSpan(2).heightPx).toBeCloseTo(small.heightPx);
});

it('the last row of a group is not enlarged, and full rows fill the width', () => {
  expect(small.box(1).height).toBe(200);
  const full = small.box(2);
  expect(full.height).toBeLessThan(210);
  expect(small.box(6).x + small.box(6).width).toBeCloseTo(1_000);
});

it('up and down move across groups to the nearest item, and a shown item is below the heading that covers the view', () => {
  expect(moveToRow(small, 1, 'ArrowDown', 400)).toBe(3);
  expect(moveToRow(small, 3, 'ArrowUp', 400)).toBe(1);
  expect(moveToRow(small, 0, 'End', 400)).toBe(11);
  const { y } = small.box(9);
  expect(topToShow(small, 9, { topPx: y, heightPx: 500, paddingPx: 16 })).toBe(y - 40);
});

it('50,000 pictures in 3,000 groups have their rows, groups and boxes at the right places', () => {
  const starts = Array.from({ length: 3_000 }, (_none, group) => Math.floor((group * 50_000) / 3_000));
  const aspectRatios = Float32Array.from({ length: 50_000 }, (_none, index) => 0.6 + (index % 7) * 0.25);
  const layout = groupedLayout({ ...GEOMETRY, aspectRatios, starts });
  expect(layout.groupCount).toBe(3_000);
  let former = -1;
  for (let row = 0; row < layout.rowCount; row += 1) {
    const first = layout.rowStart(row);
    const { y, height } = layout.box(first);
    expect(y).toBeGreaterThan(former);
    expect(layout.rowAt(y)).toBe(row);
    expect(layout.groupOf(first)).toBe(layout.groupOf(layout.rowStart(row + 1) - 1));
    former = y + height;
  }
  expect(former).toBeCloseTo(layout.heightPx);
  const middle = layout.groupSpan(1_500);
  const { from, to } = rowsInView(layout, { topPx: middle.topPx, heightPx: 800, paddingPx: 16 }, 0);
  expect(layout.groupOf(layout.rowStart(from))).toBe(1_500);
  expect(to - from).toBeLessThan(6);
});

it('without a width or items there is nothing', () => {
  expect(groupedLayout({ ...GEOMETRY, widthPx: 0, aspectRatios: [1], starts: [0] }).count).toBe(0);
  expect(groupedLayout({ ...GEOMETRY, aspectRatios: [], starts: [] }).groupCount).toBe(0);
});

it('in groups of a million pictures, each position has its row and its group, to the last one', () => {
  const count = 1_000_000;
  const starts = Array.from({ length: 1_500 }, (_none, group) => Math.floor((group * count) / 1_500));
  const layout = groupedLayout({ ...GEOMETRY, aspectRatios: new Float32Array(count).fill(1.5), starts });
  expect(layout.heightPx).toBeGreaterThan(40_000_000);
  for (const group of [0, 1, 749, 1_498, 1_499]) {
    const { topPx, heightPx } = layout.groupSpan(group);
    expect([layout.groupAt(topPx), layout.groupAt(topPx + heightPx - 1)]).toEqual([group, group]);
    const first = layout.groupStart(group);
    expect(layout.rowStart(layout.rowAt(topPx + GEOMETRY.headingPx))).toBe(first);
    expect(layout.box(first).y).toBeCloseTo(topPx + GEOMETRY.headingPx, 6);
  }
  expect(layout.rowOf(count - 1)).toBe(layout.rowCount - 1);
});
