/** The filter of the journal. */
import type { ReactNode } from 'react';
import type { JournalFilter, JournalPage } from '../../../preload/contract';
import { KIND_WORDS } from './format-entry';
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
    <div className={styles['root']} role="search" aria-label="Filter">
      <Input
        type="search"
        aria-label="Words"
        placeholder="Name, album or reason"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text ?? ''}
        onChange={({ target }) => onChange({ ...filter, text: target.value || undefined })}
      />
      <Select
        aria-label="What happened"
        value={kind ?? ALL}
        onChange={({ target }) => onChange({ ...filter, kind: target.value || undefined })}
      >
        <option value={ALL}>Everything</option>
        {Object.entries(KIND_WORDS).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
      <Select
        aria-label="Account"
        value={account ?? ALL}
        onChange={({ target }) =>
          onChange({ ...filter, account: accounts.find(({ identity }) => identity === target.value)?.identity })
        }
      >
        <option value={ALL}>All accounts</option>
        {isUnknown && <option value={account}>This account</option>}
        {accounts.map(({ identity, name, serviceName }) => (
          <option key={identity} value={identity}>
            {`${name}, ${serviceName}`}
          </option>
        ))}
      </Select>
    </div>
  );
}
