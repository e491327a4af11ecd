/** The position in a grid, restored when the person returns. The grid and its screen write it; the shell stores it. */
import type { SavedPosition } from '../virtual/scroll-memory';

export interface SavedGridView extends SavedPosition {
  readonly activeIndex: number;
}

/** Where a grid reads and keeps its position. */
export interface GridPosition {
  readonly view: SavedGridView;
  readonly keep: (change: Partial<SavedGridView>) => void;
}

export class GridMemory implements GridPosition {
  #view: SavedGridView;
  readonly #onChanged: () => void;

  constructor(view: SavedGridView, onChanged: () => void) {
    this.#view = view;
    this.#onChanged = onChanged;
  }

  get view(): SavedGridView {
    return this.#view;
  }

  readonly keep = (change: Partial<SavedGridView>): void => {
    this.#view = { ...this.#view, ...change };
    this.#onChanged();
  };
}
