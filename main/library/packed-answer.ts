/**
 * Packs an answer of any size into bytes, and unpacks it, in short steps between which main does other work: parsing an
 * answer of 100,000 pictures at once would block it for seconds.
 */
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { Assembly, takeApart } from '../services/value-pieces';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** Fast, and still a tenth of the size. */
const COMPRESSION_LEVEL = 1;
/** A step takes about 2 ms. */
const PIECE_CHARACTERS = 128 * 1024;
const LENGTH_BYTES = 4;
/** Far more than a piece; damaged data must not fill the memory. */
const MAX_PIECE_BYTES = 16 * 1024 * 1024;

/** Stops and resolves with null once the parts have more than `maxBytes`. */
export async function packAnswer(value: unknown, maxBytes: number): Promise<readonly Uint8Array[] | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for (const piece of takeApart(value, PIECE_CHARACTERS)) {
    const part = await deflate(piece, { level: COMPRESSION_LEVEL });
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32BE(part.length);
    parts.push(length, part);
    bytes += LENGTH_BYTES + part.length;
    if (bytes > maxBytes) return null;
  }
  return parts;
}

/** Rejects for bytes that `packAnswer` did not write. */
export async function unpackAnswer(packed: Buffer): Promise<unknown> {
  const assembly = new Assembly();
  for (let at = 0; at < packed.length;) {
    const start = at + LENGTH_BYTES;
    at = start + packed.readUInt32BE(at);
    const piece = await inflate(packed.subarray(start, at), { maxOutputLength: MAX_PIECE_BYTES });
    assembly.add(piece.toString());
  }
  return assembly.value;
}
