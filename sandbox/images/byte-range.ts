/** Reads a `Range` header (RFC 9110, section 14). Players ask so for the parts of a video. */

export interface ByteRange {
  readonly from: number;
  /** The last byte, itself included. */
  readonly to: number;
}

/** Null: send everything, also for several ranges at once, which a server may do. `none`: nothing lies in the range. */
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
