/** Which entries a filter lets through. */
import type { MaskRules } from '../../../preload/contract';
import type { JournalEntry, JournalFilter } from '../../../preload/contract/journal';
import { foldText, hasWords, searchedWords } from '../../../preload/contract/text-match';

/** Undefined: all of them. */
export function filterOf({
  account,
  member,
  kind,
  text = '',
}: JournalFilter): ((entry: JournalEntry) => boolean) | undefined {
  const words = searchedWords(text);
  if (account === undefined && member === undefined && kind === undefined && words.length === 0) return undefined;
  return (entry) =>
    (account === undefined || entry.account?.identity === account) &&
    (member === undefined || entry.member?.id === member) &&
    (kind === undefined || entry.event.kind === kind) &&
    (words.length === 0 || hasWords(foldText(textsOf(entry).join(' ')), words));
}

/** Their details are times and codes, so they are not searched. */
const WITHOUT_WORDS: readonly JournalEntry['event']['kind'][] = ['started', 'extended', 'ended', 'rules-changed'];

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

/** What an entry says beyond its kind, in the words it was given. */
export function detailOf(event: JournalEntry['event']): string {
  switch (event.kind) {
    case 'started':
      return event.rules ? describeRules(event.rules) : '';
    case 'extended':
      return event.endsAt;
    case 'ended':
      return event.why;
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
      return event.what;
    case 'overview-opened':
    case 'compared':
      return '';
    case 'damage-found':
      return event.findings.map(({ words }) => words).join(' ');
  }
}

/** What the person gave as a reason; empty: none, or none is asked for. */
export function reasonOf(event: JournalEntry['event']): string {
  return event.kind === 'started' ? (event.reason ?? '') : '';
}

function describeRules({ whenUnsaid, look, asksForMaskedForms }: MaskRules): string {
  return `without a flag: ${whenUnsaid}; look: ${look}; masked forms: ${asksForMaskedForms ? 'asked for' : 'not asked for'}`;
}
