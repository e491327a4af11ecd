import { queryOptions } from '@tanstack/react-query';
import type { ActivityEntry } from '../../../preload/contract';
import { api } from '../../api/client';

export const activityQuery = queryOptions({
  queryKey: ['activity'],
  queryFn: ({ signal }) => api.activity.list({}, { signal }),
});

/** The limit that main keeps. */
const ENTRIES_KEPT = 2_000;

/** Appends an entry; returns undefined if the list was never loaded, because main will then send all of it. */
export function withEntry(entries: ActivityEntry[] | undefined, entry: ActivityEntry): ActivityEntry[] | undefined {
  return entries && [...entries, entry].slice(-ENTRIES_KEPT);
}
