/** Where a person was in a grid, so that coming back leads there. The grid and its screen write it, the shell keeps it. */
import type { GridAnchor } from './anchor';

export interface KeptGridView {
  readonly activeIndex: number;
  /** Null: at the top. */
  readonly anchor: GridAnchor | null;
}

export class GridMemory {
  #view: KeptGridView;
  readonly #onChanged: () => void;

  constructor(view: KeptGridView, onChanged: () => void) {
    this.#view = view;
    this.#onChanged = onChanged;
  }

  get view(): KeptGridView {
    return this.#view;
  }

  readonly keep = (change: Partial<KeptGridView>): void => {
    this.#view = { ...this.#view, ...change };
    this.#onChanged();
  };
}
