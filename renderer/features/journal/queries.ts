import type { UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { JournalEntry, JournalFilter, JournalPage } from '../../../preload/contract';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';

const ALL = ['journal'] as const;
/** Entries per request: more than one screen. */
const CHUNK = 100;

export const journalCheckQuery = queryOptions({
  queryKey: [...ALL, 'check'],
  // No event reports whether the keychain has sealed the latest entry.
  refetchOnMount: 'always',
  queryFn: ({ signal }) => api.journal.check({}, { signal }),
});

const chunkQuery = (filter: JournalFilter, chunk: number) =>
  queryOptions({
    queryKey: [...ALL, 'entries', filter, chunk],
    // The entries are not needed once the dialog is closed.
    gcTime: 0,
    queryFn: ({ signal }) => api.journal.list({ ...filter, from: chunk * CHUNK, count: CHUNK }, { signal }),
  });

/**
 * Reads the number of matching entries and the accounts of all entries. The previous answer stays while the answer for
 * another filter is loading.
 */
export const journalTotalQuery = (filter: JournalFilter) =>
  queryOptions({ ...chunkQuery(filter, 0), placeholderData: keepPreviousData });

/** Refetches the journal's data after main reported new entries. */
export function journalGrown(): void {
  void programQueries.invalidateQueries({ queryKey: ALL });
}

export interface VisibleEntries {
  /** Returns undefined until the entry is loaded. */
  readonly at: (index: number) => JournalEntry | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/**
 * Returns the entries of the given rows, newest first, and loads missing entries. The cost depends only on the number
 * of visible rows.
 */
export function useVisibleEntries(filter: JournalFilter, total: number, from: number, end: number): VisibleEntries {
  const firstChunk = Math.floor(from / CHUNK);
  const lastChunk = Math.floor(Math.max(from, Math.min(end, total) - 1) / CHUNK);
  const chunks = useMemo(
    () => Array.from({ length: lastChunk - firstChunk + 1 }, (_none, offset) => firstChunk + offset),
    [firstChunk, lastChunk],
  );
  return useQueries(
    {
      queries: chunks.map((chunk) => chunkQuery(filter, chunk)),
      combine: useCallback((results: UseQueryResult<JournalPage>[]) => combine(firstChunk, results), [firstChunk]),
    },
    programQueries,
  );
}

/** Returns one entry at any index; undefined if `index` is null, or until the entry is loaded. */
export function useEntry(filter: JournalFilter, index: number | null): JournalEntry | undefined {
  const query = { ...chunkQuery(filter, Math.floor((index ?? 0) / CHUNK)), enabled: index !== null };
  const { data } = useQuery(query, programQueries);
  return index === null ? undefined : data?.entries[index % CHUNK];
}

function combine(firstChunk: number, results: readonly UseQueryResult<JournalPage>[]): VisibleEntries {
  return {
    at: (index) => results[Math.floor(index / CHUNK) - firstChunk]?.data?.entries[index % CHUNK],
    error: results.find(({ error }) => error)?.error ?? null,
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
  };
}
