/** The selected entry with all its details, which do not fit into a row. */
import type { ReactNode } from 'react';
import type { JournalEntry } from '../../../preload/contract';
import { formatExactTime, formatReason, formatRules, formatAction, formatActor } from './format-entry';
import { Hint } from '../../ui/text-looks';
import styles from './entry-in-full.module.css';

export function EntryInFull({ entry }: { readonly entry: JournalEntry | undefined }): ReactNode {
  if (!entry) return <Hint className={styles['root']}>Choose an entry to read it in full.</Hint>;
  const { number, at, account, groupName, event, isIntact } = entry;
  const reason = formatReason(event);
  return (
    // A scrollable region must be reachable by keyboard.
    <section data-scrolls className={styles['root']} aria-label="Entry in full" tabIndex={0}>
      {!isIntact && <p className={styles['doubt']}>This line says something else than it was written with.</p>}
      <p>
        <strong>{formatActor(entry)}</strong>
        {groupName !== null && ` in ${groupName}`}
        {account && `, ${account.serviceName}`}
      </p>
      <p>{formatAction(event)}</p>
      {event.kind === 'started' && event.rules && <p>{`Rules of the mask: ${formatRules(event.rules)}`}</p>}
      {reason !== '' && <p>{`Reason: ${reason}`}</p>}
      <Hint>{`Entry ${number}, ${formatExactTime(at)}`}</Hint>
    </section>
  );
}
