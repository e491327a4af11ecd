/** The arrangement of one view: how its albums or pictures are sorted and grouped. The shell stores it. */
import { useSyncExternalStore } from 'react';
import type { Arrangement, SortBy, Sorting } from '../../preload/contract';

export const USUAL_ARRANGEMENT: Arrangement = { sortBy: 'service', isDescending: false, groupBy: 'nothing' };

export class ArrangementMemory {
  #current: Arrangement;
  #filter = '';
  readonly #listeners = new Set<() => void>();

  constructor(
    current: Arrangement = USUAL_ARRANGEMENT,
    private readonly onChanged: () => void = () => undefined,
  ) {
    this.#current = current;
  }

  readonly get = (): Arrangement => this.#current;

  readonly keep = (change: Partial<Arrangement>): void => {
    this.#current = { ...this.#current, ...change };
    this.onChanged();
    for (const listener of this.#listeners) listener();
  };

  /** What the person has typed to filter the view. Not saved for the next start, because it may name something. */
  get filter(): string {
    return this.#filter;
  }

  readonly keepFilter = (filter: string): void => {
    this.#filter = filter;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
}

/** The newest, the largest and the fullest come first unless the person turns the order around. */
export function isUsuallyDescending(sortBy: SortBy): boolean {
  return sortBy !== 'service' && sortBy !== 'name';
}

export function isUsual({ sortBy, isDescending, groupBy }: Arrangement): boolean {
  return sortBy === 'service' && !isDescending && groupBy === 'nothing';
}

export function useArrangement(memory: ArrangementMemory): Arrangement {
  return useSyncExternalStore(memory.subscribe, memory.get);
}

/** As main takes it; orders that only albums have count as the list's own order. */
export function sortingOf({ sortBy, isDescending }: Arrangement): Sorting {
  const by = sortBy === 'updated' || sortBy === 'count' ? 'service' : sortBy;
  return { by, direction: isDescending ? 'descending' : 'ascending' };
}
