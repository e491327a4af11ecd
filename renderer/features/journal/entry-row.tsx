import { TriangleAlert } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { JournalEntry } from '../../../preload/contract';
import { formatReason, formatTime, formatAction, formatActor } from './format-entry';
import { t, useLanguage } from '../../ui/language';
import { Skeleton } from '../../ui/skeleton';
import styles from './journal-table.module.css';

export interface EntryRowProps {
  readonly id: string;
  readonly index: number;
  readonly topPx: number;
  readonly heightPx: number;
  /** Undefined until the entry is loaded. */
  readonly entry: JournalEntry | undefined;
  readonly isActive: boolean;
}

export const EntryRow = memo(function EntryRow(props: EntryRowProps): ReactNode {
  const { id, index, topPx, heightPx, entry, isActive } = props;
  useLanguage();
  return (
    <div
      id={id}
      role="row"
      // Row 1 is the header.
      aria-rowindex={index + 2}
      aria-selected={isActive}
      aria-busy={!entry}
      className={styles['row']}
      data-index={index}
      style={{ top: topPx, height: heightPx }}
    >
      {entry ? <Cells entry={entry} /> : <Waiting />}
    </div>
  );
});

function Cells({ entry }: { readonly entry: JournalEntry }): ReactNode {
  return (
    <>
      <span role="gridcell" className={styles['time']}>
        {formatTime(entry.at)}
      </span>
      <span role="gridcell" dir="auto" className={styles['who']}>
        {formatActor(entry)}
      </span>
      <span role="gridcell" className={styles['what']}>
        {!entry.isIntact && <TriangleAlert aria-label={t('journal.changedSince')} size={14} strokeWidth={2} />}
        {formatAction(entry.event, entry.member)}
      </span>
      <span role="gridcell" dir="auto" className={styles['reason']}>
        {formatReason(entry.event)}
      </span>
    </>
  );
}

function Waiting(): ReactNode {
  return (
    <span role="gridcell" className={styles['waiting']}>
      <Skeleton as="span" isLine aria-hidden />
    </span>
  );
}
