/** Looks for thousands of patterns in one pass. */

export interface Place<Pattern> {
  readonly offset: number;
  readonly pattern: Pattern;
}

const FILTER_BITS = 20;

/**
 * The first four bytes of every pattern are marked in a filter; only where a marked four bytes stand, is more compared. No
 * pattern may be shorter.
 */
export function createPatternSearch<Pattern extends { readonly bytes: Buffer }>(patterns: Iterable<Pattern>): (bytes: Uint8Array) => readonly Place<Pattern>[] {
  const known = new Map<number, Pattern[]>();
  const filter = new Uint8Array(1 << FILTER_BITS);
  for (const pattern of patterns) {
    const start = pattern.bytes.readInt32BE();
    filter[placeOf(start)] = 1;
    known.set(start, [...(known.get(start) ?? []), pattern]);
  }

  return (bytes) => {
    const found: Place<Pattern>[] = [];
    let start = 0;
    for (let end = 0; end < bytes.length; end += 1) {
      start = (start << 8) | (bytes[end] ?? 0);
      if (filter[placeOf(start)] === 0) continue;
      const offset = end - 3;
      for (const pattern of known.get(start) ?? []) {
        if (isAt(pattern.bytes, bytes, offset)) found.push({ offset, pattern });
      }
    }
    return found;
  };
}

/** Fibonacci hashing. */
function placeOf(start: number): number {
  return Math.imul(start, 0x9e3779b1) >>> (32 - FILTER_BITS);
}

function isAt(wanted: Buffer, bytes: Uint8Array, offset: number): boolean {
  return offset >= 0 && wanted.equals(bytes.subarray(offset, offset + wanted.length));
}
