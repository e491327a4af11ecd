import sharp from 'sharp';
import { expect, it } from 'vitest';
import { aspectRatioIn, rotatedAs, roughShape, withShape } from './mosaic-shape';

it.each([
  [4000, 3000, 4, 3],
  [6000, 4000, 3, 2],
  [3840, 2160, 16, 9],
  [2160, 3840, 9, 16],
  [1000, 1000, 1, 1],
  [6000, 2000, 3, 1],
  // Rounded to whole pixels.
  [100, 67, 3, 2],
  [150, 84, 16, 9],
  [200, 113, 16, 9],
  [75, 100, 3, 4],
])('a picture of %i × %i pixels is told as %i:%i', (width, height, across, down) => {
  expect(roughShape({ width, height })).toEqual({ across, down });
});

it('any other shape is stated within 1 %, and is one of a few', () => {
  const told = new Set<number>();
  for (let width = 600; width < 18_000; width += 1) {
    const { across, down } = roughShape({ width, height: 1000 });
    expect(Math.abs(across / down / (width / 1000) - 1)).toBeLessThanOrEqual(0.01);
    told.add(across / down);
  }
  expect(told.size).toBeLessThan(400);
});

it('pixels before the rotation of the EXIF data are rotated as the decoder has rotated them', () => {
  const stored = { width: 600, height: 400 };
  expect(rotatedAs(stored, { width: 43, height: 64 })).toEqual({ width: 400, height: 600 });
  expect(rotatedAs(stored, { width: 64, height: 43 })).toEqual(stored);
});

it.each([
  [5_000_000, 1],
  [1, 5_000_000],
  [67_000_000, 1],
])('a picture of %i × %i pixels has a mosaic, with the narrowest shape that is told', async (width, height) => {
  const shaped = withShape(await mosaic(width > height ? 8 : 1, width > height ? 1 : 8), roughShape({ width, height }));
  const ratio = aspectRatioIn(shaped) ?? 0;
  expect(Math.max(ratio, 1 / ratio)).toBeCloseTo(100, -1);
});

const mosaic = async (width: number, height: number) => ({
  contentType: 'image/png',
  body: await sharp({ create: { width, height, channels: 4, background: '#864a' } })
    .png()
    .toBuffer(),
});

it.each([
  [8, 5, 16, 9],
  [8, 5, 3, 2],
  [5, 8, 9, 16],
  [8, 1, 15, 1],
])(
  'a mosaic of %i × %i cells has the shape %i:%i written in it, and the same cells',
  async (columns, rows, across, down) => {
    const plain = await mosaic(columns, rows);
    expect(aspectRatioIn(plain)).toBeUndefined();
    const shaped = withShape(plain, { across, down });
    expect(aspectRatioIn(shaped)).toBeCloseTo(across / down, 10);
    // Strict about checksums, as Chromium's decoder is.
    const read = sharp(shaped.body, { failOn: 'warning' });
    expect(await read.metadata()).toMatchObject({ width: columns, height: rows });
    expect(await read.raw().toBuffer()).toEqual(await sharp(plain.body).raw().toBuffer());
  },
);

it('bytes that are no PNG have no shape', () => {
  const text = { contentType: 'image/png', body: Buffer.from('a mosaic') };
  expect(withShape(text, { across: 3, down: 2 })).toEqual(text);
  expect(aspectRatioIn(text)).toBeUndefined();
});
