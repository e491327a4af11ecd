/**
 * Keys of API v2: opaque letters and digits that can be turned back into a number, so that no table of 100,000
 * pictures is needed (smugmug-api.md, section 9).
 */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BASE = BigInt(ALPHABET.length);
/** Has no factor in common with the base, so multiplying by it is a permutation. */
const FACTOR = 1_000_000_007n;

interface KeyKind {
  readonly length: number;
  readonly modulus: bigint;
  readonly inverse: bigint;
}

const ALBUM = kindOf(6);
const IMAGE = kindOf(7);
const NODE = kindOf(5);

export const albumKeyOf = (albumId: number): string => keyOf(ALBUM, albumId);
export const imageKeyOf = (pictureId: number): string => keyOf(IMAGE, pictureId);
export const nodeIdOf = (ordinal: number): string => keyOf(NODE, ordinal);
/** Returns undefined for a text that is not the key of a picture. */
export const pictureIdOf = (key: string): number | undefined => numberOf(IMAGE, key);

function kindOf(length: number): KeyKind {
  const modulus = BASE ** BigInt(length);
  return { length, modulus, inverse: inverseOf(FACTOR % modulus, modulus) };
}

function keyOf({ length, modulus }: KeyKind, number: number): string {
  let rest = (BigInt(number) * FACTOR) % modulus;
  let key = '';
  while (key.length < length) {
    key += ALPHABET.charAt(Number(rest % BASE));
    rest /= BASE;
  }
  return key;
}

function numberOf({ length, modulus, inverse }: KeyKind, key: string): number | undefined {
  if (key.length !== length) return undefined;
  let sealed = 0n;
  for (let place = key.length - 1; place >= 0; place -= 1) {
    const digit = ALPHABET.indexOf(key.charAt(place));
    if (digit < 0) return undefined;
    sealed = sealed * BASE + BigInt(digit);
  }
  return Number((sealed * inverse) % modulus);
}

/** The extended Euclidean algorithm. */
function inverseOf(value: bigint, modulus: bigint): bigint {
  let [former, current] = [value, modulus];
  let [formerFactor, factor] = [1n, 0n];
  while (current !== 0n) {
    const quotient = former / current;
    [former, current] = [current, former - quotient * current];
    [formerFactor, factor] = [factor, formerFactor - quotient * factor];
  }
  return ((formerFactor % modulus) + modulus) % modulus;
}
