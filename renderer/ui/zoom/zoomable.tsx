/**
 * An area whose picture can be zoomed, panned and turned. It moves one element by `transform`, which the compositor does
 * without a layout; only at rest does the element get another size, so that the picture is drawn sharply.
 */
import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { prefersReducedMotion } from '../motion';
import { FITTED, geometryOf, type Size, type ZoomFrame, type ZoomGeometry } from './zoom-view';
import { useZoom, type ZoomControl } from './zoom-control';
import { useZoomGestures } from './zoom-gestures';
import styles from './zoomable.module.css';

export interface ZoomableProps {
  readonly control: ZoomControl;
  /** Pixels of the picture. */
  readonly picture: Size;
  /** What a fitted picture leaves free, in CSS pixels. */
  readonly margins: ZoomFrame['margins'];
  /** True for what is not sharper in a larger size and costly to draw, such as a blur. */
  readonly isDrawnOnce?: boolean;
  readonly isHidden?: boolean;
  /** Each child fills the picture's box. */
  readonly children: ReactNode;
}

const ANIMATION_MS = 160;
/** Longest edge on the screen, in CSS pixels, from which on effects of a child may take too long to draw. */
const LARGE_PX = 4_096;

export function Zoomable(props: ZoomableProps): ReactNode {
  const { control, picture, margins, isDrawnOnce = false, isHidden = false, children } = props;
  const area = useRef<HTMLDivElement>(null);
  const moved = useRef<HTMLDivElement>(null);
  const [frame, setFrame] = useState<ZoomFrame | null>(null);
  const { width, height } = picture;
  const { sides, bottom } = margins;
  useLayoutEffect(() => {
    const own = area.current;
    if (!own) return undefined;
    const measure = (): void =>
      setFrame({
        area: { width: own.clientWidth, height: own.clientHeight },
        margins: { sides, bottom },
        picture: { width, height },
        pixelRatio: window.devicePixelRatio,
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(own);
    // The text size of the window changes the ratio, and also the size in CSS pixels.
    return () => observer.disconnect();
  }, [width, height, sides, bottom]);
  useLayoutEffect(() => {
    if (!frame) return undefined;
    control.setFrame(frame);
    const element = moved.current;
    if (!element) return undefined;
    const drawing = new Drawing(element);
    drawing.rest(geometryOf(isDrawnOnce ? FITTED : control.view, frame), 0);
    drawing.move(geometryOf(control.view, frame), control.view.turns, false);
    return control.subscribe(({ isAnimated }) => {
      const { view } = control;
      const geometry = geometryOf(view, frame);
      if (view === control.restView && !isDrawnOnce) drawing.rest(geometry, view.turns);
      else drawing.move(geometry, view.turns, isAnimated);
    });
  }, [control, frame, isDrawnOnce]);
  useZoomGestures(area, control, frame);
  const canPan = useZoom(control, () => (frame ? geometryOf(control.view, frame).canPan : false));
  return (
    <div ref={area} data-zoomable data-pannable={canPan} className={styles['area']}>
      <div ref={moved} className={styles['moved']} data-hidden={isHidden}>
        {children}
      </div>
    </div>
  );
}

/** Draws a geometry with one element. */
class Drawing {
  #drawn: Size = { width: 1, height: 1 };
  #transform = '';

  constructor(private readonly element: HTMLElement) {}

  /** Gives the element its size, which costs a layout. */
  rest(geometry: ZoomGeometry, turns: number): void {
    const { width, height } = geometry.size;
    this.#drawn = { width, height };
    this.element.style.width = `${width}px`;
    this.element.style.height = `${height}px`;
    this.#transformTo(geometry, turns);
  }

  move(geometry: ZoomGeometry, turns: number, isAnimated: boolean): void {
    const from = this.#transform;
    this.#transformTo(geometry, turns);
    if (!isAnimated || prefersReducedMotion()) return;
    this.element.animate([{ transform: from }, { transform: this.#transform }], {
      duration: ANIMATION_MS,
      easing: 'cubic-bezier(0.2, 0, 0, 1)',
    });
  }

  #transformTo({ middle, size }: ZoomGeometry, turns: number): void {
    const scale = size.width / this.#drawn.width;
    const isLarge = String(Math.max(size.width, size.height) > LARGE_PX);
    if (this.element.dataset['large'] !== isLarge) this.element.dataset['large'] = isLarge;
    const { x, y } = middle;
    this.#transform = `translate(${x}px, ${y}px) translate(-50%, -50%) rotate(${90 * turns}deg) scale(${scale})`;
    this.element.style.transform = this.#transform;
  }
}
