/** The scroll position of a list or grid, restored when the person returns. Its owner decides how long it lives. */
import type { Anchor } from './anchor';

export interface SavedPosition {
  /** Null if the list or grid is at its top. */
  readonly anchor: Anchor | null;
}

export interface ScrollMemory {
  readonly view: SavedPosition;
  readonly keep: (change: SavedPosition) => void;
}

/** For a list whose position is not restored. */
export function newScrollMemory(): ScrollMemory {
  const memory = {
    view: { anchor: null } as SavedPosition,
    keep: (change: SavedPosition): void => {
      memory.view = change;
    },
  };
  return memory;
}
