import { expect, it } from 'vitest';
import { originalOf, renditionFor } from './renditions';

const small = { label: 'Thumb', kind: 'picture', upToPx: 150 } as const;
const large = { label: 'X3Large', kind: 'picture', width: 1600, height: 1067 } as const;
const original = { label: 'Original', kind: 'picture', sizeBytes: 18_000_000 } as const;

it('the size that main loads is the smallest one that is large enough, otherwise the original', () => {
  const sizes = { renditions: [small, large, original], sizeBytes: null };
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

it('the picture that a service sends in place of a masked one does not state the pixels of the original', () => {
  const replaced = { label: 'Image', kind: 'picture', width: 400, height: 233, sizeBytes: 9_000 } as const;
  expect(originalOf({ renditions: [small, replaced], sizeBytes: 259_600 }, true)).toBeNull();
  expect(
    originalOf({ renditions: [small, replaced], sizeBytes: null }, true),
    'the service states no bytes',
  ).toBeNull();
  const whole = { ...replaced, width: 2048, height: 1195, sizeBytes: 259_600 };
  expect(originalOf({ renditions: [small, whole], sizeBytes: 259_600 }, true)).toEqual({ width: 2048, height: 1195 });
  expect(originalOf({ renditions: [large, original], sizeBytes: null }, true)).toBeNull();
  expect(originalOf({ renditions: [small, large, original], sizeBytes: null }, false)).toEqual({
    width: 1600,
    height: 1067,
  });
});
