/** Determines which rows of a layout are visible, and which must be rendered. Pure arithmetic. */
import type { Layout } from './layout';
import type { View } from './scroll-space';

export interface RowSpan {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Returns the rows of which a part is visible. `beyondPx`: distance beyond each edge of the view that counts too. */
export function rowsInView(layout: Layout, { topPx, heightPx }: View, beyondPx: number): RowSpan {
  if (layout.rowCount === 0) return { from: 0, to: 0 };
  const startPx = topPx - beyondPx;
  const endPx = topPx + heightPx + beyondPx;
  const first = layout.rowAt(startPx);
  const last = layout.rowAt(endPx);
  const from = bottomOf(layout, first) <= startPx ? first + 1 : first;
  const to = layout.box(layout.rowStart(last)).y >= endPx ? last : last + 1;
  return { from, to: Math.max(from, to) };
}

/** Returns the rows of a span and the kept row, which must stay rendered while it is scrolled out of view. */
export function rowsToRender({ from, to }: RowSpan, kept: number, rowCount: number): number[] {
  const end = Math.min(to, rowCount);
  const rows = Array.from({ length: Math.max(0, end - from) }, (_none, offset) => from + offset);
  if (kept < 0 || kept >= rowCount || (kept >= from && kept < end)) return rows;
  return kept < from ? [kept, ...rows] : [...rows, kept];
}

export function isSameSpan(one: RowSpan, other: RowSpan): boolean {
  return one.from === other.from && one.to === other.to;
}

function bottomOf(layout: Layout, row: number): number {
  const { y, height } = layout.box(layout.rowStart(row));
  return y + height;
}
