/** Wheel, pinch, drag and double-click on an area, as changes of its view. See docs/decisions/0059-zoom-and-pan.md. */
import { type RefObject, useEffect } from 'react';
import type { ZoomControl } from './zoom-control';
import type { Point, ZoomFrame } from './zoom-view';

/** The view becomes twice as large after this distance of the wheel or of a pinch on a trackpad, in CSS pixels. */
const DOUBLE_BY_WHEEL_PX = 250;
const DOUBLE_BY_PINCH_PX = 70;
/** One event of a wheel with notches moves at least this far; a trackpad begins with less. */
const NOTCH_PX = 30;
/** Wheel events that follow within this time are one gesture. */
const ONE_GESTURE_MS = 200;
/** CSS pixels; a press that moves less is a click. */
const THRESHOLD_PX = 3;

export function useZoomGestures(
  area: RefObject<HTMLElement | null>,
  control: ZoomControl,
  frame: ZoomFrame | null,
): void {
  useEffect(() => {
    if (!area.current || !frame) return undefined;
    const gestures = new ZoomGestures(area.current, control, frame);
    return () => gestures.end();
  }, [area, control, frame]);
}

class ZoomGestures {
  readonly #listening = new AbortController();
  /** Where the pressed buttons and the fingers are, by pointer. */
  readonly #pressed = new Map<number, Point>();
  #hasMoved = false;
  #wheel = { isByTrackpad: false, atMs: -Infinity };

  constructor(
    private readonly area: HTMLElement,
    private readonly control: ZoomControl,
    private readonly frame: ZoomFrame,
  ) {
    const { signal } = this.#listening;
    area.addEventListener('wheel', (event) => this.#turnWheel(event), { signal, passive: false });
    area.addEventListener('dblclick', (event) => control.toggle(this.#pointOf(event), frame), { signal });
    area.addEventListener('pointerdown', (event) => this.#press(event), { signal });
    // The middle button would otherwise start to scroll.
    area.addEventListener('mousedown', (event) => event.button === 1 && event.preventDefault(), { signal });
    // On the window, because a drag goes on outside the area.
    window.addEventListener('pointermove', (event) => this.#move(event), { signal });
    for (const type of ['pointerup', 'pointercancel'] as const)
      window.addEventListener(type, ({ pointerId }) => this.#pressed.delete(pointerId), { signal });
  }

  end(): void {
    this.#listening.abort();
  }

  #press(event: PointerEvent): void {
    if (event.button > 1) return;
    if (this.#pressed.size === 0) this.#hasMoved = false;
    this.#pressed.set(event.pointerId, this.#pointOf(event));
  }

  #move(event: PointerEvent): void {
    const from = this.#pressed.get(event.pointerId);
    if (!from) return;
    const to = this.#pointOf(event);
    this.#hasMoved ||= Math.hypot(to.x - from.x, to.y - from.y) >= THRESHOLD_PX;
    if (!this.#hasMoved) return;
    this.#pressed.set(event.pointerId, to);
    const other = [...this.#pressed].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) {
      this.control.panBy({ x: to.x - from.x, y: to.y - from.y }, this.frame);
      return;
    }
    const before = Math.hypot(from.x - other.x, from.y - other.y);
    const after = Math.hypot(to.x - other.x, to.y - other.y);
    if (before > 0) this.control.zoomBy(after / before, middleOf(from, other), this.frame);
    this.control.panBy({ x: (to.x - from.x) / 2, y: (to.y - from.y) / 2 }, this.frame);
  }

  #turnWheel(event: WheelEvent): void {
    event.preventDefault();
    const { deltaX, deltaY, ctrlKey, timeStamp } = event;
    const isFirst = timeStamp - this.#wheel.atMs > ONE_GESTURE_MS;
    const isByTrackpad = isFirst ? isTrackpad(event) : this.#wheel.isByTrackpad;
    this.#wheel = { isByTrackpad, atMs: timeStamp };
    if (isByTrackpad && !ctrlKey) {
      this.control.panBy({ x: -deltaX, y: -deltaY }, this.frame);
      return;
    }
    // The browser reports a pinch on a trackpad as a wheel with Ctrl.
    const doubleByPx = ctrlKey && Math.abs(deltaY) < NOTCH_PX ? DOUBLE_BY_PINCH_PX : DOUBLE_BY_WHEEL_PX;
    this.control.zoomBy(2 ** (-deltaY / doubleByPx), this.#pointOf(event), this.frame);
  }

  #pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.area.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}

/** A trackpad moves in two directions and by small distances, and the person expects it to move the picture. */
function isTrackpad({ deltaX, deltaY, ctrlKey }: WheelEvent): boolean {
  return !ctrlKey && (deltaX !== 0 || Math.abs(deltaY) < NOTCH_PX);
}

function middleOf(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}
