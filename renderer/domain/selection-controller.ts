/** Keeps the selection in one outline and tells its views of changes. It knows indexes only, and no screen. */
import { useSyncExternalStore } from 'react';
import type { SeenPicture } from '../../preload/contract';
import { MOST_SEEN } from '../../preload/contract/selection-limits';
import {
  between,
  containsRange,
  type IndexRange,
  isSelected,
  NOTHING_SELECTED,
  type Selection,
  selectionOf,
  toggled,
  withoutRange,
  withRanges,
} from './selection';

/** An item that the window has received. */
export type SeenItem = Readonly<SeenPicture>;

/** A selection with what its next change depends on. */
export interface SelectionState {
  readonly selected: Selection;
  /** Where an extension begins; null until the person has selected something. */
  readonly anchor: number | null;
  /** What was selected when the anchor was set: an extension replaces the previous one. */
  readonly beforeExtension: Selection;
  /** The item of a plain click that nothing has followed yet: a first toggle selects it too. */
  readonly clicked: number | null;
}

export const NO_SELECTION: SelectionState = {
  selected: NOTHING_SELECTED,
  anchor: null,
  beforeExtension: NOTHING_SELECTED,
  clicked: null,
};

/** UTF-16 code units of the IDs that are sent: little beside the longest text of ranges. */
const LONGEST_IDS = 40_000;

export class SelectionController {
  #state: SelectionState;
  /** What a rectangle adds to, and what its cancelling restores. */
  #beforeRectangle: Selection = NOTHING_SELECTED;
  #beforeDrawing: SelectionState = NO_SELECTION;
  /** The total of the outline when something was selected last, and IDs of selected items that the window has seen. */
  #total: number | null = null;
  readonly #ids = new Map<number, string>();
  readonly #listeners = new Set<() => void>();
  readonly #tasks = new Set<Promise<unknown>>();

  constructor(start: SelectionState = NO_SELECTION) {
    this.#state = start;
  }

  get state(): SelectionState {
    return this.#state;
  }

  get current(): Selection {
    return this.#state.selected;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly noteClick = (index: number | null): void => {
    this.#state = { ...this.#state, clicked: index };
  };

  readonly toggle = (index: number): void => {
    const { selected, clicked } = this.#state;
    const isFirst = selected.count === 0 && clicked !== null && clicked !== index;
    this.#anchorAt(index, toggled(isFirst ? selectionOf([between(clicked, clicked)]) : selected, index));
  };

  /** Replaces the previous extension. `fromAnchor`: returns the items from the anchor on, which is `active` if there is none. */
  readonly extend = (active: number, fromAnchor: (anchor: number) => readonly IndexRange[]): void => {
    const { anchor, beforeExtension } = this.#state;
    const from = anchor ?? active;
    this.#show({ ...this.#state, anchor: from, selected: withRanges(beforeExtension, fromAnchor(from)) });
  };

  readonly beginRectangle = (isAdding: boolean): void => {
    this.#beforeDrawing = this.#state;
    this.#beforeRectangle = isAdding ? this.current : NOTHING_SELECTED;
  };

  readonly drawRectangle = (ranges: readonly IndexRange[]): void =>
    this.#anchorAt(ranges[0]?.from ?? null, withRanges(this.#beforeRectangle, ranges));

  readonly cancelRectangle = (): void => this.#show(this.#beforeDrawing);

  /** Selects all of these items, such as a day, or none of them if all of them are selected. */
  readonly toggleAll = (ranges: readonly IndexRange[]): void => {
    const { current } = this;
    const all = withRanges(current, ranges);
    const isAll = all.count === current.count;
    this.#anchorAt(ranges[0]?.from ?? null, isAll ? ranges.reduce(withoutRange, current) : all);
  };

  /** Keeps track of an action on the selected items until it has ended. */
  readonly track = async <Value>(task: Promise<Value>): Promise<Value> => {
    this.#tasks.add(task);
    try {
      return await task;
    } finally {
      this.#tasks.delete(task);
    }
  };

  /** Resolves when no tracked action runs any more. */
  async untilIdle(): Promise<void> {
    while (this.#tasks.size > 0) await Promise.allSettled(this.#tasks);
  }

  /** Returns false if items were added or removed, so that the selected indexes may mean others. Keeps "all" all. */
  fits(total: number): boolean {
    const before = this.#total;
    this.#total = total;
    if (before === null || before === total || this.current.count === 0) return true;
    const wereAll = containsRange(this.current, { from: 0, to: before });
    if (wereAll) this.selectAll(total);
    return wereAll;
  }

  /** Returns false if a selected item has another ID than before, because items have moved. */
  recognizes(seen: Iterable<SeenItem>): boolean {
    for (const { index, id } of seen) {
      if (!isSelected(this.current, index)) {
        this.#ids.delete(index);
        continue;
      }
      const before = this.#ids.get(index) ?? id;
      if (before !== id) {
        this.#ids.clear();
        return this.isAll;
      }
      if (this.#ids.size < MOST_SEEN) this.#ids.set(index, id);
    }
    return true;
  }

  /** Returns the selected items that the window has seen, by which main notices that items have moved. */
  readonly seen = (): SeenItem[] => {
    if (this.isAll) return [];
    let length = 0;
    return [...this.#ids].flatMap(([index, id]) => {
      length += id.length;
      return length > LONGEST_IDS ? [] : [{ index, id }];
    });
  };

  readonly selectAll = (total: number): void => this.#anchorAt(0, selectionOf([{ from: 0, to: total }]));

  readonly clear = (): void => {
    this.#beforeRectangle = NOTHING_SELECTED;
    this.#beforeDrawing = NO_SELECTION;
    this.#anchorAt(null, NOTHING_SELECTED);
  };

  /** With all items selected, it does not matter which of them have moved. */
  get isAll(): boolean {
    return this.#total !== null && containsRange(this.current, { from: 0, to: this.#total });
  }

  #anchorAt(anchor: number | null, next: Selection): void {
    this.#show({ selected: next, anchor, beforeExtension: next, clicked: null });
  }

  #show(next: SelectionState): void {
    const { selected } = next;
    const isSame = selected === this.current;
    this.#state = next;
    if (isSame) return;
    for (const index of this.#ids.keys()) if (!isSelected(selected, index)) this.#ids.delete(index);
    for (const listener of this.#listeners) listener();
  }
}

export function useSelection(controller: SelectionController): Selection {
  return useSyncExternalStore(controller.subscribe, () => controller.current);
}
