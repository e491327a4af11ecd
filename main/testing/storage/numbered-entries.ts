/** Entries whose content proves which write it is from and that it is whole. */
import { scatter } from '../../../sandbox/world/scatter';

export const CACHED_BY = 'account/killed';
export const ENTRIES = 40;
const LONGEST_BYTES = 300_000;

/** Later numbers replace the entries of earlier ones. */
export function nameOf(number: number): string {
  return `picture ${number % ENTRIES}`;
}

/** Every eight bytes contain the number. */
export function contentOf(number: number): Buffer {
  const word = Buffer.from(String(number).padStart(8, '0'));
  return Buffer.alloc(8 * (1 + (scatter(number) % (LONGEST_BYTES / 8))), word);
}

/** Returns the number, or null for content that no write can have left. */
export function numberOf(content: Buffer): number | null {
  const number = Number(content.toString('latin1', 0, 8));
  return Number.isInteger(number) && contentOf(number).equals(content) ? number : null;
}
