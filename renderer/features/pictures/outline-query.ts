/** The outline of an album: what an earlier run stored, then its first pictures while the response arrives, then all. */
import { hashKey, type QueryClient, type QueryKey, queryOptions } from '@tanstack/react-query';
import type { AlbumId, AlbumOutline, Identity } from '../../../preload/contract';
import { api } from '../../api/client';
import { storedFirst } from '../../api/stored-first';
import { withCounted } from './album-state';
import { outlineKey, rangesKey } from '../../domain/query-keys';

/** The outlines that know the first pictures only. */
const beginnings = new WeakSet<AlbumOutline>();

/** Whether only the first pictures of the album are known yet. */
export function isBeginning(outline: AlbumOutline | undefined): boolean {
  return outline !== undefined && beginnings.has(outline);
}

export const outlineQuery = (identity: Identity, albumId: AlbumId, orderBy?: string) =>
  queryOptions({
    queryKey: [...outlineKey(identity.key, albumId), orderBy],
    // The first pictures alone are read again whenever the album is opened, until it has arrived as a whole.
    staleTime: ({ state: { data } }: { readonly state: { readonly data: AlbumOutline | undefined } }) =>
      isBeginning(data) ? 0 : Infinity,
    // The library compares only arrays and plain objects, and a new array of shapes would be laid out again.
    structuralSharing: (known, answered) =>
      shareAspectRatios(known as AlbumOutline | undefined, answered as AlbumOutline),
    queryFn: ({ signal, client, queryKey }) => {
      const input = { identity: identity.key, albumId, orderBy };
      const rows = rowsBeside(client, queryKey);
      return storedFirst<AlbumOutline>(
        { client, queryKey },
        {
          async stored() {
            const outline = await api.pictures.storedOutline(input, { signal });
            return outline && { data: outline, asOf: outline.asOf };
          },
          async ask() {
            const beginning = new AbortController();
            const toShow = { client, queryKey, rows, signal: beginning.signal };
            void showFirst(toShow, api.pictures.firstOutline(input, { signal: beginning.signal }));
            try {
              const outline = await api.pictures.outline(input, { signal });
              await rows();
              return withCounted(client, queryKey, outline);
            } finally {
              beginning.abort();
            }
          },
          // Until now, main has returned stored pictures.
          onReplaced: () => void client.invalidateQueries({ queryKey: rangesKey(identity.key, albumId) }),
        },
      );
    },
  });

interface ToShow {
  readonly client: QueryClient;
  readonly queryKey: QueryKey;
  readonly rows: () => Promise<void>;
  /** Aborts when the whole album is known, or when it failed. */
  readonly signal: AbortSignal;
}

/** Shows the first pictures of a response that is still arriving, unless something of the album is shown. */
async function showFirst(
  { client, queryKey, rows, signal }: ToShow,
  asked: Promise<AlbumOutline | null>,
): Promise<void> {
  const first = await asked.catch(() => null);
  const isShown = (): boolean => client.getQueryData(queryKey) !== undefined;
  if (!first || isShown()) return;
  await rows();
  if (signal.aborted || isShown()) return;
  beginnings.add(first);
  client.setQueryData(queryKey, first);
}

/** By key of the outline: reads the rows that are shown first. */
const rowsBesideOutlines = new WeakMap<QueryClient, Map<string, () => Promise<void>>>();

function rowsBeside(client: QueryClient, outline: QueryKey): () => Promise<void> {
  return rowsBesideOutlines.get(client)?.get(hashKey(outline)) ?? (() => Promise.resolve());
}

/** While `read` runs, the outline is shown only together with these rows, so that the screen is rendered once for both. */
export async function withRows(
  client: QueryClient,
  outline: QueryKey,
  rows: () => Promise<void>,
  read: () => Promise<void>,
): Promise<void> {
  const known = rowsBesideOutlines.get(client) ?? new Map<string, () => Promise<void>>();
  rowsBesideOutlines.set(client, known);
  known.set(hashKey(outline), rows);
  try {
    await read();
  } finally {
    known.delete(hashKey(outline));
  }
}

/** Returns the answer with the known array of shapes if it has the same shapes. */
function shareAspectRatios(known: AlbumOutline | undefined, answered: AlbumOutline): AlbumOutline {
  const [before, after] = [known?.aspectRatios, answered.aspectRatios];
  const isSame = before?.length === after?.length && before?.every((ratio, index) => ratio === after?.[index]);
  return before && isSame ? { ...answered, aspectRatios: before } : answered;
}
