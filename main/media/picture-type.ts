/** Detects types by the first bytes: a service's `Content-Type` is often wrong, a signature rarely. */

/** Raster pictures that Chromium displays. SVG is excluded because it can contain scripts and addresses. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/avif' | 'image/bmp';

type VideoType = 'video/mp4' | 'video/quicktime' | 'video/webm' | 'video/mpeg';

/** Brands of ISO/IEC 14496-12 files that contain AV1 pictures (AVIF, section 6). */
const AVIF_BRANDS = new Set(['avif', 'avis']);
/** Brands of other pictures in the same container, which Chromium does not display. */
const OTHER_PICTURE_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'jpeg', 'crx ']);

/** Reads at most this many brands; a real file type box is a few dozen bytes long. */
const BRANDS_LIMIT = 32;

export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  if (startsWith(bytes, '\xff\xd8\xff')) return 'image/jpeg';
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'image/png';
  if (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')) return 'image/gif';
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'image/webp';
  if (brandsOf(bytes).some((brand) => AVIF_BRANDS.has(brand))) return 'image/avif';
  return isBmp(bytes) ? 'image/bmp' : null;
}

/** Stated types that are accepted for a video without a known signature. */
const STATED_VIDEO_TYPES = new Set(['video/mp4', 'video/mpeg', 'video/webm', 'video/quicktime']);

/**
 * Returns the type of a video, or null for a picture and if neither the signature nor the stated type is one of a
 * video.
 */
export function typeOfVideo(bytes: Uint8Array, stated: string | undefined): string | null {
  const found = videoTypeOf(bytes);
  if (found !== null || pictureTypeOf(bytes) !== null) return found;
  const type = (stated ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return STATED_VIDEO_TYPES.has(type) ? type : null;
}

export function videoTypeOf(bytes: Uint8Array): VideoType | null {
  const brands = brandsOf(bytes);
  if (brands[0] === 'qt  ') return 'video/quicktime';
  if (brands.length > 0)
    return brands.some((brand) => AVIF_BRANDS.has(brand) || OTHER_PICTURE_BRANDS.has(brand)) ? null : 'video/mp4';
  // QuickTime files from before brands were introduced.
  if (['moov', 'mdat', 'wide'].some((box) => startsWith(bytes, box, 4))) return 'video/quicktime';
  if (startsWith(bytes, '\x1a\x45\xdf\xa3')) return 'video/webm';
  return startsWith(bytes, '\0\0\x01\xba') || startsWith(bytes, '\0\0\x01\xb3') ? 'video/mpeg' : null;
}

/**
 * Returns the major brand and then the compatible ones, or an empty list if the bytes do not start with a file type
 * box.
 */
function brandsOf(bytes: Uint8Array): readonly string[] {
  if (!startsWith(bytes, 'ftyp', 4) || bytes.length < 16) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(view.getUint32(0), bytes.length, 16 + 4 * BRANDS_LIMIT);
  const brands = [textAt(bytes, 8)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(textAt(bytes, at));
  return brands;
}

/** Two letters are not enough, so the header that follows must have a valid length. */
function isBmp(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, 'BM') || bytes.length < 26) return false;
  const headerBytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(14, true);
  return [12, 16, 40, 52, 56, 64, 108, 124].includes(headerBytes);
}

function startsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  if (bytes.length < at + signature.length) return false;
  for (let index = 0; index < signature.length; index += 1) {
    if (bytes[at + index] !== signature.charCodeAt(index)) return false;
  }
  return true;
}

function textAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
