/** The selection of the screen in front, for commands, which know no screen. Null if it shows nothing to select. */
import { useEffect, useSyncExternalStore } from 'react';
import type { SelectionActions } from './use-selection-actions';

export interface SelectionInFront {
  readonly count: number;
  readonly selectAll: () => void;
  readonly clear: () => void;
  /** Null if nothing is selected. */
  readonly actions: SelectionActions | null;
}

let inFront: SelectionInFront | null = null;
const listeners = new Set<() => void>();

export function selectionInFront(): SelectionInFront | null {
  return inFront;
}

/** Returns false if nothing was selected. */
export function clearSelectionInFront(): boolean {
  if (inFront === null || inFront.count === 0) return false;
  inFront.clear();
  return true;
}

export function useIsSomethingSelected(): boolean {
  return useSyncExternalStore(subscribe, () => (inFront?.count ?? 0) > 0);
}

export function useAsSelectionInFront(selection: SelectionInFront | null): void {
  useEffect(() => put(selection));
  useEffect(() => () => put(null), []);
}

function put(selection: SelectionInFront | null): void {
  inFront = selection;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
