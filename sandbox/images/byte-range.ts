/** Parses a `Range` header (RFC 9110, section 14), which video players send. */

export interface ByteRange {
  readonly from: number;
  /** The last byte, inclusive. */
  readonly to: number;
}

/**
 * Returns null if the whole body is to be sent, which a server may also do for several ranges; `none` if the range is
 * outside the body.
 */
export function readByteRange(header: string | undefined, totalBytes: number): ByteRange | 'none' | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return null;
  const range =
    first === ''
      ? { from: Math.max(0, totalBytes - Number(last)), to: totalBytes - 1 }
      : { from: Number(first), to: last === '' ? totalBytes - 1 : Math.min(Number(last), totalBytes - 1) };
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null;
  return range.from > range.to ? 'none' : range;
}
