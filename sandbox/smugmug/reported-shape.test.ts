import { expect, test } from 'vitest';
import { reportedShape } from './reported-shape';

const OWN = { widthPx: 640, heightPx: 480 };
const shapesOf = (shapes: 'own' | 'panoramas' | 'portraits' | 'mixed' | 'unknown', shapeSeed = 0) =>
  Array.from({ length: 100 }, (_, id) => reportedShape({ shapes, shapeSeed }, { id }, OWN));

test('pictures have their own dimensions, those of the chosen kind of album, or none', () => {
  expect(shapesOf('own')[0]).toEqual(OWN);
  expect(shapesOf('unknown')[0]).toBeUndefined();
  for (const shape of shapesOf('panoramas')) expect((shape?.widthPx ?? 0) / (shape?.heightPx ?? 1)).toBeGreaterThan(2);
  for (const shape of shapesOf('portraits')) expect((shape?.widthPx ?? 0) / (shape?.heightPx ?? 1)).toBeLessThan(1);
  expect(new Set(shapesOf('mixed')).size).toBe(4);
});

test('mixed shapes are the same for the same seed, and differ for another one', () => {
  expect(shapesOf('mixed', 7)).toEqual(shapesOf('mixed', 7));
  expect(shapesOf('mixed', 7)).not.toEqual(shapesOf('mixed', 8));
});
