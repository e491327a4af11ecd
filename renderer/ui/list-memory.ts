/** The position in a list, restored when the person returns. Its owner decides how long it lives. */
import type { SavedPosition } from './virtual/scroll-memory';

export interface SavedListView extends SavedPosition {
  /** Key of the row that last had the focus. */
  readonly key: string | null;
  /** Index of the control in that row that had the focus, from 0. */
  readonly control: number;
  /** True if that control should get the focus as soon as it is rendered. */
  readonly wantsFocus: boolean;
}

export class ListMemory {
  #view: SavedListView = { anchor: null, key: null, control: 0, wantsFocus: false };

  get view(): SavedListView {
    return this.#view;
  }

  readonly keep = (change: Partial<SavedListView>): void => {
    this.#view = { ...this.#view, ...change };
  };
}

export function newListMemory(): ListMemory {
  return new ListMemory();
}
