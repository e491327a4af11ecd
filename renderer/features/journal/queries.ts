import type { UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { JournalEntry, JournalFilter, JournalPage } from '../../../preload/contract';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';

const ALL = ['journal'] as const;
/** Entries asked for at once: more than a screen. */
const CHUNK = 100;

export const journalCheckQuery = queryOptions({
  queryKey: [...ALL, 'check'],
  // Whether the keychain sealed the latest entry is not told by an event.
  refetchOnMount: 'always',
  queryFn: ({ signal }) => api.journal.check({}, { signal }),
});

const chunkQuery = (filter: JournalFilter, chunk: number) =>
  queryOptions({
    queryKey: [...ALL, 'entries', filter, chunk],
    // Nobody looks at it once the dialog is closed.
    gcTime: 0,
    queryFn: ({ signal }) => api.journal.list({ ...filter, from: chunk * CHUNK, count: CHUNK }, { signal }),
  });

/** How many there are and whose; the former answer serves while another filter is asked for. */
export const journalTotalQuery = (filter: JournalFilter) =>
  queryOptions({ ...chunkQuery(filter, 0), placeholderData: keepPreviousData });

/** What the window holds of the journal is asked for again: main says that it has grown. */
export function journalGrown(): void {
  void programQueries.invalidateQueries({ queryKey: ALL });
}

export interface VisibleEntries {
  /** Undefined: not known yet. */
  readonly at: (index: number) => JournalEntry | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The entries of these rows, newest first; asks for what is not there. Costs by what is visible. */
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

/** One of them, wherever it is; undefined: none is meant, or it is not known yet. */
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
