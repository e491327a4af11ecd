/** The position in a grid, restored when the person returns. The grid and its screen write it; the shell stores it. */
import type { GridAnchor } from './anchor';

export interface SavedGridView {
  readonly activeIndex: number;
  /** Null if the grid is at its top. */
  readonly anchor: GridAnchor | null;
}

export class GridMemory {
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
