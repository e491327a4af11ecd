/** Which pictures of an album are compared: a pure model. */
import { useState } from 'react';

export const MOST_COMPARED = 4;

export interface Compared {
  /** Indexes in the album, two to four, each one once, in the order of their panes. */
  readonly pictures: readonly number[];
  /** The pane that the keys act on. */
  readonly active: number;
}

/** Returns null if the album has no other picture. `other`: the picture beside it; by default the next one. */
export function startComparing(index: number, total: number, other: number | null = null): Compared | null {
  const beside = other ?? freeIndex([index], index + 1, 1, total);
  if (beside === null || beside === index) return null;
  // The first picture stays while the arrow keys change the second one.
  return { pictures: [index, beside], active: 1 };
}

/** Returns the compared pictures with the picture `index` in the active pane, or in the pane that shows it already. */
export function withActive(compared: Compared, index: number): Compared {
  const { pictures, active } = compared;
  const position = pictures.indexOf(index);
  if (position === active) return compared;
  if (position >= 0) return { pictures, active: position };
  return { pictures: pictures.map((picture, at) => (at === active ? index : picture)), active };
}

/** Returns the picture that a pane shows after a step to `target`: the nearest one that no other pane shows. */
export function stepTarget({ pictures }: Compared, pane: number, target: number, total: number): number {
  const from = pictures[pane] ?? 0;
  const others = pictures.filter((_picture, at) => at !== pane);
  return freeIndex(others, target, target < from ? -1 : 1, total) ?? from;
}

/** Adds a pane with the given picture, or with the next one that no pane shows. Returns null if there is no room. */
export function addCompared(
  { pictures, active }: Compared,
  total: number,
  index: number | null = null,
): Compared | null {
  if (pictures.length >= MOST_COMPARED || (index !== null && pictures.includes(index))) return null;
  const added = index ?? freeIndex(pictures, (pictures[active] ?? 0) + 1, 1, total);
  return added === null ? null : { pictures: [...pictures, added], active: pictures.length };
}

export function removeCompared({ pictures, active }: Compared, pane: number): Compared {
  const left = pictures.filter((_picture, at) => at !== pane);
  return { pictures: left, active: Math.min(left.length - 1, active > pane ? active - 1 : active) };
}

/** Swaps the pictures of the active pane and of the one after it. The same pane stays active. */
export function swapCompared({ pictures, active }: Compared): Compared {
  const other = (active + 1) % pictures.length;
  const swapped = pictures.map(
    (picture, at) => pictures[at === active ? other : at === other ? active : at] ?? picture,
  );
  return { pictures: swapped, active };
}

/** Returns the index nearest to `from`, in the direction of `step` first, that is not in `taken`. */
function freeIndex(taken: readonly number[], from: number, step: 1 | -1, total: number): number | null {
  const search = (start: number, by: 1 | -1): number | null => {
    for (let index = start; index >= 0 && index < total; index += by) if (!taken.includes(index)) return index;
    return null;
  };
  return search(from, step) ?? search(Math.min(total - 1, Math.max(0, from)), step === 1 ? -1 : 1);
}

/**
 * Keeps the compared pictures while the viewer is open. `index`: the viewer's picture, null if it is closed; the active
 * pane follows it, also when the history changes it.
 */
export function useCompared(
  index: number | null,
  total: number,
): readonly [Compared | null, (compared: Compared | null) => void] {
  const [stored, setStored] = useState<Compared | null>(null);
  const current = stored && comparedAt(stored, index, total);
  if (current !== stored) setStored(current);
  return [current, setStored];
}

function comparedAt(compared: Compared, index: number | null, total: number): Compared | null {
  if (index === null) return null;
  const isThere = (picture: number): boolean => picture < total;
  const there = compared.pictures.every(isThere)
    ? compared
    : { pictures: compared.pictures.filter(isThere), active: 0 };
  return there.pictures.length < 2 ? null : withActive(there, index);
}
