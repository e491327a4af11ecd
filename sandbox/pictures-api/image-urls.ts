/**
 * Chooses the picture address in a response and its safety flag: no address, the real one, or that of the masked form
 * (A6, A8).
 */
import type { ImageVariant } from '../images/address';
import type { ImageAddresses } from '../images/service';
import { RENDITION_SIZES, type RenditionSize } from '../world/catalogue';
import type { Picture } from '../world/pictures';
import { tellSafety, type Telling } from './told-safety';

const LARGEST_FIRST: readonly RenditionSize[] = [...RENDITION_SIZES].reverse();

export interface ImageView extends Telling {
  readonly addresses: ImageAddresses;
  /** False omits all addresses. */
  readonly isVisible: boolean;
}

export interface ToldImage {
  /** Undefined if the response has no flag. */
  readonly isSafe: boolean | undefined;
  readonly url: string | null;
}

export function thumbOf(view: ImageView, picture: Picture, isSafe = picture.isThumbSafe): ToldImage {
  return imageAs(view, picture, firstSize(picture, ['S', 'M', 'Th']), isSafe);
}

export function imageOf(view: ImageView, picture: Picture): ToldImage {
  return imageAs(view, picture, largestSize(picture), picture.isImageSafe);
}

function imageAs(view: ImageView, picture: Picture, size: RenditionSize, isSafe: boolean): ToldImage {
  const { flag, isMasked } = tellSafety(picture.id, isSafe, view);
  const variant: ImageVariant = isMasked ? 'masked' : size;
  return { isSafe: flag, url: view.isVisible ? view.addresses.urlOf(picture.id, variant) : null };
}

function firstSize(picture: Picture, sizes: readonly RenditionSize[]): RenditionSize {
  return sizes.find((size) => picture.photograph.renditions[size]) ?? largestSize(picture);
}

function largestSize({ photograph }: Picture): RenditionSize {
  return LARGEST_FIRST.find((size) => photograph.renditions[size] === photograph.original) ?? 'O';
}
