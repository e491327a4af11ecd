/** A deterministic hash that turns consecutive numbers into seemingly random ones, for flags, keys and orders. */

/** Hashes 32 bits to an unsigned 32-bit number. */
export function scatter(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
