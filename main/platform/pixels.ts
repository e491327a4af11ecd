/** Converts decoded pixels to Electron's images. The size is known, so nothing is decoded here. */
import type { NativeImage } from 'electron';
import { nativeImage } from 'electron';
import type { PictureBytes } from '../media/picture-bytes';
import type { Pixels } from '../media/picture-decoder';

export function imageFrom({ width, height, rgba }: Pixels): NativeImage {
  return nativeImage.createFromBitmap(toBitmap(rgba), { width, height });
}

export function encodePng(pixels: Pixels): PictureBytes {
  return { contentType: 'image/png', body: imageFrom(pixels).toPNG() };
}

const OPAQUE = 0xff000000;

/**
 * Electron's bitmaps are BGRA and premultiplied by alpha. Opaque pixels, the common case, are converted four bytes at
 * once.
 */
function toBitmap(rgba: Uint8Array): Buffer {
  // Copied, because a `Uint32Array` needs an aligned buffer. Every system that Electron supports is little-endian.
  const pixels = new Uint32Array(new Uint8Array(rgba).buffer);
  for (let index = 0; index < pixels.length; index += 1) {
    const pixel = pixels[index] ?? 0;
    pixels[index] =
      pixel >= OPAQUE ? (pixel & 0xff00ff00) | ((pixel & 0xff) << 16) | ((pixel >>> 16) & 0xff) : premultiply(pixel);
  }
  return Buffer.from(pixels.buffer);
}

function premultiply(pixel: number): number {
  const alpha = pixel >>> 24;
  const part = (shift: number): number => Math.round((((pixel >>> shift) & 0xff) * alpha) / 255);
  return (alpha << 24) | (part(0) << 16) | (part(8) << 8) | part(16);
}
