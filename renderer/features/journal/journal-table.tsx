/**
 * The entries, newest first; only visible rows are rendered. One tab stop: the table keeps the focus and refers to its
 * active row, whose details are below the table.
 */
import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import type { JournalFilter } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { describeError } from '../../domain/describe-error';
import { ErrorNotice } from '../../ui/error-notice';
import { EntryInFull } from './entry-in-full';
import { EntryRow } from './entry-row';
import { useEntry, useVisibleEntries } from './queries';
import { revealRow, useAnchor, useMedia, useVisibleRows } from './use-visible-rows';
import styles from './journal-table.module.css';

export interface JournalTableProps {
  readonly filter: JournalFilter;
  /** Number of entries that match the filter. */
  readonly total: number;
}

const ROW_PX = 32;
/** Below this width a row has two lines and the table has no header. journal.css uses the same width. */
const NARROW = '(width <= 720px)';
const NARROW_ROW_PX = 52;
const COLUMNS = ['Time', 'Who', 'What happened', 'Reason'] as const;

export function JournalTable({ filter, total }: JournalTableProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const tableId = useId();
  const isNarrow = useMedia(NARROW);
  const rowPx = isNarrow ? NARROW_ROW_PX : ROW_PX;
  const { first, end } = useVisibleRows(scroller, total, rowPx);
  useAnchor(scroller, total, rowPx);
  // Counted from the oldest entry, so that new entries do not change which one is active.
  const [activeFromEnd, setActiveFromEnd] = useState<number | null>(null);
  const active = activeFromEnd === null || activeFromEnd >= total ? null : total - 1 - activeFromEnd;
  const activeEntry = useEntry(filter, active);
  const visible = useVisibleEntries(filter, total, first, end);
  const choose = (index: number): void => setActiveFromEnd(total - 1 - index);
  const onKeyDown = (event: KeyboardEvent): void => {
    const element = scroller.current;
    if (!element || event.altKey || event.ctrlKey || event.metaKey) return;
    const rowsOnPage = Math.max(1, Math.floor(element.clientHeight / rowPx) - 1);
    const to = targetOf(event.key, active ?? -1, total, rowsOnPage);
    if (to === null) return;
    event.preventDefault();
    choose(to);
    revealRow(element, to, rowPx, isNarrow ? 0 : ROW_PX);
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
        aria-label="Entries"
        aria-rowcount={total + 1}
        {...(active === null ? {} : { 'aria-activedescendant': `${tableId}-${active}` })}
        onKeyDown={onKeyDown}
      >
        <Head />
        <div role="rowgroup" className={styles['rows']} style={{ height: total * rowPx }}>
          {rowsToDraw(first, end, active).map((index) => (
            <EntryRow
              key={total - index}
              id={`${tableId}-${index}`}
              index={index}
              rowPx={rowPx}
              entry={index === active ? activeEntry : visible.at(index)}
              isActive={index === active}
              onChoose={() => choose(index)}
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
            {column}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Returns the rows to render. The active row is always included, because the table refers to it by ID. */
function rowsToDraw(first: number, end: number, active: number | null): readonly number[] {
  const drawn = Array.from({ length: Math.max(0, end - first) }, (_none, offset) => first + offset);
  return active === null || drawn.includes(active) ? drawn : [...drawn, active];
}

/** Returns the new active row; null if the key moves nothing. */
function targetOf(key: string, active: number, total: number, rowsOnPage: number): number | null {
  const within = (index: number): number => Math.max(0, Math.min(total - 1, index));
  switch (key) {
    case 'ArrowDown':
      return within(active + 1);
    case 'ArrowUp':
      return within(active - 1);
    case 'PageDown':
      return within(active + rowsOnPage);
    case 'PageUp':
      return within(active - rowsOnPage);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}
