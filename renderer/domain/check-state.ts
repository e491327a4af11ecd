/** A manager's checks as main reports them, and where the running one is. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Acting, Check, CheckedMember, CheckState, IdentityKey, MemberId } from '../../preload/contract';
import { api } from '../api/client';
import { programQueries } from '../api/query-client';

/** `manager`: the manager's own identity, in all of these. */
export const checkQuery = (manager: IdentityKey) =>
  queryOptions({
    queryKey: ['check', manager],
    queryFn: ({ signal }) => api.check.get({ identity: manager }, { signal }),
    // Main refuses the call while the window is locked.
    refetchOnWindowFocus: ({ state }) => state.status === 'error',
  });

/** What is new in a member's albums; `check.advanced` has it read again. */
export const checkNewsQuery = (manager: IdentityKey, member: MemberId) =>
  queryOptions({
    queryKey: ['check-news', manager, member],
    queryFn: ({ signal }) => api.check.news({ identity: manager, member }, { signal }),
    staleTime: 0,
    gcTime: 0,
  });

/** Applies the state that main sent as an answer or as an event; the higher revision wins. */
export function takeCheck(manager: IdentityKey, state: CheckState): void {
  const { queryKey } = checkQuery(manager);
  const former = programQueries.getQueryData(queryKey);
  if (!former || state.revision >= former.revision) programQueries.setQueryData(queryKey, state);
}

/** Returns null if there is no manager, or the state is not loaded yet. */
export function useCheckState(manager: IdentityKey | null): CheckState | null {
  const key = manager ?? ('' as IdentityKey); // never requested: the query is disabled without a manager
  const { data } = useQuery({ ...checkQuery(key), enabled: manager !== null }, programQueries);
  return (manager !== null && data) || null;
}

/** A member within the order of a check. */
export interface PlaceInCheck {
  readonly check: Check;
  readonly member: CheckedMember;
  /** From 0. */
  readonly index: number;
  /** Null at the end of the order. */
  readonly next: CheckedMember | null;
  readonly previous: CheckedMember | null;
}

/** Returns null if the check does not contain the member. */
export function placeInCheck(check: Check, member: MemberId | null): PlaceInCheck | null {
  const index = check.members.findIndex((each) => each.member.id === member);
  const found = check.members[index];
  if (!found) return null;
  return {
    check,
    member: found,
    index,
    next: check.members[index + 1] ?? null,
    previous: check.members[index - 1] ?? null,
  };
}

/** Returns the place of the member who is acted as in the running check; null if that is none of its members. */
export function runningPlace(state: CheckState | null, acting: Acting | null): PlaceInCheck | null {
  const check = state?.check;
  if (check?.state !== 'running' || !acting) return null;
  return placeInCheck(check, acting.member.id);
}

/** The members whose turn it has been. */
export function countOpened({ members }: Check): number {
  return members.filter(({ firstAt }) => firstAt !== null).length;
}
