import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxOf, needsTiles, TILE_EDGE_PX, tilesFor, WHOLE_LONG_EDGE_PX } from './tile-levels';

const SCAN = { width: 16_384, height: 12_288 };
const WHOLE = { left: 0, top: 0, right: 1, bottom: 1 };

it('a scan, a long panorama and a picture of 24 megapixels need tiles, a picture of 8 megapixels does not', () => {
  const camera = { width: 6_000, height: 4_000 };
  const phone = { width: 3_264, height: 2_448 };
  expect([SCAN, { width: 30_000, height: 2_000 }, camera, phone].map(needsTiles)).toEqual([true, true, true, false]);
});

it('none are needed as long as the picture as a whole is sharp', () => {
  expect(tilesFor(SCAN, WHOLE, WHOLE_LONG_EDGE_PX, 65_535)).toEqual([]);
});

it('uses the smallest level that is sharp', () => {
  const levelOf = (wantedPx: number, mostPx = 65_535): number | undefined =>
    tilesFor(SCAN, { left: 0.5, top: 0.5, right: 0.51, bottom: 0.51 }, wantedPx, mostPx)[0]?.longEdgePx;
  expect([5_000, 8_192, 8_193, 16_384, 100_000].map((px) => levelOf(px))).toEqual([
    8_192, 8_192, 16_384, 16_384, 16_384,
  ]);
  expect(levelOf(16_384, 10_000), 'a lease of a smaller size').toBe(8_192);
  expect(levelOf(16_384, 4_096), 'a lease of the size of the whole picture').toBeUndefined();
});

it('the tiles cover the visible part, and only those that do are needed', () => {
  const edge = fc.double({ min: 0, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(edge, edge, (left, top) => {
      const part = { left, top, right: left + 0.1, bottom: top + 0.1 };
      const tiles = tilesFor(SCAN, part, 16_384, 65_535);
      const boxes = tiles.map((tile) => {
        const { left: x, top: y, width, height } = boxOf(SCAN, tile);
        const [atX, atY, wide, high] = [x, y, width, height].map((percent) => Number.parseFloat(percent) / 100);
        return { left: atX ?? 0, top: atY ?? 0, right: (atX ?? 0) + (wide ?? 0), bottom: (atY ?? 0) + (high ?? 0) };
      });
      expect(Math.min(...boxes.map((box) => box.left))).toBeLessThanOrEqual(part.left + 1e-6);
      expect(Math.min(...boxes.map((box) => box.top))).toBeLessThanOrEqual(part.top + 1e-6);
      expect(Math.max(...boxes.map((box) => box.right))).toBeGreaterThanOrEqual(part.right - 1e-5);
      expect(Math.max(...boxes.map((box) => box.bottom))).toBeGreaterThanOrEqual(part.bottom - 1e-5);
      const most = (Math.ceil(1_638.4 / TILE_EDGE_PX) + 1) * (Math.ceil(1_228.8 / TILE_EDGE_PX) + 1);
      expect(tiles.length).toBeLessThanOrEqual(most);
    }),
  );
});

it('the last tile of a row ends with the picture', () => {
  const odd = { width: 30_000, height: 5_000 };
  const last = tilesFor(odd, { left: 0.99, top: 0.9, right: 1, bottom: 1 }, 30_000, 65_535).at(-1);
  expect(last).toEqual({ longEdgePx: 30_000, column: 29, row: 4 });
  const { left, width } = boxOf(odd, { longEdgePx: 30_000, column: 29, row: 4 });
  expect(Number.parseFloat(left) + Number.parseFloat(width)).toBeCloseTo(100);
});
