/**
 * Translates between the position of a scroller and the coordinates of a layout. No other code reads or writes
 * `scrollTop`, or derives a CSS position from a layout.
 *
 * Chromium limits lengths to 33,554,428 CSS pixels, and to half of that at scale factor 2. The element that stands for a
 * higher layout is lower than it, and rows are placed relative to the view: small steps of scrolling move the view by as
 * many pixels, and large ones, as those of the scrollbar, to the same part of the layout.
 */
import type { Layout } from './layout';
import { positionAt, type Scale, scrolledFor } from './scaled-position';

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
  /** By how much rows are placed higher in that element than in the layout. Changes while the person scrolls. */
  readonly offsetPx: () => number;
  readonly viewOf: (scroller: HTMLElement) => View;
  /** Scrolls so that the view starts at this vertical position of the layout. */
  readonly scrollTo: (scroller: HTMLElement, topPx: number) => void;
  /**
   * Moves the scrollbar to the part of the layout that the view shows, after small steps have moved only the view. If it
   * returns true, the rows must be placed again before the next frame.
   */
  readonly alignScrollbar: (scroller: HTMLElement) => boolean;
  /** Returns true if the scrollbar is about to end before the layout does, and must be aligned at once. */
  readonly isScrollbarEnding: (scroller: HTMLElement) => boolean;
}

/** At any usual scale factor an element can be this high, and half pixels are still exact in the compositor. */
const HIGHEST_CANVAS_PX = 8_000_000;

export function createScrollSpace(layout: Layout, edges: Edges): ScrollSpace {
  return layout.heightPx > HIGHEST_CANVAS_PX ? new ScaledSpace(layout, edges) : unscaledSpace(layout, edges);
}

function unscaledSpace(layout: Layout, { paddingPx, headerPx }: Edges): ScrollSpace {
  const viewOf = ({ scrollTop, clientHeight }: HTMLElement): View => ({
    topPx: scrollTop - paddingPx,
    heightPx: clientHeight - headerPx,
    paddingPx,
  });
  return {
    layout,
    canvasHeightPx: layout.heightPx,
    offsetPx: () => 0,
    viewOf,
    scrollTo: (scroller, topPx) => {
      // Setting the position ends a smooth scroll in progress, even if it stays the same.
      if (Math.abs(viewOf(scroller).topPx - topPx) >= LEAST_SCROLL_PX) scroller.scrollTop = topPx + paddingPx;
    },
    alignScrollbar: () => false,
    isScrollbarEnding: () => false,
  };
}

class ScaledSpace implements ScrollSpace {
  readonly canvasHeightPx = HIGHEST_CANVAS_PX;
  readonly #excessPx: number;
  #offsetPx = 0;
  #scrolledPx = 0;

  constructor(
    readonly layout: Layout,
    private readonly edges: Edges,
  ) {
    this.#excessPx = layout.heightPx - HIGHEST_CANVAS_PX;
  }

  readonly offsetPx = (): number => this.#offsetPx;

  readonly viewOf = (scroller: HTMLElement): View => {
    const { paddingPx, headerPx } = this.edges;
    return {
      topPx: this.#positionOf(scroller) - paddingPx,
      heightPx: scroller.clientHeight - headerPx,
      paddingPx,
    };
  };

  readonly scrollTo = (scroller: HTMLElement, topPx: number): void => {
    if (Math.abs(this.viewOf(scroller).topPx - topPx) < LEAST_SCROLL_PX) return;
    this.#moveTo(scroller, topPx + this.edges.paddingPx);
  };

  readonly alignScrollbar = (scroller: HTMLElement): boolean => {
    const positionPx = this.#positionOf(scroller);
    if (Math.abs(scrolledFor(this.#scaleOf(scroller), positionPx) - this.#scrolledPx) < 1) return false;
    this.#moveTo(scroller, positionPx);
    return true;
  };

  readonly isScrollbarEnding = (scroller: HTMLElement): boolean => {
    const positionPx = this.#positionOf(scroller);
    const scale = this.#scaleOf(scroller);
    const isNearEnd = Math.min(this.#scrolledPx, scale.rangePx - this.#scrolledPx) < scroller.clientHeight;
    return isNearEnd && Math.abs(scrolledFor(scale, positionPx) - this.#scrolledPx) >= 1;
  };

  #positionOf(scroller: HTMLElement): number {
    const { scrollTop } = scroller;
    const scale = this.#scaleOf(scroller);
    if (Math.abs(scrollTop - this.#scrolledPx) > leastJumpPx(scale, scroller)) {
      this.#offsetPx = positionAt(scale, scrollTop) - scrollTop;
    }
    this.#scrolledPx = scrollTop;
    return scrollTop + this.#offsetPx;
  }

  #moveTo(scroller: HTMLElement, wantedPx: number): void {
    const scale = this.#scaleOf(scroller);
    const positionPx = Math.max(0, Math.min(wantedPx, scale.rangePx + scale.excessPx));
    scroller.scrollTop = scrolledFor(scale, positionPx);
    // The browser rounds the position; the difference goes into the place of the rows.
    this.#scrolledPx = scroller.scrollTop;
    this.#offsetPx = this.#withoutRounding(positionPx - this.#scrolledPx);
  }

  /** At both ends nothing is scaled, so that the padding there is exact. */
  #withoutRounding(offsetPx: number): number {
    if (Math.abs(offsetPx) < 1) return 0;
    return Math.abs(offsetPx - this.#excessPx) < 1 ? this.#excessPx : offsetPx;
  }

  #scaleOf({ scrollHeight, clientHeight }: HTMLElement): Scale {
    return { rangePx: Math.max(0, scrollHeight - clientHeight), excessPx: this.#excessPx };
  }
}

/**
 * A larger step is one of the scrollbar, whose smallest step is half a pixel of the track at scale factor 2; a wheel
 * moves a few views at most.
 */
function leastJumpPx({ rangePx }: Scale, { clientHeight }: HTMLElement): number {
  return (0.4 * rangePx) / Math.max(1, clientHeight);
}

/** Smaller differences come from rounding. CSS pixels. */
const LEAST_SCROLL_PX = 0.01;

export function isScrolledToEnd({ scrollTop, scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollTop >= scrollHeight - clientHeight - 1;
}
