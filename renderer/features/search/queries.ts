/** The result of a search, and how much of the identity can be searched. */
import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type {
  Identity,
  IdentityKey,
  MaskState,
  SearchResult,
  SearchState,
  SearchTerms,
  Sorting,
} from '../../../preload/contract';
import { api } from '../../api/client';
import { answersOnScreen } from '../../api/query-client';
import { imageQueue } from '../../ui/image-queue';
import { areEmpty, keyOf } from './search-terms';

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

/** The mask's part of the key: with another mask, the search is made again. */
function maskKey({ level, areTitlesMasked, rulesRevision }: MaskState): string {
  return `${level} ${areTitlesMasked} ${rulesRevision}`;
}

const searchQuery = (identity: IdentityKey, { terms, sorting }: SearchWish, mask: MaskState, revision: number) =>
  queryOptions({
    queryKey: ['search', identity, maskKey(mask), keyOf(terms), sorting, revision],
    queryFn: async ({ signal }): Promise<OpenedResult> => ({
      name: keyOf(terms),
      text: terms.text,
      isOfNoTerms: areEmpty(terms),
      result: await api.search.open({ identity, text: terms.text, facets: terms.facets, sorting }, { signal }),
    }),
    gcTime: 0,
    structuralSharing: false,
  });

/** What is searched for, and how its pictures are sorted. */
export interface SearchWish {
  readonly terms: SearchTerms;
  readonly sorting: Sorting;
}

/** A result with what it was found by. */
export interface OpenedResult {
  /** Equal for equal terms. */
  readonly name: string;
  readonly text: string;
  /** Nothing was searched for, so it has every picture. */
  readonly isOfNoTerms: boolean;
  readonly result: SearchResult;
}

export interface Search extends Pick<UseQueryResult<OpenedResult>, 'data' | 'error' | 'refetch'> {
  /** Asks main before the screen is drawn with these terms, so that main works meanwhile. */
  readonly begin: (terms: SearchTerms) => void;
}

/** `isFrozen`: the result stays as it is, because the person is in the middle of it. */
export function useSearch(
  { key }: Identity,
  wish: SearchWish,
  mask: MaskState,
  { state, isFrozen }: { readonly state: SearchState | undefined; readonly isFrozen: boolean },
): Search {
  const client = useQueryClient();
  const revision = useRevision(state?.revision ?? 0, isFrozen);
  const { data, error, refetch } = useQuery(searchQuery(key, wish, mask, revision));
  return {
    data,
    error,
    refetch,
    begin: (terms) => {
      // The pictures of the former result would delay main's answer and the frame that shows it.
      const release = imageQueue.holdBack();
      client
        .query(searchQuery(key, { ...wish, terms }, mask, revision))
        // A failure is shown by the query above.
        .catch(() => undefined)
        .finally(() => afterNextFrame(release));
    },
  };
}

function afterNextFrame(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
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
