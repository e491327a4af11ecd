/** Shows what an earlier run stored until the service has answered, or for as long as it cannot be reached. */
import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';

export interface Stored<Data> {
  readonly data: Data;
  /** When the service gave it: ISO 8601. */
  readonly asOf: string;
}

export interface StoredFirst<Data> {
  readonly stored: () => Promise<Stored<Data> | null>;
  readonly ask: () => Promise<Data>;
  /** Called when the service has answered after something stored was shown. */
  readonly onReplaced?: () => void;
}

/** The queries that show something stored, until the service has answered. */
const showing = new WeakMap<QueryClient, Set<string>>();

/** Use as `queryFn`. Both are asked at once; the stored data are used only if they come first or the service fails. */
export async function storedFirst<Data>(
  { client, queryKey }: { readonly client: QueryClient; readonly queryKey: QueryKey },
  { stored, ask, onReplaced }: StoredFirst<Data>,
): Promise<Data> {
  const shown = showing.get(client) ?? new Set();
  showing.set(client, shown);
  const key = hashKey(queryKey);
  const state = { isAnswered: false };
  const show = (found: Stored<Data> | null): void => {
    if (!found || state.isAnswered || client.getQueryData(queryKey) !== undefined) return;
    shown.add(key);
    client.setQueryData(queryKey, found.data, { updatedAt: Date.parse(found.asOf) });
  };
  const isFirst = client.getQueryData(queryKey) === undefined;
  const shows = isFirst ? stored().then(show, () => undefined) : Promise.resolve();
  try {
    const data = await ask();
    state.isAnswered = true;
    // It may have been shown by an earlier call, whose request failed.
    if (shown.delete(key)) onReplaced?.();
    return data;
  } catch (reason) {
    await shows;
    throw reason;
  }
}
