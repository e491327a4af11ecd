import { expect, it } from 'vitest';
import { evenLayout } from '../virtual/layout';
import { rectangleBetween, tilesInRectangle } from './tiles-in-rectangle';

/** Rows of four tiles of 100 × 100, 10 apart. */
const layout = evenLayout({ count: 18, widthPx: 430, minTileWidthPx: 100, tileHeight: () => 100, gapPx: 10 });

it('finds the tiles that a rectangle touches, in each row', () => {
  const rectangle = rectangleBetween({ x: 325, y: 215 }, { x: 105, y: 105 });
  expect(tilesInRectangle(layout, rectangle)).toEqual([{ from: 5, to: 7 }]);
  expect(tilesInRectangle(layout, { ...rectangle, height: 120 })).toEqual([
    { from: 5, to: 7 },
    { from: 9, to: 11 },
  ]);
});

it('finds none between the tiles, and only existing ones in the last row', () => {
  expect(tilesInRectangle(layout, { x: 101, y: 101, width: 8, height: 8 })).toEqual([]);
  expect(tilesInRectangle(layout, { x: 0, y: 435, width: 1_000, height: 1_000 })).toEqual([{ from: 16, to: 18 }]);
});
