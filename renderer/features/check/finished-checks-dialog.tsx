/** The checks that were finished, latest first, and the report of each. */
import { type ReactNode, useId } from 'react';
import type { CheckSummary, IdentityKey } from '../../../preload/contract';
import { Dialog } from '../../ui/dialog';
import { dateFormat } from '../../ui/formats';
import { t } from '../../ui/language';
import { Hint } from '../../ui/text-looks';
import { ReportMenu } from './report-menu';
import styles from './finished-checks-dialog.module.css';

export interface FinishedChecksDialogProps {
  /** The manager's own identity. */
  readonly identity: IdentityKey;
  /** Latest first. */
  readonly checks: readonly CheckSummary[];
  readonly onClose: () => void;
}

export function FinishedChecksDialog({ identity, checks, onClose }: FinishedChecksDialogProps): ReactNode {
  return (
    <Dialog title={t('finishedChecks.title')} className={styles['root']} onClose={onClose}>
      {checks.length === 0 && <p>{t('finishedChecks.none')}</p>}
      <ul className={styles['checks']}>
        {checks.map((check) => (
          <FinishedCheck key={check.id} identity={identity} check={check} />
        ))}
      </ul>
      <Hint>{t('finishedChecks.hint')}</Hint>
    </Dialog>
  );
}

function FinishedCheck({ identity, check }: { readonly identity: IdentityKey; readonly check: CheckSummary }) {
  const { id, startedAt, finishedAt, reason, memberCount, markCount } = check;
  const dateId = useId();
  const date = dateFormat({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(finishedAt ?? startedAt));
  return (
    <li className={styles['check']}>
      <div className={styles['facts']}>
        <strong id={dateId}>{date}</strong>
        {reason !== null && (
          <p dir="auto" className={styles['reason']}>
            {reason}
          </p>
        )}
        <p>{t('finishedChecks.counts', { count: memberCount, marks: markCount })}</p>
      </div>
      <ReportMenu identity={identity} check={id} describedBy={dateId} />
    </li>
  );
}
