/** Decides what the group screen shows from the data loaded so far. */
import type { GroupAccess, GroupObstacle, Member } from '../../../preload/contract';

/** A query's result: its data, its error, or both if only the latest refresh failed. */
export interface Answer<Value> {
  readonly data: Value | undefined;
  readonly error: Error | null;
}

export type GroupState =
  | { readonly is: 'loading' }
  | { readonly is: 'not-a-manager'; readonly whyNot: NonNullable<GroupAccess['whyNot']> }
  /** `error`: the refresh failed, and these are the members read before. */
  | { readonly is: 'listed'; readonly members: readonly Member[]; readonly error: Error | null }
  /** The members that main has without the service's list. */
  | { readonly is: 'unlisted'; readonly members: readonly Member[]; readonly why: GroupObstacle }
  | { readonly is: 'failed'; readonly members: readonly Member[]; readonly error: Error };

/**
 * Returns the state of the group screen. `recent`: recently used members; `added`: members added since the screen
 * opened.
 */
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

/** Replaces members by their more recent version in `recent`, which has the latest use. */
function asUsedLast(members: readonly Member[], recent: readonly Member[]): Member[] {
  const known = new Map(recent.map((member) => [member.id, member]));
  return members.map((member) => known.get(member.id) ?? member);
}

/** Merges the lists so that each member appears once; a later list overrides an earlier one. */
function together(...lists: readonly (readonly Member[])[]): Member[] {
  return [...new Map(lists.flat().map((member) => [member.id, member])).values()];
}
