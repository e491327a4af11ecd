/** The pictures of results, loaded in chunks. */
import { queryOptions, useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Album, FoundPicture, IdentityKey, ResultId } from '../../../preload/contract';
import { api } from '../../api/client';
import type { CollectedPicture } from '../../domain/collected-picture';
import { isRetrying, type RetriedQuery } from '../../domain/is-retrying';
import { withoutName, withoutTitle } from '../../domain/masked-titles';

/** Pictures per call, as main allows. */
export const CHUNK = 100;

export interface ChunkKey {
  readonly resultId: ResultId;
  readonly chunk: number;
}

export interface ChunkWanted extends ChunkKey {
  /** The pictures, if they came with the result. */
  readonly known: readonly FoundPicture[] | undefined;
}

interface Chunk {
  /** Null if main does not keep the result any more; undefined until it is loaded. */
  readonly found: readonly FoundPicture[] | null | undefined;
  readonly error: Error | null;
  readonly isRetrying: boolean;
  readonly refetch: () => void;
}

export interface FoundChunks {
  readonly at: (resultId: ResultId, index: number) => FoundPicture | undefined;
  /** All loaded pictures of the result, by index. */
  readonly loaded: (resultId: ResultId) => ReadonlyMap<number, FoundPicture>;
  /** The chunk is loaded, or could not be. */
  readonly isSettled: (key: ChunkKey) => boolean;
  readonly errorOf: (resultId: ResultId) => Error | null;
  /** A chunk that failed is tried again. */
  readonly isRetrying: (resultId: ResultId) => boolean;
  /** Tries the failed chunks again. */
  readonly retry: () => void;
}

type ChunkQuery = Pick<UseQueryResult<readonly FoundPicture[] | null | undefined>, keyof RetriedQuery | 'refetch'>;

export function useFoundChunks(identity: IdentityKey, chunks: readonly ChunkWanted[]): FoundChunks {
  const client = useQueryClient();
  const text = JSON.stringify(chunks.map(({ resultId, chunk }) => [resultId, chunk]));
  const wanted = useMemo(
    () =>
      // The array was written in the line above.
      (JSON.parse(text) as [ResultId, number][]).map(([resultId, chunk]): ChunkKey => ({ resultId, chunk })),
    [text],
  );
  const combine = useCallback(
    (results: readonly ChunkQuery[]) =>
      chunksOf(
        new Map(
          wanted.map((key, position): [string, Chunk] => {
            const result = results[position];
            return [
              nameOf(key),
              {
                found: result?.data,
                error: result?.error ?? null,
                isRetrying: result !== undefined && isRetrying(result),
                refetch: () => void result?.refetch(),
              },
            ];
          }),
        ),
      ),
    [wanted],
  );
  return useQueries({
    queries: chunks.map(({ resultId, chunk, known }) =>
      queryOptions({
        queryKey: ['found', identity, resultId, chunk],
        initialData: known,
        queryFn: async ({ signal }): Promise<readonly FoundPicture[] | null> => {
          const { found } = await api.search.summaries(
            { identity, resultId, from: chunk * CHUNK, count: CHUNK },
            { signal },
          );
          // Main no longer keeps the result.
          if (found === null) void client.invalidateQueries({ queryKey: ['search', identity] });
          return found;
        },
        gcTime: 0,
      }),
    ),
    combine,
  });
}

function nameOf({ resultId, chunk }: ChunkKey): string {
  return `${resultId} ${chunk}`;
}

function chunksOf(chunks: ReadonlyMap<string, Chunk>): FoundChunks {
  const ofResult = (resultId: ResultId) => [...chunks].filter(([name]) => name.startsWith(`${resultId} `));
  return {
    at: (resultId, index) => chunks.get(nameOf({ resultId, chunk: Math.floor(index / CHUNK) }))?.found?.[index % CHUNK],
    loaded: (resultId) =>
      new Map(
        ofResult(resultId).flatMap(([name, { found }]) => {
          const from = Number(name.slice(resultId.length + 1)) * CHUNK;
          return (found ?? []).map((picture, offset): [number, FoundPicture] => [from + offset, picture]);
        }),
      ),
    isSettled: (key) => {
      const chunk = chunks.get(nameOf(key));
      return Boolean(chunk?.found ?? chunk?.error);
    },
    errorOf: (resultId) => ofResult(resultId).find(([, { error }]) => error)?.[1].error ?? null,
    isRetrying: (resultId) => ofResult(resultId).some(([, chunk]) => chunk.isRetrying),
    retry: () => {
      for (const { error, refetch } of chunks.values()) if (error) refetch();
    },
  };
}

const collected = new WeakMap<FoundPicture, CollectedPicture & { readonly isHidden: boolean }>();

/** Returns the same object for the same picture, so that nothing is drawn again for each call. */
export function collectedOf(found: FoundPicture, areTitlesMasked: boolean): CollectedPicture {
  const summary = areTitlesMasked ? withoutTitle(found.picture) : found.picture;
  const known = collected.get(found);
  if (known?.summary === summary && known.isHidden === areTitlesMasked) return known;
  const plain: Album = {
    id: found.albumId,
    name: found.albumName ?? '',
    description: null,
    pictureCount: null,
    categoryPath: [],
    updatedAt: null,
    cover: { state: 'none' },
    kind: 'album',
  };
  const { ownerId, index, orderBy } = found;
  const picture = {
    album: areTitlesMasked ? withoutName(plain) : plain,
    summary,
    place: { ownerId, index, orderBy },
    isHidden: areTitlesMasked,
  };
  collected.set(found, picture);
  return picture;
}
