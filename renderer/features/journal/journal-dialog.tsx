/**
 * The journal dialog: what was done while acting as members, by whom, as whom, when and why, and whether the journal is
 * complete.
 */
import { useQuery } from '@tanstack/react-query';
import { NotebookPen, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { IdentityKey, JournalFilter } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { describeError } from '../../domain/describe-error';
import { programQueries } from '../../api/query-client';
import { Dialog } from '../../ui/dialog';
import { ErrorNotice } from '../../ui/error-notice';
import { Notice } from '../../ui/notice';
import { ChainState } from './chain-state';
import { ExportButtons } from './export-buttons';
import { formatNoMatch, isChoiceEmpty, type JournalChoice, toFilter } from './journal-choice';
import { JournalFilters } from './journal-filters';
import { JournalTable } from './journal-table';
import { journalCheckQuery, journalTotalQuery } from './queries';
import { t } from '../../ui/language';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { joinClasses } from '../../ui/join-classes';
import journalTableStyles from './journal-table.module.css';
import styles from './journal-dialog.module.css';

export interface JournalDialogProps {
  /** The account whose entries are shown first; absent for all accounts. */
  readonly initialAccount?: IdentityKey | undefined;
  readonly onClose: () => void;
}

export function JournalDialog({ initialAccount, onClose }: JournalDialogProps): ReactNode {
  const [choice, setChoice] = useState<JournalChoice>({ account: initialAccount });
  const filter = useMemo(() => toFilter(choice), [choice]);
  const { data, error, refetch } = useQuery(journalTotalQuery(filter), programQueries);
  const { data: check } = useQuery(journalCheckQuery, programQueries);
  const hasEntries = data === undefined || data.total > 0 || data.accounts.length > 0 || !isChoiceEmpty(choice);
  return (
    <Dialog
      title={t('journal.title')}
      className={styles['root']}
      onClose={onClose}
      actions={<ExportButtons filter={filter} isEmpty={!data || data.total === 0} />}
    >
      <ChainState />
      {hasEntries && (
        <JournalFilters
          choice={choice}
          accounts={data?.accounts ?? []}
          kinds={data?.kinds ?? []}
          onChange={setChoice}
        />
      )}
      <div className={styles['body']} aria-busy={!data && !error}>
        {error && <ErrorNotice words={describeError(toAppError(error))} onRetry={() => void refetch()} />}
        {!error && (
          <Body
            filter={filter}
            total={data?.total}
            noMatch={formatNoMatch(choice, data?.accounts ?? [])}
            isEmpty={!hasEntries}
            isDamaged={check?.damage.some(({ kind }) => kind !== 'unsealed') ?? false}
            onClear={() => setChoice({})}
          />
        )}
      </div>
    </Dialog>
  );
}

interface BodyProps {
  readonly filter: JournalFilter;
  /** Undefined until the number of entries is loaded. */
  readonly total: number | undefined;
  /** Why no entry matches the filter. */
  readonly noMatch: string;
  /** True if the journal has no entries to filter. */
  readonly isEmpty: boolean;
  /** True if the journal is damaged, so that its being empty proves nothing. */
  readonly isDamaged: boolean;
  readonly onClear: () => void;
}

function Body({ filter, total, noMatch, isEmpty, isDamaged, onClear }: BodyProps): ReactNode {
  if (isEmpty && isDamaged) {
    return (
      <Notice icon={NotebookPen} title={t('journal.damagedTitle')}>
        {t('journal.damagedText')}
      </Notice>
    );
  }
  if (isEmpty) {
    return (
      <Notice icon={NotebookPen} title={t('journal.emptyTitle')}>
        {t('journal.emptyText')}
      </Notice>
    );
  }
  if (total === 0) {
    return (
      <Notice
        icon={SearchX}
        title={t('journal.noMatchTitle')}
        action={
          <Button isPrimary onClick={onClear}>
            {t('journal.clearFilter')}
          </Button>
        }
      >
        {noMatch}
      </Notice>
    );
  }
  return total === undefined ? (
    <Waiting />
  ) : (
    <JournalTable key={JSON.stringify(filter)} filter={filter} total={total} />
  );
}

const ROWS_WAITING = 8;

function Waiting(): ReactNode {
  return (
    <div className={journalTableStyles['root']} aria-hidden>
      {Array.from({ length: ROWS_WAITING }, (_none, index) => (
        <div key={index} className={joinClasses(journalTableStyles['row'], journalTableStyles['waiting'])}>
          <Skeleton as="span" isLine />
        </div>
      ))}
    </div>
  );
}
