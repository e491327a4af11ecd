/**
 * A list of rows with equal heights; only visible rows are rendered. One tab stop: up and down move between rows, left
 * and right between the controls of a row, and typed characters go to `onType`. The focused row stays rendered while it
 * is scrolled out of view.
 */
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useListFocus } from './use-list-focus';
import { useScrollAndSize } from './use-size';
import type { WindowedListProps } from './windowed-list-props';
import type { RowSpan } from './windowed-rows';
import { rowAfterKey, rowsInView, rowsToDraw } from './windowed-rows';
import styles from './windowed-list.module.css';

/** Attributes for each control in a row, so that the arrow keys can focus it. */
export const listControl = { tabIndex: -1, 'data-list-control': true } as const;

const BEYOND_PX = 300;

export function WindowedList<Row>(props: WindowedListProps<Row>): ReactNode {
  const { label, rows, keyOf, rowHeightPx, renderRow, header, memory, onType } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const span = useVisibleRows(scroller, props);
  const focus = useListFocus(scroller, props);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const rowsPerPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeightPx) - 1);
    const next = rowAfterKey(event.key, focus.row, rows.length, rowsPerPage);
    const sideways = sidewaysOf(event);
    if (next !== null) focus.moveTo(next, memory.view.control);
    else if (sideways !== 0) focus.moveTo(focus.row, Math.max(0, memory.view.control + sideways));
    else if (onType && isCharacter(event.key)) onType(event.key);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['root']} role="grid" aria-label={label} aria-rowcount={rows.length + (header ? 1 : 0)}>
      {header}
      <div
        ref={scroller}
        data-scrolls
        className={styles['scroller']}
        role="rowgroup"
        // While the focus is inside, Shift+Tab must leave the list without stopping here.
        tabIndex={focus.isInside || rows.length === 0 ? -1 : 0}
        onKeyDown={onKeyDown}
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
      >
        <div className={styles['canvas']} role="presentation" style={{ height: rows.length * rowHeightPx }}>
          {rowsToDraw(span, focus.row, rows.length).map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <div
                key={keyOf(row)}
                className={styles['row']}
                role="row"
                aria-rowindex={index + (header ? 2 : 1)}
                tabIndex={-1}
                data-index={index}
                style={{ top: index * rowHeightPx, height: rowHeightPx }}
              >
                {renderRow(row)}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Returns true for a typed character. Space is excluded, because it presses the focused control. */
function isCharacter(key: string): boolean {
  return /^\S$/u.test(key);
}

function sidewaysOf({ key, currentTarget }: KeyboardEvent): -1 | 0 | 1 {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
  const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl';
  return (key === 'ArrowRight') === isRightToLeft ? -1 : 1;
}

function useVisibleRows<Row>(scroller: RefObject<HTMLDivElement | null>, props: WindowedListProps<Row>): RowSpan {
  const { rowHeightPx, memory, orderKey, onVisibleChange } = props;
  const count = props.rows.length;
  const formerOrder = useRef(orderKey);
  const [span, setSpan] = useState<RowSpan>(() =>
    rowsInView(count, rowHeightPx, memory.view.scrollTopPx, window.innerHeight, BEYOND_PX),
  );
  useLayoutEffect(() => {
    const element = scroller.current;
    element?.scrollTo({ top: formerOrder.current === orderKey ? memory.view.scrollTopPx : 0 });
    formerOrder.current = orderKey;
  }, [scroller, memory, orderKey]);
  const measure = useCallback(
    ({ scrollTop, clientHeight }: HTMLElement) => {
      memory.keep({ scrollTopPx: scrollTop });
      const next = rowsInView(count, rowHeightPx, scrollTop, clientHeight, BEYOND_PX);
      setSpan((former) => (former.from === next.from && former.to === next.to ? former : next));
      const visible = rowsInView(count, rowHeightPx, scrollTop, clientHeight, 0);
      onVisibleChange?.(visible.from, visible.to);
    },
    [count, rowHeightPx, memory, onVisibleChange],
  );
  useScrollAndSize(scroller, measure);
  return span;
}
