/** Which entries a filter lets through. */
import type { JournalEntry, JournalFilter } from '../../preload/contract/journal';
import { foldText, hasWords, searchedWords } from '../../preload/contract/text-match';

/** Undefined: all of them. */
export function filterOf({ account, member, kind, text = '' }: JournalFilter): ((entry: JournalEntry) => boolean) | undefined {
  const words = searchedWords(text);
  if (account === undefined && member === undefined && kind === undefined && words.length === 0) return undefined;
  return (entry) =>
    (account === undefined || entry.account?.identity === account) &&
    (member === undefined || entry.member?.id === member) &&
    (kind === undefined || entry.event.kind === kind) &&
    (words.length === 0 || hasWords(foldText(textsOf(entry).join(' ')), words));
}

function textsOf({ account, groupName, member, event }: JournalEntry): readonly string[] {
  // Times and codes are nobody's words.
  const detail = event.kind === 'extended' || event.kind === 'ended' ? '' : detailOf(event);
  return [account?.name ?? '', account?.serviceName ?? '', groupName ?? '', member?.name ?? '', detail];
}

/** What an entry says beyond its kind, in the words it was given. */
export function detailOf(event: JournalEntry['event']): string {
  switch (event.kind) {
    case 'started':
      return event.reason ?? '';
    case 'extended':
      return event.endsAt;
    case 'ended':
      return event.why;
    case 'album-opened':
      return event.albumName;
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
