/** Data of the program rather than of an identity: identities, accounts, preferences. Main is the source of truth. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Account, ActingState, Identity, Preferences } from '../../preload/contract';
import { api } from '../api/client';
import { programQueries } from '../api/query-client';
import { accountsQuery } from '../features/accounts/queries';
import { actingQuery } from '../features/acting/queries';
import { PREFERENCES_KEY } from './change-preferences';
import { loadPartsAtStart, loadPartsFor } from './load-parts';
import { navigation, startOf } from './navigation';

export const identitiesQuery = queryOptions({
  queryKey: ['identities'],
  queryFn: async ({ signal }) => {
    const identities = await api.identities.list({}, { signal });
    await loadPartsFor(identities);
    return identities;
  },
});

export const preferencesQuery = queryOptions({
  queryKey: PREFERENCES_KEY,
  queryFn: async ({ signal }) => {
    const preferences = await api.preferences.get({}, { signal });
    await loadPartsAtStart(preferences);
    // Set before the window renders, so that it never shows another location first.
    const { location, startView } = preferences;
    if (location) navigation.start(startView === 'albums' ? startOf(location.identity) : location);
    return preferences;
  },
});

/** The data that the shell needs. Undefined until loaded; `error` is set if loading failed. */
export interface ProgramState {
  readonly identities: readonly Identity[] | undefined;
  readonly accounts: readonly Account[];
  readonly preferences: Preferences | undefined;
  readonly acting: ActingState;
  readonly error: Error | null;
  readonly refresh: () => void;
}

const NOBODY: ActingState = { revision: 0, current: null, ended: null };

export function useProgramState(): ProgramState {
  const identities = useQuery(identitiesQuery, programQueries);
  const accounts = useQuery(accountsQuery, programQueries);
  const preferences = useQuery(preferencesQuery, programQueries);
  const acting = useQuery(actingQuery, programQueries);
  // Waits for all three, so that the rail does not change after it appears; a failed account list does not block it.
  const areAllKnown = !accounts.isPending && preferences.data !== undefined && acting.data !== undefined;
  const isLacking = !(identities.data && preferences.data && acting.data);
  return {
    identities: areAllKnown ? identities.data : undefined,
    accounts: accounts.data ?? [],
    preferences: preferences.data,
    acting: acting.data ?? NOBODY,
    error: isLacking ? (identities.error ?? preferences.error ?? acting.error) : null,
    refresh: () => {
      for (const query of [identities, accounts, preferences, acting]) void query.refetch();
    },
  };
}
