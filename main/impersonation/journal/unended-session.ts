/** The session that was open when the program was killed. */
import type { JournalEntry } from '../../../preload/contract/journal';
import type { NewEntry } from './new-entry';
import type { OlderEntries } from './older-entries';

/** Returns the start of the session as a new entry, or null; there is at most one. */
export async function unendedSession(
  entries: readonly JournalEntry[],
  older: Pick<OlderEntries, 'latestFirst'>,
): Promise<NewEntry | null> {
  const inMemory = unendedIn(entries);
  if (inMemory !== undefined) return inMemory;
  // One more piece is enough: a session has far fewer entries than a file.
  for (const part of older.latestFirst()) return unendedIn(await part.read()) ?? null;
  return null;
}

/** Returns null if the last session has ended, and undefined if these entries contain neither a start nor an end. */
function unendedIn(entries: readonly JournalEntry[]): NewEntry | null | undefined {
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (entry?.event.kind === 'ended') return null;
    if (entry?.event.kind === 'started')
      return { account: entry.account, groupName: entry.groupName, member: entry.member, event: entry.event };
  }
  return undefined;
}
