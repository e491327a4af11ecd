/** Forgetting a member: asks for confirmation first, and then lists what was deleted. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { AppError, DeletedData, IdentityKey, Member } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../domain/describe-error';
import { Dialog } from '../../ui/dialog';
import { t } from '../../ui/language';
import { Button } from '../../ui/button';
import { BulletList } from '../../ui/lists';
import { Hint, Problem } from '../../ui/text-looks';
import styles from './forget-dialog.module.css';

export interface ForgetDialogProps {
  readonly identity: IdentityKey;
  readonly member: Member;
  readonly isCurrent: boolean;
  readonly onForgotten: () => void;
  readonly onClose: () => void;
}

export function ForgetDialog({ identity, member, isCurrent, onForgotten, onClose }: ForgetDialogProps): ReactNode {
  const [isRunning, setIsRunning] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [forgotten, setForgotten] = useState<readonly ForgottenData[] | null>(null);
  const forget = async (): Promise<void> => {
    setIsRunning(true);
    setProblem(null);
    try {
      setForgotten(inListOrder((await api.group.forget({ identity, member: member.id })).deleted));
      onForgotten();
    } catch (reason) {
      setProblem(toAppError(reason));
      setIsRunning(false);
    }
  };
  if (forgotten) {
    return (
      // The key makes it a new dialog, whose button gets the focus.
      <Dialog
        key="done"
        title={t('forgetMember.done', { name: member.name })}
        className={styles['root']}
        onClose={onClose}
      >
        <div role="status">
          <p>{t(forgotten.length > 0 ? 'forgetMember.deleted' : 'forgetMember.nothingKept')}</p>
          <BulletList>
            {forgotten.map((what) => (
              <li key={what}>{t(`forgottenData.${what}`)}</li>
            ))}
          </BulletList>
        </div>
        <Hint>{t('forgetMember.journalStays')}</Hint>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('forgetMember.question', { name: member.name })}
      className={styles['root']}
      closeLabel={t('common.cancel')}
      onClose={onClose}
      isDestructive
      mainAction={
        <Button
          isPrimary
          isDestructive
          isBusy={isRunning}
          busyLabel={t('forgetMember.forgetting')}
          onClick={() => void forget()}
        >
          {t('forgetMember.forget')}
        </Button>
      }
    >
      <p>{t('forgetMember.explanation', { isCurrent })}</p>
      <Problem>{problem && sentenceOf(problem)}</Problem>
    </Dialog>
  );
}

/** In the order in which the window lists them. */
const FORGOTTEN = [
  'albums',
  'location',
  'added-by-id',
  'checks',
  'last-acted-as',
  'star',
] as const satisfies readonly DeletedData['what'][];
type ForgottenData = (typeof FORGOTTEN)[number];

function inListOrder(deleted: readonly DeletedData[]): readonly ForgottenData[] {
  return FORGOTTEN.filter((what) => deleted.some((each) => each.what === what));
}
