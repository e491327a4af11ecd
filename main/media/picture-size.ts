/**
 * Reads the size of a picture in pixels from its header, in bounded time and without decoding. The decoder's limits
 * rely on it, so if a format states several sizes, the largest counts.
 */
import { type PictureType, pictureTypeOf } from './picture-type';

/** In pixels as stored, before the rotation that EXIF states. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface PictureHeader extends PictureSize {
  readonly type: PictureType;
}

/** Returns null unless the bytes are a picture whose header states its size. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | null {
  const type = pictureTypeOf(bytes);
  if (type === null) return null;
  try {
    const size = READERS[type](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return size && size.width > 0 && size.height > 0 ? { type, ...size } : null;
  } catch (reason) {
    // A `DataView` throws a `RangeError` for reads beyond its end.
    if (reason instanceof RangeError) return null;
    throw reason;
  }
}

const READERS: Readonly<Record<PictureType, (view: DataView) => PictureSize | null>> = {
  'image/jpeg': readJpeg,
  'image/png': (view) =>
    view.getUint32(12) === IHDR ? { width: view.getUint32(16), height: view.getUint32(20) } : null,
  'image/gif': readGif,
  'image/webp': readWebp,
  'image/avif': readAvif,
  'image/bmp': readBmp,
};

/** Converts the name of a chunk or box to a number for comparison. */
const fourLetters = (name: string): number => Buffer.from(name, 'latin1').readUInt32BE();
const IHDR = fourLetters('IHDR');

/** Limit for segments, blocks, boxes and stray bytes before the size; real pictures have a few dozen. */
const STEPS_LIMIT = 100_000;

/** Returns a counter that throws after too many steps, so that no header takes long to read. */
function countSteps(): () => void {
  let steps = 0;
  return () => {
    steps += 1;
    if (steps > STEPS_LIMIT) throw new RangeError('The header is too long.');
  };
}

/** Tests for frame headers (ITU-T T.81, table B.1): all of C0 to CF except DHT, JPG and DAC. */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

function readJpeg(view: DataView): PictureSize | null {
  const step = countSteps();
  let at = 2;
  for (;;) {
    // Skips stray bytes between two segments, as decoders do.
    for (; view.getUint8(at) !== 0xff; at += 1) step();
    for (; view.getUint8(at) === 0xff; at += 1) step();
    const marker = view.getUint8(at);
    at += 1;
    if (marker === 0x00 || standsAlone(marker)) continue;
    if (isFrameHeader(marker)) return { width: view.getUint16(at + 5), height: view.getUint16(at + 3) };
    // Start of scan or end of image before any frame header: there is no size.
    if (marker === 0xda || marker === 0xd9) return null;
    at += Math.max(2, view.getUint16(at));
  }
}

/** Returns the screen size, extended to contain the first frame, because decoders enlarge the screen in that case. */
function readGif(view: DataView): PictureSize {
  const screen = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  const flags = view.getUint8(10);
  const step = countSteps();
  let at = 13 + colourTableBytes(flags);
  for (;;) {
    step();
    const kind = view.getUint8(at);
    if (kind === 0x2c) {
      const right = view.getUint16(at + 1, true) + view.getUint16(at + 5, true);
      const bottom = view.getUint16(at + 3, true) + view.getUint16(at + 7, true);
      return { width: Math.max(screen.width, right), height: Math.max(screen.height, bottom) };
    }
    if (kind !== 0x21) return screen;
    at += 2;
    for (; view.getUint8(at) !== 0; at += 1 + view.getUint8(at)) step();
    at += 1;
  }
}

function colourTableBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1);
}

/** Reads a WebP header (RFC 9649). */
function readWebp(view: DataView): PictureSize | null {
  switch (view.getUint32(12)) {
    case fourLetters('VP8X'):
      return { width: 1 + readUint24(view, 24), height: 1 + readUint24(view, 27) };
    case fourLetters('VP8L'): {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case fourLetters('VP8 '):
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return null;
  }
}

function readUint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + 0x10000 * view.getUint8(at + 2);
}

/**
 * Reads a BMP header. BITMAPCOREHEADER has 16-bit sizes; in all others a negative height means that the first row is
 * the top one.
 */
function readBmp(view: DataView): PictureSize {
  if (view.getUint32(14, true) === 12) return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

/**
 * Boxes that can contain the size of an item (`ispe`) or track (`tkhd`), with the number of bytes before their inner
 * boxes.
 */
const AVIF_CONTAINERS = new Map([
  [fourLetters('meta'), 4],
  [fourLetters('iprp'), 0],
  [fourLetters('ipco'), 0],
  [fourLetters('moov'), 0],
  [fourLetters('trak'), 0],
]);
const ISPE = fourLetters('ispe');
const TKHD = fourLetters('tkhd');

/**
 * Returns the largest size of all items and tracks: which of them is displayed is hard to determine, and tiles are
 * smaller than the whole.
 */
function readAvif(view: DataView): PictureSize | null {
  let largest: PictureSize | null = null;
  const step = countSteps();
  const note = (width: number, height: number): void => {
    if (!largest || width * height > largest.width * largest.height) largest = { width, height };
  };
  const walk = (from: number, to: number): void => {
    for (let at = from; at + 8 <= to;) {
      step();
      const stated = view.getUint32(at);
      const isLong = stated === 1;
      const bytes = isLong ? Number(view.getBigUint64(at + 8)) : stated;
      const body = at + (isLong ? 16 : 8);
      // A size of zero means up to the end.
      const end = bytes === 0 ? to : Math.min(to, at + Math.max(bytes, body - at));
      const kind = view.getUint32(at + 4);
      if (kind === ISPE) note(view.getUint32(body + 4), view.getUint32(body + 8));
      // Fixed-point numbers at the end of the box (ISO/IEC 14496-12, section 8.3.2).
      if (kind === TKHD) note(view.getUint16(end - 8), view.getUint16(end - 4));
      const skipped = AVIF_CONTAINERS.get(kind);
      if (skipped !== undefined) walk(body + skipped, end);
      at = end;
    }
  };
  walk(0, view.byteLength);
  return largest;
}
