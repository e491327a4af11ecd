/**
 * Which squares of a very large picture are needed. Each level is half as large as the one above it; main scales and cuts
 * the picture. See docs/decisions/0060-large-pictures.md.
 */
import type { TilePlace } from '../../domain/picture-url';
import type { Part, Size } from '../../ui/zoom/zoom-view';

/**
 * Chromium draws the parts of a larger picture that come into view too slowly for a smooth motion. Main gives pictures of
 * more than 32 million pixels only in tiles.
 */
const SMOOTH_PIXELS = 12_000_000;
/** As in main (`main/media/scaled-pictures.ts`). */
export const WHOLE_LONG_EDGE_PX = 4096;
export const TILE_EDGE_PX = 1024;

/** Whether the picture as a whole is requested only up to `WHOLE_LONG_EDGE_PX`. */
export function needsTiles({ width, height }: Size): boolean {
  return width * height > SMOOTH_PIXELS;
}

/**
 * Returns the tiles that show a part of the picture sharply; none if the picture as a whole is sharp enough.
 * `wantedPx`: the longest displayed edge in device pixels. `mostPx`: what a lease allows.
 */
export function tilesFor(picture: Size, part: Part, wantedPx: number, mostPx: number): readonly TilePlace[] {
  const longEdgePx = levelFor(Math.max(picture.width, picture.height), wantedPx, mostPx);
  if (longEdgePx === null) return [];
  const { width, height } = sizeOfLevel(picture, longEdgePx);
  const columns = indexes(part.left * width, part.right * width, width);
  const rows = indexes(part.top * height, part.bottom * height, height);
  return rows.flatMap((row) => columns.map((column) => ({ longEdgePx, column, row })));
}

/** Returns the smallest level that is sharp, or else the largest that is allowed. */
function levelFor(ownPx: number, wantedPx: number, mostPx: number): number | null {
  if (wantedPx <= WHOLE_LONG_EDGE_PX) return null;
  const levels: number[] = [];
  for (let px = ownPx; px > WHOLE_LONG_EDGE_PX; px = Math.ceil(px / 2)) if (px <= mostPx) levels.push(px);
  return levels.reverse().find((px) => px >= wantedPx) ?? levels.at(-1) ?? null;
}

function indexes(from: number, to: number, long: number): number[] {
  const last = Math.max(0, Math.ceil(long / TILE_EDGE_PX) - 1);
  const [first, end] = [Math.floor(from / TILE_EDGE_PX), Math.min(last, Math.floor((to - 0.01) / TILE_EDGE_PX))];
  return Array.from({ length: Math.max(0, end - first + 1) }, (_none, offset) => first + offset);
}

function sizeOfLevel({ width, height }: Size, longEdgePx: number): Size {
  const scale = longEdgePx / Math.max(width, height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Returns where a tile is in the picture, in percent of its width and height. */
export function boxOf(
  picture: Size,
  { longEdgePx, column, row }: TilePlace,
): Record<'left' | 'top' | 'width' | 'height', string> {
  const level = sizeOfLevel(picture, longEdgePx);
  const percent = (px: number, of: number): string => `${(100 * px) / of}%`;
  const [left, top] = [column * TILE_EDGE_PX, row * TILE_EDGE_PX];
  return {
    left: percent(left, level.width),
    top: percent(top, level.height),
    width: percent(Math.min(TILE_EDGE_PX, level.width - left), level.width),
    height: percent(Math.min(TILE_EDGE_PX, level.height - top), level.height),
  };
}
