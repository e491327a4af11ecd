/** The few colours that stand for a picture: each is the mean of a part of it, so that no pixel of it is among them. */
import type { Pixels } from './picture-decoder';

/** So few that nothing can be made out, enough for a picture's own colours. */
const LONG_EDGE_CELLS = 8;

/** What cells are mixed from. */
export const MIXED_FROM_LONG_EDGE_PX = 64;

/** Null: too few pixels to mix any. */
export function mixCells({ width, height, rgba }: Pixels): Pixels | null {
  if (width * height < 2) return null;
  const long = Math.min(LONG_EDGE_CELLS, Math.floor(Math.max(width, height) / 2));
  const scale = long / Math.max(width, height);
  // A picture of a few pixels must not be its own mosaic: at least two of them, along each edge that has two, go into one cell.
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
  /** Not part of it. */
  readonly to: number;
}

function edge(cell: number, pixels: number, cells: number): number {
  return Math.round((cell * pixels) / cells);
}

/** Of the colours by how much they cover. */
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
