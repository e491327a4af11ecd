/**
 * Translates between the position of a scroller and the coordinates of a layout. No other code reads or writes
 * `scrollTop`, or derives a CSS position from a layout.
 *
 * Chromium limits lengths to 33,554,428 CSS pixels, and to half of that at scale factor 2. A space that scales higher
 * layouts would implement the same interface.
 */
import type { Layout } from './layout';

/** The part of a layout that the scroller shows, in the layout's coordinates. */
export interface View {
  /** Negative if a part of the padding above the first row is visible. */
  readonly topPx: number;
  readonly heightPx: number;
  /** Padding above the first row and below the last one. */
  readonly paddingPx: number;
}

export interface Edges {
  /** Padding inside the scroller, above and below all rows. */
  readonly paddingPx: number;
  /** Height of a sticky header, which covers the top of the scroller. */
  readonly headerPx: number;
}

export interface ScrollSpace {
  readonly layout: Layout;
  /** Height of the element that contains the rows. */
  readonly canvasHeightPx: number;
  /** Returns the `top` of a row inside that element. */
  readonly rowTopPx: (row: number) => number;
  readonly viewOf: (scroller: HTMLElement) => View;
  /** Scrolls so that the view starts at this vertical position of the layout. */
  readonly scrollTo: (scroller: HTMLElement, topPx: number) => void;
}

export function createScrollSpace(layout: Layout, { paddingPx, headerPx }: Edges): ScrollSpace {
  const viewOf = ({ scrollTop, clientHeight }: HTMLElement): View => ({
    topPx: scrollTop - paddingPx,
    heightPx: clientHeight - headerPx,
    paddingPx,
  });
  return {
    layout,
    canvasHeightPx: layout.heightPx,
    rowTopPx: (row) => layout.box(layout.rowStart(row)).y,
    viewOf,
    scrollTo: (scroller, topPx) => {
      // Setting the position ends a smooth scroll in progress, even if it stays the same.
      if (Math.abs(viewOf(scroller).topPx - topPx) >= LEAST_SCROLL_PX) scroller.scrollTop = topPx + paddingPx;
    },
  };
}

/** Smaller differences come from rounding. CSS pixels. */
const LEAST_SCROLL_PX = 0.01;

export function isScrolledToEnd({ scrollTop, scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollTop >= scrollHeight - clientHeight - 1;
}
