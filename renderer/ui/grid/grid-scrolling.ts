/** Where a grid is scrolled to, and when it scrolls by itself. */
import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { GridLayout } from './layout';

/** Around all tiles, CSS pixels. */
export const PADDING_PX = 16;

/** Keeps the tile at the top where it is, by the part of it that is scrolled away, when the layout changes. */
export function useAnchor(scroller: RefObject<HTMLDivElement | null>, layout: GridLayout, initialScrollTop: number): void {
  const former = useRef<GridLayout | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || layout.count === 0) return;
    const before = former.current;
    former.current = layout;
    if (!before) {
      element.scrollTop = initialScrollTop;
    } else if (before !== layout && before.count > 0 && element.scrollTop > PADDING_PX) {
      const y = element.scrollTop - PADDING_PX;
      const anchor = before.rowStart(before.rowAt(y));
      const was = before.box(anchor);
      const is = layout.box(Math.min(anchor, layout.count - 1));
      element.scrollTop = PADDING_PX + is.y + ((y - was.y) / was.height) * is.height;
    }
  }, [scroller, layout, initialScrollTop]);
}

export function useStartFocus(scroller: RefObject<HTMLDivElement | null>, hasFocusAtStart: boolean): void {
  useLayoutEffect(() => {
    if (hasFocusAtStart) scroller.current?.focus({ preventScroll: true });
  }, [scroller, hasFocusAtStart]);
}

/** Shows the active tile when it changes, but not under a pointer: a tile that moves cannot be double-clicked. */
export function useReveal(
  scroller: RefObject<HTMLDivElement | null>,
  layout: GridLayout,
  activeIndex: number,
): RefObject<number | null> {
  const pointed = useRef<number | null>(null);
  const revealed = useRef(activeIndex);
  useLayoutEffect(() => {
    if (revealed.current === activeIndex) return;
    revealed.current = activeIndex;
    if (scroller.current && pointed.current !== activeIndex) reveal(scroller.current, layout, activeIndex);
    pointed.current = null;
  }, [scroller, layout, activeIndex]);
  return pointed;
}

/** Scrolls no more than needed to show a tile whole. */
function reveal(element: HTMLElement, layout: GridLayout, index: number): void {
  const { y, height } = layout.box(index);
  const top = y;
  const bottom = y + height + 2 * PADDING_PX;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
}
