/** The position in a grid, restored when the person returns. The grid and its screen write it; the shell stores it. */
import type { SavedPlace } from '../virtual/place-memory';

export interface SavedGridView extends SavedPlace {
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
