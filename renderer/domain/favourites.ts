/** What the person finds again of the active identity: stars and pins, and the commands and menu entries that set them. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import type { AlbumId, FavouriteChange, Favourites, IdentityKey, PictureId } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import { programQueries } from '../api/query-client';
import { announce } from '../ui/announcer';
import { t } from '../ui/language';
import type { MenuEntry } from '../ui/menu-props';
import { showToast } from '../ui/toast';
import { commandView } from './command-view';
import { sentenceOf } from './describe-error';

const MOST = { star: 10_000, pin: 30, search: 100 } as const;

/** Dropped when no screen shows the identity any more. */
export const favouritesQuery = (identity: IdentityKey) =>
  queryOptions({
    queryKey: ['favourites', identity],
    queryFn: ({ signal }) => api.favourites.get({ identity }, { signal }),
    gcTime: 0,
    // Main refuses the call while the window is locked.
    refetchOnWindowFocus: ({ state }) => state.status === 'error',
  });

/** Prefix of the keys of all lists of the identity. */
export const favouriteListsKey = (identity: IdentityKey): readonly unknown[] => ['favourite-lists', identity];

/** A picture, or an album if there is no `pictureId`. */
export interface Starrable {
  readonly albumId: AlbumId;
  readonly pictureId?: PictureId | undefined;
}

export interface FavouritesHere {
  readonly state: Favourites;
  readonly isStarred: (what: Starrable) => boolean;
  readonly isPinned: (albumId: AlbumId) => boolean;
  readonly toggleStar: (what: Starrable) => void;
  /** Announces nothing. Resolves with false, and has shown why, if the change was refused. */
  readonly setStar: (what: Starrable, isStarred: boolean) => Promise<boolean>;
  readonly togglePin: (albumId: AlbumId) => void;
}

/** Null while nothing can be kept: while acting as a member, and until main has answered. */
export const FavouritesContext = createContext<FavouritesHere | null>(null);

export function useFavourites(): FavouritesHere | null {
  return useContext(FavouritesContext);
}

/** Returns null until main has answered. */
export function useFavouritesState(identity: IdentityKey | undefined): Favourites | null {
  const key = identity ?? ('' as IdentityKey); // never requested: the query is disabled without an identity
  const { data } = useQuery({ ...favouritesQuery(key), enabled: identity !== undefined }, programQueries);
  return (identity !== undefined && data) || null;
}

export function useFavouritesOf(identity: IdentityKey): FavouritesHere | null {
  const state = useFavouritesState(identity);
  return useMemo(
    () => (state && state.place !== 'not-kept' ? favouritesHere(identity, state) : null),
    [identity, state],
  );
}

function favouritesHere(identity: IdentityKey, state: Favourites): FavouritesHere {
  const starred = new Set(
    state.starred.map(({ albumId, pictureId }) => keyOf({ albumId, pictureId: pictureId ?? undefined })),
  );
  const pinned = new Set(state.pinned.map(({ album }) => album.id));
  const isStarred = (what: Starrable): boolean => starred.has(keyOf(what));
  return {
    state,
    isStarred,
    isPinned: (albumId) => pinned.has(albumId),
    toggleStar: (what) => {
      const said = isStarred(what) ? t('favourites.unstarred') : t('favourites.starred');
      void star(identity, what, !isStarred(what), said);
    },
    setStar: (what, wanted) => star(identity, what, wanted, null),
    togglePin: (albumId) => void pin(identity, albumId, !pinned.has(albumId)),
  };
}

async function star(
  identity: IdentityKey,
  { albumId, pictureId }: Starrable,
  isStarred: boolean,
  said: string | null,
): Promise<boolean> {
  const change =
    pictureId === undefined
      ? api.favourites.starAlbum({ identity, albumId, isStarred })
      : api.favourites.starPicture({ identity, albumId, pictureId, isStarred });
  return take(identity, change, 'star', said);
}

export async function removeStar(identity: IdentityKey, albumId: AlbumId): Promise<void> {
  await star(identity, { albumId }, false, t('favourites.unstarred'));
}

export async function pin(identity: IdentityKey, albumId: AlbumId, isPinned: boolean): Promise<void> {
  const change = api.favourites.pin({ identity, albumId, isPinned });
  await take(identity, change, 'pin', isPinned ? t('favourites.pinned') : t('favourites.unpinned'));
}

/** Shows the change, or why there is none; resolves with whether there is one. */
export async function take(
  identity: IdentityKey,
  change: Promise<FavouriteChange>,
  kind: keyof typeof MOST,
  said: string | null,
): Promise<boolean> {
  try {
    const { outcome, favourites } = await change;
    programQueries.setQueryData(favouritesQuery(identity).queryKey, favourites);
    if (outcome === 'full') showToast(t(`favourites.full-${kind}`, { count: MOST[kind] }));
    else if (said !== null) announce(said);
    return outcome !== 'full';
  } catch (reason) {
    showToast(sentenceOf(toAppError(reason)));
    return false;
  }
}

/** Returns no entry while nothing can be kept. */
export function starEntries(here: FavouritesHere | null, what: Starrable): MenuEntry[] {
  if (!here) return [];
  const label = here.isStarred(what) ? t('favourites.unstar') : t('favourites.star');
  return [{ id: 'star', ...commandView('toggle-star'), label, run: () => here.toggleStar(what) }];
}

export function pinEntries(here: FavouritesHere | null, albumId: AlbumId): MenuEntry[] {
  if (!here) return [];
  const label = here.isPinned(albumId) ? t('favourites.unpin') : t('favourites.pin');
  return [{ id: 'pin', ...commandView('toggle-pin'), label, run: () => here.togglePin(albumId) }];
}

function keyOf({ albumId, pictureId }: Starrable): string {
  return JSON.stringify([albumId, pictureId ?? null]);
}
