/** The position in a grid, restored when the person returns. The grid and its screen write it; the shell stores it. */
import type { SavedPosition } from '../virtual/scroll-memory';

export interface SavedGridView extends SavedPosition {
  readonly activeIndex: number;
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
