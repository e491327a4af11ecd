/** Where the person is: whose albums, and which of them. Kept as a preference, so that a restart comes back to it. */
import { useQuery } from '@tanstack/react-query';
import type { Album, AlbumId, Identity, MaskState, Owner, OwnerId, Place } from '../../preload/contract';
import { useStandingError } from '../api/standing-error';
import { unlistedAlbumQuery, useAlbums } from '../features/albums/queries';

export interface PlaceState {
  readonly owner: Owner | undefined;
  readonly albumId: AlbumId | null;
  readonly album: Album | undefined;
  /** The album is one of the owner's, by the owner's own list. */
  readonly isListed: boolean;
  /** Why an album that no list names could not be opened. */
  readonly unlistedError: Error | null;
  readonly retryUnlisted: () => void;
  /** One of the identity's orders; undefined: the usual one. */
  readonly orderBy: string | undefined;
  readonly order: (orderBy: string) => void;
  readonly goTo: (ownerId: OwnerId | null, albumId: AlbumId | null) => void;
  readonly goBack: (() => void) | null;
}

export interface KeptPlace {
  readonly place: Place | null;
  readonly onPlace: (place: Place) => void;
}

export function usePlace(
  identity: Identity,
  owners: readonly Owner[] | undefined,
  { place: kept, onPlace }: KeptPlace,
  mask: MaskState,
): PlaceState {
  const place = kept?.identity === identity.key ? kept : null;
  const owner = ownerAt(identity, owners ?? [], kept);
  // Without an owner it is the first one's.
  const wantedId = place && (place.ownerId === null || owner?.id === place.ownerId) ? place.albumId : null;
  const albums = useAlbums(identity, owner?.id, mask);
  const listed = albums.data?.find(({ id }) => id === wantedId);
  const isListKnown = albums.isError || albums.isSuccess || owners?.length === 0;
  const isUnlisted = wantedId !== null && !listed && isListKnown && identity.capabilities.unlistedAlbums;
  // Gone since the last time, from a service whose list names all there is.
  const albumId = !listed && !isUnlisted && isListKnown ? null : wantedId;
  const unlisted = useQuery({ ...unlistedAlbumQuery(identity, albumId ?? ('' as AlbumId)), enabled: isUnlisted });
  const unlistedError = useStandingError(unlisted);
  const orderBy = identity.capabilities.orders.find(({ id }) => id === place?.orderBy)?.id;
  const put = (ownerId: OwnerId | null, wanted: AlbumId | null, order: string | undefined): void =>
    onPlace({ identity: identity.key, ownerId, albumId: wanted, ...(order === undefined ? {} : { orderBy: order }) });
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

/** Whose albums are shown: those of the kept place, or else of the first owner. */
export function ownerAt(identity: Identity, owners: readonly Owner[], kept: Place | null): Owner | undefined {
  const wanted = kept?.identity === identity.key ? kept.ownerId : null;
  return owners.find(({ id }) => id === wanted) ?? owners[0];
}
