/** Signing out: asks for confirmation first, and then lists what was deleted. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Account, SignedOut } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { describeError } from '../../domain/describe-error';
import { Dialog } from '../../ui/dialog';
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
  const [problem, setProblem] = useState<string | null>(null);
  const signOut = async (): Promise<void> => {
    setIsRunning(true);
    setProblem(null);
    try {
      onSignedOut(await api.accounts.signOut({ account: account.id }));
    } catch (reason) {
      const { title, explanation } = describeError(toAppError(reason));
      setProblem(`${title}. ${explanation}`);
      setIsRunning(false);
    }
  };
  return (
    <Dialog
      title={`Sign out of ${account.name}?`}
      className={styles['root']}
      closeLabel="Cancel"
      onClose={isRunning ? onClose : onStay}
      actions={
        <Button isPrimary disabled={isRunning} onClick={() => void signOut()}>
          {isRunning ? 'Signing out' : 'Sign out'}
        </Button>
      }
    >
      <p>
        Proofsheet forgets all it keeps of this account: what it signed in with, its name and colour here, whom you
        looked up and pinned with it, and the pictures it loaded. Nothing changes at {account.serviceName}.
      </p>
      <Problem>{problem}</Problem>
    </Dialog>
  );
}

const REVOCATION_WORDS: Readonly<Record<SignedOut['revocation'], string>> = {
  revoked: 'The service ended the sign-in.',
  'not-possible': 'The service has no call that ends this sign-in. A token stays valid there until it expires.',
  failed: 'The service could not be reached, so it did not end the sign-in.',
};

export function WasForgotten({
  signedOut: { name, revocation, deletedSecrets, deleted },
}: {
  readonly signedOut: SignedOut;
}): ReactNode {
  const forgotten = [...deletedSecrets, ...labelsOfDeleted(deleted)];
  return (
    <div role="status">
      <p>{forgotten.length > 0 ? `Deleted data of ${name}:` : `Nothing is kept of ${name}.`}</p>
      <BulletList>
        {forgotten.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </BulletList>
      <Hint>{REVOCATION_WORDS[revocation]}</Hint>
    </div>
  );
}
