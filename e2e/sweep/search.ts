/** Looks for thousands of patterns in one pass. */
import type { KnownSecret } from '../../sandbox/http/known-secrets';
import { type Form, type Pattern, patternsOf } from './secret-forms';

/** It never says what was found. */
export interface Hit {
  readonly offset: number;
  readonly kind: KnownSecret['kind'];
  readonly form: Form;
}

export type Search = (bytes: Uint8Array) => readonly Hit[];

const FILTER_BITS = 20;

/**
 * The first four bytes of every pattern are marked in a filter; only where a marked four bytes stand, is more compared.
 */
export function createSearch(secrets: readonly KnownSecret[]): Search {
  const patterns = new Map<number, Pattern[]>();
  const filter = new Uint8Array(1 << FILTER_BITS);
  for (const pattern of patternsOf(secrets)) {
    const start = pattern.bytes.readInt32BE();
    filter[placeOf(start)] = 1;
    patterns.set(start, [...(patterns.get(start) ?? []), pattern]);
  }

  return (bytes) => {
    const hits: Hit[] = [];
    let start = 0;
    for (let end = 0; end < bytes.length; end += 1) {
      start = (start << 8) | (bytes[end] ?? 0);
      if (filter[placeOf(start)] === 0) continue;
      const offset = end - 3;
      for (const { kind, form, bytes: wanted } of patterns.get(start) ?? []) {
        if (isAt(wanted, bytes, offset)) hits.push({ offset, kind, form });
      }
    }
    return hits;
  };
}

/** Fibonacci hashing. */
function placeOf(start: number): number {
  return Math.imul(start, 0x9e3779b1) >>> (32 - FILTER_BITS);
}

function isAt(wanted: Buffer, bytes: Uint8Array, offset: number): boolean {
  return offset >= 0 && wanted.equals(bytes.subarray(offset, offset + wanted.length));
}
