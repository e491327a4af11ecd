/**
 * Reads from a JPEG whether Chromium shows it turned by 90°, as its Exif data states, in bounded time and without
 * decoding (CIPA DC-008, section 4.6.4).
 */

/** Limit for segments and stray bytes before the Exif data; it is usually in the first segment. */
const STEPS_LIMIT = 1_000;
/** Limit for the entries of a directory; cameras write a few dozen. */
const ENTRIES_LIMIT = 500;
const ENTRY_BYTES = 12;
const ORIENTATION = 0x0112;
const SHORT = 3;
const EXIF = 'Exif\0\0';

/** Returns false if nothing is stated; throws a `RangeError` if the bytes end too early. */
export function isJpegSideways(view: DataView): boolean {
  const start = exifStart(view);
  return start !== null && orientationIn(view, start) >= 5;
}

/** Returns where the TIFF structure of the Exif data begins. */
function exifStart(view: DataView): number | null {
  let at = 2;
  for (let step = 0; step < STEPS_LIMIT; step += 1) {
    // Stray bytes between two segments, and fill bytes.
    if (view.getUint8(at) !== 0xff || view.getUint8(at + 1) === 0xff) {
      at += 1;
      continue;
    }
    const marker = view.getUint8(at + 1);
    // The scan or the end of the picture.
    if (marker === 0xda || marker === 0xd9) return null;
    const standsAlone = marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    if (marker === 0xe1 && nameAt(view, at + 4) === EXIF) return at + 4 + EXIF.length;
    at += standsAlone ? 2 : 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

/** Returns the orientation that the first directory states, from 1 to 8; 1 if it states none. */
function orientationIn(view: DataView, start: number): number {
  const isLittleEndian = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, isLittleEndian);
  const entries = Math.min(view.getUint16(directory, isLittleEndian), ENTRIES_LIMIT);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * ENTRY_BYTES;
    if (view.getUint16(at, isLittleEndian) !== ORIENTATION) continue;
    const value = view.getUint16(at + 8, isLittleEndian);
    return view.getUint16(at + 2, isLittleEndian) === SHORT && value <= 8 ? value : 1;
  }
  return 1;
}

function nameAt(view: DataView, at: number): string {
  return String.fromCharCode(...Array.from(EXIF, (_letter, offset) => view.getUint8(at + offset)));
}
