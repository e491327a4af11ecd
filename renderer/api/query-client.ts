/** One query client per identity, and one for what belongs to the program itself. */
import type { QueryKey } from '@tanstack/react-query';
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
  dropIdentityQueries();
  current = { key: identity, client: createQueryClient() };
  return current.client;
}

/** Nobody is looking any more. */
export function dropIdentityQueries(): void {
  if (!current) return;
  const { client } = current;
  void client.cancelQueries();
  // What is still on screen lets go of its answers a moment later; they must not wait for their usual time then.
  for (const query of client.getQueryCache().getAll()) query.gcTime = 0;
  client.clear();
  current = null;
}

/** Whose answers are on screen. */
export function identityOnScreen(): IdentityKey | null {
  return current?.key ?? null;
}

/** What was answered to the identity on screen; null: it is another. */
export function answersOnScreen(identity: IdentityKey): QueryClient | null {
  return current?.key === identity ? current.client : null;
}

/** Asked for anew where the identity is on screen; what is shown stays meanwhile. */
export function readOnScreenAgain(identity: IdentityKey, queryKey: QueryKey): void {
  if (current?.key === identity) void current.client.invalidateQueries({ queryKey });
}

/** All of it is asked for anew; what is shown stays meanwhile. */
export function readAllOnScreenAgain(): void {
  void current?.client.invalidateQueries();
}

/** What failed is asked for again; what is shown stays. */
export function readFailedAgain(): void {
  void current?.client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
}

/** What failed may come now: the way to the servers is another one. */
export function askAgainWhatFailed(): void {
  for (const client of [programQueries, current?.client]) {
    void client?.resetQueries({ predicate: ({ state }) => state.status === 'error' });
  }
}
