/**
 * Maps the position of a scrollbar to the position in a layout that is higher than an element can be. Near both ends one
 * pixel is one pixel; in between, a pixel of the scrollbar's range stands for several of the layout.
 */

export interface Scale {
  /** The greatest `scrollTop`. */
  readonly rangePx: number;
  /** By how much the layout is higher than the element that stands for it; 0 if nothing is scaled. */
  readonly excessPx: number;
}

/** About 500 rows, so that scrolling to an end by small steps arrives there at the same time as the scrollbar. */
const UNSCALED_PX = 100_000;

/** Returns the position in the layout at a position of the scrollbar. */
export function positionAt({ rangePx, excessPx }: Scale, scrolledPx: number): number {
  const edgePx = edgeOf(rangePx);
  const scaledPx = rangePx - 2 * edgePx;
  const part = scaledPx <= 0 ? 0 : (scrolledPx - edgePx) / scaledPx;
  return scrolledPx + excessPx * Math.min(1, Math.max(0, part));
}

/** Returns the position of the scrollbar at a position in the layout. The inverse of `positionAt`. */
export function scrolledFor({ rangePx, excessPx }: Scale, positionPx: number): number {
  const edgePx = edgeOf(rangePx);
  if (positionPx <= edgePx) return positionPx;
  if (positionPx >= rangePx + excessPx - edgePx) return positionPx - excessPx;
  const scaledPx = rangePx - 2 * edgePx;
  return edgePx + ((positionPx - edgePx) * scaledPx) / (scaledPx + excessPx);
}

function edgeOf(rangePx: number): number {
  return Math.min(UNSCALED_PX, rangePx / 4);
}
