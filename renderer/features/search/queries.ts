/** The result of a search and its pictures, and how much of the identity can be searched. */
import {
  keepPreviousData,
  queryOptions,
  useQueries,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type {
  Album,
  FoundPicture,
  Identity,
  IdentityKey,
  MaskState,
  PictureSummary,
  ResultId,
  SearchResult,
  SearchState,
  SearchTerms,
} from '../../../preload/contract';
import { api } from '../../api/client';
import { answersOnScreen } from '../../api/query-client';
import { withoutName, withoutTitle } from '../../domain/masked-titles';
import { keyOf } from './search-terms';

/** Pictures per call, as main allows. */
const CHUNK = 100;
/** In milliseconds. While more is read, the result is searched again at most this often. */
const SEARCH_AGAIN_MS = 700;

const stateKey = (identity: IdentityKey): readonly unknown[] => ['search-state', identity];

const stateQuery = (identity: IdentityKey) =>
  queryOptions({
    queryKey: stateKey(identity),
    queryFn: ({ signal }) => api.search.state({ identity }, { signal }),
    staleTime: 0,
    gcTime: 0,
  });

/** Main reports that more was read, or that reading started, waits or ended. */
export function takeSearchState(state: SearchState): void {
  answersOnScreen(state.identity)?.setQueryData<SearchState>(stateKey(state.identity), state);
}

export interface SearchStateHere {
  readonly state: SearchState | undefined;
  readonly readOthers: () => void;
  readonly stopReading: () => void;
}

export function useSearchState({ key }: Identity): SearchStateHere {
  const { data } = useQuery(stateQuery(key));
  // A failure is ignored: the state says what is read.
  const take = (call: Promise<SearchState>): void => void call.then(takeSearchState, () => undefined);
  return {
    state: data,
    readOthers: () => take(api.search.readOthers({ identity: key })),
    stopReading: () => take(api.search.stopReading({ identity: key })),
  };
}

/** The mask's part of the key: a result that was found with another mask is not shown. */
function maskKey({ level, areTitlesMasked, rulesRevision }: MaskState): string {
  return `${level} ${areTitlesMasked} ${rulesRevision}`;
}

const searchQuery = (identity: IdentityKey, terms: SearchTerms, mask: MaskState, revision: number) =>
  queryOptions({
    queryKey: ['search', identity, maskKey(mask), keyOf(terms), revision],
    queryFn: ({ signal }) => api.search.open({ identity, text: terms.text, facets: terms.facets }, { signal }),
    gcTime: 0,
    structuralSharing: false,
  });

export type Search = Pick<UseQueryResult<SearchResult>, 'data' | 'error' | 'refetch' | 'isFetching'> & {
  /** Belongs to other terms, whose result has not arrived. */
  readonly isFormer: boolean;
};

/** `isFrozen`: the result stays as it is, because the person is in the middle of it. */
export function useSearch(
  { key }: Identity,
  terms: SearchTerms,
  mask: MaskState,
  { state, isFrozen }: { readonly state: SearchState | undefined; readonly isFrozen: boolean },
): Search {
  const revision = useRevision(state?.revision ?? 0, isFrozen);
  const query = useQuery({ ...searchQuery(key, terms, mask, revision), placeholderData: keepPreviousData });
  const resultId = query.data?.resultId;
  useEffect(() => {
    if (resultId === undefined) return undefined;
    // A failure is ignored: main keeps the latest few results only.
    return () => void api.search.close({ identity: key, resultId }).catch(() => undefined);
  }, [key, resultId]);
  const { data, error, refetch, isFetching, isPlaceholderData } = query;
  return { data, error, refetch, isFetching, isFormer: isPlaceholderData };
}

/** Follows main's revision, but not faster than a person can look, and not while the result must stay. */
function useRevision(latest: number, isFrozen: boolean): number {
  const [used, setUsed] = useState(latest);
  const usedAt = useRef(0);
  useEffect(() => {
    if (isFrozen || latest === used) return undefined;
    const take = (): void => {
      usedAt.current = Date.now();
      setUsed(latest);
    };
    const timer = setTimeout(take, Math.max(0, usedAt.current + SEARCH_AGAIN_MS - Date.now()));
    return () => clearTimeout(timer);
  }, [latest, used, isFrozen]);
  return used;
}

interface AlbumAndPicture {
  readonly album: Album;
  readonly summary: PictureSummary;
}

export interface FoundPictures {
  readonly at: (index: number) => AlbumAndPicture | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Loads the found pictures that have one of the indexes. */
export function useFoundPictures(
  { key }: Identity,
  resultId: ResultId | undefined,
  { areTitlesMasked }: MaskState,
  indexes: readonly number[],
): FoundPictures {
  const client = useQueryClient();
  const names = [...new Set([0, ...indexes.map((index) => Math.floor(index / CHUNK))])].join(' ');
  const chunks = useMemo(() => names.split(' ').map(Number), [names]);
  const combine = useCallback(
    (results: UseQueryResult<FoundPicture[]>[]) => {
      const byChunk = new Map(chunks.map((chunk, position) => [chunk, results[position]?.data]));
      return {
        at: (index: number) => byChunk.get(Math.floor(index / CHUNK))?.[index % CHUNK],
        error: results.find(({ error }) => error)?.error ?? null,
        retry: () => {
          for (const result of results) if (result.error) void result.refetch();
        },
      };
    },
    [chunks],
  );
  const known = useQueries({
    queries: (resultId === undefined ? [] : chunks).map((chunk) =>
      queryOptions({
        queryKey: ['found', key, resultId, chunk],
        queryFn: async ({ signal }) => {
          const of = { identity: key, resultId: resultId ?? ('' as ResultId), from: chunk * CHUNK, count: CHUNK };
          const { found } = await api.search.summaries(of, { signal });
          // Main no longer keeps the result.
          if (found === null) void client.invalidateQueries({ queryKey: ['search', key] });
          return found ?? [];
        },
        gcTime: 0,
      }),
    ),
    combine,
  });
  return useMemo(
    () => ({
      ...known,
      at: (index: number) => {
        const found = known.at(index);
        return found && pairOf(found, areTitlesMasked);
      },
    }),
    [known, areTitlesMasked],
  );
}

const pairs = new WeakMap<FoundPicture, AlbumAndPicture & { readonly isHidden: boolean }>();

/** Returns the same object for the same picture, so that nothing is drawn again for each call. */
function pairOf(found: FoundPicture, areTitlesMasked: boolean): AlbumAndPicture {
  const summary = areTitlesMasked ? withoutTitle(found.picture) : found.picture;
  const known = pairs.get(found);
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
  const pair = { album: areTitlesMasked ? withoutName(plain) : plain, summary, isHidden: areTitlesMasked };
  pairs.set(found, pair);
  return pair;
}
