/**
 * The filmstrip of the viewer: small pictures around the current one, and a slider over the whole album. Only what fits
 * beside the current picture is rendered, so its cost does not depend on the size of the album.
 */
import { Play } from 'lucide-react';
import type { KeyboardEvent, PointerEvent, ReactNode, RefObject, WheelEvent } from 'react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { PictureSummary } from '../../../preload/contract';
import { formsOf } from '../../domain/masking';
import { pictureUrl } from '../../domain/picture-url';
import { MaskedNote, TileImage } from '../../domain/tile-image';
import { isRightToLeft, t } from '../../ui/language';
import { prefersReducedMotion } from '../../ui/motion';
import { VisuallyHidden } from '../../ui/text-looks';
import { useWidth } from '../../ui/use-size';
import { isSideKey, stepOf } from '../../ui/virtual/keys';
import { propsAt, type ViewerProps } from './viewer-props';
import { maskingIn } from './viewer-stage';
import styles from './filmstrip.module.css';

const TILE_PX = 56;
const STEP_PX = TILE_PX + 4;
/** Pixels that a pointer moves before a press becomes a drag. */
const DRAG_PX = 4;
const LINE_PX = 20;
const MOVE_MS = 140;

export interface FilmstripProps extends ViewerProps {
  /** The pictures that are compared, if any are. */
  readonly compared?: readonly number[];
}

export function Filmstrip(props: FilmstripProps): ReactNode {
  const { index, total, summaryAt, onMove, onCompare, onFilmstrip, compared } = props;
  const root = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(root);
  const { centre, setCentre } = useCentre(index, total, row);
  const drag = useDrag(centre, setCentre);
  const beside = Math.ceil(widthPx / STEP_PX / 2) + 1;
  const from = Math.max(0, Math.floor(centre) - beside);
  const to = widthPx === 0 ? from : Math.min(total, Math.ceil(centre) + beside + 1);
  const tellVisible = useEffectEvent(onFilmstrip);
  useEffect(() => tellVisible(from, to), [from, to]);
  useEffect(() => () => tellVisible(0, 0), []);
  const onWheel = ({ deltaX, deltaY, deltaMode, ctrlKey }: WheelEvent): void => {
    if (ctrlKey) return;
    const sideways = isRightToLeft() ? -deltaX : deltaX;
    const moved = Math.abs(deltaX) > Math.abs(deltaY) ? sideways : deltaY;
    setCentre(centre + (moved * (deltaMode === globalThis.WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX)) / STEP_PX);
  };
  return (
    <div ref={root} className={styles['root']} data-filmstrip role="group" aria-label={t('filmstrip.label')}>
      <div className={styles['window']} onWheel={onWheel} {...drag.events}>
        <div ref={row} className={styles['row']}>
          {Array.from({ length: to - from }, (_none, offset) => from + offset).map((at) => (
            <button
              key={at}
              type="button"
              // The arrow keys and the slider below lead to the same pictures.
              tabIndex={-1}
              className={styles['tile']}
              style={{ insetInlineStart: `${(at - centre) * STEP_PX - TILE_PX / 2}px` }}
              aria-current={at === index}
              data-compared={compared?.includes(at)}
              onClick={({ ctrlKey, metaKey }) => {
                if (drag.hasMoved()) return;
                if (ctrlKey || metaKey) onCompare(at);
                else onMove(at);
              }}
            >
              <VisuallyHidden>{nameOf(summaryAt(at), at)}</VisuallyHidden>
              <FilmstripPicture {...propsAt(props, at)} summary={summaryAt(at)} />
            </button>
          ))}
        </div>
      </div>
      <PositionSlider at={Math.round(centre)} total={total} onSlide={setCentre} onMove={onMove} />
    </div>
  );
}

function nameOf(summary: PictureSummary | undefined, at: number): string {
  return summary?.title || t('filmstrip.picture', { number: at + 1 });
}

function FilmstripPicture({
  summary,
  ...props
}: ViewerProps & { readonly summary: PictureSummary | undefined }): ReactNode {
  if (summary?.availability !== 'available') return null;
  const masking = maskingIn(props, summary);
  const forms = formsOf(masking, (form) => pictureUrl(props.identity.key, props.album.id, summary.id, TILE_PX, form));
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

interface Centre {
  /** The picture in the middle of the strip; a fraction while the strip is moved by hand. */
  readonly centre: number;
  readonly setCentre: (centre: number) => void;
}

/** The strip follows the viewer's picture, and can be moved away from it. */
function useCentre(index: number, total: number, row: RefObject<HTMLDivElement | null>): Centre {
  const [state, setState] = useState({ index, centre: index });
  if (state.index !== index) setState({ index, centre: index });
  const former = useRef(state.centre);
  useLayoutEffect(() => {
    const stepsPx = (state.centre - former.current) * STEP_PX;
    const isStep = Number.isInteger(state.centre) && state.centre === index;
    former.current = state.centre;
    const widthPx = row.current?.parentElement?.clientWidth ?? 0;
    if (!isStep || stepsPx === 0 || Math.abs(stepsPx) > widthPx || prefersReducedMotion()) return;
    const fromPx = isRightToLeft() ? -stepsPx : stepsPx;
    row.current?.animate([{ transform: `translateX(${fromPx}px)` }, { transform: 'none' }], {
      duration: MOVE_MS,
      easing: 'cubic-bezier(0.2, 0, 0, 1)',
    });
  }, [state.centre, index, row]);
  return {
    centre: Math.min(state.centre, total - 1),
    setCentre: (centre) => setState({ index, centre: Math.max(0, Math.min(total - 1, centre)) }),
  };
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

function useDrag(centre: number, setCentre: (centre: number) => void): Drag {
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
        setCentre(press.current.centre + (isRightToLeft() ? -movedPx : movedPx) / STEP_PX);
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
    hasMoved: () => moved.current,
  };
}
