import { queryOptions } from '@tanstack/react-query';
import type { Account, AccountColour, AccountId } from '../../../preload/contract';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';

/** In the person's own order; does not include the demo's identities. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => api.accounts.list({}, { signal }),
});

export const offersQuery = queryOptions({
  queryKey: ['account-offers'],
  queryFn: ({ signal }) => api.accounts.offers({}, { signal }),
});

export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: ({ signal }) => api.demo.get({}, { signal }),
});

/** Not cached after use, so that it always shows the service's current answer. */
export const accountDetailsQuery = (account: AccountId) =>
  queryOptions({
    queryKey: ['account-details', account],
    queryFn: ({ signal }) => api.accounts.details({ account }, { signal }),
    gcTime: 0,
  });

export const secretsStorageQuery = queryOptions({
  queryKey: ['secrets-place'],
  queryFn: ({ signal }) => api.secrets.place({}, { signal }),
});

export async function changeAccount(
  account: AccountId,
  change: { readonly name?: string; readonly colour?: AccountColour },
): Promise<void> {
  programQueries.setQueryData(accountsQuery.queryKey, await api.accounts.change({ account, ...change }));
}

/** Shows the new order immediately, then replaces it with main's result. */
export async function moveAccount(account: AccountId, to: number): Promise<void> {
  const former = programQueries.getQueryData(accountsQuery.queryKey) ?? [];
  programQueries.setQueryData(accountsQuery.queryKey, moved(former, account, to));
  try {
    programQueries.setQueryData(accountsQuery.queryKey, await api.accounts.move({ account, to }));
  } catch {
    // The account was not moved; reload the actual order.
    await programQueries.invalidateQueries({ queryKey: accountsQuery.queryKey });
  }
}

function moved(accounts: readonly Account[], id: AccountId, to: number): Account[] {
  const others = accounts.filter((account) => account.id !== id);
  const one = accounts.filter((account) => account.id === id);
  return [...others.slice(0, to), ...one, ...others.slice(to)];
}
