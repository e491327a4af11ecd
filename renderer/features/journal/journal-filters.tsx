/** The filter of the journal. */
import type { ReactNode } from 'react';
import type { JournalPage } from '../../../preload/contract';
import { EVENT_KINDS } from './format-entry';
import type { JournalChoice } from './journal-choice';
import { DateField } from '../../ui/date-field';
import { t } from '../../ui/language';
import { Input, Select } from '../../ui/fields';
import styles from './journal-filters.module.css';

export interface JournalFiltersProps {
  readonly choice: JournalChoice;
  /** All accounts in the journal. */
  readonly accounts: JournalPage['accounts'];
  /** All kinds of entries in the journal. */
  readonly kinds: JournalPage['kinds'];
  readonly onChange: (choice: JournalChoice) => void;
}

/** The value of the choice that filters nothing. */
const ALL = '';

export function JournalFilters({ choice, accounts, kinds, onChange }: JournalFiltersProps): ReactNode {
  const { account, kind, text, fromDay, toDay } = choice;
  const isUnknown = account !== undefined && !accounts.some(({ identity }) => identity === account);
  return (
    <div className={styles['root']} role="search" aria-label={t('journalFilter.label')}>
      <Input
        type="search"
        aria-label={t('journalFilter.words')}
        placeholder={t('journalFilter.wordsPlaceholder')}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text ?? ''}
        onChange={({ target }) => onChange({ ...choice, text: target.value || undefined })}
      />
      <Select
        aria-label={t('journalFilter.kind')}
        value={kind ?? ALL}
        onChange={({ target }) => onChange({ ...choice, kind: target.value || undefined })}
      >
        <option value={ALL}>{t('journalFilter.allKinds')}</option>
        {EVENT_KINDS.filter((value) => value === kind || kinds.includes(value)).map((value) => (
          <option key={value} value={value}>
            {t(`journalKinds.${value}`)}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t('journalFilter.account')}
        value={account ?? ALL}
        onChange={({ target }) =>
          onChange({ ...choice, account: accounts.find(({ identity }) => identity === target.value)?.identity })
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
      <DateField
        label={t('journalFilter.from')}
        day={fromDay}
        onChange={(day) => onChange({ ...choice, fromDay: day })}
      />
      <DateField label={t('journalFilter.to')} day={toDay} onChange={(day) => onChange({ ...choice, toDay: day })} />
    </div>
  );
}
