/** The checks that were finished, latest first, with the report of each; each can be deleted. */
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useId, useRef, useState } from 'react';
import type { CheckSummary, IdentityKey } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';
import { takeCheck } from '../../domain/check-state';
import { sentenceOf } from '../../domain/describe-error';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { dateFormat } from '../../ui/formats';
import { t } from '../../ui/language';
import { Hint, Problem } from '../../ui/text-looks';
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
  const list = useRef<HTMLUListElement>(null);
  return (
    <Dialog title={t('finishedChecks.title')} className={styles['root']} onClose={onClose}>
      {checks.length === 0 && <p>{t('finishedChecks.none')}</p>}
      <ul ref={list} className={styles['checks']} tabIndex={-1} aria-label={t('finishedChecks.title')}>
        {checks.map((check) => (
          <FinishedCheck key={check.id} identity={identity} check={check} onDeleted={() => list.current?.focus()} />
        ))}
      </ul>
      <Hint>{t('finishedChecks.hint')}</Hint>
    </Dialog>
  );
}

interface FinishedCheckProps {
  readonly identity: IdentityKey;
  readonly check: CheckSummary;
  /** Called before the check disappears. */
  readonly onDeleted: () => void;
}

function FinishedCheck({ identity, check, onDeleted }: FinishedCheckProps): ReactNode {
  const { id, startedAt, finishedAt, reason, memberCount, markCount } = check;
  const dateId = useId();
  const [isAsking, setIsAsking] = useState(false);
  const deletion = useMutation(
    {
      mutationFn: () => api.check.remove({ identity, check: id }),
      onSuccess: (state) => {
        onDeleted();
        takeCheck(identity, state);
        announce(t('finishedChecks.deleted'));
      },
      gcTime: 0,
    },
    programQueries,
  );
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
      {isAsking ? (
        <div className={styles['question']} role="group" aria-labelledby={dateId}>
          <p>{t('finishedChecks.deleteQuestion')}</p>
          <div className={styles['actions']}>
            <Button ref={focusOnMount} onClick={() => setIsAsking(false)}>
              {t('common.cancel')}
            </Button>
            <Button isDestructive isBusy={deletion.isPending} onClick={() => deletion.mutate()}>
              {t('finishedChecks.deleteConfirm')}
            </Button>
          </div>
          <Problem>{deletion.error && sentenceOf(toAppError(deletion.error))}</Problem>
        </div>
      ) : (
        <div className={styles['actions']}>
          <ReportMenu identity={identity} check={id} describedBy={dateId} />
          <Button aria-describedby={dateId} onClick={() => setIsAsking(true)}>
            {t('finishedChecks.delete')}
          </Button>
        </div>
      )}
    </li>
  );
}

function focusOnMount(button: HTMLButtonElement | null): void {
  button?.focus();
}
