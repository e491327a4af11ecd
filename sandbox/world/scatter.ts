/** Even-looking numbers out of consecutive ones, the same in every run: flags, keys and orders that seem arbitrary. */

/** 32 bits in, 32 bits out, unsigned. */
export function scatter(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
