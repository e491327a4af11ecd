/** The last step of a sign-in: which account it is, what it can do, and what to call it here. */
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { Account } from '../../../preload/contract';
import { Avatar } from '../../domain/avatar';
import { t } from '../../ui/language';
import { AccountFacts } from './account-facts';
import { AccountAppearance } from './account-appearance';
import { Button } from '../../ui/button';
import { ButtonRow } from '../../ui/lists';
import { Hint } from '../../ui/text-looks';
import accountsStyles from './accounts.module.css';
import styles from './welcome-panel.module.css';

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
    <div className={styles['root']} data-sign-in="done">
      <header className={accountsStyles['header']}>
        <Avatar initials={account.initials} colour={account.colour} size="large" />
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {t('accounts.signedInAs', { name: account.name })}
          </h2>
          <Hint>{t('accounts.serviceAtHost', { service: account.serviceName, host: account.host })}</Hint>
        </div>
      </header>
      {!account.isKept && <p className={accountsStyles['session-note']}>{t('accounts.untilClose')}</p>}
      <ButtonRow>
        <Button isPrimary onClick={onBrowse}>
          {t('accounts.browse')}
        </Button>
        <Button onClick={onAddAnother}>{t('accounts.addAnother')}</Button>
      </ButtonRow>
      <AccountAppearance key={account.id} account={account} />
      <AccountFacts account={account} onSignInAgain={onSignInAgain} />
    </div>
  );
}
