/** The positions in each grid, by identity: an identity never sees another identity's position. */
import { useEffect, useState } from 'react';
import type { IdentityKey, SavedGrid } from '../../preload/contract';
import { onEvent } from '../api/client';
import type { GridMemory } from '../ui/grid/grid-memory';
import { GridBook } from './grid-book';
import { lastView } from './last-view';

export interface GridMemories {
  readonly of: (name: string) => GridMemory;
}

/** `kept`: positions saved in the last run. `known`: the existing identities; null until loaded. */
export function useGridMemories(
  identity: IdentityKey | undefined,
  kept: readonly SavedGrid[],
  known: readonly IdentityKey[] | null,
): GridMemories {
  const [book] = useState(
    () =>
      new GridBook({
        write: (grids) => lastView.add({ grids }),
        whenAtRest: (task) => lastView.whenAtRest('grids', task),
      }),
  );
  useForgotten((forgotten) => book.forget(forgotten));
  useEffect(() => {
    if (known) book.keepOnly(known);
  }, [book, known]);
  return { of: (name) => book.of(identity ?? ('' as IdentityKey), name, kept) }; // without an identity no grid is rendered
}

/** Calls `forget` when main has forgotten an identity, so that the caller drops its data too. */
export function useForgotten(forget: (identity: IdentityKey) => void): void {
  useEffect(() => onEvent(window.proofsheet, 'group.forgotten', ({ identity }) => forget(identity)));
}
