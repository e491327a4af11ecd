import { queryOptions } from '@tanstack/react-query';
import type { AlbumId, Identity, Lease, PictureDetails, PictureId } from '../../../preload/contract';
import { api } from '../../api/client';

/** `lease`: what opens the picture now; null: nothing does. */
export const detailsQuery = (identity: Identity, albumId: AlbumId, pictureId: PictureId, lease: Lease | null) =>
  queryOptions({
    // Addresses are part of the details, and the mask decides whether they are given: asked anew when a lease begins or ends,
    // and what was given under one is not kept for when it has ended.
    queryKey: ['details', identity.key, albumId, pictureId, lease?.token ?? null],
    gcTime: 0,
    queryFn: ({ signal }) => api.pictures.details({ identity: identity.key, albumId, pictureId }, { signal }),
    placeholderData: (former) => (former?.id === pictureId ? withoutAddresses(former) : undefined),
  });

/** Stands there meanwhile, and is right whatever the mask does: unknown fields may lead to the picture. */
function withoutAddresses(details: PictureDetails): PictureDetails {
  return {
    ...details,
    albumAddress: undefined,
    other: [],
    renditions: details.renditions.map(({ label, kind }) => ({ label, kind })),
  };
}

/** `lease`: as of `detailsQuery`. */
export const exifQuery = (identity: Identity, albumId: AlbumId, pictureId: PictureId, lease: Lease | null) =>
  queryOptions({
    queryKey: ['exif', identity.key, albumId, pictureId, lease?.token ?? null],
    ...(lease !== null && { gcTime: 0 }),
    queryFn: ({ signal }) => api.pictures.exif({ identity: identity.key, albumId, pictureId }, { signal }),
  });

/** `lease`: what opens the album's cover now, as of `detailsQuery`. */
export const albumDetailsQuery = (identity: Identity, albumId: AlbumId, lease: Lease | null) =>
  queryOptions({
    queryKey: ['album-details', identity.key, albumId, lease?.token ?? null],
    ...(lease !== null && { gcTime: 0 }),
    queryFn: ({ signal }) => api.albums.details({ identity: identity.key, albumId }, { signal }),
    placeholderData: (former) => (former?.id === albumId ? { ...former, other: [] } : undefined),
  });
