import { expect, it } from 'vitest';
import type { PictureSizes } from '../../../preload/contract';
import { originalOf, renditionFor } from './renditions';

const small = { label: 'Thumb', kind: 'picture', upToPx: 150 } as const;
const large = { label: 'X3Large', kind: 'picture', width: 1600, height: 1067 } as const;
const original = { label: 'Original', kind: 'picture', sizeBytes: 18_000_000 } as const;

it('the size that main loads is the smallest one that is large enough, otherwise the original', () => {
  const sizes = { renditions: [small, large, original], sizeBytes: null, isMasked: false };
  expect([100, 150, 151, 1600, 1601, 65_535].map((px) => renditionFor(sizes, px)?.rendition.label)).toEqual([
    'Thumb',
    'Thumb',
    'X3Large',
    'X3Large',
    'Original',
    'Original',
  ]);
  expect([1600, 1601].map((px) => renditionFor(sizes, px)?.isLargest)).toEqual([false, true]);
  expect(renditionFor({ ...sizes, renditions: [] }, 100)).toBeNull();
});

it('only the largest size states the pixels of the original', () => {
  const of = (...renditions: PictureSizes['renditions']) =>
    originalOf({ renditions, sizeBytes: null, isMasked: false });
  expect(of(small, large, original), 'main has not loaded the original yet').toBeNull();
  expect(of(small, large)).toEqual({ width: 1600, height: 1067 });
  expect(of()).toBeNull();
});

it('the picture that a service sends in place of a masked one does not state the pixels of the original', () => {
  const replaced = { label: 'Image', kind: 'picture', width: 400, height: 233, sizeBytes: 9_000 } as const;
  const of = (largest: PictureSizes['renditions'][number], sizeBytes: number | null, isMasked = true) =>
    originalOf({ renditions: [small, largest], sizeBytes, isMasked });
  expect(of(replaced, 259_600)).toBeNull();
  expect(of(replaced, null), 'the service states no bytes').toBeNull();
  const whole = { ...replaced, width: 2048, height: 1195, sizeBytes: 259_600 };
  expect(of(whole, 259_600)).toEqual({ width: 2048, height: 1195 });
  expect(of(whole, null, false)).toEqual({ width: 2048, height: 1195 });
  expect(of(large, null), 'the service itself states the pixels').toEqual({ width: 1600, height: 1067 });
});
