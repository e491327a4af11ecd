/** The marks of the date scrubber: where months and years begin in the layout of the pictures. */
import { isGrouped } from '../../ui/virtual/grouped-layout';
import type { Layout } from '../../ui/virtual/layout';
import type { PictureGroup } from './shown-order';

export interface DateMark {
  /** Where the group begins in the layout. CSS pixels. */
  readonly topPx: number;
  readonly key: string | null;
  /** True for the first group of a year. */
  readonly beginsYear: boolean;
}

export function dateMarks(groups: readonly PictureGroup[], layout: Layout): readonly DateMark[] {
  return groups.map(({ from, key }, group) => {
    const topPx = isGrouped(layout) ? layout.groupSpan(group).topPx : layout.box(Math.min(from, layout.count - 1)).y;
    return { topPx, key, beginsYear: yearOf(key) !== yearOf(groups[group - 1]?.key ?? null) || group === 0 };
  });
}

/** Returns the index of the mark whose group is at this position of the layout. */
export function markAt(marks: readonly DateMark[], topPx: number): number {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle]?.topPx ?? Infinity) <= topPx) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Returns the mark after a step: to the next or previous month or day, or to that which begins a year. */
export function stepMark(marks: readonly DateMark[], from: number, step: 1 | -1, isByYear: boolean): number {
  let at = Math.max(0, Math.min(marks.length - 1, from + step));
  // Without headings, several groups may begin in one row, where a step would lead to the same pictures.
  const isPassed = (mark: number): boolean =>
    marks[mark]?.topPx === marks[from]?.topPx || (isByYear && !marks[mark]?.beginsYear);
  while (at > 0 && at < marks.length - 1 && isPassed(at)) at += step;
  return at;
}

/** Returns the marks of years whose labels have room; `leastPx`: the least distance between two labels on the track. */
export function labelledYears(
  marks: readonly DateMark[],
  { trackPx, layoutPx, leastPx }: { readonly trackPx: number; readonly layoutPx: number; readonly leastPx: number },
): readonly DateMark[] {
  let lastPx = Number.NEGATIVE_INFINITY;
  return marks.filter(({ beginsYear, key, topPx }) => {
    const atPx = (topPx / Math.max(1, layoutPx)) * trackPx;
    if (!beginsYear || key === null || atPx - lastPx < leastPx || atPx > trackPx - leastPx / 2) return false;
    lastPx = atPx;
    return true;
  });
}

export function yearOf(key: string | null): string | null {
  return key === null ? null : key.slice(0, 4);
}
