/** What the screen of a group has to show, from what is known of the group so far. */
import type { GroupAccess, Member } from '../../../preload/contract';

/** What was asked for: an answer, or why there is none, or both where only the latest reading failed. */
export interface Answer<Value> {
  readonly data: Value | undefined;
  readonly error: Error | null;
}

export type GroupState =
  | { readonly is: 'loading' }
  | { readonly is: 'not-a-manager'; readonly whyNot: NonNullable<GroupAccess['whyNot']> }
  /** `error`: reading it again failed, and this is what was known before. */
  | { readonly is: 'listed'; readonly members: readonly Member[]; readonly error: Error | null }
  /** Those who are known without the service's help. */
  | { readonly is: 'unlisted'; readonly members: readonly Member[]; readonly why: string }
  | { readonly is: 'failed'; readonly members: readonly Member[]; readonly error: Error };

/** `recent`: those used last; `added`: since the screen stands. */
export function groupState(
  access: Answer<GroupAccess>,
  members: Answer<Member[]>,
  recent: readonly Member[],
  added: readonly Member[],
): GroupState {
  if (access.data?.whyNot) return { is: 'not-a-manager', whyNot: access.data.whyNot };
  const why = access.data?.whyNotListed ?? null;
  if (why !== null) return { is: 'unlisted', members: together(members.data ?? [], added, recent), why };
  if (members.data) return { is: 'listed', members: asUsedLast(members.data, recent), error: members.error };
  const error = members.error ?? access.error;
  return error ? { is: 'failed', members: together(added, recent), error } : { is: 'loading' };
}

/** Who was used last is known better than when the list was read. */
function asUsedLast(members: readonly Member[], recent: readonly Member[]): Member[] {
  const known = new Map(recent.map((member) => [member.id, member]));
  return members.map((member) => known.get(member.id) ?? member);
}

/** Each once; the later lists know better. */
function together(...lists: readonly (readonly Member[])[]): Member[] {
  return [...new Map(lists.flat().map((member) => [member.id, member])).values()];
}
