/**
 * A list of rows with equal heights; only visible rows are rendered. One tab stop: up and down move between rows, left
 * and right between the controls of a row, and typed characters go to `onType`. The focused row stays rendered while it
 * is scrolled out of view.
 */
import type { KeyboardEvent, ReactNode } from 'react';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage } from './language';
import { useActiveRow, useListFocus } from './use-list-focus';
import { isRowKey, isSideKey, moveToRow, stepOf } from './virtual/keys';
import { equalRows } from './virtual/layout';
import { isSameSpan, type RowSpan } from './virtual/row-span';
import { useVirtualRows } from './virtual/use-virtual-rows';
import type { WindowedListProps } from './windowed-list-props';
import styles from './windowed-list.module.css';

/** Attributes for each control in a row, so that the arrow keys can focus it. */
export const listControl = { tabIndex: -1, 'data-list-control': true } as const;

export function WindowedList<Row>(props: WindowedListProps<Row>): ReactNode {
  const { label, rows, keyOf, rowHeightPx, renderRow, header, memory, onType, onVisibleRows } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => equalRows(rows.length, rowHeightPx), [rows.length, rowHeightPx]);
  const active = useActiveRow(props);
  const [visible, setVisible] = useState<RowSpan>({ from: 0, to: 0 });
  const virtual = useVirtualRows({
    scroller,
    layout,
    memory,
    keptIndex: active.row,
    anchor: 'top-row',
    orderKey: props.orderKey,
    onSpans: (_rendered, next) => {
      if (onVisibleRows) setVisible((previous) => (isSameSpan(previous, next) ? previous : next));
    },
  });
  const focus = useListFocus({ ...props, scroller, active, show: virtual.show });
  useEffect(() => onVisibleRows?.(rows.slice(visible.from, visible.to)), [rows, visible, onVisibleRows]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key, currentTarget } = event;
    if (isRowKey(key) && rows.length > 0) {
      // The last row of a page is the first of the next one.
      const pageHeightPx = virtual.viewHeightPx() - rowHeightPx;
      focus.moveTo(moveToRow(layout, active.row, key, pageHeightPx), memory.view.control);
    } else if (isSideKey(key)) {
      focus.moveTo(active.row, Math.max(0, memory.view.control + stepOf(key, currentTarget)));
    } else if (onType && isCharacter(key)) onType(key);
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
        <div className={styles['canvas']} role="presentation" style={{ height: virtual.canvasHeightPx }}>
          {virtual.rows.map(({ row: index, topPx, heightPx }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <ListRow
                key={keyOf(row)}
                index={index}
                rowIndex={index + (header ? 2 : 1)}
                topPx={topPx}
                heightPx={heightPx}
                row={row}
                renderRow={renderRow}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface ListRowProps<Row> extends Pick<WindowedListProps<Row>, 'renderRow'> {
  readonly index: number;
  readonly rowIndex: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly row: Row;
}

function PlainListRow<Row>({ index, rowIndex, topPx, heightPx, row, renderRow }: ListRowProps<Row>): ReactNode {
  useLanguage();
  return (
    <div
      className={styles['row']}
      role="row"
      aria-rowindex={rowIndex}
      tabIndex={-1}
      data-index={index}
      style={{ top: topPx, height: heightPx }}
    >
      {renderRow(row)}
    </div>
  );
}

const ListRow = memo(PlainListRow) as typeof PlainListRow; // `memo` drops the type parameter

/** Returns true for a typed character. Space is excluded, because it presses the focused control. */
function isCharacter(key: string): boolean {
  return /^\S$/u.test(key);
}
