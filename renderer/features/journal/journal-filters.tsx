/** The filter of the journal. */
import type { ReactNode } from 'react';
import type { JournalFilter, JournalPage } from '../../../preload/contract';
import { EVENT_KINDS } from './format-entry';
import { t } from '../../ui/language';
import { Input, Select } from '../../ui/fields';
import styles from './journal-filters.module.css';

export interface JournalFiltersProps {
  readonly filter: JournalFilter;
  /** All accounts in the journal. */
  readonly accounts: JournalPage['accounts'];
  readonly onChange: (filter: JournalFilter) => void;
}

/** The value of the choice that filters nothing. */
const ALL = '';

export function JournalFilters({ filter, accounts, onChange }: JournalFiltersProps): ReactNode {
  const { account, kind, text } = filter;
  const isUnknown = account !== undefined && !accounts.some(({ identity }) => identity === account);
  return (
    <div className={styles['root']} role="search" aria-label={t('journalFilter.label')}>
      <Input
        type="search"
        aria-label={t('journalFilter.words')}
        placeholder={t('journalFilter.wordsPlaceholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text ?? ''}
        onChange={({ target }) => onChange({ ...filter, text: target.value || undefined })}
      />
      <Select
        aria-label={t('journalFilter.kind')}
        value={kind ?? ALL}
        onChange={({ target }) => onChange({ ...filter, kind: target.value || undefined })}
      >
        <option value={ALL}>{t('journalFilter.allKinds')}</option>
        {EVENT_KINDS.map((value) => (
          <option key={value} value={value}>
            {t(`journalKinds.${value}`)}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t('journalFilter.account')}
        value={account ?? ALL}
        onChange={({ target }) =>
          onChange({ ...filter, account: accounts.find(({ identity }) => identity === target.value)?.identity })
        }
      >
        <option value={ALL}>{t('journalFilter.allAccounts')}</option>
        {isUnknown && <option value={account}>{t('journalFilter.thisAccount')}</option>}
        {accounts.map(({ identity, name, serviceName }) => (
          <option key={identity} value={identity}>
            {t('journalFilter.accountOfService', { name, service: serviceName })}
          </option>
        ))}
      </Select>
    </div>
  );
}
