/**
 * The locations that the window shows, and their history. It lives in memory; `last-view.ts` saves only the last
 * location.
 */
import { useSyncExternalStore } from 'react';
import type { Album, Identity, IdentityKey, Location, SearchTerms } from '../../preload/contract';
import { managerOf } from '../domain/masking';
import {
  currentOf,
  EMPTY_HISTORY,
  entryAt,
  isGroupView,
  type History,
  isSameLocation,
  lastOf,
  move,
  push,
  replace,
  withoutEntries,
} from './history';

export class Navigation {
  #history = EMPTY_HISTORY;
  /** Where each member was left, for the next time the person acts as that member. */
  readonly #leftAt = new Map<IdentityKey, Location>();
  readonly #listeners = new Set<() => void>();
  readonly #termsListeners = new Set<() => void>();

  get history(): History {
    return this.#history;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Calls the listener for each change, also of the terms of a search alone. */
  readonly subscribeToTerms = (listener: () => void): (() => void) => {
    this.#termsListeners.add(listener);
    return () => void this.#termsListeners.delete(listener);
  };

  /** Sets the first location; does nothing if there is one already. */
  start(location: Location): void {
    if (this.#history.entries.length === 0) this.go(location);
  }

  go(location: Location): void {
    this.#change(push(this.#history, location));
  }

  /** Changes the current location without a step in the history. */
  replace(location: Location): void {
    this.#change(replace(this.#history, location));
  }

  /** Changes what the search at the current location searches for. A typed letter must not draw the whole window again. */
  replaceTerms(search: SearchTerms): void {
    const location = currentOf(this.#history);
    if (location?.view !== 'search') return;
    const next = replace(this.#history, { ...location, picture: null, search });
    const isOnlyTerms = location.picture === null && next.entries.length === this.#history.entries.length;
    if (!isOnlyTerms) {
      this.#change(next);
      return;
    }
    this.#history = next;
    tell(this.#termsListeners);
  }

  /** Returns the new location; null if there is none in this direction. */
  move(step: -1 | 1): Location | null {
    const location = entryAt(this.#history, step);
    this.#change(move(this.#history, step));
    return location;
  }

  /** Leaves a layer above `below`: a step back if that is the previous location, so that the history does not grow. */
  leaveFor(below: Location): void {
    if (isSameLocation(entryAt(this.#history, -1), below)) this.move(-1);
    else this.replace(below);
  }

  /** Leaves a search or a list for the album or the albums before it; else for the identity's start. */
  leaveCollection(identity: IdentityKey): void {
    const before = entryAt(this.#history, -1);
    if (before?.identity === identity && before.view === 'albums') this.move(-1);
    else this.go(startOf(identity));
  }

  /** Returns from an album that is gone to the location before it; no step back or forward leads to the album any more. */
  forgetAlbum({ identity, ownerId, albumId }: Location): void {
    const isOfAlbum = (entry: Location): boolean =>
      entry.identity === identity && entry.ownerId === ownerId && entry.albumId === albumId;
    this.#change(withoutEntries(this.#history, isOfAlbum));
    if (currentOf(this.#history) === null) this.go({ ...startOf(identity), ownerId });
  }

  /** Returns the identity's location that was shown last; null if there is none. */
  lastOf(identity: IdentityKey): Location | null {
    return lastOf(this.#history, identity) ?? this.#leftAt.get(identity) ?? null;
  }

  /** Returns the identity's location that was shown last, or else its start. */
  lastOrStartOf(identity: IdentityKey): Location {
    return this.lastOf(identity) ?? startOf(identity);
  }

  /** Forgets where the member was left, too. */
  forgetMember(member: IdentityKey): void {
    this.leaveMember(member);
    this.#leftAt.delete(member);
  }

  /**
   * Removes a member's locations from the history, because acting has ended. If one of them was shown, the manager's
   * albums follow, not the group.
   */
  leaveMember(member: IdentityKey): void {
    const last = lastOf(this.#history, member);
    if (last) this.#leftAt.set(member, last);
    const wasShown = currentOf(this.#history)?.identity === member;
    this.#change(withoutEntries(this.#history, ({ identity }) => identity === member));
    const manager = managerOf(member);
    if (wasShown && !isAtIdentity(currentOf(this.#history))) this.go(this.lastOrStartOf(manager));
  }

  /** Removes the locations of all identities that are not listed, except of members whose manager is listed. */
  keepOnly(identities: readonly IdentityKey[]): void {
    const known = new Set(identities);
    for (const member of this.#leftAt.keys()) if (!known.has(managerOf(member))) this.#leftAt.delete(member);
    this.#change(withoutEntries(this.#history, ({ identity }) => !known.has(managerOf(identity))));
  }

  #change(history: History): void {
    if (history === this.#history) return;
    this.#history = history;
    tell(this.#listeners);
    tell(this.#termsListeners);
  }
}

function tell(listeners: ReadonlySet<() => void>): void {
  for (const listener of [...listeners]) listener();
}

function isAtIdentity(location: Location | null): boolean {
  return location !== null && !isGroupView(location.view);
}

export const navigation = new Navigation();

export function useHistory(): History {
  return useSyncExternalStore(navigation.subscribe, () => navigation.history);
}

/** What is searched for at the location that a screen shows. */
export function useTerms({ identity, search }: Location): SearchTerms | undefined {
  return useSyncExternalStore(navigation.subscribeToTerms, () => {
    const location = currentOf(navigation.history);
    return location?.view === 'search' && location.identity === identity ? location.search : search;
  });
}

/** The albums of the identity's first owner. */
export function startOf(identity: IdentityKey): Location {
  return { identity, view: 'albums', ownerId: null, category: [], albumId: null, picture: null };
}

/** Returns the location of an album of a list that is not its owner's. */
export function albumLocation({ key }: Identity, ownerId: Location['ownerId'], { id }: Pick<Album, 'id'>): Location {
  return { identity: key, view: 'albums', ownerId, category: [], albumId: id, picture: null };
}

/** Returns the location to restore at the next start: the last one of an own account that shows albums or pictures. */
export function locationToSave({ entries, index }: History): Location | null {
  const isOwn = ({ identity, view }: Location): boolean => view === 'albums' && managerOf(identity) === identity;
  return (
    entries
      .slice(0, index + 1)
      .reverse()
      .find(isOwn) ?? null
  );
}

export function canMove(history: History, step: -1 | 1): boolean {
  return currentOf(history) !== null && entryAt(history, step) !== null;
}
