/** Controls the scroll position of a grid, including scrolling that the person does not cause. */
import type { RefObject } from 'react';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { anchorOf, scrollTopFor, scrollTopToShow } from './anchor';
import type { GridMemory } from './grid-memory';
import type { GridLayout } from './layout';

export interface GridScrolling {
  /** Scrolls until the tile is fully visible. */
  readonly show: (index: number) => void;
  /**
   * Notes that a pointer selects this tile, so that it does not scroll away under the pointer before a second click.
   */
  readonly point: (index: number) => void;
}

interface Drawn {
  readonly layout: GridLayout;
  readonly activeIndex: number;
}

/**
 * Keeps the selected tile, or the top tile, in place when the layout or the height of the view changes, and scrolls to
 * a tile that is selected by key. The anchor changes only when the person scrolls or selects, so that undoing a change
 * restores the position.
 */
export function useGridScrolling(
  scroller: RefObject<HTMLDivElement | null>,
  layout: GridLayout,
  activeIndex: number,
  memory: GridMemory,
): GridScrolling {
  const drawn = useRef<Drawn | null>(null);
  const pointed = useRef<number | null>(null);
  /** The last scroll position that was set or seen; a different one later means that the person has scrolled. */
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
      if (pointed.current !== activeIndex)
        element.scrollTo({ top: scrollTopToShow(layout, activeIndex, viewOf(element)) });
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
      if (element && index < layout.count) element.scrollTo({ top: scrollTopToShow(layout, index, viewOf(element)) });
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

/** Returns whether the person has scrolled; the browser itself scrolls up if the new layout is shorter. */
function isScrolledByPerson(element: HTMLElement, seenTop: number): boolean {
  const { scrollTop, scrollHeight, clientHeight } = element;
  const isCutShort = scrollTop < seenTop && scrollTop >= scrollHeight - clientHeight - 1;
  return !isCutShort && Math.abs(scrollTop - seenTop) >= 1;
}

function viewOf({ scrollTop, clientHeight }: HTMLElement): { scrollTop: number; heightPx: number } {
  return { scrollTop, heightPx: clientHeight };
}
