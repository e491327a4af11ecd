/** The positions in each grid, by identity: an identity never sees another identity's position. */
import { useEffect, useState } from 'react';
import type { IdentityKey, SavedGrid } from '../../preload/contract';
import { api, onEvent } from '../api/client';
import type { GridMemory } from '../ui/grid/grid-memory';
import { GridBook } from './grid-book';

export interface GridMemories {
  readonly of: (name: string) => GridMemory;
}

/** Milliseconds. */
const REST_MS = 400;

/** `kept`: positions saved in the last run. `known`: the existing identities; null until loaded. */
export function useGridMemories(
  identity: IdentityKey | undefined,
  kept: readonly SavedGrid[],
  known: readonly IdentityKey[] | null,
): GridMemories {
  const [book] = useState(() => new GridBook({ write: writeGrids, whenAtRest: debounce(REST_MS) }));
  useForgotten((forgotten) => book.forget(forgotten));
  useEffect(() => {
    if (known) book.keepOnly(known);
  }, [book, known]);
  useEffect(() => {
    const flush = (): void => book.flush();
    window.addEventListener('pagehide', flush);
    return () => window.removeEventListener('pagehide', flush);
  }, [book]);
  return { of: (name) => book.of(identity ?? ('' as IdentityKey), name, kept) }; // without an identity no grid is rendered
}

/** Calls `forget` when main has forgotten an identity, so that the caller drops its data too. */
export function useForgotten(forget: (identity: IdentityKey) => void): void {
  useEffect(() => onEvent(window.proofsheet, 'group.forgotten', ({ identity }) => forget(identity)));
}

/** Saves the grids for the next start. A failure is ignored, because nothing visible depends on it. */
function writeGrids(grids: SavedGrid[]): void {
  api.preferences.update({ grids }).catch(() => undefined);
}

function debounce(restMs: number): (task: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (task) => {
    clearTimeout(timer);
    timer = setTimeout(task, restMs);
  };
}
