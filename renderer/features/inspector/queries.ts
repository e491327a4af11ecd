import { queryOptions } from '@tanstack/react-query';
import type { AlbumId, Identity, PictureId } from '../../../preload/contract';
import { api } from '../../api/client';
import type { Shown } from '../../domain/details-query';
import { untilSettled } from '../../domain/until-settled';

/** Another request is cancelled, so at most one is in progress. */
export const exifQuery = (identity: Identity, albumId: AlbumId, pictureId: PictureId, { lease, level }: Shown) =>
  queryOptions({
    queryKey: ['exif', identity.key, albumId, pictureId, lease?.token ?? null, level],
    ...(lease !== null && { gcTime: 0 }),
    queryFn: async ({ signal }) => {
      await untilSettled(signal);
      return api.pictures.exif({ identity: identity.key, albumId, pictureId }, { signal });
    },
  });

export const albumDetailsQuery = (identity: Identity, albumId: AlbumId, { lease, level }: Shown) =>
  queryOptions({
    queryKey: ['album-details', identity.key, albumId, lease?.token ?? null, level],
    ...(lease !== null && { gcTime: 0 }),
    queryFn: ({ signal }) => api.albums.details({ identity: identity.key, albumId }, { signal }),
    placeholderData: (former) => (former?.id === albumId ? { ...former, other: [] } : undefined),
  });
