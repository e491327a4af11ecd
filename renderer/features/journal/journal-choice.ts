/** What the person chose in the filter of the journal. */
import type { JournalFilter, JournalPage } from '../../../preload/contract';
import { dateFormat, listFormat } from '../../ui/formats';
import { t } from '../../ui/language';
import { EVENT_KINDS } from './format-entry';

/** An absent field filters nothing. */
export interface JournalChoice extends Pick<JournalFilter, 'account' | 'kind' | 'text'> {
  /** Days as in ISO 8601, such as "2026-05-04": the first and the last day of the entries. */
  readonly fromDay?: string | undefined;
  readonly toDay?: string | undefined;
}

/** Days begin and end by the clock of this computer. */
export function toFilter({ fromDay, toDay, ...rest }: JournalChoice): JournalFilter {
  return { ...rest, sinceAt: startOf(fromDay, 0), beforeAt: startOf(toDay, 1) };
}

function startOf(day: string | undefined, daysLater: number): string | undefined {
  const start = day === undefined ? null : dateOf(day);
  start?.setDate(start.getDate() + daysLater);
  return start?.toISOString();
}

function dateOf(day: string): Date | null {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00`) : null;
}

export function isChoiceEmpty(choice: JournalChoice): boolean {
  return Object.values(choice).every((value) => value === undefined);
}

/** Says why nothing matches. */
export function formatNoMatch(choice: JournalChoice, accounts: JournalPage['accounts']): string {
  const { fromDay, toDay } = choice;
  if (fromDay !== undefined && toDay !== undefined && fromDay > toDay) return t('journal.daysReversed');
  return t('journal.noMatchText', { filters: listFormat().format(partsOf(choice, accounts)) });
}

function partsOf({ account, kind, text, fromDay, toDay }: JournalChoice, accounts: JournalPage['accounts']): string[] {
  const known = EVENT_KINDS.find((value) => value === kind);
  const name = accounts.find(({ identity }) => identity === account)?.name;
  return [
    ...(text === undefined ? [] : [t('journal.filteredText', { text })]),
    ...(known === undefined ? [] : [t('journal.filteredKind', { kind: t(`journalKinds.${known}`) })]),
    ...(account === undefined ? [] : [name ?? t('journalFilter.thisAccount')]),
    ...(fromDay === undefined ? [] : [t('journal.filteredFrom', { day: formatDay(fromDay) })]),
    ...(toDay === undefined ? [] : [t('journal.filteredTo', { day: formatDay(toDay) })]),
  ];
}

function formatDay(day: string): string {
  const date = dateOf(day);
  return date ? dateFormat({ dateStyle: 'medium' }).format(date) : day;
}
