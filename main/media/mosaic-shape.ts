/**
 * The shape of the picture behind a mosaic, whose few cells have it only roughly. Main writes it into the mosaic's PNG as
 * the shape of its pixels (`pHYs`, PNG specification, section 11.3.4.3), so that it is stored with the mosaic.
 */
import type { PictureBytes } from './picture-bytes';
import { type PictureSize, readPictureHeader } from './picture-size';

export interface Shape {
  readonly across: number;
  readonly down: number;
}

/** Shapes of cameras, films and screens, as wide as high or wider. */
const USUAL: readonly Shape[] = [
  [1, 1],
  [5, 4],
  [4, 3],
  [7, 5],
  [3, 2],
  [8, 5],
  [5, 3],
  [16, 9],
  [2, 1],
  [7, 3],
  [12, 5],
  [3, 1],
  [4, 1],
].map(([across = 1, down = 1]) => ({ across, down }));

/** A mosaic has eight cells at most, and the numbers of a larger ratio do not fit into its PNG. */
const MOST_RATIO = 100;

/** A size of 100 × 67 pixels is rounded, and differs from 3:2 by 0.5 %. */
const TOLERANCE = 0.006;
const STEP = 0.01;

/**
 * Returns the usual shape that the pixels have, otherwise their shape rounded to 1 %, at most 100:1. The window does not learn the exact
 * ratio, because few pictures may have the exact one.
 */
export function roughShape({ width, height }: PictureSize): Shape {
  if (width < height) {
    const { across, down } = roughShape({ width: height, height: width });
    return { across: down, down: across };
  }
  const ratio = Math.min(width / height, MOST_RATIO);
  const usual = USUAL.find(({ across, down }) => Math.abs(ratio / (across / down) - 1) <= TOLERANCE);
  if (usual) return usual;
  const rounded = Math.exp(Math.round(Math.log(ratio) / STEP) * STEP);
  return { across: Math.round(rounded * DECIMALS), down: DECIMALS };
}

const DECIMALS = 1000;

/** The pixels that the file states, rotated as the decoder has rotated them; otherwise those of `decoded`. */
export function exactSize(body: Uint8Array, decoded: PictureSize): PictureSize {
  return rotatedAs(readPictureHeader(body) ?? decoded, decoded);
}

/** `stored`: as stored in the file; `drawn`: rotated as EXIF states, with few pixels. */
export function rotatedAs(stored: PictureSize, drawn: PictureSize): PictureSize {
  const distance = (width: number, height: number): number =>
    Math.abs(Math.log((width * drawn.height) / (height * drawn.width)));
  const isRotated = distance(stored.height, stored.width) < distance(stored.width, stored.height);
  return isRotated ? { width: stored.height, height: stored.width } : { width: stored.width, height: stored.height };
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Where the first chunk of each PNG, `IHDR`, starts and ends. */
const HEADER = SIGNATURE.length;
const AFTER_HEADER = HEADER + 25;
const NAME = Buffer.from('pHYs');
const CONTENT_BYTES = 9;
/** The numbers state only the shape of a pixel; other units are those of print. */
const UNKNOWN_UNIT = 0;
/** Length, name, content and checksum. */
const CHUNK_BYTES = 12 + CONTENT_BYTES;

/** Writes the shape into a mosaic, in place of what its encoder may have written. */
export function withShape({ contentType, body }: PictureBytes, { across, down }: Shape): PictureBytes {
  const png = Buffer.from(body);
  if (!isPng(png)) return { contentType, body };
  const chunk = Buffer.alloc(CHUNK_BYTES);
  chunk.writeUInt32BE(CONTENT_BYTES, 0);
  NAME.copy(chunk, 4);
  // Pixels per unit of length, so a wide pixel has few across.
  chunk.writeUInt32BE(png.readUInt32BE(HEADER + 8) * down, 8);
  chunk.writeUInt32BE(png.readUInt32BE(HEADER + 12) * across, 12);
  chunk.writeUInt32BE(checksum(chunk.subarray(4, CHUNK_BYTES - 4)), CHUNK_BYTES - 4);
  const rest = AFTER_HEADER + (hasChunk(png) ? CHUNK_BYTES : 0);
  return { contentType, body: Buffer.concat([png.subarray(0, AFTER_HEADER), chunk, png.subarray(rest)]) };
}

/** Returns the width divided by the height; undefined for a plain tile, and for a mosaic stored by an earlier version. */
export function aspectRatioIn({ body }: PictureBytes): number | undefined {
  const png = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (!isPng(png) || !hasChunk(png) || png[AFTER_HEADER + 16] !== UNKNOWN_UNIT) return undefined;
  const [cellsAcross, cellsDown] = [png.readUInt32BE(HEADER + 8), png.readUInt32BE(HEADER + 12)];
  const [perUnitX, perUnitY] = [png.readUInt32BE(AFTER_HEADER + 8), png.readUInt32BE(AFTER_HEADER + 12)];
  const ratio = (cellsAcross * perUnitY) / (cellsDown * perUnitX);
  return ratio > 0 && ratio < Infinity ? ratio : undefined;
}

function hasChunk(png: Buffer): boolean {
  return png.subarray(AFTER_HEADER + 4, AFTER_HEADER + 8).equals(NAME);
}

function isPng(bytes: Buffer): boolean {
  return bytes.byteLength >= AFTER_HEADER + CHUNK_BYTES && bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);
}

/** The checksum of a chunk (PNG specification, annex D): Node 18 has no function for it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
