/** What the palette lists besides commands and albums: the members to act as, and the entries that were used last. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Acting, IdentityKey, Member } from '../../preload/contract';
import { programQueries } from '../api/query-client';
import { knownMembersQuery, listedMembersQuery } from '../features/acting/queries';
import type { RailEntry } from '../features/identities/rail-entry';
import { RecentEntries } from '../features/palette/recent-entries';

/**
 * Returns the members that the manager can act as, most recently used first. Loads the service's full list only when
 * the palette needs it.
 */
export function useMembers(manager: RailEntry | null, isAllWanted: boolean): readonly Member[] {
  const key = manager?.identity.key ?? ('' as IdentityKey); // never requested: the query is disabled without a manager
  const known = useQuery({ ...knownMembersQuery(key), enabled: manager !== null }, programQueries);
  useQuery({ ...listedMembersQuery(key), enabled: manager !== null && isAllWanted }, programQueries);
  return (manager && known.data) ?? [];
}

/** Returns the recently used entries of the palette; those of an identity are forgotten with it. */
export function useRecentEntries(rail: readonly RailEntry[], acting: Acting | null): RecentEntries {
  const [recent] = useState(() => new RecentEntries());
  useEffect(() => {
    recent.keepOnly([...rail.map(({ identity }) => identity.key), ...(acting ? [acting.identity.key] : [])]);
  }, [recent, rail, acting]);
  return recent;
}
