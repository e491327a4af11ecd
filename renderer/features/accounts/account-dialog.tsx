/** The account dialog: name and colour, the service's details, signing in again, and signing out. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Account, SignedOut } from '../../../preload/contract';
import { Avatar } from '../../domain/avatar';
import { Dialog } from '../../ui/dialog';
import { AccountFacts } from './account-facts';
import { AccountAppearance } from './account-appearance';
import { ApiKey } from './api-key';
import { SIGNED_OUT_WORDS } from './signed-out-labels';
import { SignOut, WasForgotten } from './sign-out';

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
      <Dialog title="Signed out" className="account-dialog" onClose={onClose}>
        <WasForgotten signedOut={left} />
      </Dialog>
    );
  }
  if (isLeaving) {
    return <SignOut account={account} onSignedOut={setLeft} onStay={() => setIsLeaving(false)} onClose={onClose} />;
  }
  return (
    <Dialog
      title="Account"
      className="account-dialog"
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={() => setIsLeaving(true)}>
            Sign out
          </button>
          <button
            type="button"
            className={account.signedOut === null ? 'button' : 'button button-primary'}
            onClick={() => onSignInAgain()}
          >
            Sign in again
          </button>
        </>
      }
    >
      <div className="account-body scrolls">
        <AccountHeader account={account} />
        <AccountAppearance key={account.id} account={account} />
        {account.hasApiKey !== null && account.signedOut === null && (
          <ApiKey key={`key of ${account.id}`} account={account} />
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
      <header className="account-header">
        <Avatar initials={initials} colour={colour} isSignedOut={signedOut !== null} isLarge />
        <div>
          <p className="account-name">{name}</p>
          <p className="hint">
            {serviceName} at {host}
          </p>
          {!isKept && (
            <p className="hint">
              Lasts until Proofsheet closes: this computer has no keychain that Proofsheet can use.
            </p>
          )}
        </div>
      </header>
      {signedOut && (
        <p className="session-note">
          {SIGNED_OUT_WORDS[signedOut].title}. {SIGNED_OUT_WORDS[signedOut].explanation}
        </p>
      )}
    </>
  );
}
