/** Keeps and restores the position of a list or grid, including scrolling that the person does not cause. */
import { useRef } from 'react';
import { anchorOf, topFor, topToShow } from './anchor';
import type { ScrollMemory } from './scroll-memory';
import { isScrolledToEnd, type ScrollSpace } from './scroll-space';

export interface ScrollPositionOptions {
  readonly space: ScrollSpace;
  readonly memory: ScrollMemory;
  /** Null if no item is selected, or if the top row stays in place even so. */
  readonly selected: number | null;
  readonly entersAt: 'start' | 'end';
  readonly orderKey: string | undefined;
  readonly onOrder: 'to-top' | 'stay';
}

export interface ScrollPosition {
  /** To be called in a layout effect after each render. */
  readonly onRendered: (scroller: HTMLElement) => void;
  /** Scrolls by the minimum that shows the item fully. */
  readonly show: (scroller: HTMLElement, index: number) => void;
  readonly onScroll: () => void;
  readonly onResize: () => void;
}

interface Rendered extends Pick<ScrollPositionOptions, 'space' | 'selected' | 'orderKey'> {
  readonly element: HTMLElement;
  /** The last view that was set or seen; a different one later means that the person has scrolled. */
  topPx: number;
  heightPx: number;
}

/**
 * The anchor changes only when the person scrolls or selects, so that undoing a change of the layout restores the
 * position.
 */
export function useScrollPosition({
  space,
  memory,
  selected,
  entersAt,
  orderKey,
  onOrder,
}: ScrollPositionOptions): ScrollPosition {
  const rendered = useRef<Rendered | null>(null);

  const see = (now: Rendered): void => {
    const view = now.space.viewOf(now.element);
    now.topPx = view.topPx;
    now.heightPx = view.heightPx;
  };
  const remember = (now: Rendered): void => {
    see(now);
    memory.keep({ anchor: anchorOf(now.space.layout, now.space.viewOf(now.element), now.selected) });
  };
  const restore = (now: Rendered): void => {
    now.space.scrollTo(now.element, topFor(now.space.layout, memory.view.anchor, now.space.viewOf(now.element)));
    see(now);
  };
  const keepAcross = (before: Rendered): void => {
    if (isScrolledByPerson(before)) remember(before);
    const { anchor } = memory.view;
    const entered = entersAt === 'start' ? space.layout.count - before.space.layout.count : 0;
    if (anchor && entered !== 0) memory.keep({ anchor: { ...anchor, index: Math.max(0, anchor.index + entered) } });
  };

  return {
    onRendered: (element) => {
      if (space.layout.count === 0) return;
      const before = rendered.current;
      const now = { element, space, selected, orderKey, topPx: before?.topPx ?? 0, heightPx: before?.heightPx ?? 0 };
      rendered.current = now;
      if (before && before.orderKey !== orderKey) {
        if (onOrder === 'to-top') memory.keep({ anchor: null });
        restore(now);
      } else if (before?.element !== element) {
        restore(now);
      } else if (before.space !== space) {
        keepAcross(before);
        restore(now);
      }
      if (before && before.selected !== selected) remember(now);
    },
    show: (element, index) => {
      const now = rendered.current;
      if (!now || index < 0 || index >= space.layout.count) return;
      space.scrollTo(element, topToShow(space.layout, index, space.viewOf(element)));
      remember(now);
    },
    onScroll: () => {
      const now = rendered.current;
      if (now && Math.abs(now.space.viewOf(now.element).topPx - now.topPx) >= 1) remember(now);
    },
    onResize: () => {
      const now = rendered.current;
      if (now && now.space.viewOf(now.element).heightPx !== now.heightPx) restore(now);
    },
  };
}

/** Returns whether the person has scrolled; the browser itself scrolls up if the new layout is shorter. */
function isScrolledByPerson({ element, space, topPx }: Rendered): boolean {
  const nowPx = space.viewOf(element).topPx;
  const isCutShort = nowPx < topPx && isScrolledToEnd(element);
  return !isCutShort && Math.abs(nowPx - topPx) >= 1;
}
