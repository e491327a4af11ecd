/** Pixels that the decoder gave, as Electron's pictures. Their size is known, and nothing is decoded. */
import type { NativeImage } from 'electron';
import { nativeImage } from 'electron';
import type { PictureBytes } from '../pictures/picture-bytes';
import type { Pixels } from '../pictures/picture-decoder';

export function imageFrom({ width, height, rgba }: Pixels): NativeImage {
  return nativeImage.createFromBitmap(toBitmap(rgba), { width, height });
}

export function encodePng(pixels: Pixels): PictureBytes {
  return { contentType: 'image/png', body: imageFrom(pixels).toPNG() };
}

/** Electron's bitmaps begin with blue, and are premultiplied by alpha. */
function toBitmap(rgba: Uint8Array): Buffer {
  const bitmap = Buffer.alloc(rgba.byteLength);
  for (let at = 0; at < rgba.byteLength; at += 4) {
    const alpha = rgba[at + 3] ?? 0;
    const cover = alpha / 255;
    bitmap[at] = Math.round((rgba[at + 2] ?? 0) * cover);
    bitmap[at + 1] = Math.round((rgba[at + 1] ?? 0) * cover);
    bitmap[at + 2] = Math.round((rgba[at] ?? 0) * cover);
    bitmap[at + 3] = alpha;
  }
  return bitmap;
}
