/**
 * The current view of one picture, or of several that are zoomed together. Not React state: the pointer changes it for
 * every frame, and only the elements that show another value are rendered again.
 */
import { useSyncExternalStore } from 'react';
import {
  absoluteView,
  FITTED,
  geometryOf,
  keepSize,
  panBy,
  type Point,
  type RelativeView,
  type Size,
  turnBy,
  zoomBy,
  zoomFill,
  type ZoomFrame,
  type ZoomGeometry,
  zoomStep,
  zoomTo,
  zoomToggle,
  type ZoomView,
} from './zoom-view';

export interface ZoomChange {
  /** The change is one step, which the eye can follow better as a motion. */
  readonly isAnimated: boolean;
  /** The person zoomed or moved the picture, so linked pictures follow. */
  readonly isMove: boolean;
}

export type ZoomListener = (change: ZoomChange) => void;

/** After this time without a change, the picture is drawn anew in its size, and sharper renditions are requested. */
const REST_MS = 150;

export class ZoomControl {
  #view: ZoomView = FITTED;
  #frame: ZoomFrame | null = null;
  #restView: ZoomView = FITTED;
  #picture: string | undefined;
  readonly #listeners = new Set<ZoomListener>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  get view(): ZoomView {
    return this.#view;
  }

  /** The view when it last was at rest. */
  get restView(): ZoomView {
    return this.#restView;
  }

  /** The frame of the picture that the keys and the figure belong to; null until one is shown. */
  get frame(): ZoomFrame | null {
    return this.#frame;
  }

  get geometry(): ZoomGeometry | null {
    return this.#frame && geometryOf(this.#view, this.#frame);
  }

  readonly subscribe = (listener: ZoomListener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** States the frame that later calls without a frame mean. */
  setFrame(frame: ZoomFrame): void {
    this.#frame = frame;
    this.#tell({ isAnimated: false, isMove: false });
  }

  /** More pixels of the picture became known; it keeps its place. */
  learnSize(before: Size, after: Size): void {
    this.#change(keepSize(this.#view, before, after), false, false);
    this.#rest();
  }

  /** The picture to which the view belongs: the one that was started last. */
  get picture(): string | undefined {
    return this.#picture;
  }

  /** For another picture: `isKept` is the person's wish to keep the zoom. The turn always ends. */
  startPicture(isKept: boolean, picture?: string): void {
    this.#picture = picture;
    this.#change(isKept ? { ...this.#view, turns: 0 } : FITTED, false, false);
    this.#rest();
    this.#tell({ isAnimated: false, isMove: false });
  }

  /** Shows the place of a linked picture. */
  follow(view: RelativeView, isAnimated: boolean): void {
    if (this.#frame) this.#change(absoluteView(view, this.#view.turns, this.#frame), isAnimated, false);
  }

  zoomBy(factor: number, point?: Point, frame = this.#frame): void {
    if (frame) this.#change(zoomBy(this.#view, frame, factor, point), false);
  }

  panBy(by: Point, frame = this.#frame, isAnimated = false): void {
    if (frame) this.#change(panBy(this.#view, frame, by), isAnimated);
  }

  toggle(point?: Point, frame = this.#frame): void {
    if (frame) this.#change(zoomToggle(this.#view, frame, point), true);
  }

  step(direction: 1 | -1): void {
    if (this.#frame) this.#change(zoomStep(this.#view, this.#frame, direction), true);
  }

  fit(): void {
    this.#change({ ...FITTED, turns: this.#view.turns }, true);
  }

  fill(): void {
    this.#change(zoomFill(this.#view), true);
  }

  /** Device pixels per pixel of the picture. */
  scaleTo(scale: number): void {
    if (this.#frame) this.#change(zoomTo(this.#view, this.#frame, scale), true);
  }

  turn(quarters: 1 | -1): void {
    this.#change(turnBy(this.#view, quarters), false, false);
  }

  #change(view: ZoomView, isAnimated: boolean, isMove = true): void {
    if (view === this.#view) return;
    this.#view = view;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rest(), REST_MS);
    this.#tell({ isAnimated, isMove });
  }

  #rest(): void {
    clearTimeout(this.#timer);
    if (this.#restView === this.#view) return;
    this.#restView = this.#view;
    this.#tell({ isAnimated: false, isMove: false });
  }

  #tell(change: ZoomChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** Returns a value of the control; the component is rendered again only if it changes. `select` returns no new objects. */
export function useZoom<Value extends string | number | boolean | null>(
  control: ZoomControl,
  select: (control: ZoomControl) => Value,
): Value {
  return useSyncExternalStore(control.subscribe, () => select(control));
}
