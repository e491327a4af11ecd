/** Leads to the accounts: each has a dialog of its own for its name, its colour and signing out. */
import { type ReactNode, useId } from 'react';
import type { Account } from '../../../preload/contract';
import { commandView } from '../../domain/command-view';
import { Button } from '../../ui/button';
import { t } from '../../ui/language';
import { Hint } from '../../ui/text-looks';
import accountStyles from './accounts-section.module.css';
import styles from './section.module.css';

export interface AccountsSectionProps {
  /** In the order of the rail. */
  readonly accounts: readonly Account[];
  readonly onShow: (account: Account) => void;
  readonly onAdd: () => void;
}

export function AccountsSection({ accounts, onShow, onAdd }: AccountsSectionProps): ReactNode {
  const titleId = useId();
  return (
    <section className={styles['root']} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('accountSettings.title')}</h3>
      {accounts.length === 0 ? (
        <Hint>{t('accountSettings.none')}</Hint>
      ) : (
        <ul className={accountStyles['list']} aria-label={t('accountSettings.list')}>
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} onShow={onShow} />
          ))}
        </ul>
      )}
      <Button className={accountStyles['add']} onClick={onAdd}>
        {commandView('add-account').label}
      </Button>
    </section>
  );
}

function AccountRow({
  account,
  onShow,
}: Pick<AccountsSectionProps, 'onShow'> & { readonly account: Account }): ReactNode {
  const { name, serviceName, signedOut } = account;
  return (
    <li>
      <span dir="auto">{t('common.nameAtService', { name, service: serviceName })}</span>
      {signedOut !== null && <Hint as="span">{t('accountSettings.signedOut')}</Hint>}
      <Button aria-label={t('accountSettings.open', { name })} onClick={() => onShow(account)}>
        {commandView('show-account').label}
      </Button>
    </li>
  );
}
