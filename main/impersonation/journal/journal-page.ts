/**
 * Returns a page of the journal, newest first. Reads only the page, or with a filter each entry, and never copies all
 * entries.
 */
import type { JournalEntry, JournalFilter, JournalPage } from '../../../preload/contract/journal';
import { filterOf } from './journal-filter';
import type { OlderEntries } from './older-entries';

type PageOfEntries = Omit<JournalPage, 'accounts' | 'kinds'>;

/** `latest` are the entries in memory. Older entries are read only as far as the page or the filter requires. */
export async function pageOf(
  latest: readonly JournalEntry[],
  older: OlderEntries,
  filter: JournalFilter,
  from: number,
  count: number,
): Promise<PageOfEntries> {
  const isMeant = filterOf(filter);
  const first = pageOfEntries(latest, isMeant, from, count);
  const page = [...first.entries];
  let { total } = first;
  if (!isMeant && page.length === count) return { total: total + older.count, entries: page };
  for (const part of older.latestFirst()) {
    const isBeforePage = part.count !== null && total + part.count <= from;
    if (!isMeant && part.count !== null && (isBeforePage || page.length === count)) {
      total += part.count;
      continue;
    }
    if (!isMeant && page.length === count) break;
    const found = pageOfEntries(await part.read(), isMeant, Math.max(0, from - total), count - page.length);
    page.push(...found.entries);
    total += found.total;
  }
  return { total: isMeant ? total : latest.length + older.count, entries: page };
}

function pageOfEntries(
  entries: readonly JournalEntry[],
  isMeant: ReturnType<typeof filterOf>,
  from: number,
  count: number,
): PageOfEntries {
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
