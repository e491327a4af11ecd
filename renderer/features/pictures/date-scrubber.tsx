/**
 * A scrubber beside the pictures that shows their months and years over the whole length of the album. Dragged, it scrolls
 * the grid; its label says the date at the top of the view.
 */
import type { CSSProperties, KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { memo, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { GridScroll } from '../../ui/grid/grid-scroll';
import { t, useLanguage } from '../../ui/language';
import { useHeight } from '../../ui/use-size';
import type { Layout } from '../../ui/virtual/layout';
import { type DateMark, dateMarks, labelledYears, markAt, stepMark } from './date-marks';
import { FollowingScroll } from './following-scroll';
import { formatGroup } from './format-group';
import type { PictureGroup } from './shown-order';
import styles from './date-scrubber.module.css';

export interface DateScrubberProps {
  readonly groups: readonly PictureGroup[];
  readonly layout: Layout;
  readonly scroll: GridScroll;
}

/** Where the track is in the window, in CSS pixels. */
type TrackBox = Pick<DOMRect, 'top' | 'height'>;

/** Height of a label on the track, in CSS pixels. */
const LABEL_PX = 20;
/** More marks than these are not distinguishable on the track. */
const MOST_TICKS = 150;

export function DateScrubber({ groups, layout, scroll }: DateScrubberProps): ReactNode {
  const track = useRef<HTMLDivElement>(null);
  const trackPx = useHeight(track);
  const view = useSyncExternalStore(scroll.subscribe, scroll.view);
  /** The position that was chosen here last, which the grid follows; the end of the album is below its last view. */
  const [chosenPx, setChosenPx] = useState(0);
  const [isDragging, setIsDragging] = useState(false);
  const trackBox = useRef<TrackBox>({ top: 0, height: 0 });
  const following = useMemo(() => new FollowingScroll(scroll.scrollTo), [scroll]);
  useEffect(() => following.end, [following]);
  const marks = useMemo(() => dateMarks(groups, layout), [groups, layout]);
  const rangePx = Math.max(1, layout.heightPx - view.heightPx);
  // What was chosen among the pictures of the last view never comes to the top of the view.
  const isBeyondEnd = chosenPx > rangePx && view.topPx >= rangePx - 1;
  const topPx = Math.max(0, Math.min(layout.heightPx, isDragging || isBeyondEnd ? chosenPx : view.topPx));
  const current = markAt(marks, topPx + AT_TOP_PX);
  const label = formatGroup(marks[current]?.key ?? null);
  const years = useMemo(
    () => labelledYears(marks, { trackPx, layoutPx: layout.heightPx, leastPx: LABEL_PX }),
    [marks, trackPx, layout],
  );
  const scrollToPointer = ({ clientY }: PointerEvent<HTMLElement>, { top, height }: TrackBox): void => {
    const wantedPx = Math.min(1, Math.max(0, (clientY - top) / Math.max(1, height))) * layout.heightPx;
    setChosenPx(wantedPx);
    following.moveTo(Math.min(rangePx, wantedPx));
  };
  const endDragging = (): void => {
    following.end();
    setIsDragging(false);
  };
  const scrollTo = (wantedPx: number): void => {
    setChosenPx(wantedPx);
    scroll.scrollTo(Math.min(rangePx, wantedPx));
  };
  const goTo = (mark: number): void => scrollTo(marks[mark]?.topPx ?? 0);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowRight':
        goTo(stepMark(marks, current, 1, false));
        break;
      case 'ArrowUp':
      case 'ArrowLeft':
        goTo(stepMark(marks, current, -1, false));
        break;
      case 'PageDown':
        goTo(stepMark(marks, current, 1, true));
        break;
      case 'PageUp':
        goTo(stepMark(marks, current, -1, true));
        break;
      case 'Home':
        scrollTo(0);
        break;
      case 'End':
        scrollTo(layout.heightPx);
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  return (
    <div
      ref={track}
      className={styles['track']}
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('sort.scrubber')}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, marks.length - 1)}
      aria-valuenow={current}
      aria-valuetext={label}
      data-dragging={isDragging}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        // Read once: at each move, the page would be laid out for it.
        trackBox.current = event.currentTarget.getBoundingClientRect();
        setIsDragging(true);
        scrollToPointer(event, trackBox.current);
      }}
      onPointerMove={(event) => {
        if (isDragging) scrollToPointer(event, trackBox.current);
      }}
      onPointerUp={endDragging}
      onPointerCancel={endDragging}
      onLostPointerCapture={endDragging}
    >
      <Marks marks={marks} years={years} heightPx={layout.heightPx} />
      <span aria-hidden className={styles['thumb']} style={at(topPx / Math.max(1, layout.heightPx))}>
        <span className={styles['label']}>{label}</span>
      </span>
    </div>
  );
}

interface MarksProps {
  readonly marks: readonly DateMark[];
  readonly years: readonly DateMark[];
  /** Of the layout. */
  readonly heightPx: number;
}

/** Drawn once, and not for each step of the thumb. */
const Marks = memo(function Marks({ marks, years, heightPx }: MarksProps): ReactNode {
  useLanguage();
  return (
    <>
      {marks.length <= MOST_TICKS &&
        marks.map(({ topPx }, index) => (
          <span key={index} aria-hidden className={styles['tick']} style={at(topPx / heightPx)} />
        ))}
      {years.map(({ key, topPx }) => (
        <span key={key} aria-hidden className={styles['year']} style={at(topPx / heightPx)}>
          {formatGroup(key?.slice(0, 4) ?? null)}
        </span>
      ))}
    </>
  );
});

/** A group that begins this near the top of the view counts as the one at the top. CSS pixels. */
const AT_TOP_PX = 24;

function at(part: number): CSSProperties {
  return { '--at': part } as CSSProperties; // a custom property, which the type does not know
}

/** Places the scrubber at the end of the grid. */
export function BesideScrubber({
  scrubber,
  children,
}: {
  readonly scrubber: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={styles['row']}>
      <div className={styles['grid']}>{children}</div>
      {scrubber}
    </div>
  );
}
