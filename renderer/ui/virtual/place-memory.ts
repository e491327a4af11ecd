/** The scroll position of a list or grid, restored when the person returns. Its owner decides how long it lives. */
import type { Anchor } from './anchor';

export interface SavedPlace {
  /** Null if the list or grid is at its top. */
  readonly anchor: Anchor | null;
}

export interface PlaceMemory {
  readonly view: SavedPlace;
  readonly keep: (change: SavedPlace) => void;
}

/** For a list whose position is not restored. */
export function newPlaceMemory(): PlaceMemory {
  const memory = {
    view: { anchor: null } as SavedPlace,
    keep: (change: SavedPlace): void => {
      memory.view = change;
    },
  };
  return memory;
}
