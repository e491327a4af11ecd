/** What the screens remember while the window is open, kept above them so that it survives a visit to another screen. */
import { useEffect, useMemo, useState } from 'react';
import type { Identity, IdentityKey, Preferences } from '../../preload/contract';
import type { ArrangementMemory } from '../domain/arrangement';
import { SelectionBook } from '../domain/selection-book';
import { useArrangements } from './arrangement-memories';
import type { CollectionBook } from './collection-book';
import { useCollectionMemories } from './collection-memories';
import { type GridMemories, useForgotten, useGridMemories } from './grid-memories';
import { groupBook } from './group-memories';

export interface ScreenMemories {
  readonly grids: GridMemories;
  /** Of the search and of what the person finds again. */
  readonly collections: CollectionBook;
  readonly selections: SelectionBook;
  readonly arrangementOf: (name: string) => ArrangementMemory;
}

/** `current`: the active identity. `identities`: those that exist; undefined until loaded. */
export function useScreenMemories(
  current: IdentityKey | undefined,
  identities: readonly Identity[] | undefined,
  preferences: Preferences | undefined,
): ScreenMemories {
  const known = useMemo(() => identities?.map(({ key }) => key) ?? null, [identities]);
  useForgotten((forgotten) => groupBook.forget(forgotten));
  useEffect(() => {
    if (known) groupBook.keepOnly(known);
  }, [known]);
  const [selections] = useState(() => new SelectionBook());
  useForgotten((forgotten) => selections.forget(forgotten));
  // Of the identities of members, only the one that is acted as is kept.
  const kept = useMemo(() => known && [...known, ...(current === undefined ? [] : [current])], [known, current]);
  useEffect(() => {
    if (kept) selections.keepOnly(kept);
  }, [selections, kept]);
  return {
    grids: useGridMemories(current, preferences?.grids ?? [], known),
    collections: useCollectionMemories(kept),
    selections,
    arrangementOf: useArrangements(current, preferences?.arrangements ?? [], known),
  };
}
