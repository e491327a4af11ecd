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
 * Returns null if not even the shape is known. `loaded`: pixels of the largest form that was loaded. A service may
 * state the pixels before the rotation that EXIF states, so the shape of what was loaded decides.
 */
export function pictureSizeOf(
  { width, height }: Pick<PictureSummary, 'width' | 'height'>,
  loaded: (Size & { readonly isMosaic: boolean }) | null,
): KnownSize | null {
  const stated = width !== null && height !== null ? { width, height } : null;
  if (!loaded) return stated && { ...stated, isExact: true };
  if (stated) {
    if (loaded.isMosaic || haveSameShape(stated, loaded)) return { ...stated, isExact: true };
    const rotated = { width: stated.height, height: stated.width };
    if (haveSameShape(rotated, loaded)) return { ...rotated, isExact: true };
  }
  const scale = NOMINAL_LONG_EDGE_PX / Math.max(loaded.width, loaded.height);
  if (loaded.isMosaic) return { width: loaded.width * scale, height: loaded.height * scale, isExact: false };
  return { width: loaded.width, height: loaded.height, isExact: false };
}

/** A small rendition is rounded to whole pixels. */
function haveSameShape(one: Size, small: Size): boolean {
  const tolerance = 0.01 + 1 / Math.min(small.width, small.height);
  return Math.abs((one.width * small.height) / (one.height * small.width) - 1) <= tolerance;
}
