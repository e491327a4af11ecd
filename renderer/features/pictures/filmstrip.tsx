/**
 * The filmstrip of the viewer: small pictures around the current one, and a slider over the whole album. Only what fits
 * beside the current picture is rendered, so its cost does not depend on the size of the album.
 */
import { Play } from 'lucide-react';
import type { CSSProperties, KeyboardEvent, PointerEvent, ReactNode, RefObject, WheelEvent } from 'react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { PictureSummary } from '../../../preload/contract';
import { formsOf } from '../../domain/masking';
import { pictureUrl } from '../../domain/picture-url';
import { MaskedNote, TileImage } from '../../domain/tile-image';
import { isRightToLeft, t } from '../../ui/language';
import { prefersReducedMotion } from '../../ui/motion';
import { VisuallyHidden } from '../../ui/text-looks';
import { useMedia } from '../../ui/use-media';
import { useWidth } from '../../ui/use-size';
import { isSideKey, stepOf } from '../../ui/virtual/keys';
import { propsAt, type ViewerProps } from './viewer-props';
import { maskingIn } from './large-url';
import styles from './filmstrip.module.css';

/** Edges of the tiles, in CSS pixels: in a low window, the large picture needs the room. */
const TILE_PX = 88;
const SMALL_TILE_PX = 56;
const LOW_WINDOW = '(height < 680px)';
const GAP_PX = 4;
/** Pixels that a pointer moves before a press becomes a drag. */
const DRAG_PX = 4;
const LINE_PX = 20;
const MOVE_MS = 140;

export interface FilmstripProps extends ViewerProps {
  /** The pictures that are compared, if any are. */
  readonly compared?: readonly number[];
  /** The picture below the slider's knob; the current one while the slider rests. */
  readonly slidTo: number;
  readonly onSlide: (at: number) => void;
}

export function Filmstrip(props: FilmstripProps): ReactNode {
  const { index, total, summaryAt, onMove, onCompare, onFilmstrip, compared, slidTo, onSlide } = props;
  const root = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(root);
  const tilePx = useMedia(LOW_WINDOW) ? SMALL_TILE_PX : TILE_PX;
  const stepPx = tilePx + GAP_PX;
  const { position, centre, setCentre } = useCentre({ index, total, row, stepPx, widthPx });
  const drag = useDrag(centre, setCentre, stepPx);
  const beside = Math.ceil(widthPx / stepPx / 2) + 1;
  const from = Math.max(0, Math.floor(centre) - beside);
  const to = widthPx === 0 ? from : Math.min(total, Math.ceil(centre) + beside + 1);
  const tellVisible = useEffectEvent(onFilmstrip);
  useEffect(() => tellVisible(from, to), [from, to]);
  useEffect(() => () => tellVisible(0, 0), []);
  const onWheel = ({ deltaX, deltaY, deltaMode, ctrlKey }: WheelEvent): void => {
    if (ctrlKey) return;
    const sideways = isRightToLeft() ? -deltaX : deltaX;
    const moved = Math.abs(deltaX) > Math.abs(deltaY) ? sideways : deltaY;
    setCentre(centre + (moved * (deltaMode === globalThis.WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX)) / stepPx);
  };
  return (
    <div
      ref={root}
      className={styles['root']}
      style={{ '--strip-tile': `${tilePx}px` } as CSSProperties} // React's type lists no custom properties.
      data-filmstrip
      role="group"
      aria-label={t('filmstrip.label')}
    >
      <div className={styles['window']} onWheel={onWheel} {...drag.events}>
        <div ref={row} className={styles['row']}>
          {Array.from({ length: to - from }, (_none, offset) => from + offset).map((at) => (
            <button
              key={at}
              type="button"
              // The arrow keys and the slider below lead to the same pictures.
              tabIndex={-1}
              className={styles['tile']}
              style={{ insetInlineStart: `${(at - centre) * stepPx - tilePx / 2}px` }}
              aria-current={at === index}
              data-compared={compared?.includes(at)}
              data-slid-to={at === slidTo && at !== index}
              onClick={({ ctrlKey, metaKey }) => {
                if (drag.hasMoved()) return;
                if (ctrlKey || metaKey) onCompare(at);
                else onMove(at);
              }}
            >
              <VisuallyHidden>{nameOf(summaryAt(at), at)}</VisuallyHidden>
              <FilmstripPicture {...propsAt(props, at)} summary={summaryAt(at)} tilePx={tilePx} />
            </button>
          ))}
        </div>
      </div>
      <PositionSlider
        at={Math.round(position)}
        total={total}
        onSlide={(at) => {
          setCentre(at);
          onSlide(at);
        }}
        onMove={onMove}
      />
    </div>
  );
}

function nameOf(summary: PictureSummary | undefined, at: number): string {
  return summary?.title || t('filmstrip.picture', { number: at + 1 });
}

interface FilmstripPictureProps extends ViewerProps {
  readonly summary: PictureSummary | undefined;
  readonly tilePx: number;
}

function FilmstripPicture({ summary, tilePx, ...props }: FilmstripPictureProps): ReactNode {
  if (summary?.availability !== 'available') return null;
  const masking = maskingIn(props, summary);
  const forms = formsOf(masking, (form) => pictureUrl(props.identity.key, props.album.id, summary.id, tilePx, form));
  return (
    <>
      <TileImage forms={forms} isOptional />
      {summary.kind === 'video' && <Play aria-label={t('pictures.video')} className={styles['video']} size={14} />}
      <MaskedNote isMasked={masking.isMasked} isRevealed={masking.lease !== null} />
    </>
  );
}

interface PositionSliderProps {
  readonly at: number;
  readonly total: number;
  /** Called while the slider is dragged; the strip follows, and the viewer's picture stays. */
  readonly onSlide: (at: number) => void;
  readonly onMove: (at: number) => void;
}

function PositionSlider({ at, total, onSlide, onMove }: PositionSliderProps): ReactNode {
  const slider = useRef<HTMLInputElement>(null);
  const move = useEffectEvent(onMove);
  useEffect(() => {
    const own = slider.current;
    if (!own) return undefined;
    // The browser fires `change` when the slider is released; React's `onChange` is the browser's `input`.
    const onReleased = (): void => move(Number(own.value));
    own.addEventListener('change', onReleased);
    return () => own.removeEventListener('change', onReleased);
  }, []);
  return (
    <input
      ref={slider}
      type="range"
      className={styles['slider']}
      aria-label={t('filmstrip.position')}
      aria-valuetext={t('viewer.position', { index: at + 1, total })}
      min={0}
      max={total - 1}
      value={at}
      onKeyDown={(event) => {
        const step = sliderStep(event);
        if (step === 0) return;
        // The other arrows of the viewer move the zoomed picture.
        event.preventDefault();
        event.stopPropagation();
        onMove(Math.max(0, Math.min(total - 1, at + step)));
      }}
      onChange={({ target }) => onSlide(Number(target.value))}
    />
  );
}

/** As in the grid, the next picture is at the left in a page written from right to left. */
function sliderStep(event: KeyboardEvent): number {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
  if (event.key === 'ArrowUp') return 1;
  if (event.key === 'ArrowDown') return -1;
  return isSideKey(event.key) ? stepOf(event.key, event.currentTarget) : 0;
}

interface CentreOf {
  readonly index: number;
  readonly total: number;
  readonly row: RefObject<HTMLDivElement | null>;
  readonly stepPx: number;
  readonly widthPx: number;
}

interface Centre {
  /** The viewer's picture, or where the strip was moved to by hand; a fraction while it is dragged. */
  readonly position: number;
  /** What is in the middle of the strip: at its ends not the position, because the strip leaves no room empty. */
  readonly centre: number;
  readonly setCentre: (centre: number) => void;
}

/** The strip follows the viewer's picture, and can be moved away from it. */
function useCentre({ index, total, row, stepPx, widthPx }: CentreOf): Centre {
  const [state, setState] = useState({ index, position: index });
  if (state.index !== index) setState({ index, position: index });
  const position = Math.min(state.position, total - 1);
  const centre = filledCentre(position, total, widthPx / stepPx);
  const former = useRef({ index, centre });
  useLayoutEffect(() => {
    const stepsPx = (centre - former.current.centre) * stepPx;
    const isStep = index !== former.current.index;
    former.current = { index, centre };
    if (!isStep || stepsPx === 0 || Math.abs(stepsPx) > widthPx || prefersReducedMotion()) return;
    const fromPx = isRightToLeft() ? -stepsPx : stepsPx;
    row.current?.animate([{ transform: `translateX(${fromPx}px)` }, { transform: 'none' }], {
      duration: MOVE_MS,
      easing: 'cubic-bezier(0.2, 0, 0, 1)',
    });
  }, [centre, index, row, stepPx, widthPx]);
  return {
    position,
    centre,
    setCentre: (wanted) => setState({ index, position: Math.max(0, Math.min(total - 1, wanted)) }),
  };
}

/** Returns the middle of a strip that shows `count` pictures: as close to `position` as its ends permit. */
function filledCentre(position: number, total: number, count: number): number {
  const middle = (total - 1) / 2;
  const half = Math.min(middle, (count - 1) / 2);
  return Math.max(half, Math.min(total - 1 - half, position));
}

interface Drag {
  readonly events: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
  /** True if the press that ends now has moved the strip. */
  readonly hasMoved: () => boolean;
}

function useDrag(centre: number, setCentre: (centre: number) => void, stepPx: number): Drag {
  const press = useRef<{ readonly x: number; readonly centre: number } | null>(null);
  const moved = useRef(false);
  const end = (): void => {
    press.current = null;
  };
  return {
    events: {
      onPointerDown: ({ button, clientX }) => {
        moved.current = false;
        if (button === 0) press.current = { x: clientX, centre };
      },
      onPointerMove: ({ buttons, clientX, currentTarget, pointerId }) => {
        // The button may have been released outside.
        if (buttons === 0) end();
        if (!press.current) return;
        const movedPx = press.current.x - clientX;
        if (!moved.current && Math.abs(movedPx) < DRAG_PX) return;
        moved.current = true;
        currentTarget.setPointerCapture(pointerId);
        setCentre(press.current.centre + (isRightToLeft() ? -movedPx : movedPx) / stepPx);
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
    hasMoved: () => moved.current,
  };
}
