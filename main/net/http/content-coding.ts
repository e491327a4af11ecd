/** The codings of `Content-Encoding` (RFC 9110, section 8.4) that are undone here. */
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

export type Coding = 'gzip' | 'deflate' | 'br';

const NAMES: ReadonlyMap<string, Coding> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['br', 'br'],
]);
/** No server has a reason for more. */
const MAX_CODINGS = 2;
/** Larger than Node's 16 KB: fewer turns of the event loop for a long answer. */
const CHUNK_BYTES = 64 * 1024;

export interface Codings {
  /** In the order in which they are undone. */
  readonly codings: readonly Coding[];
  /** There are more than are undone. */
  readonly unread: boolean;
}

/** An unknown name means none, as in browsers: storage servers write "UTF-8" or "aws-chunked" there. */
export function codingsOf(header: string | undefined): Codings {
  const named = (header ?? '')
    .toLowerCase()
    .split(',', 100)
    .flatMap((name) => NAMES.get(name.trim()) ?? []);
  return { codings: named.slice(0, MAX_CODINGS).reverse(), unread: named.length > MAX_CODINGS };
}

/** `first`: the beginning of what it will be given. */
export function createDecoder(coding: Coding, first: Buffer): Transform {
  const options = { chunkSize: CHUNK_BYTES };
  switch (coding) {
    case 'gzip':
      return createGunzip(options);
    case 'br':
      return createBrotliDecompress(options);
    case 'deflate':
      return hasZlibHeader(first) ? createInflate(options) : createInflateRaw(options);
  }
}

/** "deflate" means zlib, yet some servers send the bare stream (RFC 9110, section 8.4.1.2). */
function hasZlibHeader(first: Buffer): boolean {
  const isZlib = first.length >= 1 && (first.readUInt8(0) & 0x0f) === 8;
  return isZlib && (first.length === 1 || first.readUInt16BE(0) % 31 === 0);
}
