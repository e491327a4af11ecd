/**
 * A grid of tiles; only visible rows are rendered. One tab stop: the grid keeps the focus and refers to its active
 * tile, so that the focus survives when the tile scrolls out of view.
 */
import type { KeyboardEvent, MouseEvent, ReactNode, RefObject } from 'react';
import { useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { asksForMenu } from '../menu';
import { usePressAndHold } from '../press-and-hold';
import { useScrollAndSize } from '../use-size';
import { PADDING_PX } from './anchor';
import { GridRow } from './grid-row';
import { useGridScrolling, useStartFocus } from './grid-scrolling';
import type { GridLayout } from './layout';
import { isGridKey, moveInGrid } from './move';
import type { WindowedGridProps } from './windowed-grid-props';
import styles from './grid.module.css';

/** Distance beyond each edge of the visible area within which rows are rendered, in CSS pixels. */
const OVERSCAN_PX = 400;

interface Rows {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

export function WindowedGrid(props: WindowedGridProps): ReactNode {
  const { label, layout, activeIndex, onActiveChange, onOpen, renderTile } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const gridId = useId();
  useWidth(scroller, props.onWidth);
  // Must come before the visible rows are measured.
  const scrolling = useGridScrolling(scroller, layout, activeIndex, props.memory);
  const rows = useVisibleRows(scroller, layout, props.onVisibleChange);
  useStartFocus(scroller, props.hasFocusAtStart ?? false);
  const holding = usePressAndHold();

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || layout.count === 0) return;
    if (event.key === ' ') {
      holding.pressKey(event, () => props.onHold?.(activeIndex) ?? null);
    } else if (asksForMenu(event)) {
      event.preventDefault();
      askForMenuOf(activeIndex);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onOpen(activeIndex);
    } else if (isGridKey(event.key)) {
      event.preventDefault();
      const key = isRightToLeft(event.currentTarget) ? mirrored(event.key) : event.key;
      const next = moveInGrid(layout, activeIndex, key, scroller.current?.clientHeight ?? 0);
      onActiveChange(next);
      // The tile is already selected, but may have scrolled out of view.
      if (next === activeIndex) scrolling.show(next);
    }
  };
  const askForMenuOf = (index: number): void => {
    const tile = scroller.current?.querySelector(`[data-index="${index}"]`)?.getBoundingClientRect();
    if (tile) props.onMenu?.(index, { x: tile.left + 12, y: tile.top + 12 });
  };
  const onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    if (!cell) return;
    onPoint(Number(cell.dataset['index']));
    props.onMenu?.(Number(cell.dataset['index']), { x: event.clientX, y: event.clientY });
  };
  const onPoint = (index: number): void => {
    scrolling.point(index);
    onActiveChange(index);
  };
  const tileProps = {
    layout,
    gridId,
    activeIndex,
    renderTile,
    holding,
    onHold: props.onHold,
    onMenu: props.onMenu && askForMenuOf,
    onDrag: props.onDrag,
    onPoint,
    onOpen,
    opensOnClick: props.opensOnClick ?? false,
  };
  return (
    <div
      ref={scroller}
      className={styles['root']}
      data-scrolls
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={layout.rowCount}
      aria-busy={props.isBusy ?? false}
      {...(layout.count > 0 ? { 'aria-activedescendant': `${gridId}-${activeIndex}` } : {})}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
    >
      <div className={styles['canvas']} role="presentation" style={{ height: layout.heightPx }}>
        {rowsToDraw(rows, layout, activeIndex).map((row) => (
          <GridRow key={row} row={row} {...tileProps} />
        ))}
      </div>
    </div>
  );
}

/** Returns the rows to render. The active row is always included, because the grid refers to its active tile by ID. */
function rowsToDraw(rows: Rows, layout: GridLayout, activeIndex: number): number[] {
  const drawn = Array.from({ length: Math.max(0, rows.end - rows.first) }, (_none, offset) => rows.first + offset);
  const active = layout.rowOf(activeIndex);
  if (layout.count > 0 && active < layout.rowCount && !drawn.includes(active)) drawn.push(active);
  return drawn.filter((row) => row < layout.rowCount);
}

function useVisibleRows(
  scroller: RefObject<HTMLDivElement | null>,
  layout: GridLayout,
  onVisibleChange: WindowedGridProps['onVisibleChange'],
): Rows {
  const [rows, setRows] = useState<Rows>(() => visibleRows(layout, 0, window.innerHeight));
  const measure = useCallback(
    ({ scrollTop, clientHeight }: HTMLElement) => {
      const next = visibleRows(layout, scrollTop, clientHeight);
      setRows((former) => (former.first === next.first && former.end === next.end ? former : next));
      onVisibleChange?.(layout.rowStart(next.first), layout.rowStart(next.end));
    },
    [layout, onVisibleChange],
  );
  useScrollAndSize(scroller, measure);
  return rows;
}

function visibleRows(layout: GridLayout, scrollTop: number, heightPx: number): Rows {
  if (layout.rowCount === 0) return { first: 0, end: 0 };
  const first = layout.rowAt(scrollTop - PADDING_PX - OVERSCAN_PX);
  return { first, end: layout.rowAt(scrollTop - PADDING_PX + heightPx + OVERSCAN_PX) + 1 };
}

function useWidth(scroller: RefObject<HTMLDivElement | null>, onWidth: (widthPx: number) => void): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const tell = (): void => onWidth(Math.max(1, element.clientWidth - 2 * PADDING_PX));
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, onWidth]);
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

function mirrored<Key extends string>(key: Key): Key | 'ArrowLeft' | 'ArrowRight' {
  if (key === 'ArrowLeft') return 'ArrowRight';
  return key === 'ArrowRight' ? 'ArrowLeft' : key;
}
