import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { Album, AlbumId, Identity, MaskState, OwnerId } from '../../../preload/contract';
import { api } from '../../api/client';
import { maskVariant } from '../../api/masking';
import { albumKey, albumsKey, ownersKey } from '../../api/query-keys';

export const ownersQuery = (identity: Identity) =>
  queryOptions({
    queryKey: ownersKey(identity),
    queryFn: ({ signal }) => api.owners.list({ identity: identity.key }, { signal }),
  });

type MaskVariant = ReturnType<typeof maskVariant>;

const albumsIn = (identity: Identity, ownerId: OwnerId, variant: MaskVariant) =>
  queryOptions({
    queryKey: [...albumsKey(identity.key), ownerId, variant],
    queryFn: ({ signal }) => api.albums.list({ identity: identity.key, ownerId }, { signal }),
  });

export interface Albums extends Pick<
  UseQueryResult<Album[]>,
  'data' | 'error' | 'isSuccess' | 'isError' | 'isFetching' | 'refetch'
> {
  /** These are of before the mask changed: the service has not answered since, or it has failed. */
  readonly isFormer: boolean;
}

/**
 * The mask changes covers, never which albums there are: the former answer stays until the other is there, and after that failed.
 * `ownerId` undefined: not known yet.
 */
export function useAlbums(identity: Identity, ownerId: OwnerId | undefined, mask: MaskState): Albums {
  const queries = useQueryClient();
  const queryOf = (variant: MaskVariant) => albumsIn(identity, ownerId ?? ('' as OwnerId), variant); // without an owner never asked for
  const variant = maskVariant(identity, mask);
  const { data, error, isSuccess, isError, isFetching, refetch } = useQuery({
    ...queryOf(variant),
    enabled: ownerId !== undefined,
  });
  const former = data ? undefined : queries.getQueryData(queryOf(variant === 'masked' ? 'plain' : 'masked').queryKey);
  return { data: data ?? former, isFormer: former !== undefined, error, isSuccess, isError, isFetching, refetch };
}

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
