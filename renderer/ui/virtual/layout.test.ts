import { describe, expect, it } from 'vitest';
import { equalRows, justifiedLayout } from './layout';

const GAP_PX = 6;

/** A repeatable sequence of aspect ratios: landscapes, portraits, panoramas and unknown ratios. */
const ratios = Array.from(
  { length: 5_000 },
  (_none, index) => [1.5, 0.667, 1.333, 3, 1, 1.778, 0, 12][(index * 7) % 8] ?? 1,
);

describe('justified rows', () => {
  const layout = justifiedLayout({ aspectRatios: ratios, widthPx: 1_000, rowHeightPx: 200, gapPx: GAP_PX });

  it('contain every picture once, in order, side by side and as wide as the grid', () => {
    const starts = Array.from({ length: layout.rowCount + 1 }, (_none, row) => layout.rowStart(row));
    expect(starts[0]).toBe(0);
    expect(starts.at(-1)).toBe(ratios.length);
    for (let row = 0; row < layout.rowCount - 1; row += 1) {
      const last = layout.box(layout.rowStart(row + 1) - 1);
      expect(last.x + last.width).toBeCloseTo(1_000, 3);
      expect(layout.box(layout.rowStart(row)).x).toBe(0);
    }
  });

  it('are stacked with equal gaps, and are found by a vertical position', () => {
    for (let row = 1; row < layout.rowCount; row += 1) {
      const above = layout.box(layout.rowStart(row - 1));
      const here = layout.box(layout.rowStart(row));
      expect(here.y - above.y - above.height).toBeCloseTo(GAP_PX, 3);
      expect(layout.rowAt(here.y + 1)).toBe(row);
    }
    expect([layout.rowAt(-50), layout.rowAt(1e9)]).toEqual([0, layout.rowCount - 1]);
  });

  it('limit extreme aspect ratios, and do not enlarge a last row that is not full', () => {
    const one = justifiedLayout({ aspectRatios: [1], widthPx: 1_000, rowHeightPx: 200, gapPx: GAP_PX });
    expect(one.box(0)).toEqual({ x: 0, y: 0, width: 200, height: 200 });
    expect(layout.box(7).width / layout.box(7).height).toBeLessThanOrEqual(4);
  });

  it('are empty before the width is known', () => {
    expect(justifiedLayout({ aspectRatios: ratios, widthPx: 0, rowHeightPx: 200, gapPx: GAP_PX }).rowCount).toBe(0);
  });
});

it('a list of equal rows is a layout with one item per row', () => {
  const list = equalRows(100_000, 72);
  expect([list.rowCount, list.heightPx, list.rowOf(7), list.rowStart(200_000)]).toEqual([
    100_000, 7_200_000, 7, 100_000,
  ]);
  expect([-5, 71, 72, 1e9].map((y) => list.rowAt(y))).toEqual([0, 0, 1, 99_999]);
  expect(list.box(99_999)).toMatchObject({ y: 99_999 * 72, height: 72 });
  expect([equalRows(0, 72).heightPx, equalRows(0, 72).rowAt(50)]).toEqual([0, 0]);
});
