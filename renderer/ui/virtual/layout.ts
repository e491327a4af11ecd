/** The position of each item of a list or grid. Pure geometry in CSS pixels, independent of the content of the items. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Rows of items. In a list each row has one item. */
export interface Layout {
  readonly count: number;
  readonly rowCount: number;
  readonly heightPx: number;
  /** Height of what covers the top of the view, such as the heading of a group; none if absent. */
  readonly coverPx?: number;
  rowOf(index: number): number;
  /** Index of the first item of a row; `rowStart(rowCount)` is `count`. */
  rowStart(row: number): number;
  /** All items of a row have the same `y` and height. In a list, whose rows fill the width, `x` and width are 0. */
  box(index: number): Box;
  /** Returns the row at this vertical position, clamped to the existing rows. */
  rowAt(y: number): number;
}

/** Lays out a list of rows with equal heights. The cost does not depend on the number of rows. */
export function equalRows(count: number, rowHeightPx: number): Layout {
  return {
    count,
    rowCount: count,
    heightPx: count * rowHeightPx,
    rowOf: (index) => index,
    rowStart: (row) => Math.min(count, row),
    box: (index) => ({ x: 0, y: index * rowHeightPx, width: 0, height: rowHeightPx }),
    rowAt: (y) => clamp(Math.floor(y / rowHeightPx), 0, Math.max(0, count - 1)),
  };
}

/** Used before the width is known: with too small a width, far too many tiles would count as visible. */
export const NOTHING: Layout = {
  count: 0,
  rowCount: 0,
  heightPx: 0,
  rowOf: () => 0,
  rowStart: () => 0,
  box: () => ({ x: 0, y: 0, width: 0, height: 0 }),
  rowAt: () => 0,
};

export interface EvenTiles {
  readonly count: number;
  /** 0 until it is measured. */
  readonly widthPx: number;
  readonly minTileWidthPx: number;
  /** Returns the height of a tile for its width. */
  readonly tileHeight: (tileWidthPx: number) => number;
  readonly gapPx: number;
}

/** Lays out equal tiles, as many per row as fit. The cost does not depend on the number of tiles. */
export function evenLayout({ count, widthPx, minTileWidthPx, tileHeight, gapPx }: EvenTiles): Layout {
  if (widthPx <= 0) return NOTHING;
  const columns = Math.max(1, Math.floor((widthPx + gapPx) / (minTileWidthPx + gapPx)));
  const width = Math.max(1, (widthPx - gapPx * (columns - 1)) / columns);
  const height = tileHeight(width);
  const rowCount = Math.ceil(count / columns);
  return {
    count,
    rowCount,
    heightPx: rowCount === 0 ? 0 : rowCount * (height + gapPx) - gapPx,
    rowOf: (index) => Math.floor(index / columns),
    rowStart: (row) => Math.min(count, row * columns),
    box: (index) => ({
      x: (index % columns) * (width + gapPx),
      y: Math.floor(index / columns) * (height + gapPx),
      width,
      height,
    }),
    rowAt: (y) => clamp(Math.floor(y / (height + gapPx)), 0, Math.max(0, rowCount - 1)),
  };
}

export interface JustifiedTiles {
  /** Width divided by height; 0 if unknown. */
  readonly aspectRatios: ArrayLike<number>;
  readonly widthPx: number;
  readonly rowHeightPx: number;
  readonly gapPx: number;
}

export const UNKNOWN_RATIO = 4 / 3;
/**
 * The limits of aspect ratios. Pictures beyond them are cropped, so that one panorama or one very tall picture does not
 * distort its row.
 */
const MIN_RATIO = 0.4;
const MAX_RATIO = 4;

/** Lays out rows of equal width in which every picture keeps its aspect ratio. Makes one pass over the ratios. */
export function justifiedLayout({ aspectRatios, widthPx, rowHeightPx, gapPx }: JustifiedTiles): Layout {
  if (widthPx <= 0) return NOTHING;
  const ratios = limitRatios(aspectRatios);
  const starts = breakRows(ratios, widthPx, rowHeightPx, gapPx);
  return layOutRows(ratios, starts, { widthPx, rowHeightPx, gapPx });
}

/** Aspect ratios for a layout, within its limits. A loop takes a tenth of the time of `Float64Array.from`. */
export function limitRatios(aspectRatios: ArrayLike<number>): Float64Array {
  const limited = new Float64Array(aspectRatios.length);
  for (let index = 0; index < limited.length; index += 1) {
    limited[index] = clamp(aspectRatios[index] || UNKNOWN_RATIO, MIN_RATIO, MAX_RATIO);
  }
  return limited;
}

export interface RowGeometry extends Pick<JustifiedTiles, 'widthPx' | 'gapPx'> {
  /** The greatest height of the last row; all other rows fill the width. */
  readonly rowHeightPx: number;
}

/** Lays out given rows. `starts`: the first index of each row, followed by the count. */
export function layOutRows(ratios: Float64Array, starts: readonly number[], geometry: RowGeometry): Layout {
  const { rowHeightPx, gapPx } = geometry;
  const count = ratios.length;
  const rowCount = starts.length - 1;
  const tops = new Float64Array(rowCount + 1);
  const heights = new Float64Array(rowCount);
  const rows = new Uint32Array(count);
  for (let row = 0; row < rowCount; row += 1) {
    const start = starts[row] ?? 0;
    const end = starts[row + 1] ?? count;
    rows.fill(row, start, end);
    const isLast = row === rowCount - 1;
    heights[row] = rowHeight(ratios, start, end, isLast, geometry);
    tops[row + 1] = (tops[row] ?? 0) + (heights[row] ?? 0) + gapPx;
  }
  const rowOf = (index: number): number => rows[index] ?? 0;
  const rowStart = (row: number): number => starts[row] ?? count;
  return {
    count,
    rowCount,
    heightPx: rowCount === 0 ? 0 : (tops[rowCount] ?? 0) - gapPx,
    rowOf,
    rowStart,
    box(index) {
      const row = rowOf(index);
      const height = heights[row] ?? rowHeightPx;
      let x = 0;
      for (let before = rowStart(row); before < index; before += 1) x += (ratios[before] ?? 1) * height + gapPx;
      return { x, y: tops[row] ?? 0, width: (ratios[index] ?? 1) * height, height };
    },
    rowAt: (y) => clamp(lastAtOrBelow(tops, rowCount, y), 0, Math.max(0, rowCount - 1)),
  };
}

/**
 * Returns the first index of each row, followed by the count. Breaks each row where its height is closest to the wanted
 * one.
 */
export function breakRows(ratios: Float64Array, widthPx: number, rowHeightPx: number, gapPx: number): number[] {
  const starts = [0];
  let sum = 0;
  let start = 0;
  for (let index = 0; index < ratios.length; index += 1) {
    sum += ratios[index] ?? 1;
    const free = widthPx - gapPx * (index - start);
    if (sum * rowHeightPx < free) continue;
    const withIt = free / sum;
    const without = (free + gapPx) / (sum - (ratios[index] ?? 1));
    const isBetterWithout = index > start && without - rowHeightPx < rowHeightPx - withIt;
    start = isBetterWithout ? index : index + 1;
    sum = isBetterWithout ? (ratios[index] ?? 1) : 0;
    starts.push(start);
  }
  if (starts.at(-1) !== ratios.length) starts.push(ratios.length);
  return starts;
}

export function rowHeight(
  ratios: Float64Array,
  start: number,
  end: number,
  isLast: boolean,
  { widthPx, rowHeightPx, gapPx }: RowGeometry,
): number {
  let sum = 0;
  for (let index = start; index < end; index += 1) sum += ratios[index] ?? 1;
  const filling = (widthPx - gapPx * (end - start - 1)) / sum;
  // A last row that is not full keeps the wanted height instead of being enlarged.
  return isLast ? Math.min(filling, rowHeightPx) : filling;
}

/** Returns the last position up to `last` whose value is at most the given one; 0 if there is none. */
export function lastAtOrBelow(values: Float64Array | Uint32Array, last: number, value: number): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
