/** Finishing a check: asks for confirmation, and then says what it contains and offers its report. */
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Check, CheckSummary, IdentityKey } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';
import { countOpened, takeCheck } from '../../domain/check-state';
import { sentenceOf } from '../../domain/describe-error';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { t } from '../../ui/language';
import { Problem } from '../../ui/text-looks';
import { ReportMenu } from './report-menu';
import styles from './finish-check-dialog.module.css';

export interface FinishCheckDialogProps {
  /** The manager's own identity. */
  readonly identity: IdentityKey;
  /** Null once it is finished. */
  readonly check: Check | null;
  /** Called when acting has ended. */
  readonly onFinished: () => void;
  readonly onClose: () => void;
}

export function FinishCheckDialog({ identity, check, onFinished, onClose }: FinishCheckDialogProps): ReactNode {
  const [finished, setFinished] = useState<CheckSummary | null>(null);
  const finishing = useMutation(
    {
      mutationFn: () => api.check.finish({ identity }),
      onSuccess: (state) => {
        takeCheck(identity, state);
        setFinished(state.finished[0] ?? null);
        onFinished();
      },
      gcTime: 0,
    },
    programQueries,
  );
  if (finished) {
    const { id, memberCount, markCount } = finished;
    return (
      // The key makes it a new dialog, whose button gets the focus.
      <Dialog
        key="done"
        title={t('finishCheck.done')}
        className={styles['root']}
        actions={<ReportMenu identity={identity} check={id} />}
        onClose={onClose}
      >
        <p role="status">{t('finishCheck.doneText', { count: memberCount, marks: markCount })}</p>
      </Dialog>
    );
  }
  if (!check) return null;
  return (
    <Dialog
      title={t('finishCheck.title')}
      className={styles['root']}
      closeLabel={t('common.cancel')}
      onClose={onClose}
      mainAction={
        <Button isPrimary isBusy={finishing.isPending} onClick={() => finishing.mutate()}>
          {t('finishCheck.finish')}
        </Button>
      }
    >
      <p>{t('finishCheck.text', { opened: countOpened(check), count: check.members.length })}</p>
      <Problem>{finishing.error && sentenceOf(toAppError(finishing.error))}</Problem>
    </Dialog>
  );
}
