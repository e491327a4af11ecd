/** Finds the tiles that a rectangle touches, in the coordinates of the layout. Pure arithmetic. */
import type { Box, Layout } from '../virtual/layout';
import type { TileRange } from './grid-selection';

/** Returns the rectangle between two points. */
export function rectangleBetween(one: Point, other: Point): Box {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}

/** `x` is measured from the side where a line begins. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Returns at most one range per row, because the tiles of a row stand side by side. */
export function tilesInRectangle(layout: Layout, rectangle: Box): readonly TileRange[] {
  if (layout.count === 0) return [];
  const ranges: TileRange[] = [];
  const lastRow = layout.rowAt(rectangle.y + rectangle.height);
  for (let row = layout.rowAt(rectangle.y); row <= lastRow; row += 1) {
    const range = tilesInRow(layout, row, rectangle);
    if (range.from < range.to) ranges.push(range);
  }
  return ranges;
}

function tilesInRow(layout: Layout, row: number, rectangle: Box): TileRange {
  let from = layout.rowStart(row);
  let to = layout.rowStart(row + 1);
  if (from === to || !overlaps(layout.box(from).y, layout.box(from).height, rectangle.y, rectangle.height))
    return { from, to: from };
  const isOutside = (index: number): boolean => {
    const { x, width } = layout.box(index);
    return !overlaps(x, width, rectangle.x, rectangle.width);
  };
  while (from < to && isOutside(from)) from += 1;
  while (to > from && isOutside(to - 1)) to -= 1;
  return { from, to };
}

function overlaps(start: number, length: number, otherStart: number, otherLength: number): boolean {
  return start < otherStart + otherLength && otherStart < start + length;
}
