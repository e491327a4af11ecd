/** Moves the account up and down in the list of accounts: for those who neither drag nor know the shortcut. */
import { useQuery } from '@tanstack/react-query';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Account } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { t } from '../../ui/language';
import { IconButton } from '../../ui/icon-button';
import { Hint } from '../../ui/text-looks';
import { accountsQuery, moveAccount } from './queries';
import styles from './account-place.module.css';

export function AccountPlace({ account }: { readonly account: Account }): ReactNode {
  const { data: accounts = [] } = useQuery(accountsQuery, programQueries);
  const place = accounts.findIndex(({ id }) => id === account.id);
  const last = accounts.length - 1;
  if (place < 0 || last === 0) return null;
  return (
    <div className={styles['root']} role="group" aria-label={t('accounts.order')}>
      <Hint as="span" role="status">
        {t('accounts.place', { place: place + 1, count: accounts.length })}
      </Hint>
      <IconButton
        icon={ArrowUp}
        label={t('accounts.moveUp')}
        isDisabled={place === 0}
        onClick={() => void moveAccount(account.id, place - 1)}
      />
      <IconButton
        icon={ArrowDown}
        label={t('accounts.moveDown')}
        isDisabled={place === last}
        onClick={() => void moveAccount(account.id, place + 1)}
      />
    </div>
  );
}
