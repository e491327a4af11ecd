import { expect, it } from 'vitest';
import { countHistogram } from '../../preload/contract/histogram-counts';
import { readHistogram } from './histogram';

type Colour = readonly [number, number, number, number?];

function decodedOf(...colours: readonly Colour[]) {
  const rgba = Uint8Array.from(colours.flatMap(([r, g, b, alpha = 255]) => [r, g, b, alpha]));
  return { width: colours.length, height: 1, bytes: new Uint8Array(countHistogram(rgba).buffer) };
}

function histogramOf(...colours: readonly Colour[]) {
  const histogram = readHistogram(decodedOf(...colours));
  return histogram === 'unreadable' ? null : histogram;
}

const sum = (bins: readonly number[] = []): number => bins.reduce((all, each) => all + each, 0);

it('counts each pixel once in every curve, from black at the first to full brightness at the last', () => {
  const histogram = histogramOf([0, 0, 0], [255, 255, 255], [255, 0, 0], [1, 1, 1]);
  expect(histogram).toMatchObject({ count: 4, black: 1, white: 1 });
  expect([histogram?.red.at(0), histogram?.red.at(-1)]).toEqual([2, 2]);
  expect([histogram?.blue.at(0), histogram?.blue.at(-1)]).toEqual([3, 1]);
  expect([histogram?.luminance, histogram?.red, histogram?.green, histogram?.blue].map(sum)).toEqual([4, 4, 4, 4]);
});

it('counts green as brighter than red, and red as brighter than blue', () => {
  const binOf = (red: number, green: number, blue: number) =>
    histogramOf([red, green, blue])?.luminance.indexOf(1) ?? -1;
  expect(binOf(0, 255, 0)).toBeGreaterThan(binOf(255, 0, 0));
  expect(binOf(255, 0, 0)).toBeGreaterThan(binOf(0, 0, 255));
});

it('does not count transparent pixels, and there is no histogram if there are no others', () => {
  expect(readHistogram(decodedOf([9, 9, 9, 0], [9, 9, 9]))).toMatchObject({ count: 1 });
  expect(readHistogram(decodedOf([9, 9, 9, 0]))).toBeNull();
});

it('numbers that are not a histogram of the picture are refused', () => {
  const good = decodedOf([9, 9, 9], [0, 0, 0]);
  const changed = (index: number, value: number) => {
    const numbers = new Uint32Array(good.bytes.slice().buffer);
    numbers[index] = value;
    return { ...good, bytes: new Uint8Array(numbers.buffer) };
  };
  expect(readHistogram(good)).toMatchObject({ count: 2, black: 1 });
  for (const bad of [
    { ...good, bytes: good.bytes.subarray(1) },
    { ...good, bytes: new Uint8Array(4) },
    { ...good, width: 1 },
    changed(0, 9),
    changed(4 * 128, 1),
    changed(4 * 128 + 1, 3),
  ]) {
    expect(readHistogram(bad)).toBe('unreadable');
  }
});
