/** What is known about new versions of the program, as main last reported it. */
import { queryOptions } from '@tanstack/react-query';
import type { UpdateState } from '../../preload/contract';
import { api } from '../api/client';
import { programQueries } from '../api/query-client';

export const updatesQuery = queryOptions({
  queryKey: ['updates'],
  queryFn: ({ signal }) => api.updates.get({}, { signal }),
  // Main reports each change.
  staleTime: Infinity,
});

export function takeUpdates(state: UpdateState): void {
  programQueries.setQueryData(updatesQuery.queryKey, state);
}

/** Shows what a call came to. */
export async function changeUpdates(call: Promise<UpdateState>): Promise<void> {
  takeUpdates(await call);
}
