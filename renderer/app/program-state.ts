/** What belongs to the program rather than to an identity: identities, preferences. Main holds the truth. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Account, ActingState, Identity, Preferences, PreferencesChange } from '../../preload/contract';
import { api } from '../api/client';
import { programQueries } from '../api/query-client';
import { accountsQuery } from '../features/accounts/queries';
import { actingQuery } from '../features/acting/queries';

export const identitiesQuery = queryOptions({
  queryKey: ['identities'],
  queryFn: ({ signal }) => api.identities.list({}, { signal }),
});

export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: ({ signal }) => api.preferences.get({}, { signal }),
});

/** What the shell stands on. Undefined: not known yet, or `error` says why not. */
export interface ProgramState {
  readonly identities: readonly Identity[] | undefined;
  readonly accounts: readonly Account[];
  readonly preferences: Preferences | undefined;
  readonly acting: ActingState;
  readonly error: Error | null;
  readonly readAgain: () => void;
}

const NOBODY: ActingState = { revision: 0, current: null, ended: null };

export function useProgramState(): ProgramState {
  const identities = useQuery(identitiesQuery, programQueries);
  const accounts = useQuery(accountsQuery, programQueries);
  const preferences = useQuery(preferencesQuery, programQueries);
  const acting = useQuery(actingQuery, programQueries);
  // Known together, so that the rail does not change under the eyes; without its accounts it still stands.
  const areAllKnown = !accounts.isPending && preferences.data !== undefined && acting.data !== undefined;
  const isLacking = !(identities.data && preferences.data && acting.data);
  return {
    identities: areAllKnown ? identities.data : undefined,
    accounts: accounts.data ?? [],
    preferences: preferences.data,
    acting: acting.data ?? NOBODY,
    error: isLacking ? (identities.error ?? preferences.error ?? acting.error) : null,
    readAgain: () => {
      for (const query of [identities, accounts, preferences, acting]) void query.refetch();
    },
  };
}

/** Shown at once and kept by main; what main made of it comes back. */
export async function changePreferences(change: PreferencesChange): Promise<void> {
  programQueries.setQueryData(preferencesQuery.queryKey, (former: Preferences | undefined) =>
    former ? { ...former, ...definedOnly(change) } : former,
  );
  await api.preferences.update(change);
}

function definedOnly(change: PreferencesChange): Partial<Preferences> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
