/**
 * A justified layout whose items are in groups, each with a heading above its rows. A row never has items of two groups.
 * One pass over the ratios, whatever the number of groups.
 */
import { breakRows, type Layout, lastAtOrBelow, limitRatios, NOTHING, rowHeight } from './layout';

export interface GroupedTiles {
  /** Width divided by height; 0 if unknown. */
  readonly aspectRatios: ArrayLike<number>;
  /** The first item of each group, in ascending order. The first one is 0. */
  readonly starts: readonly number[];
  readonly widthPx: number;
  readonly rowHeightPx: number;
  readonly gapPx: number;
  readonly headingPx: number;
}

export interface GroupSpan {
  readonly topPx: number;
  /** Of the heading and all rows. */
  readonly heightPx: number;
}

export interface GroupedLayout extends Layout {
  readonly groupCount: number;
  readonly groupOf: (index: number) => number;
  readonly groupStart: (group: number) => number;
  readonly groupSpan: (group: number) => GroupSpan;
  readonly groupAt: (y: number) => number;
}

export function groupedLayout(tiles: GroupedTiles): GroupedLayout {
  const { widthPx, rowHeightPx, gapPx, headingPx } = tiles;
  const ratios = limitRatios(tiles.aspectRatios);
  const count = ratios.length;
  if (widthPx <= 0 || count === 0) return NO_GROUPS;
  const firsts = Uint32Array.from([...tiles.starts.filter((start) => start < count), count]);
  const groupCount = firsts.length - 1;
  const groupTops = new Float64Array(groupCount + 1);
  const rowStarts: number[] = [];
  const tops: number[] = [];
  const heights: number[] = [];
  const rows = new Uint32Array(count);
  let y = 0;
  for (let group = 0; group < groupCount; group += 1) {
    const from = firsts[group] ?? 0;
    groupTops[group] = y;
    y += headingPx;
    const ofGroup = ratios.subarray(from, firsts[group + 1]);
    const starts = breakRows(ofGroup, widthPx, rowHeightPx, gapPx);
    for (let at = 0; at < starts.length - 1; at += 1) {
      const [start = 0, end = 0] = [starts[at], starts[at + 1]];
      const height = rowHeight(ofGroup, start, end, at === starts.length - 2, { widthPx, rowHeightPx, gapPx });
      rows.fill(rowStarts.length, from + start, from + end);
      rowStarts.push(from + start);
      tops.push(y);
      heights.push(height);
      y += height + gapPx;
    }
  }
  groupTops[groupCount] = y;
  rowStarts.push(count);
  const rowTops = Float64Array.from(tops);
  const rowCount = tops.length;
  const rowOf = (index: number): number => rows[index] ?? 0;
  const rowStart = (row: number): number => rowStarts[row] ?? count;
  return {
    count,
    rowCount,
    heightPx: y - gapPx,
    coverPx: headingPx,
    rowOf,
    rowStart,
    box(index) {
      const row = rowOf(index);
      const height = heights[row] ?? rowHeightPx;
      let x = 0;
      for (let before = rowStart(row); before < index; before += 1) x += (ratios[before] ?? 1) * height + gapPx;
      return { x, y: rowTops[row] ?? 0, width: (ratios[index] ?? 1) * height, height };
    },
    rowAt: (at) => lastAtOrBelow(rowTops, rowCount - 1, at),
    groupCount,
    groupOf: (index) => lastAtOrBelow(firsts, groupCount - 1, index),
    groupStart: (group) => firsts[group] ?? count,
    groupSpan: (group) => {
      const topPx = groupTops[group] ?? 0;
      return { topPx, heightPx: (groupTops[group + 1] ?? y) - gapPx - topPx };
    },
    groupAt: (at) => lastAtOrBelow(groupTops, groupCount - 1, at),
  };
}

const NO_GROUPS: GroupedLayout = {
  ...NOTHING,
  groupCount: 0,
  groupOf: () => 0,
  groupStart: () => 0,
  groupSpan: () => ({ topPx: 0, heightPx: 0 }),
  groupAt: () => 0,
};

export function isGrouped(layout: Layout): layout is GroupedLayout {
  return 'groupCount' in layout;
}
