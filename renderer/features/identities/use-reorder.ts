/** Reorders a column of items by dragging. Escape cancels the drag. */
import type { PointerEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';

export interface Reorder {
  /** Index of the dragged item; null if none is dragged. */
  readonly from: number | null;
  /** Index before which the item would be inserted, or the count for the end; null if the item would not move. */
  readonly gap: number | null;
  readonly handlersOf: (index: number) => {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
  /** Returns true once after a drag, so that the click ending the drag is ignored. */
  readonly takeClick: () => boolean;
}

/** CSS pixels; a pointer moves slightly during a click. */
const SLACK_PX = 6;
/** CSS pixels from an edge of the column within which dragging scrolls it. */
const EDGE_PX = 32;
const SCROLL_STEP_PX = 8;

interface Drag {
  readonly index: number;
  readonly startY: number;
  readonly isMoving: boolean;
  readonly gap: number;
}

/** `count`: number of movable items, at the start of the column; `itemSelector` matches all items. */
export function useReorder(
  column: RefObject<HTMLElement | null>,
  itemSelector: string,
  count: number,
  onMove: (from: number, to: number) => void,
): Reorder {
  const [drag, setDrag] = useState<Drag | null>(null);
  const isClickTaken = useRef(false);
  useEscape(drag?.isMoving ?? false, () => setDrag(null));

  const move = (event: PointerEvent): void => {
    if (!drag) return;
    const isMoving = drag.isMoving || Math.abs(event.clientY - drag.startY) > SLACK_PX;
    if (!isMoving) return;
    isClickTaken.current = true;
    scrollAtEdges(column.current, event.clientY);
    setDrag({ ...drag, isMoving, gap: gapAt(column.current, itemSelector, count, event.clientY) });
  };
  const drop = (): void => {
    setDrag(null);
    if (!drag?.isMoving || isInPlace(drag)) return;
    onMove(drag.index, drag.gap > drag.index ? drag.gap - 1 : drag.gap);
  };
  return {
    from: drag?.isMoving ? drag.index : null,
    gap: drag?.isMoving && !isInPlace(drag) ? drag.gap : null,
    handlersOf: (index) => ({
      onPointerDown: (event) => {
        isClickTaken.current = false;
        if (event.button !== 0 || event.pointerType === 'touch' || index >= count) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ index, startY: event.clientY, isMoving: false, gap: index });
      },
      onPointerMove: move,
      onPointerUp: drop,
      onPointerCancel: () => setDrag(null),
    }),
    takeClick: () => {
      const isTaken = isClickTaken.current;
      isClickTaken.current = false;
      return isTaken;
    },
  };
}

function isInPlace({ index, gap }: Drag): boolean {
  return gap === index || gap === index + 1;
}

function gapAt(column: HTMLElement | null, itemSelector: string, count: number, clientY: number): number {
  const items = [...(column?.querySelectorAll(itemSelector) ?? [])].slice(0, count);
  return items.filter((item) => {
    const { top, height } = item.getBoundingClientRect();
    return top + height / 2 < clientY;
  }).length;
}

function scrollAtEdges(column: HTMLElement | null, clientY: number): void {
  if (!column) return;
  const { top, bottom } = column.getBoundingClientRect();
  if (clientY < top + EDGE_PX) column.scrollBy(0, -SCROLL_STEP_PX);
  if (clientY > bottom - EDGE_PX) column.scrollBy(0, SCROLL_STEP_PX);
}

function useEscape(isWanted: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onEscape();
    };
    // In the capture phase, before the global shortcuts, where Escape goes back.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isWanted, onEscape]);
}
