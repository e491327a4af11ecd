/**
 * The location: whose albums are shown, and which album is open. Saved as a preference, so that a restart restores it.
 */
import { useQuery } from '@tanstack/react-query';
import type { Album, AlbumId, Identity, MaskState, Owner, OwnerId, Place } from '../../preload/contract';
import { useBlockingError } from '../domain/blocking-error';
import { unlistedAlbumQuery, useAlbums } from '../features/albums/queries';

export interface LocationState {
  readonly owner: Owner | undefined;
  readonly albumId: AlbumId | null;
  readonly album: Album | undefined;
  /** True if the owner's album list contains the album. */
  readonly isListed: boolean;
  /** Why an album that no list contains could not be opened. */
  readonly unlistedError: Error | null;
  readonly retryUnlisted: () => void;
  /** One of the identity's orders; undefined for the service's default. */
  readonly orderBy: string | undefined;
  readonly order: (orderBy: string) => void;
  readonly goTo: (ownerId: OwnerId | null, albumId: AlbumId | null) => void;
  readonly goBack: (() => void) | null;
}

export interface SavedLocation {
  readonly place: Place | null;
  readonly onLocation: (place: Place) => void;
}

export function useLocation(
  identity: Identity,
  owners: readonly Owner[] | undefined,
  { place: kept, onLocation }: SavedLocation,
  mask: MaskState,
): LocationState {
  const place = kept?.identity === identity.key ? kept : null;
  const owner = ownerAt(identity, owners ?? [], kept);
  // A location without an owner belongs to the first owner.
  const wantedId = place && (place.ownerId === null || owner?.id === place.ownerId) ? place.albumId : null;
  const albums = useAlbums(identity, owner?.id, mask);
  const listed = albums.data?.find(({ id }) => id === wantedId);
  const isListKnown = albums.isError || albums.isSuccess || owners?.length === 0;
  const isUnlisted = wantedId !== null && !listed && isListKnown && identity.capabilities.unlistedAlbums;
  // The album was removed since, and this service lists all albums.
  const albumId = !listed && !isUnlisted && isListKnown ? null : wantedId;
  const unlisted = useQuery({ ...unlistedAlbumQuery(identity, albumId ?? ('' as AlbumId)), enabled: isUnlisted });
  const unlistedError = useBlockingError(unlisted);
  const orderBy = identity.capabilities.orders.find(({ id }) => id === place?.orderBy)?.id;
  const put = (ownerId: OwnerId | null, wanted: AlbumId | null, order: string | undefined): void =>
    onLocation({
      identity: identity.key,
      ownerId,
      albumId: wanted,
      ...(order === undefined ? {} : { orderBy: order }),
    });
  const goTo = (ownerId: OwnerId | null, wanted: AlbumId | null): void => put(ownerId, wanted, orderBy);
  return {
    owner,
    albumId,
    album: listed ?? (isUnlisted ? unlisted.data : undefined),
    isListed: listed !== undefined,
    unlistedError: isUnlisted ? unlistedError : null,
    retryUnlisted: () => void unlisted.refetch(),
    orderBy,
    order: (wanted) => put(place?.ownerId ?? owner?.id ?? null, albumId, wanted),
    goTo,
    goBack: albumId ? () => goTo(owner?.id ?? null, null) : null,
  };
}

/** Returns the owner whose albums are shown: the owner of the saved location, or else the first one. */
export function ownerAt(identity: Identity, owners: readonly Owner[], kept: Place | null): Owner | undefined {
  const wanted = kept?.identity === identity.key ? kept.ownerId : null;
  return owners.find(({ id }) => id === wanted) ?? owners[0];
}
