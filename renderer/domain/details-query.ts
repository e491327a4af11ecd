/** The full metadata of one picture, as the mask permits it. */
import { queryOptions } from '@tanstack/react-query';
import type { AlbumId, DatedPictureDetails, Identity, Lease, MaskLevel, PictureId } from '../../preload/contract';
import { api } from '../api/client';
import { detailsKey } from './query-keys';

/** What determines which addresses and fields main includes. */
export interface Shown {
  /** The lease that currently reveals the picture, or the album's cover; null if there is none. */
  readonly lease: Lease | null;
  readonly level: MaskLevel;
}

export const detailsQuery = (identity: Identity, albumId: AlbumId, pictureId: PictureId, { lease, level }: Shown) =>
  queryOptions({
    // The details contain addresses only if the mask permits, so they are refetched when a lease begins or ends or the level changes, and
    // details loaded under a lease are not kept after it.
    queryKey: [...detailsKey(identity.key, albumId, pictureId), lease?.token ?? null, level],
    gcTime: 0,
    queryFn: ({ signal }) => api.pictures.details({ identity: identity.key, albumId, pictureId }, { signal }),
    placeholderData: (former) => (former?.id === pictureId ? withoutAddresses(former) : undefined),
  });

/**
 * Removes addresses and unknown fields, which may lead to the picture. The rest may be shown in any mask state until
 * the new details arrive.
 */
function withoutAddresses(details: DatedPictureDetails): DatedPictureDetails {
  return {
    ...details,
    albumAddress: undefined,
    other: [],
    renditions: details.renditions.map((rendition) => ({ ...rendition, address: undefined })),
  };
}
