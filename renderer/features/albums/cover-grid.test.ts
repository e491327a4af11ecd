import { expect, test } from 'vitest';
import { COVER_GAP_PX, coversWithin, coverTileHeightPx, coverWidthPx } from '../../../preload/contract/cover-grid';
import { evenLayout, type Layout } from '../../ui/virtual/layout';

function layoutOf(widthPx: number): Layout {
  return evenLayout({
    count: 100,
    widthPx,
    minTileWidthPx: coverWidthPx(220, widthPx),
    tileHeight: coverTileHeightPx,
    gapPx: COVER_GAP_PX,
  });
}

test('a larger window has more covers in a line, and larger ones', () => {
  const linesOf = [704, 1310, 1790, 2430].map(layoutOf);
  expect(linesOf.map((layout) => ({ columns: layout.rowStart(1), widthPx: Math.round(layout.box(0).width) }))).toEqual([
    { columns: 2, widthPx: 340 },
    { columns: 4, widthPx: 310 },
    { columns: 5, widthPx: 339 },
    { columns: 6, widthPx: 385 },
  ]);
});

test('main counts the covers that the grid shows at its top', () => {
  for (const [widthPx, heightPx] of [
    [200, 500],
    [704, 470],
    [1310, 780],
    [2430, 1200],
  ] as const) {
    const layout = layoutOf(widthPx);
    const shown = Array.from({ length: 100 }, (_, index) => layout.box(index)).filter(({ y }) => y < heightPx);
    expect(coversWithin({ widthPx, heightPx }, 220)).toBe(shown.length);
  }
});
