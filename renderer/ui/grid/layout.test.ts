import { describe, expect, it } from 'vitest';
import { evenLayout, justifiedLayout } from './layout';
import { moveInGrid } from './move';

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

describe('navigation keys', () => {
  const rows = justifiedLayout({
    aspectRatios: [1, 1, 3, 3, 1, 1, 1.5],
    widthPx: 1_000,
    rowHeightPx: 200,
    gapPx: GAP_PX,
  });
  const center = (index: number): number => rows.box(index).x + rows.box(index).width / 2;

  it('move down to the nearest tile, and do not move if there is no tile below', () => {
    const below = moveInGrid(rows, 0, 'ArrowDown', 600);
    const candidates = Array.from(
      { length: rows.rowStart(2) - rows.rowStart(1) },
      (_none, offset) => rows.rowStart(1) + offset,
    );
    const nearest = candidates.reduce((one, other) =>
      Math.abs(center(other) - center(0)) < Math.abs(center(one) - center(0)) ? other : one,
    );
    expect(below).toBe(nearest);
    expect([moveInGrid(rows, 0, 'ArrowUp', 600), moveInGrid(rows, 6, 'ArrowDown', 600)]).toEqual([0, 6]);
  });

  it('reach the first and the last of 100,000 equal tiles, and move by one screen', () => {
    const even = evenLayout({
      count: 100_000,
      widthPx: 1_000,
      minTileWidthPx: 190,
      tileHeight: (width) => width,
      gapPx: GAP_PX,
    });
    expect(moveInGrid(even, 0, 'End', 600)).toBe(99_999);
    expect(moveInGrid(even, 99_999, 'Home', 600)).toBe(0);
    expect(moveInGrid(even, 7, 'PageDown', 600)).toBe(7 + 2 * 5);
    expect(moveInGrid(even, 7, 'PageUp', 10)).toBe(2);
  });
});
