/**
 * The active identity and its location: the person's own identity at the saved location, or a member at a location that
 * is not saved.
 */
import { useState } from 'react';
import type { IdentityKey, Place } from '../../preload/contract';
import type { RailEntry } from '../features/identities/rail-entry';
import { useForgotten } from './grid-memories';
import type { SavedLocation } from './location';
import { changePreferences, type ProgramState } from './program-state';

export interface ActiveIdentity {
  /** Undefined if there is no active identity, or it is not loaded yet. */
  readonly current: RailEntry | undefined;
  /** The identity that acts or may act as members of a group; null if its service has no groups. */
  readonly manager: RailEntry | null;
  readonly kept: SavedLocation;
  readonly rememberLocation: (place: Place) => void;
  /**
   * Returns the saved location of an identity, such as the manager's before acting; without one, the identity's start.
   */
  readonly placeOf: (key: IdentityKey) => Place;
  /** Goes to a location. Returns how acting as a member must end for that; null if it need not end. */
  readonly goTo: (place: Place) => 'end' | 'leave' | null;
}

export function useActiveIdentity(
  { acting: { current: acting }, preferences }: ProgramState,
  rail: readonly RailEntry[],
): ActiveIdentity {
  const [places, setLocations] = useState<ReadonlyMap<IdentityKey, Place>>(new Map());
  const savedLocation = preferences?.place ?? null;
  const entryOf = (key: IdentityKey | undefined): RailEntry | undefined =>
    rail.find(({ identity }) => identity.key === key);
  // The manager's account may just have been signed out; no other identity replaces it.
  const own = acting ? entryOf(acting.manager.identity) : (entryOf(savedLocation?.identity) ?? rail[0]);
  useForgotten((forgotten) => setLocations((former) => new Map([...former].filter(([key]) => key !== forgotten))));
  const rememberLocation = (place: Place): void => setLocations((former) => new Map(former).set(place.identity, place));
  const goTo = (place: Place): 'end' | 'leave' | null => {
    if (acting && place.identity === acting.identity.key) {
      rememberLocation(place);
      return null;
    }
    void changePreferences({ place });
    if (!acting) return null;
    return place.identity === acting.manager.identity ? 'end' : 'leave';
  };
  return {
    current: acting ? asMember(acting, own) : own,
    manager: own && (acting || own.identity.capabilities.impersonation) ? own : null,
    kept: { place: acting ? (places.get(acting.identity.key) ?? null) : savedLocation, onLocation: goTo },
    rememberLocation,
    placeOf: (key) =>
      savedLocation?.identity === key ? savedLocation : { identity: key, ownerId: null, albumId: null },
    goTo,
  };
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
