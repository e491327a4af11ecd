/** The last step of a sign-in: which account it is, what it can do, and what to call it here. */
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { Account } from '../../../preload/contract';
import { Avatar } from '../../domain/avatar';
import { AccountFacts } from './account-facts';
import { AccountAppearance } from './account-appearance';

export interface WelcomePanelProps {
  readonly account: Account;
  readonly onBrowse: () => void;
  readonly onAddAnother: () => void;
  readonly onSignInAgain: (permission?: string) => void;
}

export function WelcomePanel({ account, onBrowse, onAddAnother, onSignInAgain }: WelcomePanelProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="welcome">
      <header className="account-header">
        <Avatar initials={account.initials} colour={account.colour} isLarge />
        <div>
          <h2 ref={heading} tabIndex={-1}>
            Signed in as {account.name}
          </h2>
          <p className="hint">
            {account.serviceName} at {account.host}
          </p>
        </div>
      </header>
      {!account.isKept && (
        <p className="session-note">
          It lasts until Proofsheet closes: this computer has no keychain that Proofsheet can use.
        </p>
      )}
      <div className="button-row">
        <button type="button" className="button button-primary" onClick={onBrowse}>
          Browse albums
        </button>
        <button type="button" className="button" onClick={onAddAnother}>
          Add another account
        </button>
      </div>
      <AccountAppearance key={account.id} account={account} />
      <AccountFacts account={account} onSignInAgain={onSignInAgain} />
    </div>
  );
}
