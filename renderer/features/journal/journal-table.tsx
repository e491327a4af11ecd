/**
 * The entries, newest first; only visible rows are rendered. One tab stop: the table keeps the focus and refers to its
 * active row, whose details are below the table.
 */
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useId, useMemo, useRef, useState } from 'react';
import type { JournalFilter } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { describeError } from '../../domain/describe-error';
import { ErrorNotice } from '../../ui/error-notice';
import { useMedia } from '../../ui/use-media';
import { isRowKey, moveToRow } from '../../ui/virtual/keys';
import { equalRows } from '../../ui/virtual/layout';
import { newScrollMemory } from '../../ui/virtual/scroll-memory';
import { useVirtualRows } from '../../ui/virtual/use-virtual-rows';
import { t } from '../../ui/language';
import { EntryInFull } from './entry-in-full';
import { EntryRow } from './entry-row';
import { useEntry, useVisibleEntries } from './queries';
import styles from './journal-table.module.css';

export interface JournalTableProps {
  readonly filter: JournalFilter;
  /** Number of entries that match the filter. */
  readonly total: number;
}

const ROW_PX = 32;
/** Below this width a row has two lines and the table has no header. journal-table.module.css uses the same width. */
const NARROW = '(width <= 720px)';
const NARROW_ROW_PX = 52;
const COLUMNS = ['time', 'who', 'what', 'reason'] as const;

export function JournalTable({ filter, total }: JournalTableProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const tableId = useId();
  const isNarrow = useMedia(NARROW);
  const rowPx = isNarrow ? NARROW_ROW_PX : ROW_PX;
  const layout = useMemo(() => equalRows(total, rowPx), [total, rowPx]);
  const [memory] = useState(newScrollMemory);
  // Counted from the oldest entry, so that new entries do not change which one is active.
  const [activeFromEnd, setActiveFromEnd] = useState<number | null>(null);
  const active = activeFromEnd === null || activeFromEnd >= total ? null : total - 1 - activeFromEnd;
  const virtual = useVirtualRows({
    scroller,
    layout,
    memory,
    keptIndex: active ?? -1,
    anchor: 'top-row',
    entersAt: 'start',
    headerPx: isNarrow ? 0 : ROW_PX,
  });
  const activeEntry = useEntry(filter, active);
  const visible = useVisibleEntries(filter, total, virtual.rendered.from, virtual.rendered.to);
  const choose = (index: number): void => setActiveFromEnd(total - 1 - index);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !isRowKey(event.key)) return;
    event.preventDefault();
    // The last row of a page is the first of the next one.
    const to = moveToRow(layout, active ?? -1, event.key, virtual.viewHeightPx() - rowPx);
    choose(to);
    virtual.show(to);
  };
  const onPointerDown = ({ target }: PointerEvent): void => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    if (row) choose(Number(row.dataset['index']));
  };
  if (visible.error) return <ErrorNotice words={describeError(toAppError(visible.error))} onRetry={visible.retry} />;
  return (
    <>
      <div
        ref={scroller}
        data-scrolls
        className={styles['root']}
        role="grid"
        tabIndex={0}
        aria-label={t('journal.entries')}
        aria-rowcount={total + 1}
        {...(active === null ? {} : { 'aria-activedescendant': `${tableId}-${active}` })}
        onKeyDown={onKeyDown}
      >
        <Head />
        <div
          role="rowgroup"
          className={styles['rows']}
          style={{ height: virtual.canvasHeightPx }}
          onPointerDown={onPointerDown}
        >
          {virtual.rows.map(({ row: index, topPx, heightPx }) => (
            <EntryRow
              key={total - index}
              id={`${tableId}-${index}`}
              index={index}
              topPx={topPx}
              heightPx={heightPx}
              entry={index === active ? activeEntry : visible.at(index)}
              isActive={index === active}
            />
          ))}
        </div>
      </div>
      <EntryInFull entry={activeEntry} />
    </>
  );
}

function Head(): ReactNode {
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} className={styles['row']}>
        {COLUMNS.map((column) => (
          <span key={column} role="columnheader">
            {t(`journal.${column}`)}
          </span>
        ))}
      </div>
    </div>
  );
}
