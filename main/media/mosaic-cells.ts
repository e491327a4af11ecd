/** Reduces a picture to a few colours. Each is the mean of several pixels, so that no original pixel remains. */
import type { Pixels } from './picture-decoder';

/** Few enough to hide all content, enough to keep the picture's main colours. */
const LONG_EDGE_CELLS = 8;

/** Size of the picture that cells are computed from. */
export const MIXED_FROM_LONG_EDGE_PX = 64;

/** Returns null if there are too few pixels to mix. */
export function mixCells({ width, height, rgba }: Pixels): Pixels | null {
  if (width * height < 2) return null;
  const long = Math.min(LONG_EDGE_CELLS, Math.floor(Math.max(width, height) / 2));
  const scale = long / Math.max(width, height);
  // A tiny picture must not be its own mosaic: each cell mixes at least two pixels along every edge that has two.
  const cells = {
    width: Math.max(1, Math.min(Math.round(width * scale), Math.floor(width / 2))),
    height: Math.max(1, Math.min(Math.round(height * scale), Math.floor(height / 2))),
  };
  const mixed = new Uint8Array(BYTES_PER_PIXEL * cells.width * cells.height);
  for (let y = 0; y < cells.height; y += 1) {
    const rows = { from: edge(y, height, cells.height), to: edge(y + 1, height, cells.height) };
    for (let x = 0; x < cells.width; x += 1) {
      const columns = { from: edge(x, width, cells.width), to: edge(x + 1, width, cells.width) };
      mixed.set(mean(rgba, width, rows, columns), BYTES_PER_PIXEL * (y * cells.width + x));
    }
  }
  return { ...cells, rgba: mixed };
}

const BYTES_PER_PIXEL = 4;

interface Span {
  readonly from: number;
  /** Exclusive end. */
  readonly to: number;
}

function edge(cell: number, pixels: number, cells: number): number {
  return Math.round((cell * pixels) / cells);
}

/** Returns the mean colour, weighted by opacity. */
function mean(rgba: Uint8Array, rowPixels: number, rows: Span, columns: Span): readonly number[] {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let y = rows.from; y < rows.to; y += 1) {
    for (let x = columns.from; x < columns.to; x += 1) {
      const at = BYTES_PER_PIXEL * (y * rowPixels + x);
      const covers = rgba[at + 3] ?? 0;
      red += covers * (rgba[at] ?? 0);
      green += covers * (rgba[at + 1] ?? 0);
      blue += covers * (rgba[at + 2] ?? 0);
      alpha += covers;
    }
  }
  const count = (rows.to - rows.from) * (columns.to - columns.from);
  return alpha === 0 ? [0, 0, 0, 0] : [red / alpha, green / alpha, blue / alpha, alpha / count].map(Math.round);
}
