/** Where a grid is scrolled to, and when it scrolls without the person scrolling it. */
import type { RefObject } from 'react';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { anchorOf, scrollTopFor, scrollTopToShow } from './anchor';
import type { GridMemory } from './grid-memory';
import type { GridLayout } from './layout';

export interface GridScrolling {
  /** Shows the tile whole. */
  readonly show: (index: number) => void;
  /** A pointer selects this tile: it must not move under the pointer, or it could not be clicked twice. */
  readonly point: (index: number) => void;
}

interface Drawn {
  readonly layout: GridLayout;
  readonly activeIndex: number;
}

/**
 * Keeps the selected tile, or the one at the top, in place through every change of the layout and of the view's height, and shows
 * a tile that is selected by a key. What is kept is chosen only when the person scrolls or selects, so that there and back is back.
 */
export function useGridScrolling(
  scroller: RefObject<HTMLDivElement | null>,
  layout: GridLayout,
  activeIndex: number,
  memory: GridMemory,
): GridScrolling {
  const drawn = useRef<Drawn | null>(null);
  const pointed = useRef<number | null>(null);
  /** Where the grid was put or last seen: what differs from it later was scrolled by the person. */
  const seenTop = useRef(0);

  const remember = useCallback(
    (element: HTMLElement, now: Drawn) => {
      seenTop.current = element.scrollTop;
      memory.keep({ anchor: anchorOf(now.layout, viewOf(element), now.activeIndex) });
    },
    [memory],
  );
  const put = useCallback(
    (element: HTMLElement, now: Drawn) => {
      const { anchor } = memory.view;
      element.scrollTop = anchor ? scrollTopFor(now.layout, anchor, element.clientHeight) : 0;
      seenTop.current = element.scrollTop;
    },
    [memory],
  );

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || layout.count === 0) return;
    const before = drawn.current;
    const now = { layout, activeIndex };
    drawn.current = now;
    if (before?.layout !== layout) {
      if (before && isScrolledByPerson(element, seenTop.current)) remember(element, before);
      put(element, now);
    }
    if (before && before.activeIndex !== activeIndex) {
      if (pointed.current !== activeIndex) element.scrollTop = scrollTopToShow(layout, activeIndex, viewOf(element));
      pointed.current = null;
      remember(element, now);
    }
  }, [scroller, layout, activeIndex, remember, put]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const onScroll = (): void => {
      if (drawn.current && Math.abs(element.scrollTop - seenTop.current) >= 1) remember(element, drawn.current);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    let heightPx = element.clientHeight;
    const observer = new ResizeObserver(() => {
      if (element.clientHeight === heightPx) return;
      heightPx = element.clientHeight;
      if (drawn.current) put(element, drawn.current);
    });
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, [scroller, remember, put]);

  return {
    show: (index) => {
      const element = scroller.current;
      if (element && index < layout.count) element.scrollTop = scrollTopToShow(layout, index, viewOf(element));
    },
    point: (index) => {
      pointed.current = index;
    },
  };
}

export function useStartFocus(scroller: RefObject<HTMLDivElement | null>, hasFocusAtStart: boolean): void {
  useLayoutEffect(() => {
    if (hasFocusAtStart) scroller.current?.focus({ preventScroll: true });
  }, [scroller, hasFocusAtStart]);
}

/** The browser itself scrolls up where the new layout is shorter. */
function isScrolledByPerson(element: HTMLElement, seenTop: number): boolean {
  const { scrollTop, scrollHeight, clientHeight } = element;
  const isCutShort = scrollTop < seenTop && scrollTop >= scrollHeight - clientHeight - 1;
  return !isCutShort && Math.abs(scrollTop - seenTop) >= 1;
}

function viewOf({ scrollTop, clientHeight }: HTMLElement): { scrollTop: number; heightPx: number } {
  return { scrollTop, heightPx: clientHeight };
}
