/** The selected entry with all its details, which do not fit into a row. */
import type { ReactNode } from 'react';
import type { JournalEntry } from '../../../preload/contract';
import { formatExactTime, formatReason, formatRules, formatAction, formatActor } from './format-entry';
import { t, tNodes } from '../../ui/language';
import { Hint } from '../../ui/text-looks';
import styles from './entry-in-full.module.css';

export function EntryInFull({ entry }: { readonly entry: JournalEntry | undefined }): ReactNode {
  if (!entry) return <Hint className={styles['root']}>{t('journalEntry.none')}</Hint>;
  const { number, at, account, groupName, event, isIntact } = entry;
  const reason = formatReason(event);
  return (
    // A scrollable region must be reachable by keyboard.
    <section data-scrolls className={styles['root']} aria-label={t('journalEntry.label')} tabIndex={0}>
      {!isIntact && <p className={styles['doubt']}>{t('journalEntry.notIntact')}</p>}
      <p>
        {tNodes('journalEntry.actor', {
          from: account === null ? 'journal' : groupName === null ? 'account' : 'group',
          actor: <strong dir="auto">{formatActor(entry)}</strong>,
          group: groupName,
          service: account?.serviceName,
        })}
      </p>
      <p>{formatAction(event, entry.member)}</p>
      {event.kind === 'started' && event.rules && <p>{t('journalEntry.rules', { rules: formatRules(event.rules) })}</p>}
      {reason !== '' && <p>{t('journalEntry.reason', { reason })}</p>}
      <Hint>{t('journalEntry.numberAndTime', { number, time: formatExactTime(at) })}</Hint>
    </section>
  );
}
