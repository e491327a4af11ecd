/** The masked forms of the photographs, which a service sends in place of the pictures. */
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { findPhotographs, readCatalogue } from './catalogue';

const ONE_PIXEL = 1;

it('the masked form of each photograph has the shape of the photograph, so that revealing it moves nothing', async () => {
  const photographs = readCatalogue(findPhotographs());
  expect(photographs.length).toBeGreaterThan(0);
  for (const { id, masked, original } of photographs) {
    const { width, height } = await sharp(masked.path).metadata();
    const scale = Math.max(width, height) / Math.max(original.widthPx, original.heightPx);
    expect(Math.abs(width - original.widthPx * scale), id).toBeLessThanOrEqual(ONE_PIXEL);
    expect(Math.abs(height - original.heightPx * scale), id).toBeLessThanOrEqual(ONE_PIXEL);
  }
});
