import type { UseQueryResult } from '@tanstack/react-query';
import { queryOptions, useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import type { AlbumId, Identity, MaskState, OutlineDetail, PictureSummary } from '../../../preload/contract';
import { api } from '../../api/client';
import { maskVariant } from '../../api/masking';
import { outlineKey } from '../../api/query-keys';
import { standingError } from '../../api/standing-error';
import { takeAlbumState } from './album-state';

/** Pictures asked for at once: about a screen and its surroundings. */
const CHUNK = 100;

export const outlineQuery = (identity: Identity, albumId: AlbumId, detail: OutlineDetail, orderBy?: string) =>
  queryOptions({
    queryKey: [...outlineKey(identity.key, albumId), orderBy, detail],
    queryFn: ({ signal }) => api.pictures.outline({ identity: identity.key, albumId, detail, orderBy }, { signal }),
  });

const chunkQuery = ({ identity, albumId, mask, orderBy }: SummariesOf, chunk: number) =>
  queryOptions({
    queryKey: ['range', identity.key, albumId, orderBy, maskVariant(identity, mask), chunk],
    // Main knows the pictures of a few albums only: asked again, it reads an album anew that it has forgotten.
    gcTime: 0,
    queryFn: async ({ signal, client }) => {
      const outline = outlineQuery(identity, albumId, 'light', orderBy).queryKey;
      const ranges = ['range', identity.key, albumId, orderBy, maskVariant(identity, mask)];
      const range = await api.pictures.range(
        { identity: identity.key, albumId, orderBy, from: chunk * CHUNK, count: CHUNK },
        { signal },
      );
      takeAlbumState(client, { outline, ranges }, range);
      return range.pictures;
    },
  });

export interface SummariesOf {
  readonly identity: Identity;
  readonly albumId: AlbumId;
  readonly mask: MaskState;
  readonly orderBy: string | undefined;
}

export interface Summaries {
  /** Undefined: not known yet. */
  readonly at: (index: number) => PictureSummary | undefined;
  /** The answer that should hold this picture is there, and does not. */
  readonly isMissing: (index: number) => boolean;
  /** Why some are missing. */
  readonly error: Error | null;
  readonly retry: () => void;
}

/** What is known of the pictures around these indexes; asks for what is not. Costs by what is visible. */
export function useSummaries(of: SummariesOf, total: number, indexes: readonly number[]): Summaries {
  const chunkNames = chunksOf(indexes, total).join(' ');
  const chunks = useMemo(() => chunkNames.split(' ').filter(Boolean).map(Number), [chunkNames]);
  const known = useQueries({
    queries: chunks.map((chunk) => chunkQuery(of, chunk)),
    combine: useCallback((results: UseQueryResult<PictureSummary[]>[]) => combine(chunks, results), [chunks]),
  });
  return useFormerMeanwhile(known, maskVariant(of.identity, of.mask));
}

/** The mask changes how pictures look, never which there are: what was known stands until the service has answered anew. */
function useFormerMeanwhile(known: Summaries, variant: string): Summaries {
  const latest = useRef({ known, variant });
  const former = useRef<Summaries | null>(null);
  if (latest.current.variant !== variant) former.current = latest.current.known;
  latest.current = { known, variant };
  return useMemo(
    () => ({
      ...known,
      at: (index) => known.at(index) ?? (known.isMissing(index) ? undefined : former.current?.at(index)),
    }),
    [known],
  );
}

function chunksOf(indexes: readonly number[], total: number): number[] {
  const inAlbum = indexes.filter((index) => index >= 0 && index < total);
  return [...new Set(inAlbum.map((index) => Math.floor(index / CHUNK)))];
}

function combine(chunks: readonly number[], results: readonly UseQueryResult<PictureSummary[]>[]): Summaries {
  const byChunk = new Map(chunks.map((chunk, position) => [chunk, results[position]]));
  const find = (index: number): UseQueryResult<PictureSummary[]> | undefined => byChunk.get(Math.floor(index / CHUNK));
  return {
    at: (index) => find(index)?.data?.[index % CHUNK],
    isMissing: (index) => {
      const data = find(index)?.data;
      return data !== undefined && data[index % CHUNK] === undefined;
    },
    // What was read before stays, if the account may still see it; being signed out is said above.
    error: results.map((result) => standingError(result, true)).find((error) => error !== null) ?? null,
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
  };
}
