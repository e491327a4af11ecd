/** The selected entry with all its details, which do not fit into a row. */
import type { ReactNode } from 'react';
import type { JournalEntry } from '../../../preload/contract';
import { formatExactTime, formatReason, formatRules, formatAction, formatActor } from './format-entry';

export function EntryInFull({ entry }: { readonly entry: JournalEntry | undefined }): ReactNode {
  if (!entry) return <p className="journal-entry hint">Choose an entry to read it in full.</p>;
  const { number, at, account, groupName, event, isIntact } = entry;
  const reason = formatReason(event);
  return (
    // A scrollable region must be reachable by keyboard.
    <section className="journal-entry scrolls" aria-label="Entry in full" tabIndex={0}>
      {!isIntact && <p className="journal-doubt">This line says something else than it was written with.</p>}
      <p>
        <strong>{formatActor(entry)}</strong>
        {groupName !== null && ` in ${groupName}`}
        {account && `, ${account.serviceName}`}
      </p>
      <p>{formatAction(event)}</p>
      {event.kind === 'started' && event.rules && <p>{`Rules of the mask: ${formatRules(event.rules)}`}</p>}
      {reason !== '' && <p>{`Reason: ${reason}`}</p>}
      <p className="hint">{`Entry ${number}, ${formatExactTime(at)}`}</p>
    </section>
  );
}
