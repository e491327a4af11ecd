/** The selection of the screen in front, for commands, which know no screen. Null if it shows nothing to select. */
import { useEffect, useSyncExternalStore } from 'react';

export interface SelectionInFront {
  readonly count: number;
  readonly selectAll: () => void;
}

let inFront: SelectionInFront | null = null;
const listeners = new Set<() => void>();

export function selectionInFront(): SelectionInFront | null {
  return inFront;
}

export function useSelectionInFront(): SelectionInFront | null {
  return useSyncExternalStore(subscribe, selectionInFront);
}

/** States the selection while the component is mounted. `selection` must stay the same object until it changes. */
export function useAsSelectionInFront(selection: SelectionInFront | null): void {
  useEffect(() => {
    put(selection);
    return () => put(null);
  }, [selection]);
}

function put(selection: SelectionInFront | null): void {
  inFront = selection;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
