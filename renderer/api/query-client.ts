/** The query clients: one per identity, and one for data of the program itself. */
import type { QueryKey } from '@tanstack/react-query';
import { QueryClient } from '@tanstack/react-query';
import type { IdentityKey } from '../../preload/contract';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Main retries if that is safe; retries in both processes would multiply.
        retry: false,
        // Main decides whether it is offline; the renderer has no network access.
        networkMode: 'always',
        // Focusing the window must not cause another request to a rate-limited service.
        refetchOnWindowFocus: false,
        // Cached answers stay valid until the person refreshes or switches the identity.
        staleTime: Infinity,
        gcTime: 10 * 60 * 1000,
      },
      // Most changes need no network, such as those of the settings.
      mutations: { networkMode: 'always' },
    },
  });
}

export const programQueries = createQueryClient();

let current: { readonly key: IdentityKey; readonly client: QueryClient } | null = null;

/** Returns the identity's query client. Switching discards the previous identity's data instead of marking it stale. */
export function queryClientOf(identity: IdentityKey): QueryClient {
  if (current?.key === identity) return current.client;
  dropIdentityQueries();
  current = { key: identity, client: createQueryClient() };
  return current.client;
}

/** Discards the active identity's data. */
export function dropIdentityQueries(): void {
  if (!current) return;
  const { client } = current;
  void client.cancelQueries();
  // Components still mounted release their queries a moment later; without this, that data would stay for the usual
  // cache time.
  for (const query of client.getQueryCache().getAll()) query.gcTime = 0;
  client.clear();
  current = null;
}

/** Returns the identity whose data is visible; null if there is none. */
export function identityOnScreen(): IdentityKey | null {
  return current?.key ?? null;
}

/** Returns the visible identity's query client; null if `identity` is not the visible one. */
export function answersOnScreen(identity: IdentityKey): QueryClient | null {
  return current?.key === identity ? current.client : null;
}

/** Refetches the query if the identity is visible; its current data stays visible meanwhile. */
export function readOnScreenAgain(identity: IdentityKey, queryKey: QueryKey): void {
  if (current?.key === identity) void current.client.invalidateQueries({ queryKey });
}

/**
 * Marks all queries of the visible identity as stale and refetches those in use; current data stays visible meanwhile.
 */
export function readAllOnScreenAgain(): void {
  void current?.client.invalidateQueries();
}

/** Refetches the failed queries of the visible identity; current data stays visible. */
export function readFailedAgain(): void {
  void current?.client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
}

/** Retries all failed queries, because the route to the servers has changed. */
export function askAgainWhatFailed(): void {
  for (const client of [programQueries, current?.client]) {
    void client?.resetQueries({ predicate: ({ state }) => state.status === 'error' });
  }
}
