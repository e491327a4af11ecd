import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRowKey, moveBy, moveToRow, type RowKey } from './keys';
import { equalRows, evenLayout, justifiedLayout } from './layout';

const GAP_PX = 6;

describe('navigation keys', () => {
  const rows = justifiedLayout({
    aspectRatios: [1, 1, 3, 3, 1, 1, 1.5],
    widthPx: 1_000,
    rowHeightPx: 200,
    gapPx: GAP_PX,
  });
  const center = (index: number): number => rows.box(index).x + rows.box(index).width / 2;

  it('move down to the nearest tile, and do not move if there is no tile below', () => {
    const below = moveToRow(rows, 0, 'ArrowDown', 600);
    const candidates = Array.from(
      { length: rows.rowStart(2) - rows.rowStart(1) },
      (_none, offset) => rows.rowStart(1) + offset,
    );
    const nearest = candidates.reduce((one, other) =>
      Math.abs(center(other) - center(0)) < Math.abs(center(one) - center(0)) ? other : one,
    );
    expect(below).toBe(nearest);
    expect([moveToRow(rows, 0, 'ArrowUp', 600), moveToRow(rows, 6, 'ArrowDown', 600)]).toEqual([0, 6]);
  });

  it('reach the first and the last of 100,000 equal tiles, and move by one screen', () => {
    const even = evenLayout({
      count: 100_000,
      widthPx: 1_000,
      minTileWidthPx: 190,
      tileHeight: (width) => width,
      gapPx: GAP_PX,
    });
    expect(moveToRow(even, 0, 'End', 600)).toBe(99_999);
    expect(moveToRow(even, 99_999, 'Home', 600)).toBe(0);
    expect(moveToRow(even, 7, 'PageDown', 600)).toBe(7 + 2 * 5);
    expect(moveToRow(even, 7, 'PageUp', 10)).toBe(2);
  });

  it('move by one tile to the left and right, but not beyond either end', () => {
    expect([moveBy(rows, 0, -1), moveBy(rows, 0, 1), moveBy(rows, 6, 1)]).toEqual([0, 1, 6]);
  });

  it('move by a row of a list, by a page and to either end, but not beyond', () => {
    const list = equalRows(10, 50);
    const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'] as const;
    expect(keys.map((key) => moveToRow(list, 4, key, 8 * 50))).toEqual([5, 3, 9, 0, 0, 9]);
    expect(keys.map((key) => moveToRow(list, 4, key, 20))).toEqual([5, 3, 5, 3, 0, 9]);
    expect(keys.map((key) => moveToRow(equalRows(0, 50), 0, key, 400))).toEqual(Array(6).fill(0));
    expect(keys.filter(isRowKey)).toEqual(keys);
    expect(['Enter', 'ArrowLeft', 'a'].filter(isRowKey)).toEqual([]);
  });

  it('reach the first page of a list in which no row is active', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'] as const;
    expect(keys.map((key) => moveToRow(equalRows(10, 50), -1, key, 3 * 50))).toEqual([0, 0, 2, 0, 0, 9]);
  });

  it('return by Page Up to the row from which Page Down left, unless an end is in between', () => {
    const page = (index: number, key: RowKey, heightPx: number): number =>
      moveToRow(equalRows(1_000, 37), index, key, heightPx);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 1_500 }), (index, heightPx) => {
        const down = page(index, 'PageDown', heightPx);
        expect(down).toBe(index + Math.max(1, Math.floor(heightPx / 37)));
        expect(page(down, 'PageUp', heightPx)).toBe(index);
      }),
    );
  });
});
