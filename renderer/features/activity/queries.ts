import { queryOptions } from '@tanstack/react-query';
import type { ActivityEntry } from '../../../preload/contract';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';

const KEY = ['activity'] as const;

/** Reads the entries that are not known yet. */
export const activityQuery = queryOptions({
  queryKey: KEY,
  queryFn: async ({ signal, client }) => {
    const known = client.getQueryData<ActivityEntry[]>(KEY) ?? [];
    const last = known.at(-1)?.id;
    const more = await api.activity.list(last === undefined ? {} : { after: last }, { signal });
    return [...known, ...more].slice(-ENTRIES_KEPT);
  },
});

/** The limit that main keeps. */
const ENTRIES_KEPT = 2_000;

/** Reads more entries if they are shown, and otherwise when they are shown again. */
export function activityGrown(): void {
  void programQueries.invalidateQueries({ queryKey: KEY });
}
