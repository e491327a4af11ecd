/** Which address of a picture an answer carries: none, the real one, or a masked picture's (A6, A8). */
import type { ImageVariant } from '../images/address';
import type { ImageAddresses } from '../images/service';
import { RENDITION_SIZES, type RenditionSize } from '../world/catalogue';
import type { Picture } from '../world/pictures';

const LARGEST_FIRST: readonly RenditionSize[] = [...RENDITION_SIZES].reverse();

export interface ImageView {
  readonly addresses: ImageAddresses;
  /** False leaves every address out. */
  readonly isVisible: boolean;
  /** Whether the request carried `X-MaskImages: 1`. */
  readonly isMasked: boolean;
}

export function thumbUrl(view: ImageView, picture: Picture, isSafe = picture.isThumbSafe): string | null {
  return urlOf(view, picture, firstSize(picture, ['S', 'M', 'Th']), isSafe);
}

export function imageUrl(view: ImageView, picture: Picture): string | null {
  return urlOf(view, picture, largestSize(picture), picture.isImageSafe);
}

function urlOf(view: ImageView, picture: Picture, size: RenditionSize, isSafe: boolean): string | null {
  if (!view.isVisible) return null;
  const variant: ImageVariant = view.isMasked && !isSafe ? 'masked' : size;
  return view.addresses.urlOf(picture.id, variant);
}

function firstSize(picture: Picture, sizes: readonly RenditionSize[]): RenditionSize {
  return sizes.find((size) => picture.photograph.renditions[size]) ?? largestSize(picture);
}

function largestSize({ photograph }: Picture): RenditionSize {
  return LARGEST_FIRST.find((size) => photograph.renditions[size] === photograph.original) ?? 'O';
}
