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

/** Ends the move that is on its way. */
let endMove: (() => void) | null = null;

/** Moves only the picture: the ring, the caption and the marks of the tile would be enlarged with it. */
function shrink(tile: Element, from: DOMRect): void {
  endMove?.();
  const frame = tile.querySelector('img')?.parentElement;
  const to = tile.getBoundingClientRect();
  if (!frame || prefersReducedMotion() || to.width === 0) return;
  const scale = Math.max(from.width / to.width, from.height / to.height);
  const x = from.left + from.width / 2 - (to.left + to.width / 2);
  const y = from.top + from.height / 2 - (to.top + to.height / 2);
  const clipAgain = unclip(frame, to);
  const move = frame.animate([{ transform: `translate(${x}px, ${y}px) scale(${scale})` }, { transform: 'none' }], {
    duration: SHRINK_MS,
    easing: 'cubic-bezier(0.2, 0, 0, 1)',
  });
  const animations = [move];
  const hold = (element: Element | null, style: PropertyIndexedKeyframes, pseudoElement?: string): void => {
    if (!element) return;
    animations.push(
      element.animate(style, { duration: SHRINK_MS, ...(pseudoElement !== undefined && { pseudoElement }) }),
    );
  };
  const hidden = { opacity: [0, 0] };
  hold(frame, { outlineColor: ['transparent', 'transparent'] });
  for (const part of frame.children) if (!(part instanceof HTMLImageElement)) hold(part, hidden);
  for (const part of tile.children) if (part !== frame) hold(part, hidden);
  hold(tile, hidden, '::after');
  // Above the other tiles, also those of the rows below, each of which is a stacking context.
  hold(tile, { zIndex: [1, 1] });
  hold(tile.closest('[role=row]'), { zIndex: [3, 3] });
  const end = (): void => {
    if (endMove !== end) return;
    endMove = null;
    window.removeEventListener('scroll', onScroll, { capture: true });
    clipAgain();
    for (const animation of animations) animation.cancel();
  };
  // The picture is fixed to the window, so it would stay behind.
  const onScroll = (): void => {
    const { left, top } = tile.getBoundingClientRect();
    if (Math.hypot(left - to.left, top - to.top) > 1) end();
  };
  endMove = end;
  window.addEventListener('scroll', onScroll, { capture: true });
  // Rejects if the tile is removed meanwhile.
  move.finished.then(end, end);
}

/** Moves the picture above the grid, because the grid cuts off what is outside it. Returns a function that moves it back. */
function unclip(frame: HTMLElement, { left, top, width, height }: DOMRect): () => void {
  const around = [frame.closest<HTMLElement>('[data-index]'), frame.closest<HTMLElement>('[role=row]')];
  for (const element of around) element?.style.setProperty('contain', 'none');
  const place = { position: 'fixed', left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
  for (const [name, value] of Object.entries(place)) frame.style.setProperty(name, value);
  // A container around the grid may be what the place counts from.
  const found = frame.getBoundingClientRect();
  frame.style.setProperty('left', `${left + left - found.left}px`);
  frame.style.setProperty('top', `${top + top - found.top}px`);
  return () => {
    for (const name of Object.keys(place)) frame.style.removeProperty(name);
    for (const element of around) element?.style.removeProperty('contain');
  };
}

/** Only a part of a zoomed picture is visible. */
function intersection(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  return new DOMRect(left, top, Math.min(one.right, other.right) - left, Math.min(one.bottom, other.bottom) - top);
}
