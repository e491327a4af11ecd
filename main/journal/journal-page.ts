/** A page of the journal, newest first; costs a look at each entry, and copies those of the page only. */
import type { JournalEntry, JournalFilter, JournalPage } from '../../preload/contract/journal';
import { filterOf } from './journal-filter';

export function pageOf(entries: readonly JournalEntry[], filter: JournalFilter, from: number, count: number): JournalPage {
  const isMeant = filterOf(filter);
  const page: JournalEntry[] = [];
  let total = 0;
  const accounts = new Map<string, JournalPage['accounts'][number]>();
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (!entry) continue;
    // By the name it had last.
    if (entry.account && !accounts.has(entry.account.identity)) accounts.set(entry.account.identity, entry.account);
    if (isMeant && !isMeant(entry)) continue;
    if (total >= from && page.length < count) page.push(entry);
    total += 1;
  }
  return { total, entries: page, accounts: [...accounts.values()] };
}
