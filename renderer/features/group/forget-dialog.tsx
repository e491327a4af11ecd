/** Forgetting a member: asks for confirmation first, and then lists what was deleted. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { DeletedData, IdentityKey, Member } from '../../../preload/contract';
import { api } from '../../api/client';
import { DestructiveQuestion } from '../../domain/destructive-question';
import { Dialog } from '../../ui/dialog';
import { t } from '../../ui/language';
import { BulletList } from '../../ui/lists';
import { Hint } from '../../ui/text-looks';
import styles from './forget-dialog.module.css';

export interface ForgetDialogProps {
  readonly identity: IdentityKey;
  readonly member: Member;
  readonly isCurrent: boolean;
  readonly onForgotten: () => void;
  readonly onClose: () => void;
}

export function ForgetDialog({ identity, member, isCurrent, onForgotten, onClose }: ForgetDialogProps): ReactNode {
  const [forgotten, setForgotten] = useState<readonly ForgottenData[] | null>(null);
  const forget = async (): Promise<void> => {
    const { deleted } = await api.group.forget({ identity, member: member.id });
    setForgotten(inListOrder(deleted));
    onForgotten();
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
    <DestructiveQuestion
      title={t('forgetMember.question', { name: member.name })}
      className={styles['root']}
      action={t('forgetMember.forget')}
      runningLabel={t('forgetMember.forgetting')}
      onConfirm={forget}
      onClose={onClose}
    >
      <p>{t('forgetMember.explanation', { isCurrent })}</p>
    </DestructiveQuestion>
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
