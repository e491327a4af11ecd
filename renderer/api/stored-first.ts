/** Shows what an earlier run stored until the service has answered, or for as long as it cannot be reached. */
import type { QueryClient, QueryKey } from '@tanstack/react-query';

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

/** Use as `queryFn`. Both are asked at once; the stored data are used only if they come first or the service fails. */
export async function storedFirst<Data>(
  { client, queryKey }: { readonly client: QueryClient; readonly queryKey: QueryKey },
  { stored, ask, onReplaced }: StoredFirst<Data>,
): Promise<Data> {
  if (client.getQueryData(queryKey) !== undefined) return ask();
  const state = { isAnswered: false, isShown: false };
  const show = (found: Stored<Data> | null): void => {
    if (!found || state.isAnswered || client.getQueryData(queryKey) !== undefined) return;
    state.isShown = true;
    client.setQueryData(queryKey, found.data, { updatedAt: Date.parse(found.asOf) });
  };
  const showing = stored().then(show, () => undefined);
  try {
    const data = await ask();
    state.isAnswered = true;
    if (state.isShown) onReplaced?.();
    return data;
  } catch (reason) {
    await showing;
    throw reason;
  }
}
