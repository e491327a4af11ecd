/**
 * Opaque image addresses: a client that derives the address of one size from another gets a 404.
 * An address is the picture id and the variant, permuted over 40 bits, so that no table of addresses is needed.
 */
import { RENDITION_SIZES, type RenditionSize } from '../world/catalogue';
import { scatter } from '../world/scatter';
import type { VideoWidth } from '../world/videos';

export type VideoVariant = `V${VideoWidth}`;
export type ImageVariant = RenditionSize | 'masked' | VideoVariant;

export interface ImageAddress {
  readonly pictureId: number;
  readonly variant: ImageVariant;
}

const VARIANTS: readonly ImageVariant[] = [...RENDITION_SIZES, 'masked', 'V320', 'V640', 'V960', 'V1280'];
const VARIANT_COUNT = 16;
const HALF = 2 ** 20;
const ROUND_KEYS = [0x3c6ef372, 0x1b873593, 0x5be0cd19, 0x2545f491];
const TOKEN_LENGTH = 8;

export function videoVariantOf(width: VideoWidth): VideoVariant {
  return `V${width}`;
}

export function isVideoVariant(variant: ImageVariant): variant is VideoVariant {
  return variant.startsWith('V');
}

export function sealAddress({ pictureId, variant }: ImageAddress): string {
  const plain = pictureId * VARIANT_COUNT + VARIANTS.indexOf(variant);
  let left = Math.floor(plain / HALF);
  let right = plain % HALF;
  for (const key of ROUND_KEYS) [left, right] = [right, left ^ turn(right, key)];
  return (left * HALF + right).toString(32).padStart(TOKEN_LENGTH, '0');
}

/**
 * Decodes an address; undefined if `sealAddress` cannot have made it. The caller must check that the picture exists.
 */
export function openAddress(token: string): ImageAddress | undefined {
  if (!/^[0-9a-v]{8}$/.test(token)) return undefined;
  const sealed = Number.parseInt(token, 32);
  let left = Math.floor(sealed / HALF);
  let right = sealed % HALF;
  for (const key of [...ROUND_KEYS].reverse()) [left, right] = [right ^ turn(left, key), left];
  const plain = left * HALF + right;
  const variant = VARIANTS[plain % VARIANT_COUNT];
  return variant && { pictureId: Math.floor(plain / VARIANT_COUNT), variant };
}

function turn(half: number, key: number): number {
  return scatter(half ^ key) % HALF;
}
