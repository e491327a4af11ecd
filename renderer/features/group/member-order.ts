/** Which members a search means, and in which order they stand. */
import type { Member } from '../../../preload/contract';
import { foldText, hasWords, searchedWords } from '../../../preload/contract/text-match';

export type MemberOrder = 'name' | 'last-used';

const NAMES = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

export function inOrder(members: readonly Member[], order: MemberOrder): Member[] {
  const byName = [...members].sort(
    (one, other) => NAMES.compare(one.name, other.name) || NAMES.compare(one.id, other.id),
  );
  if (order === 'name') return byName;
  return byName.sort((one, other) => usedMs(other) - usedMs(one));
}

/** Those never used come last. */
function usedMs({ lastUsedAt }: Member): number {
  const ms = lastUsedAt === null ? NaN : Date.parse(lastUsedAt);
  return Number.isNaN(ms) ? 0 : ms;
}

/** Each word that was typed is in the name, accents or not, or in the ID. */
export function thoseMeant(members: readonly Member[], search: string): readonly Member[] {
  const words = searchedWords(search);
  if (words.length === 0) return members;
  return members.filter((member) => hasWords(searchedText(member), words));
}

/** Worked out once for each, since every key that is typed looks through all of them. */
const searchedTexts = new WeakMap<Member, string>();

function searchedText(member: Member): string {
  const known = searchedTexts.get(member);
  if (known !== undefined) return known;
  const text = foldText(`${member.name} #${member.id}`);
  searchedTexts.set(member, text);
  return text;
}

/** The user ID that a search may be, to be added by; null: it is none. */
export function userIdIn(search: string): string | null {
  return /^\s*#?([1-9]\d{0,18})\s*$/.exec(search)?.[1] ?? null;
}
