/**
 * Selecting by a rectangle: a drag of the mouse that begins between the tiles. Near the upper and lower edge the grid
 * scrolls meanwhile. Escape cancels it.
 */
import {
  type PointerEvent as ReactPointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Box, Layout } from '../virtual/layout';
import type { GridSelection } from './grid-selection';
import { type Point, rectangleBetween, tilesInRectangle } from './tiles-in-rectangle';
import styles from './grid.module.css';

export interface RectangleOptions {
  readonly canvas: RefObject<HTMLElement | null>;
  readonly layout: Layout;
  /** By how much rows are placed higher in the canvas than in the layout. */
  readonly offsetPx: () => number;
  /** Scrolls by this distance, in CSS pixels. */
  readonly scrollBy: (distancePx: number) => void;
  readonly selection: GridSelection | undefined;
}

export interface SelectionRectangle {
  /** Starts unless the pointer is on a tile. Returns true if it has started. */
  readonly begin: (event: ReactPointerEvent<HTMLElement>) => boolean;
  /** The rectangle, to be rendered in the canvas. */
  readonly element: ReactNode;
}

/** CSS pixels. A shorter movement is a click. */
const LEAST_DRAG_PX = 4;
/** In `PointerEvent.buttons`. */
const PRIMARY_BUTTON = 1;
/** The height of the zones at both edges in which the grid scrolls, and its fastest step per frame. */
const EDGE_PX = 48;
const FASTEST_STEP_PX = 32;

export function useSelectionRectangle(options: RectangleOptions): SelectionRectangle {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const end = useRef<() => void>(() => undefined);
  useEffect(() => () => end.current(), []);
  const [box, setBox] = useState<Box | null>(null);
  return {
    begin: (event) => {
      const { currentTarget: scroller, target, button, pointerType } = event;
      const { selection } = options;
      const isOnTile = target instanceof Element && target.closest('[data-index], button') !== null;
      if (!selection || isOnTile || isOnScrollbar(event) || button !== 0 || pointerType !== 'mouse') return false;
      end.current();
      end.current = drawRectangle({ event, scroller, latest, onBox: setBox });
      return true;
    },
    element: box && (
      <div
        className={styles['rectangle']}
        style={{ insetInlineStart: box.x, top: box.y, width: box.width, height: box.height }}
      />
    ),
  };
}

/** In a language that is written from the right, the scroll bar is on the left, before the content. */
function isOnScrollbar({ currentTarget: scroller, target, nativeEvent }: ReactPointerEvent<HTMLElement>): boolean {
  const { offsetX } = nativeEvent;
  return target === scroller && (offsetX < 0 || offsetX >= scroller.clientWidth);
}

interface Drawing {
  readonly event: ReactPointerEvent<HTMLElement>;
  readonly scroller: HTMLElement;
  readonly latest: RefObject<RectangleOptions>;
  readonly onBox: (box: Box | null) => void;
}

/** Returns a function that ends the drawing. */
function drawRectangle({ event, scroller, latest, onBox }: Drawing): () => void {
  const pointer = { x: event.clientX, y: event.clientY };
  const start = pointIn(latest.current, pointer);
  const isAdding = event.ctrlKey || event.metaKey || event.shiftKey;
  let hasBegun = false;
  let frame = 0;
  const listening = new AbortController();
  const draw = (): void => {
    const { layout, offsetPx, selection } = latest.current;
    const box = rectangleBetween(start, pointIn(latest.current, pointer));
    if (!hasBegun) {
      if (Math.hypot(box.width, box.height) < LEAST_DRAG_PX) return;
      selection?.beginRectangle(isAdding);
      hasBegun = true;
    }
    selection?.drawRectangle(tilesInRectangle(layout, box));
    onBox({ ...box, y: box.y - offsetPx() });
  };
  const step = (): void => {
    const distancePx = stepAt(scroller, pointer.y);
    if (distancePx !== 0 && hasBegun) {
      latest.current.scrollBy(distancePx);
      draw();
    }
    frame = requestAnimationFrame(step);
  };
  const end = (): void => {
    listening.abort();
    cancelAnimationFrame(frame);
    onBox(null);
  };
  const options = { capture: true, signal: listening.signal };
  const onMove = (move: PointerEvent): void => {
    // The button was released where the window could not see it.
    if ((move.buttons & PRIMARY_BUTTON) === 0) {
      end();
      return;
    }
    pointer.x = move.clientX;
    pointer.y = move.clientY;
    draw();
  };
  // Before the grid and the window, where Escape clears the selection or leaves the screen.
  const onKey = (pressed: KeyboardEvent): void => {
    if (pressed.key !== 'Escape') return;
    pressed.preventDefault();
    pressed.stopPropagation();
    if (hasBegun) latest.current.selection?.cancelRectangle();
    end();
  };
  window.addEventListener('keydown', onKey, options);
  window.addEventListener('pointermove', onMove, options);
  for (const type of ['pointerup', 'pointercancel', 'blur']) window.addEventListener(type, end, options);
  frame = requestAnimationFrame(step);
  return end;
}

/** Returns the point of the layout at a position in the window. */
function pointIn({ canvas, offsetPx }: RectangleOptions, { x, y }: Point): Point {
  const element = canvas.current;
  if (!element) return { x: 0, y: 0 };
  const { left, right, top } = element.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(element).direction === 'rtl';
  return { x: isRightToLeft ? right - x : x - left, y: y - top + offsetPx() };
}

/** Returns how far to scroll in one frame: the further the pointer is in the zone or beyond it, the faster. */
function stepAt(scroller: HTMLElement, y: number): number {
  const { top, bottom } = scroller.getBoundingClientRect();
  const above = top + EDGE_PX - y;
  const below = y - (bottom - EDGE_PX);
  const inZone = Math.max(above, below);
  if (inZone <= 0) return 0;
  const distancePx = Math.min(FASTEST_STEP_PX, (inZone * FASTEST_STEP_PX) / (2 * EDGE_PX));
  return above > 0 ? -distancePx : distancePx;
}
