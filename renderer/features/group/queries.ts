import { queryOptions } from '@tanstack/react-query';
import type { Identity, MaskState, MemberId } from '../../../preload/contract';
import { api } from '../../api/client';
import { maskVariant } from '../../domain/masking';

type OwnIdentity = Pick<Identity, 'key'>;

/** `identity` is the manager's own, in all of these queries. */
export const groupAccessQuery = (identity: OwnIdentity) =>
  queryOptions({
    queryKey: ['group-access', identity.key],
    queryFn: ({ signal }) => api.group.access({ identity: identity.key }, { signal }),
  });

export const membersQuery = (identity: OwnIdentity) =>
  queryOptions({
    queryKey: ['group-members', identity.key],
    queryFn: ({ signal }) => api.group.members({ identity: identity.key }, { signal }),
  });

/** For the list read at `readAtMs`. Sends no request to the service. */
export const unreadMembersQuery = (identity: OwnIdentity, readAtMs: number) =>
  queryOptions({
    queryKey: ['group-unread', identity.key, readAtMs],
    queryFn: ({ signal }) => api.group.unread({ identity: identity.key }, { signal }),
    enabled: readAtMs > 0,
    gcTime: 0,
  });

/** Sends no request to the service, so it is refetched on every mount. */
export const recentMembersQuery = (identity: Identity) =>
  queryOptions({
    queryKey: ['group-recent', identity.key],
    queryFn: ({ signal }) => api.group.recent({ identity: identity.key }, { signal }),
    staleTime: 0,
  });

export const comparisonQuery = (identity: Identity, member: MemberId, mask: MaskState) =>
  queryOptions({
    queryKey: ['comparison', identity.key, member, maskVariant(identity, mask)],
    queryFn: ({ signal }) => api.comparison.read({ identity: identity.key, member }, { signal }),
    // Not cached after use: a comparison must show the current state of both accounts.
    gcTime: 0,
  });
