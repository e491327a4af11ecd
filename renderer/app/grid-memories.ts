/** Where the person was in each grid, by identity: nothing leads from one identity to the place of another. */
import { useEffect, useState } from 'react';
import type { IdentityKey, KeptGrid } from '../../preload/contract';
import { api, onEvent } from '../api/client';
import type { GridMemory } from '../ui/grid/grid-memory';
import { GridBook } from './grid-book';

export interface GridMemories {
  readonly of: (name: string) => GridMemory;
}

/** Milliseconds. */
const REST_MS = 400;

/** `kept`: of the last run. `known`: the identities that are there; null: not known yet. */
export function useGridMemories(
  identity: IdentityKey | undefined,
  kept: readonly KeptGrid[],
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
  return { of: (name) => book.of(identity ?? ('' as IdentityKey), name, kept) }; // without an identity no grid is drawn
}

/** Main has forgotten an identity, and so must whatever remembers something of it. */
export function useForgotten(forget: (identity: IdentityKey) => void): void {
  useEffect(() => onEvent(window.proofsheet, 'group.forgotten', ({ identity }) => forget(identity)));
}

/** Only for the next start, so that nothing on screen depends on it. */
function writeGrids(grids: KeptGrid[]): void {
  api.preferences.update({ grids }).catch(() => undefined);
}

function debounce(restMs: number): (task: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (task) => {
    clearTimeout(timer);
    timer = setTimeout(task, restMs);
  };
}
