/** What is at the identity's location: the owner, the album, and the steps to other locations of the identity. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Album, AlbumId, Identity, Location, MaskState, Owner, OwnerId } from '../../preload/contract';
import { useBlockingError } from '../domain/blocking-error';
import { withoutName } from '../domain/masked-titles';
import { type CategoryPath, pathToAlbum } from '../features/albums/category-lines';
import { categoriesQuery, unlistedAlbumQuery, useAlbums } from '../features/albums/queries';
import type { ViewerLocation } from '../features/pictures/album-screen-props';
import { readAhead } from '../features/pictures/read-ahead';
import { navigation } from './navigation';

export interface LocationState {
  readonly owner: Owner | undefined;
  readonly albumId: AlbumId | null;
  readonly album: Album | undefined;
  /** The loaded list of its owner does not contain the album. */
  readonly isMissing: boolean;
  /** True if the owner's album list contains the album. */
  readonly isListed: boolean;
  /** The category through which the album was opened, or else one that contains it, if the categories are loaded. */
  readonly category: CategoryPath;
  /** Why an album that no list contains could not be opened. */
  readonly unlistedError: Error | null;
  readonly retryUnlisted: () => void;
  /** One of the identity's orders; undefined for the service's default. */
  readonly orderBy: string | undefined;
  readonly order: (orderBy: string) => void;
  readonly openOwner: (id: OwnerId) => void;
  /** `isPicked` false: moved over with the arrow keys, which is no step in the history. */
  readonly chooseCategory: (path: readonly string[], isPicked: boolean) => void;
  /** `active`: the index of the picture that will be active. */
  readonly openAlbum: (id: AlbumId, active: number) => void;
  /** Leads from an album to the albums, in the category that is chosen there; null if no album is open. */
  readonly goUp: (() => void) | null;
  readonly viewer: ViewerLocation;
}

export function useLocation(
  identity: Identity,
  owners: readonly Owner[] | undefined,
  location: Location,
  mask: MaskState,
): LocationState {
  const owner = ownerAt(owners ?? [], location);
  // A location without an owner belongs to the first owner.
  const wantedId = location.ownerId === null || owner?.id === location.ownerId ? location.albumId : null;
  const albums = useAlbums(identity, owner?.id, mask);
  const listed = albums.data?.find(({ id }) => id === wantedId);
  const isListKnown = albums.isError || albums.isSuccess || owners?.length === 0;
  const isUnlisted = wantedId !== null && !listed && isListKnown && identity.capabilities.unlistedAlbums;
  // This service lists all albums.
  const albumId = !listed && !isUnlisted && isListKnown ? null : wantedId;
  const unlisted = useQuery({ ...unlistedAlbumQuery(identity, albumId ?? ('' as AlbumId)), enabled: isUnlisted });
  const unlistedShown = unlisted.data && mask.areTitlesMasked ? withoutName(unlisted.data) : unlisted.data;
  const unlistedError = useBlockingError(unlisted);
  // Only reads what the list of albums has loaded.
  const categories = useQuery({ ...categoriesQuery(identity, owner?.id ?? ('' as OwnerId)), enabled: false });
  const client = useQueryClient();
  const orderBy = identity.capabilities.orders.find(({ id }) => id === location.orderBy)?.id;
  const go = (change: Partial<Location>): void => navigation.go({ ...location, picture: null, ...change });
  return {
    owner,
    albumId,
    album: listed ?? (isUnlisted ? unlistedShown : undefined),
    isMissing: wantedId !== null && albumId === null && albums.isSuccess,
    isListed: listed !== undefined,
    category:
      location.category.length > 0 || !listed ? location.category : pathToAlbum(categories.data ?? [], listed.id),
    unlistedError: isUnlisted ? unlistedError : null,
    retryUnlisted: () => void unlisted.refetch(),
    orderBy,
    order: (orderBy) => navigation.replace({ ...location, orderBy }),
    openOwner: (id) => go({ ownerId: id, category: [], albumId: null }),
    chooseCategory: (path, isPicked) => {
      const chosen = { ...location, ownerId: owner?.id ?? null, category: [...path] };
      if (isPicked) navigation.go(chosen);
      else navigation.replace(chosen);
    },
    openAlbum: (id, active) => {
      void readAhead(client, { identity, albumId: id, mask, orderBy }, active);
      go({ ownerId: owner?.id ?? null, albumId: id });
    },
    goUp: albumId ? () => go({ ownerId: owner?.id ?? null, albumId: null }) : null,
    viewer: viewerAt(location),
  };
}

function viewerAt(location: Location): ViewerLocation {
  // The terms of a search may have changed since it was rendered.
  const now = (): Location => navigation.lastOrStartOf(location.identity);
  return {
    picture: location.picture,
    open: (picture) => navigation.go({ ...now(), picture }),
    show: (picture) => navigation.replace({ ...now(), picture }),
    close: () => navigation.leaveFor({ ...now(), picture: null }),
  };
}

/** Returns the owner whose albums are shown: the owner of the location, or else the first one. */
export function ownerAt(owners: readonly Owner[], location: Location | null): Owner | undefined {
  return owners.find(({ id }) => id === location?.ownerId) ?? owners[0];
}
