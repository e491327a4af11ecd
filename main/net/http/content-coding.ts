/** The content codings (`Content-Encoding`, RFC 9110, section 8.4) that this client decodes. */
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { MAX_CODINGS } from './limits';

export type Coding = 'gzip' | 'deflate' | 'br';

const NAMES: ReadonlyMap<string, Coding> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['br', 'br'],
]);
/** Larger than Node's 16 KB: a long response takes fewer turns of the event loop. */
const CHUNK_BYTES = 64 * 1024;

export interface Codings {
  /** In decoding order. */
  readonly codings: readonly Coding[];
  /** True if there are more codings than this client decodes. */
  readonly unread: boolean;
}

/**
 * Parses the header. An unknown name counts as no coding, as in browsers: storage servers send "UTF-8" or
 * "aws-chunked".
 */
export function codingsOf(header: string | undefined): Codings {
  const named = (header ?? '')
    .toLowerCase()
    .split(',', 100)
    .flatMap((name) => NAMES.get(name.trim()) ?? []);
  return { codings: named.slice(0, MAX_CODINGS).reverse(), unread: named.length > MAX_CODINGS };
}

/** Creates a decoder; `first` is the first chunk that it will receive. */
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

/** "deflate" means zlib, but some servers send a raw deflate stream (RFC 9110, section 8.4.1.2). */
function hasZlibHeader(first: Buffer): boolean {
  const isZlib = first.length >= 1 && (first.readUInt8(0) & 0x0f) === 8;
  return isZlib && (first.length === 1 || first.readUInt16BE(0) % 31 === 0);
}
