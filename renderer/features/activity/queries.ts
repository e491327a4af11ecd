import { queryOptions } from '@tanstack/react-query';
import type { ActivityEntry } from '../../../preload/contract';
import { api } from '../../api/client';

export const activityQuery = queryOptions({
  queryKey: ['activity'],
  queryFn: ({ signal }) => api.activity.list({}, { signal }),
});

/** As many as main keeps. */
const ENTRIES_KEPT = 2_000;

/** One more, unless the list was never asked for: then main will give the whole. */
export function withEntry(entries: ActivityEntry[] | undefined, entry: ActivityEntry): ActivityEntry[] | undefined {
  return entries && [...entries, entry].slice(-ENTRIES_KEPT);
}
