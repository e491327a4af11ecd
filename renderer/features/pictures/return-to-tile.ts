/**
 * When the viewer closes, the picture returns to its tile. The tile itself moves, so that the grid has the focus at once and
 * only what the mask allows in the tile is visible.
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

function shrink(tile: Element, from: DOMRect): void {
  const to = tile.getBoundingClientRect();
  if (prefersReducedMotion() || to.width === 0) return;
  const scale = Math.max(from.width / to.width, from.height / to.height);
  const x = from.left + from.width / 2 - (to.left + to.width / 2);
  const y = from.top + from.height / 2 - (to.top + to.height / 2);
  tile.animate(
    [
      { transform: `translate(${x}px, ${y}px) scale(${scale})`, zIndex: 1 },
      { transform: 'none', zIndex: 1 },
    ],
    { duration: SHRINK_MS, easing: 'cubic-bezier(0.2, 0, 0, 1)' },
  );
}

/** Only a part of a zoomed picture is visible. */
function intersection(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  return new DOMRect(left, top, Math.min(one.right, other.right) - left, Math.min(one.bottom, other.bottom) - top);
}
