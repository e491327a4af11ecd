/** Keeps what the screens remember above them, so that it survives a visit to another screen. */
import { useEffect, useMemo, useState } from 'react';
import type { Identity, IdentityKey } from '../../preload/contract';
import { onEvent } from '../api/client';
import { programQueries } from '../api/query-client';
import { KeptByIdentity } from '../domain/kept-by-identity';
import { managerOf } from '../domain/masking';
import { Selections } from '../domain/selections';
import { lastView } from './last-view';
import { preferencesQuery } from './program-state';
import {
  GROUP_SCREEN,
  MOST_COLLECTIONS,
  openArrangements,
  openGridMemories,
  openGroupMemories,
  type ScreenMemories,
} from './screen-memories';

function openMemories(): ScreenMemories {
  const saved = () => programQueries.getQueryData(preferencesQuery.queryKey);
  return {
    grids: openGridMemories({
      saved: () => saved()?.grids ?? [],
      write: (grids) => lastView.add({ grids }),
      whenAtRest: (task) => lastView.whenAtRest('grids', task),
    }),
    arrangements: openArrangements({
      saved: () => saved()?.arrangements ?? [],
      write: (arrangements) => lastView.add({ arrangements }),
      whenAtRest: (task) => lastView.whenAtRest('arrangements', task),
    }),
    groups: openGroupMemories({
      saved: () => saved()?.groups ?? [],
      write: (groups) => lastView.add({ groups }),
      whenAtRest: (task) => lastView.whenAtRest('groups', task),
    }),
    collections: new KeptByIdentity(MOST_COLLECTIONS),
    selections: new Selections(),
  };
}

/** `current`: the active identity. `identities`: those that exist; undefined until loaded. */
export function useScreenMemories(
  current: IdentityKey | undefined,
  identities: readonly Identity[] | undefined,
): ScreenMemories {
  const [memories] = useState(openMemories);
  const { grids, arrangements, groups, collections, selections } = memories;
  const known = useMemo(() => identities && new Set(identities.map(({ key }) => key)), [identities]);
  useForgotten((forgotten) => {
    groups.find(managerOf(forgotten), GROUP_SCREEN)?.forgetMembers();
    for (const kept of [grids, arrangements, groups, collections, selections.controllers, selections.results])
      kept.forget(forgotten);
  });
  useEffect(() => {
    if (!known) return;
    for (const kept of [grids, arrangements, groups]) kept.keepOnly((identity) => known.has(managerOf(identity)));
    // Of the identities of members, only the one that is acted as is kept.
    for (const kept of [collections, selections.controllers, selections.results])
      kept.keepOnly((identity) => known.has(identity) || identity === current);
  }, [known, current, grids, arrangements, groups, collections, selections]);
  return memories;
}

/** Calls `forget` when main has forgotten an identity, so that the caller drops its data too. */
export function useForgotten(forget: (identity: IdentityKey) => void): void {
  useEffect(() => onEvent(window.proofsheet, 'group.forgotten', ({ identity }) => forget(identity)));
}
