import type { UseQueryResult } from '@tanstack/react-query';
import { queryOptions, useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { AlbumId, Identity, MaskState, PictureId, PictureSummary } from '../../../preload/contract';
import { api } from '../../api/client';
import { isRetrying } from '../../domain/is-retrying';
import { withoutTitle } from '../../domain/masked-titles';
import { type Masking, maskVariant } from '../../domain/masking';
import { longEdgeFor, longEdgeOfWindow } from '../../domain/picture-url';
import { rangesKey } from '../../domain/query-keys';
import { untilSettled } from '../../domain/until-settled';
import { blockingError } from '../../domain/blocking-error';
import { albumShapes } from './album-shapes';
import { takeAlbumState } from './album-state';
import { outlineQuery } from './outline-query';
import { type ShownOrder } from './shown-order';

/** Pictures per request: about one screen and the adjacent ones. */
export const CHUNK = 100;

type Variant = ReturnType<typeof maskVariant>;

export const chunkQuery = ({ identity, albumId, orderBy, order }: SummariesOf, variant: Variant, chunk: number) =>
  queryOptions({
    queryKey: [...rangesKey(identity.key, albumId), orderBy, variant, ...(order.indexes ? [order.key] : []), chunk],
    // Not cached after use: main remembers the pictures of a few albums only, and reads an album again when a range of
    // it is requested.
    gcTime: 0,
    queryFn: async ({ signal, client }): Promise<readonly (PictureSummary | null)[]> => {
      const outline = outlineQuery(identity, albumId, orderBy).queryKey;
      const ranges = [...rangesKey(identity.key, albumId), orderBy, variant];
      const of = { identity: identity.key, albumId, orderBy };
      const from = chunk * CHUNK;
      const indexes = order.indexes && [...order.indexes.subarray(from, from + CHUNK)];
      const range = indexes
        ? await api.pictures.some({ ...of, indexes }, { signal })
        : await api.pictures.range({ ...of, from, count: CHUNK }, { signal });
      takeAlbumState(client, { outline, ranges }, range);
      const rows = range.pictures.map((summary, at) => ({ index: indexes?.[at] ?? from + at, albumId, summary }));
      albumShapes(client, identity, albumId, orderBy)?.addKept(rows);
      return range.pictures;
    },
  });

export interface SummariesOf {
  readonly identity: Identity;
  readonly albumId: AlbumId;
  readonly mask: MaskState;
  readonly orderBy: string | undefined;
  readonly order: ShownOrder;
}

export interface Summaries {
  /** By place in the shown order. Returns undefined until the picture is loaded. */
  readonly at: (index: number) => PictureSummary | undefined;
  /** Returns true if the loaded range does not contain the picture. */
  readonly isMissing: (index: number) => boolean;
  /** Why some pictures are missing. */
  readonly error: Error | null;
  /** Those that failed are tried again. */
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

/**
 * Returns the known pictures around the given indexes, and loads missing pictures. The cost depends only on the number
 * of visible pictures.
 */
export function useSummaries(of: SummariesOf, total: number, indexes: readonly number[]): Summaries {
  const chunkNames = chunksOf(indexes, total).join(' ');
  const chunks = useMemo(() => chunkNames.split(' ').filter(Boolean).map(Number), [chunkNames]);
  const variant = maskVariant(of.identity, of.mask);
  const combineChunks = useCallback(
    (results: UseQueryResult<readonly (PictureSummary | null)[]>[]) => combine(chunks, results),
    [chunks],
  );
  const known = useQueries({ queries: chunks.map((chunk) => chunkQuery(of, variant, chunk)), combine: combineChunks });
  // The previous pictures stay until the service has answered: the mask changes how pictures are shown, not which
  // pictures exist.
  const formerVariant = useFormer(variant);
  const former = useQueries({
    queries:
      formerVariant === null
        ? []
        : chunks.map((chunk) => ({ ...chunkQuery(of, formerVariant, chunk), enabled: false })),
    combine: combineChunks,
  });
  const { areTitlesMasked } = of.mask;
  return useMemo(() => {
    const at = (index: number) => known.at(index) ?? (known.isMissing(index) ? undefined : former.at(index));
    const withoutTitleAt = (index: number) => {
      const summary = at(index);
      return summary && withoutTitle(summary);
    };
    return { ...known, at: areTitlesMasked ? withoutTitleAt : at };
  }, [known, former, areTitlesMasked]);
}

/** Returns the value that a different value replaced last; null if there is none. */
function useFormer<Value extends string>(value: Value): Value | null {
  const [values, setValues] = useState<{ readonly now: Value; readonly former: Value | null }>({
    now: value,
    former: null,
  });
  if (values.now === value) return values.former;
  setValues({ now: value, former: values.now });
  return values.now;
}

function chunksOf(indexes: readonly number[], total: number): number[] {
  const inAlbum = indexes.filter((index) => index >= 0 && index < total);
  return [...new Set(inAlbum.map((index) => Math.floor(index / CHUNK)))];
}

function combine(
  chunks: readonly number[],
  results: readonly UseQueryResult<readonly (PictureSummary | null)[]>[],
): Summaries {
  const byChunk = new Map(chunks.map((chunk, position) => [chunk, results[position]]));
  const find = (index: number): UseQueryResult<readonly (PictureSummary | null)[]> | undefined =>
    byChunk.get(Math.floor(index / CHUNK));
  return {
    at: (index) => find(index)?.data?.[index % CHUNK] ?? undefined,
    isMissing: (index) => {
      const data = find(index)?.data;
      return data !== undefined && !data[index % CHUNK];
    },
    // Data read earlier stays if the account may still see it; the strip above the stage reports a signed-out account.
    error: results.map((result) => blockingError(result, true)).find((error) => error !== null) ?? null,
    isRetrying: results.some(
      (result) => isRetrying(result) && (result.data === undefined || blockingError(result, true) !== null),
    ),
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
  };
}

/** The histogram of what the viewer shows in the size of the window, whose bytes main has. */
export const histogramQuery = (
  identity: Identity,
  albumId: AlbumId,
  pictureId: PictureId,
  { lease, revision }: Masking,
) => {
  const longEdgePx = Math.min(longEdgeFor(longEdgeOfWindow()), lease?.longEdgePx ?? Infinity);
  return queryOptions({
    queryKey: ['histogram', identity.key, albumId, pictureId, lease?.token ?? null, revision],
    ...(lease !== null && { gcTime: 0 }),
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      await untilSettled(signal);
      const input = { identity: identity.key, albumId, pictureId, longEdgePx, lease: lease?.token ?? null };
      return api.pictures.histogram(input, { signal });
    },
  });
};
