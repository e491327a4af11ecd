import { expect, it } from 'vitest';
import { mixCells } from './mosaic-cells';
import type { Pixels } from './picture-decoder';

/** Makes a picture in which every pixel has a different colour, so that the test detects an unchanged pixel. */
function picture(width: number, height: number): Pixels {
  const rgba = new Uint8Array(4 * width * height);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    rgba.set([(pixel * pixel * 37) % 251, (pixel ** 3 * 101) % 241, (7 * 3 ** pixel) % 239, 255], 4 * pixel);
  return { width, height, rgba };
}

const coloursOf = ({ rgba }: Pixels): string[] =>
  Array.from({ length: rgba.length / 4 }, (_none, at) => rgba.subarray(4 * at, 4 * at + 4).join(' '));

it.each([
  [64, 43, 8, 5],
  [43, 64, 5, 8],
  [64, 64, 8, 8],
  [64, 1, 8, 1],
  [1, 64, 1, 8],
  [16, 16, 8, 8],
  [12, 12, 6, 6],
  [8, 8, 4, 4],
  [8, 2, 4, 1],
  [8, 1, 4, 1],
  [7, 5, 3, 2],
  [3, 3, 1, 1],
  [2, 2, 1, 1],
  [2, 1, 1, 1],
  [1, 2, 1, 1],
])('a picture of %i × %i pixels becomes a mosaic of %i × %i cells', (width, height, columns, rows) => {
  expect(mixCells(picture(width, height))).toMatchObject({ width: columns, height: rows });
});

it('a picture of a single pixel has no mosaic', () => {
  expect(mixCells(picture(1, 1))).toBeNull();
});

it('the mosaic of a small picture contains no original pixel', () => {
  for (let width = 1; width <= 8; width += 1) {
    for (let height = 1; height <= 8; height += 1) {
      const small = picture(width, height);
      const cells = mixCells(small);
      if (!cells) continue;
      const kept = coloursOf(cells).filter((colour) => coloursOf(small).includes(colour));
      expect(kept, `${width} × ${height}`).toEqual([]);
      expect(cells.width * cells.height).toBeLessThanOrEqual((width * height) / 2);
    }
  }
});

it('the mosaic weights colours by their opacity', () => {
  const rgba = new Uint8Array([200, 100, 0, 255, 200, 100, 0, 255, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(mixCells({ width: 2, height: 2, rgba })).toEqual({
    width: 1,
    height: 1,
    rgba: new Uint8Array([200, 100, 0, 128]),
  });
  expect(mixCells({ width: 2, height: 1, rgba: new Uint8Array(8) })?.rgba).toEqual(new Uint8Array(4));
});
