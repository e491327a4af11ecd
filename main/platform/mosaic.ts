/**
 * Enlarges mosaics that main itself made; see main/media/mosaics.ts. Electron's decoder must receive nothing else.
 */
import type { Size } from 'electron';
import { nativeImage } from 'electron';
import type { PictureBytes } from '../media/picture-bytes';
import type { EnlargeMosaic } from '../media/export/render-for-export';

/** Longest edge of a masked picture that leaves the program. */
const OUTSIDE_LONG_EDGE_PX = 512;

/** Enlarges to sharp squares, or to the same colours with soft transitions. */
export const enlargeMosaic: EnlargeMosaic = ({ body }, maskStyle) => {
  // eslint-disable-next-line no-restricted-syntax -- a mosaic that main encoded
  const cells = nativeImage.createFromBuffer(Buffer.from(body));
  const { width, height } = cells.isEmpty() ? { width: 1, height: 1 } : cells.getSize();
  const scale = OUTSIDE_LONG_EDGE_PX / Math.max(width, height);
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  if (cells.isEmpty()) return toPng(Buffer.alloc(BYTES_PER_PIXEL * size.width * size.height, GREY), size);
  if (maskStyle === 'soft')
    return { contentType: 'image/png', body: cells.resize({ ...size, quality: 'best' }).toPNG() };
  return toPng(repeatPixels(cells.toBitmap(), { width, height }, size), size);
};

const BYTES_PER_PIXEL = 4;
/** One opaque pixel; grey is the same in every byte order. */
const GREY = Buffer.from([0x80, 0x80, 0x80, 0xff]);

function toPng(bitmap: Buffer, size: Size): PictureBytes {
  return { contentType: 'image/png', body: nativeImage.createFromBitmap(bitmap, size).toPNG() };
}

function repeatPixels(from: Buffer, { width, height }: Size, to: Size): Buffer {
  const bitmap = Buffer.alloc(BYTES_PER_PIXEL * to.width * to.height);
  for (let y = 0; y < to.height; y += 1) {
    const row = Math.floor((y * height) / to.height) * width;
    for (let x = 0; x < to.width; x += 1) {
      const start = BYTES_PER_PIXEL * (row + Math.floor((x * width) / to.width));
      from.copy(bitmap, BYTES_PER_PIXEL * (y * to.width + x), start, start + BYTES_PER_PIXEL);
    }
  }
  return bitmap;
}
