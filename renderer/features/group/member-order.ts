/** Filters and sorts the members of a group. */
import type { Member } from '../../../preload/contract';
import { foldText, matchesText, searchTerms } from '../../../preload/contract/text-match';
import { collator } from '../../ui/formats';

export type MemberOrder = 'name' | 'last-used';

/** Returns the order of names in the language of the window. */
export function nameCollator(): Intl.Collator {
  return collator({ numeric: true, sensitivity: 'base' });
}

export function inOrder(
  members: readonly Member[],
  order: MemberOrder,
  names: Intl.Collator = nameCollator(),
): Member[] {
  const { compare } = names;
  const byName = [...members].sort((one, other) => compare(one.name, other.name) || compare(one.id, other.id));
  if (order === 'name') return byName;
  return byName.sort((one, other) => usedMs(other) - usedMs(one));
}

/** Moves starred members to the front, in the same order among themselves. */
export function starsFirst<Row>(
  rows: readonly Row[],
  memberOf: (row: Row) => Pick<Member, 'isStarred'>,
  isChosen: boolean,
): readonly Row[] {
  if (!isChosen) return rows;
  return [...rows.filter((row) => memberOf(row).isStarred), ...rows.filter((row) => !memberOf(row).isStarred)];
}

/** Returns 0 for a member never acted as, so that such members sort last. */
function usedMs({ lastUsedAt }: Member): number {
  const ms = lastUsedAt === null ? NaN : Date.parse(lastUsedAt);
  return Number.isNaN(ms) ? 0 : ms;
}

/** Returns the members whose name or ID contains every typed word, ignoring accents and case. */
export function thoseMeant(members: readonly Member[], search: string): readonly Member[] {
  const words = searchTerms(search);
  if (words.length === 0) return members;
  return members.filter((member) => matchesText(searchedText(member), words));
}

/** Folded texts, cached because every typed key searches all members. */
const searchedTexts = new WeakMap<Member, string>();

function searchedText(member: Member): string {
  const known = searchedTexts.get(member);
  if (known !== undefined) return known;
  const text = foldText(`${member.name} #${member.id}`);
  searchedTexts.set(member, text);
  return text;
}

/** Returns the user ID that a search text may be, for adding that user; null if the text is not a user ID. */
export function userIdIn(search: string): string | null {
  return /^\s*#?([1-9]\d{0,18})\s*$/.exec(foldText(search))?.[1] ?? null;
}
