/** The entry that was chosen, with all that a row has no room for. */
import type { ReactNode } from 'react';
import type { JournalEntry } from '../../../preload/contract';
import { exactTimeWords, reasonWords, rulesWords, whatWords, whoWords } from './words';

export function EntryInFull({ entry }: { readonly entry: JournalEntry | undefined }): ReactNode {
  if (!entry) return <p className="journal-entry hint">Choose an entry to read it in full.</p>;
  const { number, at, account, groupName, event, isIntact } = entry;
  const reason = reasonWords(event);
  return (
    // A region that scrolls has to be reachable by keyboard.
    <section className="journal-entry scrolls" aria-label="Entry in full" tabIndex={0}>
      {!isIntact && <p className="journal-doubt">This line says something else than it was written with.</p>}
      <p>
        <strong>{whoWords(entry)}</strong>
        {groupName !== null && ` in ${groupName}`}
        {account && `, ${account.serviceName}`}
      </p>
      <p>{whatWords(event)}</p>
      {event.kind === 'started' && event.rules && <p>{`Rules of the mask: ${rulesWords(event.rules)}`}</p>}
      {reason !== '' && <p>{`Reason: ${reason}`}</p>}
      <p className="hint">{`Entry ${number}, ${exactTimeWords(at)}`}</p>
    </section>
  );
}
