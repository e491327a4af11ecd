/** Signing out: asks for confirmation first, and then lists what was deleted. */
import type { ReactNode } from 'react';
import type { Account, SignedOut } from '../../../preload/contract';
import { api } from '../../api/client';
import { DestructiveQuestion } from '../../domain/destructive-question';
import { t } from '../../ui/language';
import { labelsOfDeleted } from './deleted-labels';
import { BulletList } from '../../ui/lists';
import { Hint } from '../../ui/text-looks';
import styles from './account-dialog.module.css';

export interface SignOutProps {
  readonly account: Account;
  readonly onSignedOut: (signedOut: SignedOut) => void;
  readonly onStay: () => void;
  readonly onClose: () => void;
}

export function SignOut({ account, onSignedOut, onStay, onClose }: SignOutProps): ReactNode {
  const signOut = async (): Promise<void> => onSignedOut(await api.accounts.signOut({ account: account.id }));
  return (
    <DestructiveQuestion
      title={t('signOut.question', { name: account.name })}
      className={styles['root']}
      action={t('signOut.signOut')}
      runningLabel={t('signOut.signingOut')}
      onConfirm={signOut}
      onClose={(isRunning) => (isRunning ? onClose() : onStay())}
    >
      <p>{t('signOut.explanation', { service: account.serviceName })}</p>
    </DestructiveQuestion>
  );
}

export function WasForgotten({
  signedOut: { name, revocation, deletedSecrets, deleted },
}: {
  readonly signedOut: SignedOut;
}): ReactNode {
  const forgotten = [...deletedSecrets.map((secret) => t(`deletedSecrets.${secret}`)), ...labelsOfDeleted(deleted)];
  return (
    <div role="status">
      <p>{t(forgotten.length > 0 ? 'signOut.deletedOf' : 'signOut.nothingKept', { name })}</p>
      <BulletList>
        {forgotten.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </BulletList>
      <Hint>{t(`revocations.${revocation}`)}</Hint>
    </div>
  );
}
