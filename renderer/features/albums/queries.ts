import { queryOptions } from '@tanstack/react-query';
import type { AlbumId, Identity, MaskState, OwnerId } from '../../../preload/contract';
import { api } from '../../api/client';
import { maskVariant } from '../../api/masking';
import { albumKey, ownersKey } from '../../api/query-keys';

export const ownersQuery = (identity: Identity) =>
  queryOptions({
    queryKey: ownersKey(identity),
    queryFn: ({ signal }) => api.owners.list({ identity: identity.key }, { signal }),
  });

export const albumsQuery = (identity: Identity, ownerId: OwnerId, mask: MaskState) =>
  queryOptions({
    queryKey: ['albums', identity.key, ownerId, maskVariant(identity, mask)],
    queryFn: ({ signal }) => api.albums.list({ identity: identity.key, ownerId }, { signal }),
  });

/** An album that no list names, as it was opened; asked for again by its id after a restart. */
export const unlistedAlbumQuery = (identity: Identity, albumId: AlbumId) =>
  queryOptions({
    queryKey: albumKey(identity, albumId),
    queryFn: ({ signal }) => api.albums.find({ identity: identity.key, text: albumId }, { signal }),
  });

export const categoriesQuery = (identity: Identity, ownerId: OwnerId) =>
  queryOptions({
    queryKey: ['categories', identity.key, ownerId],
    queryFn: ({ signal }) => api.albums.categories({ identity: identity.key, ownerId }, { signal }),
    enabled: identity.capabilities.categories,
  });

export const subscriptionQuery = (identity: Identity, ownerId: OwnerId) =>
  queryOptions({
    queryKey: ['subscription', identity.key, ownerId],
    queryFn: ({ signal }) => api.owners.subscription({ identity: identity.key, ownerId }, { signal }),
    enabled: identity.capabilities.subscriptions,
  });
