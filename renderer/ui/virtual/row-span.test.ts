import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { equalRows, justifiedLayout } from './layout';
import { rowsInView, rowsToRender } from './row-span';

it('a list of any length renders the visible rows and a few rows around them', () => {
  const view = { topPx: 1_000, heightPx: 400, paddingPx: 0 };
  const spans = [0, 30, 5_000].map((count) => rowsInView(equalRows(count, 50), view, 100));
  expect(spans).toEqual([
    { from: 0, to: 0 },
    { from: 18, to: 30 },
    { from: 18, to: 30 },
  ]);
  const atEnd = { ...view, topPx: 5_000 * 50 - 400 };
  expect(rowsInView(equalRows(5_000, 50), atEnd, 100)).toEqual({ from: 4_990, to: 5_000 });
  // The list became shorter than the scroll position.
  expect(rowsInView(equalRows(3, 50), view, 100)).toEqual({ from: 3, to: 3 });
});

it('in any layout, exactly the rows of which a part is visible are in view', () => {
  const ratios = fc.array(fc.double({ min: 0, max: 8, noNaN: true }), { maxLength: 300 });
  const px = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(ratios, px(20_000), px(900), px(400), (aspectRatios, startPx, heightPx, beyondPx) => {
      const layout = justifiedLayout({ aspectRatios, widthPx: 700, rowHeightPx: 180, gapPx: 6 });
      const topPx = startPx - 16;
      const { from, to } = rowsInView(layout, { topPx, heightPx, paddingPx: 16 }, beyondPx);
      const visible = Array.from({ length: layout.rowCount }, (_none, row) => row).filter((row) => {
        const { y, height } = layout.box(layout.rowStart(row));
        return y + height > topPx - beyondPx && y < topPx + heightPx + beyondPx;
      });
      expect(Array.from({ length: to - from }, (_none, offset) => from + offset)).toEqual(visible);
    }),
  );
});

it('a list keeps the focused row, at its position among the other rows', () => {
  const span = { from: 10, to: 12 };
  expect([3, 10, 40, -1, 99].map((kept) => rowsToRender(span, kept, 50))).toEqual([
    [3, 10, 11],
    [10, 11],
    [10, 11, 40],
    [10, 11],
    [10, 11],
  ]);
  expect(rowsToRender(span, 4, 11)).toEqual([4, 10]);
  expect(rowsToRender(span, 4, 5)).toEqual([4]);
});
