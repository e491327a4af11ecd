/**
 * Determines the visible rows of a list with equal row heights. The top row stays in place when rows are inserted above
 * it.
 */
import type { RefObject } from 'react';
import { useCallback, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useScrollAndSize } from '../../ui/use-size';

export interface VisibleRows {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** Rows rendered beyond each edge of the visible area. */
const OVERSCAN = 8;

export function useVisibleRows(
  scroller: RefObject<HTMLElement | null>,
  total: number,
  rowHeightPx: number,
): VisibleRows {
  const [rows, setRows] = useState<VisibleRows>({ first: 0, end: 0 });
  const measure = useCallback(
    ({ scrollTop, clientHeight }: HTMLElement) => {
      const first = Math.max(0, Math.min(total, Math.floor(scrollTop / rowHeightPx)) - OVERSCAN);
      const end = Math.min(total, Math.ceil((scrollTop + clientHeight) / rowHeightPx) + OVERSCAN);
      setRows((former) => (former.first === first && former.end === end ? former : { first, end }));
    },
    [total, rowHeightPx],
  );
  useScrollAndSize(scroller, measure);
  return rows;
}

/** Keeps the scroll position when new rows are inserted at the top, unless the list is at its top. */
export function useAnchor(scroller: RefObject<HTMLElement | null>, total: number, rowHeightPx: number): void {
  const former = useRef({ total, rowHeightPx });
  useLayoutEffect(() => {
    const element = scroller.current;
    const before = former.current;
    former.current = { total, rowHeightPx };
    if (!element || element.scrollTop <= 0) return;
    element.scrollTo({ top: (element.scrollTop / before.rowHeightPx + total - before.total) * rowHeightPx });
  }, [scroller, total, rowHeightPx]);
}

/** Scrolls by the minimum that shows the row fully. `headPx`: height of the header that covers the top. */
export function revealRow(element: HTMLElement, index: number, rowHeightPx: number, headPx: number): void {
  const top = index * rowHeightPx;
  const bottom = top + rowHeightPx + headPx;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
}

/**
 * Returns whether the window matches a media query. The window's width is enough, because it determines the dialog's
 * width.
 */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
  );
}
