import { queryOptions } from '@tanstack/react-query';
import type { AlbumId, Identity, MaskState, PictureId } from '../../../preload/contract';
import { api } from '../../api/client';

export const detailsQuery = (identity: Identity, albumId: AlbumId, pictureId: PictureId, mask: MaskState) =>
  queryOptions({
    // Addresses are part of the details, and the mask decides whether they are given: a revision never comes back, and
    // what was given without the mask is not kept for when it is on.
    queryKey: ['details', identity.key, albumId, pictureId, mask.revision],
    gcTime: 0,
    queryFn: ({ signal }) => api.pictures.details({ identity: identity.key, albumId, pictureId }, { signal }),
  });

export const exifQuery = (identity: Identity, albumId: AlbumId, pictureId: PictureId) =>
  queryOptions({
    queryKey: ['exif', identity.key, albumId, pictureId],
    queryFn: ({ signal }) => api.pictures.exif({ identity: identity.key, albumId, pictureId }, { signal }),
  });

export const albumDetailsQuery = (identity: Identity, albumId: AlbumId) =>
  queryOptions({
    queryKey: ['album-details', identity.key, albumId],
    queryFn: ({ signal }) => api.albums.details({ identity: identity.key, albumId }, { signal }),
  });
