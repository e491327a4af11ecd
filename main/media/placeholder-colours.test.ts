import { expect, it } from 'vitest';
import { coloursOf } from './placeholder-colours';

function picture(width: number, rows: readonly (readonly number[])[]): Parameters<typeof coloursOf>[0] {
  const rgba = rows.flatMap((pixel) => Array.from({ length: width }, () => pixel).flat());
  return { width, height: rows.length, rgba: Uint8Array.from(rgba) };
}

const RED = [255, 0, 0, 255];
const BLUE = [0, 0, 255, 255];

it('four colours go from top to bottom, each the mean of its rows', () => {
  expect(coloursOf(picture(3, [RED, RED, RED, BLUE, BLUE, BLUE, BLUE, BLUE]))).toBe('ff00008000800000ff0000ff');
});

it('a picture of fewer than four rows repeats them', () => {
  expect(coloursOf(picture(5, [RED]))).toBe('ff0000'.repeat(4));
  expect(coloursOf(picture(1, [RED, BLUE, RED]))).toBe('ff0000ff00000000ffff0000');
});

it('a picture with a transparent pixel has no colours, because they would show through it', () => {
  expect(coloursOf(picture(2, [RED, [0, 0, 255, 254], RED, RED]))).toBeNull();
});
