/** Searches for thousands of byte patterns in one pass. */
import { type Form, patternsOf, type SearchedSecret } from './secret-forms';

export interface Place<Pattern> {
  readonly offset: number;
  readonly pattern: Pattern;
}

interface Start<Pattern> {
  readonly pattern: Pattern;
  /** Offset of the four-byte window within the pattern. */
  readonly skipped: number;
}

const FILTER_BITS = 20;
const WINDOW_BYTES = 4;
const LONGEST_STEP_BYTES = 16;

/**
 * Creates a search that inspects only every n-th offset: n successive four-byte windows of each pattern are indexed, so
 * that one of them is hit wherever the pattern begins.
 * A bit filter rejects most offsets before the index lookup. Patterns must be at least four bytes long.
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

/** Returns a filter slot by Fibonacci hashing. */
function placeOf(window: number): number {
  return Math.imul(window, 0x9e3779b1) >>> (32 - FILTER_BITS);
}

function isAt(wanted: Buffer, bytes: Uint8Array, offset: number): boolean {
  return offset >= 0 && wanted.equals(bytes.subarray(offset, offset + wanted.length));
}

/** A finding, without the secret itself. */
export interface Hit {
  readonly offset: number;
  readonly kind: SearchedSecret['kind'];
  readonly form: Form;
}

export type Search = (bytes: Uint8Array) => readonly Hit[];

/** Searches bytes for secrets in all their encoded forms. */
export function createSearch(secrets: readonly SearchedSecret[]): Search {
  const search = createPatternSearch(patternsOf(secrets));
  return (bytes) => search(bytes).map(({ offset, pattern: { kind, form } }) => ({ offset, kind, form }));
}
