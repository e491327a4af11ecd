/**
 * The size of a picture as Chromium shows it, read from its bytes in bounded time and without decoding. A JPEG and an AVIF
 * picture can state a rotation; Chromium ignores that of WebP.
 */
import { isAvifSideways } from './avif-orientation';
import { isJpegSideways } from './jpeg-orientation';
import { type PictureSize, readPictureHeader } from './picture-size';

/** Returns null unless the bytes are a picture whose header states its size. */
export function shownSize(bytes: Uint8Array): PictureSize | null {
  const header = readPictureHeader(bytes);
  if (!header) return null;
  const { type, width, height } = header;
  return isSideways(type, bytes) ? { width: height, height: width } : { width, height };
}

function isSideways(type: string, bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (type === 'image/jpeg') return isJpegSideways(view);
    return type === 'image/avif' && isAvifSideways(view);
  } catch (reason) {
    // A `DataView` throws a `RangeError` for reads beyond its end.
    if (reason instanceof RangeError) return false;
    throw reason;
  }
}
