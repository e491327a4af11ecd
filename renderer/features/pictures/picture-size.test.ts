import { expect, it } from 'vitest';
import { pictureSizeOf } from './picture-size';

const STATED = { width: 6000, height: 4000 };
const UNKNOWN = { width: null, height: null };
const loaded = (width: number, height: number, isMosaic = false) => ({ width, height, isMosaic });

it('what the service states is exact, also for a masked picture', () => {
  expect(pictureSizeOf(STATED, null)).toEqual({ ...STATED, isExact: true });
  expect(pictureSizeOf(STATED, loaded(8, 6, true))).toEqual({ ...STATED, isExact: true });
  expect(pictureSizeOf(STATED, loaded(150, 100))).toEqual({ ...STATED, isExact: true });
});

it('a service may state the pixels before the rotation of the EXIF data', () => {
  expect(pictureSizeOf(STATED, loaded(267, 400))).toEqual({ width: 4000, height: 6000, isExact: true });
});

it('if the loaded picture has another shape, its own pixels count', () => {
  expect(pictureSizeOf(STATED, loaded(400, 400))).toEqual({ width: 400, height: 400, isExact: false });
});

it('without stated pixels, only the shape is known', () => {
  expect(pictureSizeOf(UNKNOWN, null)).toBeNull();
  expect(pictureSizeOf(UNKNOWN, loaded(1600, 1200))).toEqual({ width: 1600, height: 1200, isExact: false });
  expect(pictureSizeOf(UNKNOWN, loaded(8, 6, true))).toEqual({ width: 1600, height: 1200, isExact: false });
});

it('a masked picture has the shape that main tells, before and after its mosaic has arrived', () => {
  const told = { width: 1600, height: 900, isExact: false };
  expect(pictureSizeOf(UNKNOWN, null, 16 / 9)).toEqual(told);
  expect(pictureSizeOf(UNKNOWN, loaded(8, 5, true), 16 / 9)).toEqual(told);
  expect(pictureSizeOf(UNKNOWN, loaded(400, 300), 16 / 9)).toEqual({ width: 400, height: 300, isExact: false });
});

it('the pixels that a service states are rotated if main tells the shape of the rotated picture', () => {
  expect(pictureSizeOf(STATED, loaded(5, 8, true), 2 / 3)).toEqual({ width: 4000, height: 6000, isExact: true });
  expect(pictureSizeOf(STATED, loaded(8, 5, true), 3 / 2)).toEqual({ ...STATED, isExact: true });
  expect(pictureSizeOf(STATED, loaded(8, 8, true), 1), 'a cropped thumbnail').toEqual({ ...STATED, isExact: true });
});
