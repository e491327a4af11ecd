/** Beyond this width, in CSS pixels, covers grow with the window. */
const COMMON_WIDTH_PX = 1200;

/**
 * Returns the smallest width of a cover. In a large window there are both more and larger covers, because more covers
 * alone would fill only the first line.
 */
export function coverWidthPx(rowHeightPx: number, gridWidthPx: number): number {
  return rowHeightPx * 1.2 * Math.sqrt(Math.max(1, gridWidthPx / COMMON_WIDTH_PX));
}
