import { queryOptions } from '@tanstack/react-query';
import type { Identity, MaskState, OwnerId } from '../../../preload/contract';
import { api } from '../../api/client';
import { maskVariant } from '../../api/mask-variant';

export const ownersQuery = (identity: Identity) =>
  queryOptions({
    queryKey: ['owners', identity.key],
    queryFn: ({ signal }) => api.owners.list({ identity: identity.key }, { signal }),
  });

export const albumsQuery = (identity: Identity, ownerId: OwnerId, mask: MaskState) =>
  queryOptions({
    queryKey: ['albums', identity.key, ownerId, maskVariant(identity.capabilities, mask)],
    queryFn: ({ signal }) => api.albums.list({ identity: identity.key, ownerId }, { signal }),
  });
