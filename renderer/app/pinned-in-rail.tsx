/** The pinned albums below an identity in the rail. */
import type { ReactNode } from 'react';
import type { Album, Identity, Location } from '../../preload/contract';
import { useFavouritesState } from '../domain/favourites';
import { useMask } from '../domain/mask-state';
import { PinnedAlbums } from '../features/favourites/pinned-albums';
import { openKeptAlbum } from './open-kept-album';

export interface PinnedInRailProps {
  readonly identity: Identity;
  readonly go: (location: Location) => void;
  /** The album that was opened no longer exists. */
  readonly onGone: (album: Album) => void;
}

export function PinnedInRail({ identity, go, onGone }: PinnedInRailProps): ReactNode {
  const favourites = useFavouritesState(identity.key);
  const mask = useMask();
  return (
    <PinnedAlbums
      identity={identity.key}
      mask={mask}
      albums={favourites?.pinned ?? []}
      onOpen={(of) => openKeptAlbum(identity, mask, of, { go, onGone: () => onGone(of.album) })}
    />
  );
}
