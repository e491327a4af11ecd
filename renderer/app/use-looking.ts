/** Who looks now, and where they are: oneself, at the place that is kept; or a member, at a place of this run only. */
import { useState } from 'react';
import type { IdentityKey, Place } from '../../preload/contract';
import type { RailEntry } from '../features/identities/rail-entry';
import { useForgotten } from './grid-memories';
import type { KeptPlace } from './place';
import { changePreferences, type ProgramState } from './program-state';

export interface Looking {
  /** Undefined: nobody is here, or it is not known yet. */
  readonly current: RailEntry | undefined;
  /** Who acts or might act as members of a group; null where the service knows no groups. */
  readonly manager: RailEntry | null;
  readonly kept: KeptPlace;
  readonly rememberPlace: (place: Place) => void;
  /** Where somebody was, as far as it is kept: the manager before acting as somebody. */
  readonly placeOf: (key: IdentityKey) => Place;
  /** Says how acting as a member has to end for it; null: it does not. */
  readonly goTo: (place: Place) => 'end' | 'leave' | null;
}

export function useLooking(
  { acting: { current: acting }, preferences }: ProgramState,
  rail: readonly RailEntry[],
): Looking {
  const [places, setPlaces] = useState<ReadonlyMap<IdentityKey, Place>>(new Map());
  const keptPlace = preferences?.place ?? null;
  const entryOf = (key: IdentityKey | undefined): RailEntry | undefined =>
    rail.find(({ identity }) => identity.key === key);
  // Whoever is acted for may just have left; nobody else stands in for them.
  const own = acting ? entryOf(acting.manager.identity) : (entryOf(keptPlace?.identity) ?? rail[0]);
  useForgotten((forgotten) => setPlaces((former) => new Map([...former].filter(([key]) => key !== forgotten))));
  const rememberPlace = (place: Place): void => setPlaces((former) => new Map(former).set(place.identity, place));
  const goTo = (place: Place): 'end' | 'leave' | null => {
    if (acting && place.identity === acting.identity.key) {
      rememberPlace(place);
      return null;
    }
    void changePreferences({ place });
    if (!acting) return null;
    return place.identity === acting.manager.identity ? 'end' : 'leave';
  };
  return {
    current: acting ? asMember(acting, own) : own,
    manager: own && (acting || own.identity.capabilities.impersonation) ? own : null,
    kept: { place: acting ? (places.get(acting.identity.key) ?? null) : keptPlace, onPlace: goTo },
    rememberPlace,
    placeOf: (key) => (keptPlace?.identity === key ? keptPlace : { identity: key, ownerId: null, albumId: null }),
    goTo,
  };
}

/** The account stays the manager's: theirs is the sign-in. */
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
