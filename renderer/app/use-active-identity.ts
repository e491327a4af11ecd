/**
 * The active identity and its location: the identity of the current location, or the member while the person acts as
 * one. Reports the active identity to main, and removes from the history what no longer exists.
 */
import { useEffect, useMemo } from 'react';
import type { IdentityKey, Location } from '../../preload/contract';
import { api } from '../api/client';
import { managerOf } from '../domain/masking';
import type { GroupView } from '../features/group/group-toolbar';
import type { RailEntry } from '../features/identities/rail-entry';
import { currentOf, isGroupView, lastOf } from './history';
import { navigation, useHistory } from './navigation';
import type { ProgramState } from './program-state';
import { useForgotten } from './use-screen-memories';

export interface ActiveIdentity {
  /** Undefined if there is no active identity, or it is not loaded yet. */
  readonly current: RailEntry | undefined;
  /** The identity that acts or may act as members of a group; null if its service has no groups. */
  readonly manager: RailEntry | null;
  /** The active identity's location; null if there is no active identity. */
  readonly location: Location | null;
  /** The view of the manager's group that covers the location; null if none does. */
  readonly groupView: GroupView | null;
}

export function useActiveIdentity(
  { acting: { current: acting }, identities }: ProgramState,
  rail: readonly RailEntry[],
): ActiveIdentity {
  const history = useHistory();
  const shown = currentOf(history);
  const entryOf = (key: IdentityKey): RailEntry | undefined => rail.find(({ identity }) => identity.key === key);
  // The manager's account may just have been signed out; no other identity replaces it.
  const own = acting ? entryOf(acting.manager.identity) : ((shown && entryOf(managerOf(shown.identity))) ?? rail[0]);
  const current = acting ? asMember(acting, own) : own;
  const manager = own && (acting || own.identity.capabilities.impersonation) ? own : null;
  const key = current?.identity.key;
  useReport(key);
  useForgottenLocations(
    acting?.identity.key,
    useMemo(() => identities?.map((one) => one.key) ?? null, [identities]),
  );
  useEffect(() => {
    // Needed at the first start, and after the page was loaded again while the person acts as a member.
    const isGroupShown = isGroupView(currentOf(navigation.history)?.view ?? 'albums');
    if (key !== undefined && !isGroupShown && lastOf(navigation.history, key) === null)
      navigation.go(navigation.lastOrStartOf(key));
  }, [key]);
  return {
    current,
    manager,
    location: key === undefined ? null : navigation.lastOrStartOf(key),
    groupView: shown && isGroupView(shown.view) && shown.identity === manager?.identity.key ? shown.view : null,
  };
}

/** Tells main at once which identity the window shows: reveals of another identity end. */
function useReport(identity: IdentityKey | undefined): void {
  useEffect(() => {
    // A failure is ignored: main then keeps the reveals until their time ends.
    if (identity !== undefined) api.identities.activate({ identity }).catch(() => undefined);
  }, [identity]);
}

/** A member's locations leave the history with acting, and an account's with the account. */
function useForgottenLocations(member: IdentityKey | undefined, known: readonly IdentityKey[] | null): void {
  useEffect(() => (member === undefined ? undefined : () => navigation.leaveMember(member)), [member]);
  useEffect(() => {
    if (known) navigation.keepOnly(known);
  }, [known]);
  useForgotten((forgotten) => navigation.forgetMember(forgotten));
}

/** Keeps the manager's account, because requests as the member use the manager's sign-in. */
function asMember(
  { identity, member }: NonNullable<ProgramState['acting']['current']>,
  own: RailEntry | undefined,
): RailEntry {
  return {
    identity,
    account: own?.account ?? null,
    name: member.name,
    initials: member.initials,
    colour: member.colour,
  };
}
