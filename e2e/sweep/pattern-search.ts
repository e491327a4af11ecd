/** Looks for thousands of patterns in one pass. */

export interface Place<Pattern> {
  readonly offset: number;
  readonly pattern: Pattern;
}

interface Start<Pattern> {
  readonly pattern: Pattern;
  /** Of the four bytes, within the pattern. */
  readonly skipped: number;
}

const FILTER_BITS = 20;
const WINDOW_BYTES = 4;
const LONGEST_STEP_BYTES = 16;

/**
 * Only every so many bytes are looked at: of each pattern as many windows of four bytes are known, so that one of them is seen
 * wherever it begins. A filter says which four bytes are worth more than a look. No pattern may be shorter than four.
 */
export function createPatternSearch<Pattern extends { readonly bytes: Buffer }>(
  patterns: Iterable<Pattern>,
): (bytes: Uint8Array) => readonly Place<Pattern>[] {
  const all = [...patterns];
  const shortest = Math.min(...all.map(({ bytes }) => bytes.length), LONGEST_STEP_BYTES + WINDOW_BYTES);
  const stepBytes = Math.max(1, shortest - WINDOW_BYTES + 1);
  const known = new Map<number, Start<Pattern>[]>();
  const filter = new Uint8Array(1 << FILTER_BITS);
  for (const pattern of all) {
    for (let skipped = 0; skipped < stepBytes; skipped += 1) {
      const window = pattern.bytes.readInt32BE(skipped);
      filter[placeOf(window)] = 1;
      const starts = known.get(window);
      if (starts) starts.push({ pattern, skipped });
      else known.set(window, [{ pattern, skipped }]);
    }
  }

  return (bytes) => {
    const found: Place<Pattern>[] = [];
    for (let at = 0; at + WINDOW_BYTES <= bytes.length; at += stepBytes) {
      const window =
        ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
      if (filter[placeOf(window)] === 0) continue;
      for (const { pattern, skipped } of known.get(window) ?? []) {
        if (isAt(pattern.bytes, bytes, at - skipped)) found.push({ offset: at - skipped, pattern });
      }
    }
    return found;
  };
}

/** Fibonacci hashing. */
function placeOf(window: number): number {
  return Math.imul(window, 0x9e3779b1) >>> (32 - FILTER_BITS);
}

function isAt(wanted: Buffer, bytes: Uint8Array, offset: number): boolean {
  return offset >= 0 && wanted.equals(bytes.subarray(offset, offset + wanted.length));
}
