/** Matches entries against a filter. */
import type { MaskRules } from '../../../preload/contract';
import type { JournalEntry, JournalFilter } from '../../../preload/contract/journal';
import { findingText } from '../../../preload/contract/journal-finding-text';
import { subjectText } from '../../../preload/contract/journal-subject-text';
import { t } from '../../core/language';
import { foldText, matchesText, searchTerms } from '../../../preload/contract/text-match';

/** Returns undefined if the filter matches all entries. */
export function filterOf({
  account,
  member,
  kind,
  text = '',
  sinceAt,
  beforeAt,
}: JournalFilter): ((entry: JournalEntry) => boolean) | undefined {
  const words = searchTerms(text);
  const isAnyTime = sinceAt === undefined && beforeAt === undefined;
  const isAnything = account === undefined && member === undefined && kind === undefined;
  if (isAnything && isAnyTime && words.length === 0) return undefined;
  const sinceMs = sinceAt === undefined ? -Infinity : Date.parse(sinceAt);
  const beforeMs = beforeAt === undefined ? Infinity : Date.parse(beforeAt);
  return (entry) =>
    (account === undefined || entry.account?.identity === account) &&
    (member === undefined || entry.member?.id === member) &&
    (kind === undefined || entry.event.kind === kind) &&
    (isAnyTime || isWithin(entry.at, sinceMs, beforeMs)) &&
    (words.length === 0 || matchesText(foldText(textsOf(entry).join(' ')), words));
}

/** A time that was changed and is unreadable is within any range, so that the entry cannot be hidden this way. */
function isWithin(at: string, sinceMs: number, beforeMs: number): boolean {
  const atMs = Date.parse(at);
  return Number.isNaN(atMs) || (atMs >= sinceMs && atMs < beforeMs);
}

/** Details of these kinds contain no names, so they are not searched. */
const WITHOUT_WORDS: readonly JournalEntry['event']['kind'][] = [
  'started',
  'extended',
  'ended',
  'rules-changed',
  'overview-opened',
  'searched',
  'compared',
  'check-started',
  'check-ended',
  'check-deleted',
];

function textsOf({ account, groupName, member, event }: JournalEntry): readonly string[] {
  const detail = WITHOUT_WORDS.includes(event.kind) ? '' : detailOf(event);
  return [
    account?.name ?? '',
    account?.serviceName ?? '',
    groupName ?? '',
    member?.name ?? '',
    detail,
    reasonOf(event),
  ];
}

/** Returns the details of an entry besides its kind, in the language of the program. */
export function detailOf(event: JournalEntry['event']): string {
  switch (event.kind) {
    case 'started':
      return event.rules ? describeRules(event.rules) : '';
    case 'extended':
      return event.endsAt;
    case 'ended':
      return t(`journalEnds.${event.why}`);
    case 'album-opened':
      return event.albumName;
    case 'rules-changed':
      return `${describeRules(event.from)} → ${describeRules(event.to)}`;
    case 'settings-changed':
    case 'revealed':
    case 'masked':
    case 'downloaded':
    case 'exported':
    case 'member-sought':
      return subjectText(event.what, t);
    case 'check-started':
      return t('journalChecks.started', { count: event.memberCount, isMaskOff: event.isMaskOff });
    case 'check-ended':
      return t('journalChecks.ended', { count: event.memberCount, marks: event.markCount });
    case 'check-deleted':
      return t('journalChecks.deleted', { count: event.memberCount, marks: event.markCount });
    case 'overview-opened':
      return event.reads === 'albums' ? t('journalExport.albumsRead') : '';
    case 'searched':
      return t('journalExport.albumsSearched', { count: event.albumCount });
    case 'compared':
      return t('journalExport.notActedAs');
    case 'damage-found':
      return event.findings.map((damage) => findingText(damage, t)).join(' ');
  }
}

/** Returns the reason that the person gave, or an empty string. */
export function reasonOf(event: JournalEntry['event']): string {
  return event.kind === 'started' || event.kind === 'check-started' ? (event.reason ?? '') : '';
}

function describeRules({ whenUnrated, maskStyle, asksForMaskedForms }: MaskRules): string {
  return t(`journalRules.${whenUnrated}`, { style: maskStyle, asksForMasked: asksForMaskedForms });
}
