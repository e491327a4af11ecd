/**
 * A justified layout whose aspect ratios become known one by one. It consists of segments of equally many tiles, each a
 * layout of its own, so that a ratio changes only the rows of its segment.
 */
import { lastAtOrBelow, type Layout, layOutRows, limitRatios, NOTHING, UNKNOWN_RATIO } from './layout';
import { justifiedLayout } from './layout';

export interface SegmentGeometry {
  readonly count: number;
  /** 0 until it is measured. */
  readonly widthPx: number;
  readonly rowHeightPx: number;
  readonly gapPx: number;
}

export interface SegmentedLayout extends Layout {
  /** Returns the layout with some more ratios. Computes only the segments that contain them, and adds up their heights. */
  with(ratios: ReadonlyMap<number, number>): SegmentedLayout;
}

/** Rows of a segment as long as no ratio in it is known. */
const SEGMENT_ROWS = 8;

interface Measures extends SegmentGeometry {
  readonly tilesPerSegment: number;
  /** Height of a row of tiles whose ratio is unknown. */
  readonly unknownHeightPx: number;
}

interface Segment {
  /** By the index within the segment; 0 if unknown. */
  readonly ratios: readonly number[];
  readonly layout: Layout;
}

/** The ratios of a segment, and how it was laid out before some of them became known. */
interface ChangedSegment {
  readonly ratios: readonly number[];
  readonly before?: Segment | undefined;
}

export function segmentedLayout(geometry: SegmentGeometry, ratios: ReadonlyMap<number, number>): SegmentedLayout {
  const { count, widthPx, rowHeightPx, gapPx } = geometry;
  if (widthPx <= 0 || count === 0) return { ...NOTHING, with: () => segmentedLayout(geometry, ratios) };
  const columns = Math.max(1, Math.round((widthPx + gapPx) / (rowHeightPx * UNKNOWN_RATIO + gapPx)));
  const unknownHeightPx = (widthPx - gapPx * (columns - 1)) / columns / UNKNOWN_RATIO;
  const measures = { ...geometry, tilesPerSegment: columns * SEGMENT_ROWS, unknownHeightPx };
  const segmentCount = Math.ceil(count / measures.tilesPerSegment);
  // All segments without a known ratio are equal, except for the last one, which may have fewer tiles.
  const unknown = segmentOf(measures, { ratios: new Array<number>(measures.tilesPerSegment).fill(0) }, false);
  const lastTiles = count - (segmentCount - 1) * measures.tilesPerSegment;
  const last = segmentOf(measures, { ratios: new Array<number>(lastTiles).fill(0) }, true);
  const segments = Array.from({ length: segmentCount }, (_none, at) => (at === segmentCount - 1 ? last : unknown));
  return stack(measures, withRatios(measures, segments, ratios));
}

function withRatios(
  measures: Measures,
  segments: readonly Segment[],
  ratios: ReadonlyMap<number, number>,
): readonly Segment[] {
  const changed = new Map<number, number[]>();
  for (const [index, ratio] of ratios) {
    const at = Math.floor(index / measures.tilesPerSegment);
    const known = changed.get(at) ?? [...(segments[at]?.ratios ?? [])];
    if (index < measures.count) known[index % measures.tilesPerSegment] = ratio;
    changed.set(at, known);
  }
  const all = [...segments];
  for (const [at, known] of changed)
    if (at < all.length)
      all[at] = segmentOf(measures, { ratios: known, before: segments[at] }, at === segments.length - 1);
  return all;
}

function segmentOf(measures: Measures, changed: ChangedSegment, isLast: boolean): Segment {
  const { widthPx, unknownHeightPx, gapPx } = measures;
  const { ratios } = changed;
  const geometry = { widthPx, gapPx, rowHeightPx: unknownHeightPx };
  if (isLast) return { ratios, layout: justifiedLayout({ ...geometry, aspectRatios: ratios }) };
  const limited = limitRatios(ratios);
  const starts = rowStarts(limited, changed, measures);
  // Every row fills the width, because other segments follow.
  return { ratios, layout: layOutRows(limited, starts, { ...geometry, rowHeightPx: Infinity }) };
}

/**
 * Rows stay as they are if the ratios of all their tiles were known and have not changed, because their pictures may be
 * on screen. The tiles between them are broken into rows anew; so are adjacent rows if a row would be odd otherwise.
 */
function rowStarts(limited: Float64Array, { ratios, before }: ChangedSegment, measures: Measures): readonly number[] {
  const kept = before ? keptRows(ratios, before) : [];
  for (;;) {
    const starts = [0];
    let odd: readonly [from: number, to: number] | null = null;
    for (const [from, to] of [...kept, [limited.length, limited.length] as const]) {
      const open = starts.at(-1) ?? 0;
      const between = balancedRows(limited.subarray(open, from), measures);
      if (between.isOdd) odd ??= [open, from];
      starts.push(...between.starts.slice(1).map((start) => open + start));
      if (to > from) starts.push(to);
    }
    const [oddFrom, oddTo] = odd ?? [];
    const left = kept.findIndex(([from, to]) => to === oddFrom || from === oddTo);
    if (left < 0) return starts;
    kept.splice(left, 1);
  }
}

/** The rows of tiles whose ratios were known before and are the same now. */
function keptRows(
  ratios: readonly number[],
  { ratios: known, layout }: Segment,
): (readonly [from: number, to: number])[] {
  const rows = Array.from(
    { length: layout.rowCount },
    (_none, row) => [layout.rowStart(row), layout.rowStart(row + 1)] as const,
  );
  return rows.filter(([from, to]) =>
    known.slice(from, to).every((ratio, offset) => ratio !== 0 && ratio === ratios[from + offset]),
  );
}

interface BalancedRows {
  /** The first index of each row, followed by the count. */
  readonly starts: readonly number[];
  /** A row is much higher or lower than the others. */
  readonly isOdd: boolean;
}

/**
 * Breaks tiles into rows whose heights differ least from that of unknown tiles. The cost grows with the tiles of a
 * segment and of a row only.
 */
function balancedRows(ratios: Float64Array, { tilesPerSegment }: Measures): BalancedRows {
  const perRow = (tilesPerSegment / SEGMENT_ROWS) * UNKNOWN_RATIO;
  /** By number of tiles: the least deviation of rows that contain the first tiles, and where the last row starts. */
  const deviations = new Float64Array(ratios.length + 1).fill(Infinity);
  const lastStarts = new Uint32Array(ratios.length + 1);
  deviations[0] = 0;
  for (let end = 1; end <= ratios.length; end += 1) {
    let sum = 0;
    for (let start = end - 1; start >= 0; start -= 1) {
      sum += ratios[start] ?? 1;
      if (sum > LONGEST_ROW * perRow && start < end - 1) break;
      const deviation = (deviations[start] ?? 0) + Math.log(sum / perRow) ** 2;
      if (deviation >= (deviations[end] ?? 0)) continue;
      deviations[end] = deviation;
      lastStarts[end] = start;
    }
  }
  const starts = [ratios.length];
  let isOdd = false;
  for (let end = ratios.length; end > 0; end = lastStarts[end] ?? 0) {
    const start = lastStarts[end] ?? 0;
    isOdd ||= (deviations[end] ?? 0) - (deviations[start] ?? 0) > Math.log(ODD) ** 2;
    starts.unshift(start);
  }
  return { starts, isOdd };
}

/** Times the usual height of a row. */
const ODD = 1.5;

/** A row of several tiles has at most this many times the sum of ratios of a usual row. */
const LONGEST_ROW = 3;

function stack(measures: Measures, segments: readonly Segment[]): SegmentedLayout {
  const { count, gapPx, tilesPerSegment } = measures;
  const rows = new Uint32Array(segments.length + 1);
  const tops = new Float64Array(segments.length + 1);
  segments.forEach(({ layout }, at) => {
    rows[at + 1] = (rows[at] ?? 0) + layout.rowCount;
    tops[at + 1] = (tops[at] ?? 0) + layout.heightPx + gapPx;
  });
  const layoutAt = (at: number): Layout => segments[at]?.layout ?? NOTHING;
  const segmentOfIndex = (index: number): number => Math.floor(index / tilesPerSegment);
  const rowCount = rows[segments.length] ?? 0;
  return {
    count,
    rowCount,
    heightPx: Math.max(0, (tops[segments.length] ?? 0) - gapPx),
    rowOf(index) {
      const at = segmentOfIndex(index);
      return (rows[at] ?? 0) + layoutAt(at).rowOf(index - at * tilesPerSegment);
    },
    rowStart(row) {
      if (row >= rowCount) return count;
      const at = lastAtOrBelow(rows, segments.length - 1, row);
      return at * tilesPerSegment + layoutAt(at).rowStart(row - (rows[at] ?? 0));
    },
    box(index) {
      const at = segmentOfIndex(index);
      const box = layoutAt(at).box(index - at * tilesPerSegment);
      return { ...box, y: box.y + (tops[at] ?? 0) };
    },
    rowAt(y) {
      const at = lastAtOrBelow(tops, segments.length - 1, y);
      return (rows[at] ?? 0) + layoutAt(at).rowAt(y - (tops[at] ?? 0));
    },
    with: (ratios) => stack(measures, withRatios(measures, segments, ratios)),
  };
}
