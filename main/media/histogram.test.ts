import { expect, it } from 'vitest';
import { histogramOf } from './histogram';

function pixelsOf(...colours: readonly (readonly [number, number, number, number?])[]) {
  const rgba = Uint8Array.from(colours.flatMap(([r, g, b, alpha = 255]) => [r, g, b, alpha]));
  return { width: colours.length, height: 1, rgba };
}

const sum = (bins: readonly number[] = []): number => bins.reduce((all, each) => all + each, 0);

it('counts each pixel once in every curve, from black at the first to full brightness at the last', () => {
  const histogram = histogramOf(pixelsOf([0, 0, 0], [255, 255, 255], [255, 0, 0], [1, 1, 1]));
  expect(histogram).toMatchObject({ count: 4, black: 1, white: 1 });
  expect([histogram?.red.at(0), histogram?.red.at(-1)]).toEqual([2, 2]);
  expect([histogram?.blue.at(0), histogram?.blue.at(-1)]).toEqual([3, 1]);
  expect([histogram?.luminance, histogram?.red, histogram?.green, histogram?.blue].map(sum)).toEqual([4, 4, 4, 4]);
});

it('counts green as brighter than red, and red as brighter than blue', () => {
  const binOf = (red: number, green: number, blue: number) =>
    histogramOf(pixelsOf([red, green, blue]))?.luminance.indexOf(1) ?? -1;
  expect(binOf(0, 255, 0)).toBeGreaterThan(binOf(255, 0, 0));
  expect(binOf(255, 0, 0)).toBeGreaterThan(binOf(0, 0, 255));
});

it('does not count transparent pixels, and returns none if there are no others', () => {
  expect(histogramOf(pixelsOf([9, 9, 9, 0], [9, 9, 9]))).toMatchObject({ count: 1 });
  expect(histogramOf(pixelsOf([9, 9, 9, 0]))).toBeNull();
});
