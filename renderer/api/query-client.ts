/** One query client per identity, and one for what belongs to the program itself. */
import { QueryClient } from '@tanstack/react-query';
import type { IdentityKey } from '../../preload/contract';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Main retries where it is safe; two retrying processes would multiply.
        retry: false,
        // The window has no network of its own: whether main is offline is main's to say.
        networkMode: 'always',
        // Coming back to the window is no reason to ask a rate-limited service again.
        refetchOnWindowFocus: false,
        // Answers serve until the person asks to read again or leaves the identity.
        staleTime: Infinity,
        gcTime: 10 * 60 * 1000,
      },
    },
  });
}

export const programQueries = createQueryClient();

let current: { readonly key: IdentityKey; readonly client: QueryClient } | null = null;

/** Switching drops what the former identity had on screen; it is never merely marked as stale. */
export function queriesOf(identity: IdentityKey): QueryClient {
  if (current?.key === identity) return current.client;
  if (current) {
    void current.client.cancelQueries();
    current.client.clear();
  }
  current = { key: identity, client: createQueryClient() };
  return current.client;
}

/** What is on screen is read anew, from nothing: the servers behind it are others now. */
export function dropIdentityQueries(): void {
  void current?.client.resetQueries();
}
