/** What is known about new versions of the program, as main last reported it. */
import { queryOptions, useMutation } from '@tanstack/react-query';
import type { UpdateState } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import { programQueries } from '../api/query-client';
import { sentenceOf } from './describe-error';

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

/** Why a call failed, or null if it was only cancelled, such as a page that is being opened already. */
export function updateProblem(reason: unknown): string | null {
  const error = toAppError(reason);
  return error.kind === 'cancelled' ? null : sentenceOf(error);
}

/** Opens the page of a version in the browser, which can take seconds. */
export function useUpdatePage(onFailed: (reason: unknown) => void) {
  return useMutation(
    {
      mutationFn: (version: string) => changeUpdates(api.updates.openPage({ version })),
      onError: onFailed,
    },
    programQueries,
  );
}
