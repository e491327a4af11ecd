import { expect, test } from 'vitest';
import { evenLayout } from '../../ui/virtual/layout';
import { coverWidthPx } from './cover-width';

function tilesIn(gridWidthPx: number): { readonly columns: number; readonly widthPx: number } {
  const layout = evenLayout({
    count: 100,
    widthPx: gridWidthPx,
    minTileWidthPx: coverWidthPx(220, gridWidthPx),
    tileHeight: (width) => width,
    gapPx: 24,
  });
  return { columns: layout.rowStart(1), widthPx: Math.round(layout.box(0).width) };
}

test('a larger window has more covers in a line, and larger ones', () => {
  expect([704, 1310, 1790, 2430].map(tilesIn)).toEqual([
    { columns: 2, widthPx: 340 },
    { columns: 4, widthPx: 310 },
    { columns: 5, widthPx: 339 },
    { columns: 6, widthPx: 385 },
  ]);
});
