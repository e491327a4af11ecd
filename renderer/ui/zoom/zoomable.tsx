/**
 * An area whose picture can be zoomed, panned and turned. It moves one element by `transform`, which the compositor does
 * without a layout; only at rest does the element get another size, so that the picture is drawn sharply.
 */
import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { prefersReducedMotion } from '../motion';
import { FITTED, geometryOf, type Point, type Size, type ZoomFrame, type ZoomGeometry } from './zoom-view';
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
  /** Names the place of the area. When it changes, the picture glides from where it is to its new place. */
  readonly place?: string;
  /** Each child fills the picture's box. */
  readonly children: ReactNode;
}

interface Placed {
  readonly frame: ZoomFrame;
  readonly place: string;
  /** The corner of the area in the window. */
  readonly corner: Point;
}

const ANIMATION_MS = 160;
const ANIMATION_ID = 'zoom';
/** Longest edge on the screen, in CSS pixels, from which on effects of a child may take too long to draw. */
const LARGE_PX = 4_096;

export function Zoomable(props: ZoomableProps): ReactNode {
  const { control, picture, margins, isDrawnOnce = false, isHidden = false, place = '', children } = props;
  const area = useRef<HTMLDivElement>(null);
  const moved = useRef<HTMLDivElement>(null);
  const [placed, setPlaced] = useState<Placed | null>(null);
  const drawnAs = useRef<Placed | null>(null);
  const frame = placed?.frame ?? null;
  const { width, height } = picture;
  const { sides, bottom } = margins;
  useLayoutEffect(() => {
    const own = area.current;
    if (!own) return undefined;
    const measure = (): void =>
      setPlaced({
        frame: {
          area: { width: own.clientWidth, height: own.clientHeight },
          margins: { sides, bottom },
          picture: { width, height },
          pixelRatio: window.devicePixelRatio,
        },
        place,
        corner: own.getBoundingClientRect(),
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(own);
    // The text size of the window changes the ratio, and also the size in CSS pixels.
    return () => observer.disconnect();
  }, [width, height, sides, bottom, place]);
  useLayoutEffect(() => {
    if (!placed) return undefined;
    const { frame } = placed;
    control.setFrame(frame);
    const element = moved.current;
    if (!element) return undefined;
    const drawing = new Drawing(element);
    drawing.rest(geometryOf(isDrawnOnce ? FITTED : control.view, frame), 0);
    drawing.move(geometryOf(control.view, frame), control.view.turns, false);
    const former = drawnAs.current;
    if (former && former.place !== placed.place) {
      const { middle, ...geometry } = geometryOf(control.view, former.frame);
      const x = middle.x + former.corner.x - placed.corner.x;
      const y = middle.y + former.corner.y - placed.corner.y;
      drawing.glideFrom({ ...geometry, middle: { x, y } }, control.view.turns);
    }
    drawnAs.current = placed;
    return control.subscribe(({ isAnimated }) => {
      const { view } = control;
      const geometry = geometryOf(view, frame);
      if (view === control.restView && !isDrawnOnce) drawing.rest(geometry, view.turns);
      else drawing.move(geometry, view.turns, isAnimated);
    });
  }, [control, placed, isDrawnOnce]);
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
    // An animation that still runs would enlarge the new size by the factor for the old one.
    for (const animation of this.element.getAnimations()) if (animation.id === ANIMATION_ID) animation.cancel();
    const { width, height } = geometry.size;
    this.#drawn = { width, height };
    this.element.style.width = `${width}px`;
    this.element.style.height = `${height}px`;
    this.#transformTo(geometry, turns);
  }

  move(geometry: ZoomGeometry, turns: number, isAnimated: boolean): void {
    const from = this.#transform;
    this.#transformTo(geometry, turns);
    if (isAnimated) this.#glide(from);
  }

  /** Shows the way from another geometry to the present one. */
  glideFrom(geometry: ZoomGeometry, turns: number): void {
    this.#glide(this.#transformOf(geometry, turns));
  }

  #glide(from: string): void {
    if (prefersReducedMotion()) return;
    this.element.animate([{ transform: from }, { transform: this.#transform }], {
      id: ANIMATION_ID,
      duration: ANIMATION_MS,
      easing: 'cubic-bezier(0.2, 0, 0, 1)',
    });
  }

  #transformTo(geometry: ZoomGeometry, turns: number): void {
    const { size } = geometry;
    const isLarge = String(Math.max(size.width, size.height) > LARGE_PX);
    if (this.element.dataset['large'] !== isLarge) this.element.dataset['large'] = isLarge;
    this.#transform = this.#transformOf(geometry, turns);
    this.element.style.transform = this.#transform;
  }

  #transformOf({ middle: { x, y }, size }: ZoomGeometry, turns: number): string {
    const scale = size.width / this.#drawn.width;
    return `translate(${x}px, ${y}px) translate(-50%, -50%) rotate(${90 * turns}deg) scale(${scale})`;
  }
}
