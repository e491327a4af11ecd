/** The geometry of the grid of covers. The window draws it, and main fetches as many covers as it shows first. */

/** Beyond this width, in CSS pixels, covers grow with the window. */
const COMMON_WIDTH_PX = 1200;

export const COVER_GAP_PX = 24;
/** Covers have a 3:2 aspect ratio. */
const COVER_RATIO = 3 / 2;
/** The height of an album's name and count below its cover. */
const ALBUM_WORDS_PX = 64;

/**
 * Returns the smallest width of a cover. In a large window there are both more and larger covers, because more covers
 * alone would fill only the first line.
 */
export function coverWidthPx(rowHeightPx: number, gridWidthPx: number): number {
  return rowHeightPx * 1.2 * Math.sqrt(Math.max(1, gridWidthPx / COMMON_WIDTH_PX));
}

export function coverTileHeightPx(widthPx: number): number {
  return widthPx / COVER_RATIO + ALBUM_WORDS_PX;
}

interface Area {
  /** CSS pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The rail, the list of albums' bars, and the padding of the grid. A tree of categories takes more. */
const BESIDE_GRID_PX = 129;
const ABOVE_GRID_PX = 113;

/** Returns the area in which a page shows covers. */
export function coverAreaIn({ widthPx, heightPx }: Area): Area {
  return { widthPx: Math.max(0, widthPx - BESIDE_GRID_PX), heightPx: Math.max(0, heightPx - ABOVE_GRID_PX) };
}

/** Returns how many covers an area shows at once, partly shown ones included. */
export function coversWithin({ widthPx, heightPx }: Area, rowHeightPx: number): number {
  const pitchPx = coverWidthPx(rowHeightPx, widthPx) + COVER_GAP_PX;
  const columns = Math.max(1, Math.floor((widthPx + COVER_GAP_PX) / pitchPx));
  const tileWidthPx = (widthPx + COVER_GAP_PX) / columns - COVER_GAP_PX;
  return columns * Math.ceil(heightPx / (coverTileHeightPx(tileWidthPx) + COVER_GAP_PX));
}
