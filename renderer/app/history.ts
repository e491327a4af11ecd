/** The history of locations: which ones were shown, and which of them is the current one. Limited in length. */
import type { IdentityKey, Location, LocationView } from '../../preload/contract';

export interface History {
  /** Oldest first. Neighbours differ. */
  readonly entries: readonly Location[];
  /** Index of the current entry; -1 if there is none. */
  readonly index: number;
}

export const HISTORY_LIMIT = 100;

export const EMPTY_HISTORY: History = { entries: [], index: -1 };

/** The views of a manager's group, which are not locations of an identity. */
export function isGroupView(view: LocationView): view is 'members' | 'overview' {
  return view === 'members' || view === 'overview';
}

export function currentOf({ entries, index }: History): Location | null {
  return entries[index] ?? null;
}

/** Returns the entry before (-1) or after (1) the current one; null if there is none. */
export function entryAt({ entries, index }: History, step: -1 | 1): Location | null {
  return entries[index + step] ?? null;
}

/** Adds a location after the current one, and drops those that were ahead of it. */
export function push(history: History, location: Location): History {
  if (isSameLocation(currentOf(history), location)) return history;
  const entries = [...history.entries.slice(0, history.index + 1), location].slice(-HISTORY_LIMIT);
  return { entries, index: entries.length - 1 };
}

/** Changes the current location without adding one. */
export function replace(history: History, location: Location): History {
  if (isSameLocation(currentOf(history), location)) return history;
  if (history.index < 0) return push(history, location);
  return joined(
    history.entries.map((entry, index) => (index === history.index ? location : entry)),
    history.index,
  );
}

/** Moves by one entry; returns the same history if there is none. */
export function move(history: History, step: -1 | 1): History {
  return entryAt(history, step) ? { ...history, index: history.index + step } : history;
}

/**
 * Removes all entries that `isGone` accepts. If that includes the current one, the nearest earlier
 * entry becomes the current one, or else the first that remains.
 */
export function withoutEntries(history: History, isGone: (entry: Location) => boolean): History {
  if (!history.entries.some(isGone)) return history;
  const earlier = history.entries.slice(0, history.index + 1).filter((entry) => !isGone(entry));
  const later = history.entries.slice(history.index + 1).filter((entry) => !isGone(entry));
  const entries = [...earlier, ...later];
  return joined(entries, Math.min(Math.max(0, earlier.length - 1), entries.length - 1));
}

/**
 * Returns the identity's location that was shown last: the current entry, else the nearest earlier one, else the nearest
 * later one. Entries that show a group do not count.
 */
export function lastOf({ entries, index }: History, identity: IdentityKey): Location | null {
  const isWanted = (entry: Location): boolean => entry.identity === identity && !isGroupView(entry.view);
  return (
    entries
      .slice(0, index + 1)
      .reverse()
      .find(isWanted) ??
    entries.slice(index + 1).find(isWanted) ??
    null
  );
}

export function isSameLocation(one: Location | null, other: Location | null): boolean {
  return keyOf(one) === keyOf(other);
}

/** Joins equal neighbours, which removing or changing an entry can create. */
function joined(entries: readonly Location[], index: number): History {
  const isRepeated = entries.map((entry, at) => at > 0 && isSameLocation(entry, entries[at - 1] ?? null));
  return {
    entries: entries.filter((_entry, at) => !isRepeated[at]),
    index: index - isRepeated.slice(0, index + 1).filter(Boolean).length,
  };
}

function keyOf(location: Location | null): string {
  if (!location) return '';
  const { identity, view, ownerId, category, albumId, orderBy, picture, tab, search } = location;
  return JSON.stringify([
    identity,
    view,
    ownerId,
    category,
    albumId,
    orderBy ?? null,
    picture,
    tab ?? null,
    search ?? null,
  ]);
}
