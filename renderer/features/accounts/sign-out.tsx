/** Signing out: asks for confirmation first, and then lists what was deleted. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Account, AppError, SignedOut } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../domain/describe-error';
import { Dialog } from '../../ui/dialog';
import { t } from '../../ui/language';
import { labelsOfDeleted } from './deleted-labels';
import { Button } from '../../ui/button';
import { BulletList } from '../../ui/lists';
import { Hint, Problem } from '../../ui/text-looks';
import styles from './account-dialog.module.css';

export interface SignOutProps {
  readonly account: Account;
  readonly onSignedOut: (signedOut: SignedOut) => void;
  readonly onStay: () => void;
  readonly onClose: () => void;
}

export function SignOut({ account, onSignedOut, onStay, onClose }: SignOutProps): ReactNode {
  const [isRunning, setIsRunning] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const signOut = async (): Promise<void> => {
    setIsRunning(true);
    setProblem(null);
    try {
      onSignedOut(await api.accounts.signOut({ account: account.id }));
    } catch (reason) {
      setProblem(toAppError(reason));
      setIsRunning(false);
    }
  };
  return (
    <Dialog
      title={t('signOut.question', { name: account.name })}
      className={styles['root']}
      closeLabel={t('common.cancel')}
      onClose={isRunning ? onClose : onStay}
      isDestructive
      mainAction={
        <Button
          isPrimary
          isDestructive
          isBusy={isRunning}
          busyLabel={t('signOut.signingOut')}
          onClick={() => void signOut()}
        >
          {t('signOut.signOut')}
        </Button>
      }
    >
      <p>{t('signOut.explanation', { service: account.serviceName })}</p>
      <Problem>{problem && sentenceOf(problem)}</Problem>
    </Dialog>
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
