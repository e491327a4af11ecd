/** Which rows of a list of equal heights there have to be, and where a key leads among them. Pure arithmetic. */

export interface RowSpan {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Lengths in CSS pixels; `beyondPx`: what is drawn past either edge of what is visible. */
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

/** The rows of a span, and one more wherever it is: what has the focus must not go while it scrolls away. */
export function rowsToDraw({ from, to }: RowSpan, kept: number, count: number): number[] {
  const rows = Array.from({ length: to - from }, (_none, offset) => from + offset);
  if (kept < 0 || kept >= count || (kept >= from && kept < to)) return rows;
  return kept < from ? [kept, ...rows] : [...rows, kept];
}

/** Null: the key leads nowhere in a list. The same row: it is the last one in that direction. */
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

/** How far to scroll so that a row is whole, and no further. */
export function scrollTopToShow(row: number, rowHeightPx: number, scrollTopPx: number, heightPx: number): number {
  const top = row * rowHeightPx;
  if (top < scrollTopPx) return top;
  return Math.max(scrollTopPx, top + rowHeightPx - heightPx);
}
