import { queryOptions } from '@tanstack/react-query';
import type { Identity, MaskState, MemberId } from '../../../preload/contract';
import { api } from '../../api/client';
import { maskVariant } from '../../api/masking';

type OwnIdentity = Pick<Identity, 'key'>;

/** `identity`: the manager's own, in all of them. */
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

/** Of the list that was read at that time. Asks no service. */
export const unreadMembersQuery = (identity: OwnIdentity, readAtMs: number) =>
  queryOptions({
    queryKey: ['group-unread', identity.key, readAtMs],
    queryFn: ({ signal }) => api.group.unread({ identity: identity.key }, { signal }),
    enabled: readAtMs > 0,
    gcTime: 0,
  });

/** Asks no service, so it is read whenever somebody comes to look. */
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
    // What is compared is what both ways say now.
    gcTime: 0,
  });
