/** A page of the journal, newest first. Costs the page, or with a filter a look at each entry; never a copy of them all. */
import type { JournalEntry, JournalFilter, JournalPage } from '../../preload/contract/journal';
import { filterOf } from './journal-filter';

export function pageOf(entries: readonly JournalEntry[], filter: JournalFilter, from: number, count: number): Omit<JournalPage, 'accounts'> {
  const isMeant = filterOf(filter);
  if (!isMeant) {
    const end = Math.max(0, entries.length - from);
    return { total: entries.length, entries: entries.slice(Math.max(0, end - count), end).reverse() };
  }
  const page: JournalEntry[] = [];
  let total = 0;
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (!entry || !isMeant(entry)) continue;
    if (total >= from && page.length < count) page.push(entry);
    total += 1;
  }
  return { total, entries: page };
}
