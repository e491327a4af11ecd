/**
 * When the viewer closes, the picture returns to its tile. The tile's own picture moves, so that the grid has the focus at
 * once and only what the mask allows in the tile is visible.
 */
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { prefersReducedMotion } from '../../ui/motion';

const SHRINK_MS = 180;

/** Returns a function to be called just before the viewer closes. `index`: of the picture in the viewer. */
export function useReturnToTile(grid: RefObject<HTMLElement | null>, isViewing: boolean, index: number): () => void {
  const from = useRef<DOMRect | null>(null);
  useLayoutEffect(() => {
    const box = from.current;
    if (isViewing || !box) return;
    from.current = null;
    const tile = grid.current?.querySelector(`[data-index="${index}"]`);
    if (tile) shrink(tile, box);
  }, [grid, isViewing, index]);
  return useCallback(() => {
    const stage = document.querySelector('dialog[data-viewer] [data-stage]')?.getBoundingClientRect();
    const picture = document.querySelector('dialog[data-viewer] [data-zoomable] > div')?.getBoundingClientRect();
    from.current = stage && picture ? intersection(stage, picture) : null;
  }, []);
}

/** Moves only the picture: the ring, the caption and the marks of the tile would be enlarged with it. */
function shrink(tile: Element, from: DOMRect): void {
  const frame = tile.querySelector('img')?.parentElement;
  const to = tile.getBoundingClientRect();
  if (!frame || prefersReducedMotion() || to.width === 0) return;
  const scale = Math.max(from.width / to.width, from.height / to.height);
  const x = from.left + from.width / 2 - (to.left + to.width / 2);
  const y = from.top + from.height / 2 - (to.top + to.height / 2);
  frame.animate([{ transform: `translate(${x}px, ${y}px) scale(${scale})` }, { transform: 'none' }], {
    duration: SHRINK_MS,
    easing: 'cubic-bezier(0.2, 0, 0, 1)',
  });
  const hold = (element: Element | null, style: PropertyIndexedKeyframes, pseudoElement?: string): void => {
    element?.animate(style, { duration: SHRINK_MS, ...(pseudoElement !== undefined && { pseudoElement }) });
  };
  const hidden = { opacity: [0, 0] };
  hold(frame, { outlineColor: ['transparent', 'transparent'] });
  for (const part of frame.children) if (!(part instanceof HTMLImageElement)) hold(part, hidden);
  for (const part of tile.children) if (part !== frame) hold(part, hidden);
  hold(tile, hidden, '::after');
  // Above the other tiles, also those of the rows below, each of which is a stacking context.
  hold(tile, { zIndex: [1, 1] });
  hold(tile.closest('[role=row]'), { zIndex: [3, 3] });
}

/** Only a part of a zoomed picture is visible. */
function intersection(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  return new DOMRect(left, top, Math.min(one.right, other.right) - left, Math.min(one.bottom, other.bottom) - top);
}
