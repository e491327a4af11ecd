/** The account dialog: name and colour, the service's details, signing in again, and signing out. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Account, SignedOut } from '../../../preload/contract';
import { Avatar } from '../../domain/avatar';
import { Dialog } from '../../ui/dialog';
import { t } from '../../ui/language';
import { AccountFacts } from './account-facts';
import { AccountPlace } from './account-place';
import { AccountAppearance } from './account-appearance';
import { ApiKey } from './api-key';
import { wordsOfSignedOut } from './signed-out-labels';
import { SignOut, WasForgotten } from './sign-out';
import { Button } from '../../ui/button';
import { Hint } from '../../ui/text-looks';
import accountsStyles from './accounts.module.css';
import styles from './account-dialog.module.css';

export interface AccountDialogProps {
  /** The current account; after signing out, its last state. */
  readonly account: Account;
  readonly onSignInAgain: (permission?: string) => void;
  readonly onClose: () => void;
}

export function AccountDialog({ account, onSignInAgain, onClose }: AccountDialogProps): ReactNode {
  const [isLeaving, setIsLeaving] = useState(false);
  const [left, setLeft] = useState<SignedOut | null>(null);
  if (left) {
    return (
      <Dialog title={t('signOut.signedOut')} className={styles['root']} onClose={onClose}>
        <WasForgotten signedOut={left} />
      </Dialog>
    );
  }
  if (isLeaving) {
    return <SignOut account={account} onSignedOut={setLeft} onStay={() => setIsLeaving(false)} onClose={onClose} />;
  }
  return (
    <Dialog
      title={t('accounts.title')}
      className={styles['root']}
      onClose={onClose}
      mainAction={
        <Button isPrimary={account.signedOut !== null} onClick={() => onSignInAgain()}>
          {t('common.signInAgain')}
        </Button>
      }
      actions={
        <Button isDestructive onClick={() => setIsLeaving(true)}>
          {t('signOut.signOut')}
        </Button>
      }
    >
      <div data-scrolls className={styles['body']}>
        <AccountHeader account={account} />
        <AccountAppearance key={account.id} account={account} />
        {account.hasApiKey !== null && account.signedOut === null && (
          <ApiKey key={`api-key-${account.id}`} account={account} />
        )}
        <AccountFacts account={account} onSignInAgain={onSignInAgain} />
      </div>
    </Dialog>
  );
}

function AccountHeader({ account }: { readonly account: Account }): ReactNode {
  const { name, initials, colour, serviceName, host, signedOut, isKept } = account;
  return (
    <>
      <header className={accountsStyles['header']}>
        <Avatar initials={initials} colour={colour} isSignedOut={signedOut !== null} size="large" />
        <div>
          <p dir="auto" className={accountsStyles['name']}>
            {name}
          </p>
          <Hint>{t('accounts.serviceAtHost', { service: serviceName, host })}</Hint>
          {!isKept && <Hint>{t('accounts.untilClose')}</Hint>}
        </div>
        <AccountPlace account={account} />
      </header>
      {signedOut && (
        <p className={accountsStyles['session-note']}>
          {t('common.titleAndExplanation', { ...wordsOfSignedOut(signedOut) })}
        </p>
      )}
    </>
  );
}
