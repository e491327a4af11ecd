/**
 * A grid of tiles; only visible rows are rendered. One tab stop: the grid keeps the focus and refers to its active
 * tile, so that the focus survives when the tile scrolls out of view.
 */
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import { asksForMenu } from '../menu';
import { usePressAndHold } from '../press-and-hold';
import { isRowKey, isSideKey, moveBy, moveToRow, stepOf } from '../virtual/keys';
import type { Layout } from '../virtual/layout';
import { useVirtualRows, type VirtualRows } from '../virtual/use-virtual-rows';
import { isGrouped } from '../virtual/grouped-layout';
import { GridRow } from './grid-row';
import { GroupHeadings, headingId } from './group-headings';
import type { GridScroll } from './grid-scroll';
import type { GridSelection } from './grid-selection';
import { useSelectionRectangle } from './selection-rectangle';
import { menuPositionOf, tileEvents } from './tile-events';
import { useTypeAhead } from './type-ahead';
import type { WindowedGridProps } from './windowed-grid-props';
import styles from './grid.module.css';

/** Padding around all tiles, in CSS pixels, as in grid.module.css. */
const PADDING_PX = 16;

export function WindowedGrid(props: WindowedGridProps): ReactNode {
  const { label, layout, activeIndex, memory, onActiveChange, onOpen, onMenu, onVisibleChange, renderTile } = props;
  const { selection } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const gridId = useId();
  useWidth(scroller, props.onWidth);
  const virtual = useVirtualRows({
    scroller,
    layout,
    memory,
    keptIndex: activeIndex,
    anchor: 'kept-item',
    paddingPx: PADDING_PX,
    ...(props.orderKey === undefined ? {} : { orderKey: props.orderKey }),
    onOrder: 'stay',
    onView: props.scroll?.report,
    onSpans: ({ from, to }) => onVisibleChange?.(layout.rowStart(from), layout.rowStart(to)),
  });
  useScrollControl(props.scroll, virtual);
  const pointAt = useShowActive(activeIndex, virtual);
  useStartFocus(scroller, props.hasFocusAtStart ?? false);
  const holding = usePressAndHold();
  const activeRow = layout.rowOf(activeIndex);
  const { offsetPx, scrollBy } = virtual;
  const rectangle = useSelectionRectangle({ canvas, layout, offsetPx, scrollBy, selection });
  const move = (next: number): void => {
    selection?.noteClick(null);
    onActiveChange(next);
    // The tile is already selected, but may have scrolled out of view.
    if (next === activeIndex) virtual.show(next);
  };
  const step = ({ shiftKey }: KeyboardEvent, next: number): void => {
    if (shiftKey) selection?.extendTo(next, activeIndex);
    move(next);
  };
  const groups = selection?.groups;
  const toggleGroup =
    groups && isGrouped(layout) ? (index: number): void => groups.toggle(layout.groupOf(index)) : undefined;
  const typing = useTypeAhead({ typeAhead: props.typeAhead, count: layout.count, active: activeIndex, onMove: move });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (selection && isSelectionKey(event, selection)) {
      event.preventDefault();
      if (event.key !== ' ') selection.clear();
      else if (event.shiftKey) toggleGroup?.(activeIndex);
      else selection.toggle(activeIndex);
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey || layout.count === 0) return;
    const { key, currentTarget } = event;
    if (typing.onKey(event)) {
      event.preventDefault();
      return;
    }
    if (key === ' ') {
      holding.pressKey(event, () => props.onHold?.(activeIndex) ?? null);
      return;
    }
    if (asksForMenu(event)) {
      const tile = currentTarget.querySelector(`[data-index="${activeIndex}"]`);
      if (tile) onMenu?.(activeIndex, menuPositionOf(tile));
    } else if (key === 'Enter') onOpen(activeIndex);
    else if (isSideKey(key)) step(event, moveBy(layout, activeIndex, stepOf(key, currentTarget)));
    else if (isRowKey(key))
      step(event, moveToRow(layout, activeIndex, key, virtual.viewHeightPx() - (layout.coverPx ?? 0)));
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        ref={scroller}
        className={styles['root']}
        data-scrolls
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={layout.rowCount}
        aria-busy={props.isBusy ?? false}
        {...(selection ? { 'aria-multiselectable': true, 'data-selecting': selection.count > 0 } : {})}
        {...(layout.count > 0 ? { 'aria-activedescendant': `${gridId}-${activeIndex}` } : {})}
        onKeyDown={onKeyDown}
        {...tileEvents({
          onOpen,
          onHold: props.onHold,
          onMenu,
          onDrag: props.onDrag,
          holding,
          opensOnClick: props.opensOnClick ?? false,
          onPoint: (index, isPlain) => {
            if (isPlain) selection?.noteClick(index);
            pointAt(index);
            onActiveChange(index);
          },
          selecting: selection && { toggle: selection.toggle, extendTo: selection.extendTo, activeIndex },
          onGround: rectangle.begin,
        })}
      >
        <div ref={canvas} className={styles['canvas']} role="presentation" style={{ height: virtual.canvasHeightPx }}>
          {virtual.rows.map((position) => (
            <GridRow
              key={position.row}
              {...position}
              layout={layout}
              gridId={gridId}
              describedBy={
                isGrouped(layout) ? headingId(gridId, layout.groupOf(layout.rowStart(position.row))) : undefined
              }
              activeIndex={position.row === activeRow ? activeIndex : -1}
              selected={selectedIn(layout, position.row, selection, activeIndex)}
              canSelectSeveral={selection !== undefined}
              renderTile={renderTile}
              hasMenu={onMenu !== undefined}
              isDraggable={props.onDrag !== undefined}
            />
          ))}
          {isGrouped(layout) && props.renderHeading && (
            <GroupHeadings
              layout={layout}
              rows={virtual.rows}
              rendered={virtual.rendered}
              gridId={gridId}
              renderHeading={props.renderHeading}
              selection={groups}
            />
          )}
          {rectangle.element}
        </div>
      </div>
      {typing.typed !== '' && (
        <div aria-hidden dir="auto" className={styles['typed']}>
          {typing.typed}
        </div>
      )}
    </>
  );
}

/** Without a selection, the active tile counts as selected: commands act on it. */
function selectedIn(layout: Layout, row: number, selection: GridSelection | undefined, activeIndex: number): string {
  let selected = '';
  for (let index = layout.rowStart(row); index < layout.rowStart(row + 1); index += 1) {
    const isSelected = selection && selection.count > 0 ? selection.has(index) : index === activeIndex;
    selected += isSelected ? '1' : '0';
  }
  return selected.includes('1') ? selected : '';
}

/**
 * Ctrl and Space toggle a tile, with Shift the whole group of the tile, and Escape clears a selection before it leads
 * up.
 */
function isSelectionKey(event: KeyboardEvent, { count }: GridSelection): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || metaKey) return false;
  return ctrlKey ? key === ' ' : !shiftKey && key === 'Escape' && count > 0;
}

/**
 * Shows the active tile whenever another one becomes active. Returns a function that notes that a pointer selects a
 * tile, which then must not scroll away under the pointer before a second click.
 */
function useShowActive(activeIndex: number, { show }: VirtualRows): (index: number) => void {
  const previous = useRef(activeIndex);
  const pointed = useRef<number | null>(null);
  const onShow = useEffectEvent(show);
  useLayoutEffect(() => {
    if (previous.current === activeIndex) return;
    previous.current = activeIndex;
    if (pointed.current !== activeIndex) onShow(activeIndex);
    pointed.current = null;
  }, [activeIndex]);
  return (index) => {
    pointed.current = index;
  };
}

function useScrollControl(scroll: GridScroll | undefined, { scrollBy }: VirtualRows): void {
  const onScrollBy = useEffectEvent(scrollBy);
  useLayoutEffect(() => scroll?.attach((topPx) => onScrollBy(topPx - scroll.view().topPx)), [scroll]);
}

function useStartFocus(scroller: RefObject<HTMLDivElement | null>, hasFocusAtStart: boolean): void {
  useLayoutEffect(() => {
    if (hasFocusAtStart) scroller.current?.focus({ preventScroll: true });
  }, [scroller, hasFocusAtStart]);
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
