import { queryOptions } from '@tanstack/react-query';
import type { ActingState, IdentityKey } from '../../../preload/contract';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';

export const actingQuery = queryOptions({
  queryKey: ['acting'],
  queryFn: ({ signal }) => api.acting.get({}, { signal }),
});

/** Main's word, as an answer or as an event; one may overtake the other. */
export function takeActing(state: ActingState): void {
  const former = programQueries.getQueryData(actingQuery.queryKey);
  if (!former || state.revision >= former.revision) programQueries.setQueryData(actingQuery.queryKey, state);
}

/** Whom a manager can act as without a list being asked for: those used last first. */
export function knownMembersQuery(manager: IdentityKey) {
  return queryOptions({
    queryKey: ['known members', manager],
    queryFn: ({ signal }) => api.group.recent({ identity: manager }, { signal }),
  });
}

/** Asks the service; what it gave is then known. */
export function listedMembersQuery(manager: IdentityKey) {
  return queryOptions({
    queryKey: ['listed members', manager],
    queryFn: ({ signal }) => api.group.members({ identity: manager }, { signal }),
  });
}
