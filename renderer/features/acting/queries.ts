import { queryOptions } from '@tanstack/react-query';
import type { ActingState, IdentityKey } from '../../../preload/contract';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';

export const actingQuery = queryOptions({
  queryKey: ['acting'],
  queryFn: ({ signal }) => api.acting.get({}, { signal }),
});

/** Applies the state that main sent as an answer or as an event; the higher revision wins. */
export function takeActing(state: ActingState): void {
  const former = programQueries.getQueryData(actingQuery.queryKey);
  if (!former || state.revision >= former.revision) programQueries.setQueryData(actingQuery.queryKey, state);
}

/** The members that a manager can act as, most recently used first; sends no request to the service. */
export function knownMembersQuery(manager: IdentityKey) {
  return queryOptions({
    queryKey: ['known-members', manager],
    queryFn: ({ signal }) => api.group.recent({ identity: manager }, { signal }),
  });
}

/** Requests the list from the service; main then also knows these members. */
export function listedMembersQuery(manager: IdentityKey) {
  return queryOptions({
    queryKey: ['listed-members', manager],
    queryFn: ({ signal }) => api.group.members({ identity: manager }, { signal }),
  });
}
