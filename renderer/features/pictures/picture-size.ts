/** The pixels of the picture in the viewer, from what the service states and what was loaded. */
import type { PictureSummary } from '../../../preload/contract';
import type { Size } from '../../ui/zoom/zoom-view';

export interface KnownSize extends Size {
  /** Whether these are the pixels of the original, so that 100 % can be stated. */
  readonly isExact: boolean;
}

/** Of a picture whose pixels are unknown: any number will do, as long as the shape is right. */
const NOMINAL_LONG_EDGE_PX = 1600;

/**
 * Returns null if not even the shape is known. `loaded`: pixels of the largest form that was loaded. `maskedRatio`: width
 * divided by height, which main tells of a masked picture. A service may state the pixels before the rotation that EXIF
 * states, so the shape of what was loaded decides.
 */
export function pictureSizeOf(
  { width, height }: Pick<PictureSummary, 'width' | 'height'>,
  loaded: (Size & { readonly isMosaic: boolean }) | null,
  maskedRatio?: number,
): KnownSize | null {
  const stated = width !== null && height !== null ? { width, height } : null;
  const rotated = stated && { width: stated.height, height: stated.width };
  if (loaded && !loaded.isMosaic) {
    const original = [stated, rotated].find((size) => size && haveSameShape(size, loaded));
    return original ? { ...original, isExact: true } : { width: loaded.width, height: loaded.height, isExact: false };
  }
  const told = maskedRatio === undefined ? null : nominalSize({ width: maskedRatio, height: 1 });
  if (stated && rotated) {
    // The mosaic may be of a cropped thumbnail, so another shape than both proves nothing.
    const isRotated = told !== null && !haveSameShape(stated, told) && haveSameShape(rotated, told);
    return { ...(isRotated ? rotated : stated), isExact: true };
  }
  const known = told ?? (loaded && nominalSize(loaded));
  return known && { ...known, isExact: false };
}

function nominalSize({ width, height }: Size): Size {
  const scale = NOMINAL_LONG_EDGE_PX / Math.max(width, height);
  return { width: width * scale, height: height * scale };
}

/** A small rendition is rounded to whole pixels. */
function haveSameShape(one: Size, small: Size): boolean {
  const tolerance = 0.01 + 1 / Math.min(small.width, small.height);
  return Math.abs((one.width * small.height) / (one.height * small.width) - 1) <= tolerance;
}
