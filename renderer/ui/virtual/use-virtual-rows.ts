/**
 * Virtualizes a list or grid: renders only the rows of the layout that are in or near the view, and keeps the position.
 * A consumer places rows with what this hook returns, and computes no position itself.
 */
import type { RefObject } from 'react';
import { useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { topFor } from './anchor';
import type { Layout } from './layout';
import { imageQueue } from '../image-queue';
import type { ScrollMemory } from './scroll-memory';
import { isSameSpan, type RowSpan, rowsInView, rowsToRender } from './row-span';
import { markMoving } from './moving';
import { createScrollSpace, type ScrollSpace, type View } from './scroll-space';
import { useScrollPosition } from './use-scroll-position';

export interface VirtualRowsOptions {
  /** The element that scrolls. It contains the canvas, which contains the rows. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly layout: Layout;
  /** The initial scroll position; updated while scrolling. */
  readonly memory: ScrollMemory;
  /** The item whose row stays rendered while it is out of view, because it has the focus or is referred to; or -1. */
  readonly keptIndex: number;
  /**
   * What stays in place when the layout or the height of the view changes: the kept item if it is visible, or always
   * the top row.
   */
  readonly anchor: 'kept-item' | 'top-row';
  /** Where new items enter: at the start they move all others, and the view stays at the same items. */
  readonly entersAt?: 'start' | 'end';
  /** Identifies the filter and the order. */
  readonly orderKey?: string;
  /**
   * When `orderKey` changes, the view moves to the top, which is the default, or to the place in `memory`, in which the
   * consumer has put the place of the same item in the new order.
   */
  readonly onOrder?: 'to-top' | 'stay';
  /** Padding inside the scroller, above and below all rows. CSS pixels. */
  readonly paddingPx?: number;
  /** Height of a sticky header, which covers the top of the scroller. CSS pixels. */
  readonly headerPx?: number;
  /** Called before each paint in which these may have changed. */
  readonly onSpans?: (rendered: RowSpan, visible: RowSpan) => void;
  /** Called like `onSpans`, with the part of the layout that is visible. */
  readonly onView?: ((view: View) => void) | undefined;
}

export interface VirtualRow {
  readonly row: number;
  /** The row's `top` inside the canvas. */
  readonly topPx: number;
  readonly heightPx: number;
}

export interface VirtualRows {
  /** In the order of the layout. */
  readonly rows: readonly VirtualRow[];
  readonly rendered: RowSpan;
  readonly canvasHeightPx: number;
  /** By how much rows are placed higher in the canvas than in the layout, when it is called. */
  readonly offsetPx: () => number;
  /** Scrolls the view by this distance. CSS pixels. */
  readonly scrollBy: (distancePx: number) => void;
  /** Scrolls by the minimum that shows the item fully. */
  readonly show: (index: number) => void;
  /** Height of the visible area. */
  readonly viewHeightPx: () => number;
}

/** Distance beyond each edge of the view within which rows are rendered, in CSS pixels. */
const OVERSCAN_PX = 400;

export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { scroller, layout, memory, keptIndex, orderKey, paddingPx = 0, headerPx = 0 } = options;
  const space = useMemo(() => createScrollSpace(layout, { paddingPx, headerPx }), [layout, paddingPx, headerPx]);
  const [span, setSpan] = useState(() => {
    const view = { heightPx: window.innerHeight, paddingPx };
    return rowsInView(layout, { ...view, topPx: topFor(layout, memory.view.anchor, view) }, OVERSCAN_PX);
  });
  const [offsetPx, setOffsetPx] = useState(0);
  const selected = options.anchor === 'kept-item' && keptIndex >= 0 ? keptIndex : null;
  const position = useScrollPosition({
    space,
    memory,
    selected,
    entersAt: options.entersAt ?? 'end',
    orderKey,
    onOrder: options.onOrder ?? 'to-top',
  });

  const measure = (element: HTMLElement): void => {
    const view = space.viewOf(element);
    const rendered = rowsInView(layout, view, OVERSCAN_PX);
    setSpan((previous) => (isSameSpan(previous, rendered) ? previous : rendered));
    setOffsetPx(space.offsetPx());
    options.onSpans?.(rendered, rowsInView(layout, view, 0));
    options.onView?.(view);
  };
  const measured = useRef<Measured | null>(null);
  // Not limited to changes: a consumer may replace the scroller, for example by an error message for a while.
  useLayoutEffect(() => {
    const element = scroller.current;
    const before = measured.current;
    measured.current = element && { element, space, orderKey };
    if (!element) return;
    position.onRendered(element);
    if (before?.element !== element || before.space !== space || before.orderKey !== orderKey) measure(element);
  });
  useScrollAndSize(scroller, {
    onScroll: (element) => {
      markMoving(element);
      imageQueue.scrolledTo(element.scrollTop);
      if (space.isScrollbarEnding(element)) space.alignScrollbar(element);
      position.onScroll();
      measure(element);
    },
    onScrollEnd: (element) => {
      if (space.alignScrollbar(element)) measure(element);
    },
    onResize: (element) => {
      position.onResize();
      measure(element);
    },
  });

  const keptRow = keptIndex >= 0 && keptIndex < layout.count ? layout.rowOf(keptIndex) : -1;
  return {
    rows: rowsToRender(span, keptRow, layout.rowCount).map((row) => {
      const { y, height } = layout.box(layout.rowStart(row));
      // A kept row far out of view must not change how far the scroller scrolls.
      const topPx = Math.min(y - offsetPx, space.canvasHeightPx - height);
      return { row, topPx, heightPx: height };
    }),
    rendered: span,
    canvasHeightPx: space.canvasHeightPx,
    offsetPx: space.offsetPx,
    scrollBy: (distancePx) => {
      const element = scroller.current;
      if (element) space.scrollTo(element, space.viewOf(element).topPx + distancePx);
    },
    show: (index) => {
      const element = scroller.current;
      if (!element) return;
      position.show(element, index);
      measure(element);
    },
    viewHeightPx: () => (scroller.current ? space.viewOf(scroller.current).heightPx : 0),
  };
}

interface Measured {
  readonly element: HTMLElement;
  readonly space: ScrollSpace;
  readonly orderKey: string | undefined;
}

interface ScrollerEvents {
  readonly onScroll: (element: HTMLElement) => void;
  readonly onScrollEnd: (element: HTMLElement) => void;
  readonly onResize: (element: HTMLElement) => void;
}

/** Calls the latest functions whenever the element, which may be replaced by another one, is scrolled or resized. */
function useScrollAndSize(scroller: RefObject<HTMLElement | null>, events: ScrollerEvents): void {
  const onScroll = useEffectEvent(events.onScroll);
  const onScrollEnd = useEffectEvent(events.onScrollEnd);
  const onResize = useEffectEvent(events.onResize);
  const listening = useRef<{ readonly element: HTMLElement; readonly end: () => void } | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (listening.current?.element === element) return;
    listening.current?.end();
    listening.current = element && { element, end: listen(element, { onScroll, onScrollEnd, onResize }) };
  });
  useLayoutEffect(
    () => () => {
      listening.current?.end();
      listening.current = null;
    },
    [],
  );
}

/** State that the functions set is rendered before they return, so that the frame of the scrolling shows its rows. */
function listen(element: HTMLElement, { onScroll, onScrollEnd, onResize }: ScrollerEvents): () => void {
  const listening = new AbortController();
  const options = { passive: true, signal: listening.signal };
  element.addEventListener('scroll', () => flushSync(() => onScroll(element)), options);
  element.addEventListener('scrollend', () => flushSync(() => onScrollEnd(element)), options);
  const observer = new ResizeObserver(() => onResize(element));
  observer.observe(element);
  return () => {
    listening.abort();
    observer.disconnect();
  };
}
