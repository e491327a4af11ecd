/** Determines which rows of a list with equal heights must be rendered, and the target of a key. Pure arithmetic. */

export interface RowSpan {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Returns the rows to render. Lengths in CSS pixels; `beyondPx`: distance beyond each edge of the visible area. */
export function rowsInView(
  count: number,
  rowHeightPx: number,
  scrollTopPx: number,
  heightPx: number,
  beyondPx: number,
): RowSpan {
  const from = Math.floor((scrollTopPx - beyondPx) / rowHeightPx);
  const to = Math.ceil((scrollTopPx + heightPx + beyondPx) / rowHeightPx);
  return { from: Math.min(count, Math.max(0, from)), to: Math.min(count, Math.max(0, to)) };
}

/**
 * Returns the rows of a span, and the row with the focus, which must stay rendered while it is scrolled out of view.
 */
export function rowsToDraw({ from, to }: RowSpan, kept: number, count: number): number[] {
  const rows = Array.from({ length: to - from }, (_none, offset) => from + offset);
  if (kept < 0 || kept >= count || (kept >= from && kept < to)) return rows;
  return kept < from ? [kept, ...rows] : [...rows, kept];
}

/** Returns the row after a key press; null if the key does not move. Returns the same row at either end. */
export function rowAfterKey(key: string, row: number, count: number, rowsPerPage: number): number | null {
  const wanted = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + rowsPerPage,
    PageUp: row - rowsPerPage,
    Home: 0,
    End: count - 1,
  }[key];
  return wanted === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, wanted));
}

/** Returns the nearest scroll position that shows the row fully. */
export function scrollTopToShow(row: number, rowHeightPx: number, scrollTopPx: number, heightPx: number): number {
  const top = row * rowHeightPx;
  if (top < scrollTopPx) return top;
  return Math.max(scrollTopPx, top + rowHeightPx - heightPx);
}
