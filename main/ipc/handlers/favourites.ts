import type {
  AlbumId,
  FavouriteAlbum,
  FavouriteChange,
  IdentityKey,
  PictureId,
  Sorting,
} from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import {
  type AlbumToKeep,
  type Favourites,
  knownRatios,
  type PictureToKeep,
} from '../../identity/favourites/favourites';
import type { AlbumView } from '../../library/album-library';
import type { IdentityRegistry } from '../../library/identity-registry';
import type { OpenedFavourites } from '../../library/opened-favourites';
import { toSummary } from '../../library/present';
import type { ProofsheetHandlers } from '../dispatcher';
import { type PlaceholdersOfLists, withPlaceholders } from './listed-placeholders';

export interface FavouritesHandlerDeps {
  readonly identities: Pick<IdentityRegistry, 'use' | 'find'>;
  readonly favourites: Favourites;
  readonly openedFavourites: OpenedFavourites;
  readonly placeholders: PlaceholdersOfLists;
}

const IN_OWN_ORDER: Sorting = { by: 'service', direction: 'ascending' };

interface OfPicture {
  readonly identity: IdentityKey;
  readonly albumId: AlbumId;
  readonly pictureId: PictureId;
}

export function favouritesHandlers({
  identities,
  favourites,
  openedFavourites,
  placeholders,
}: FavouritesHandlerDeps): ProofsheetHandlers['favourites'] {
  const toKeep = async ({ identity, albumId, pictureId }: OfPicture, signal: AbortSignal): Promise<PictureToKeep> =>
    identities.use(identity, signal, async ({ library }, joined) => ({
      ...albumIn(library, albumId),
      picture: toSummary(await library.picture(albumId, pictureId, joined)),
      ...((await library.placeOf(albumId, pictureId)) ?? { index: null }),
    }));
  const unchanged = async (identity: IdentityKey): Promise<FavouriteChange> => ({
    outcome: 'changed',
    favourites: await favourites.state(identity),
  });
  return {
    // Asks first whether there is such an identity, as all calls below do.
    get: async ({ identity }) => {
      const { library } = await identities.find(identity);
      const state = await favourites.state(identity);
      noteOwners(library, state.pinned);
      return state;
    },
    albums: async ({ identity, ...range }) => {
      const { library } = await identities.find(identity);
      const page = await favourites.albums(identity, range);
      noteOwners(library, page.albums);
      return page;
    },
    open: ({ identity, of, sorting = IN_OWN_ORDER }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) => {
        const listed = await favourites.pictures(identity, { of, from: 0, count: Infinity });
        const { resultId, pictures } = await openedFavourites.open(identity, library, listed.pictures, sorting, joined);
        for (const { album, picture, index, orderBy } of pictures)
          if (index !== null) library.noteIndex(album.id, picture.id, index, orderBy);
        return { resultId, total: pictures.length, aspectRatios: knownRatios(pictures) };
      }),
    pictures: async ({ identity, ...part }) => {
      const { identity: reader } = await identities.find(identity);
      const listed = openedFavourites.pictures(identity, part);
      if (!listed) return { pictures: null };
      const pictures = await withPlaceholders(
        placeholders,
        reader,
        listed.map(({ album, picture }) => ({ albumId: album.id, picture })),
      );
      return { pictures: listed.map((each, at) => ({ ...each, picture: pictures[at] ?? each.picture })) };
    },
    looked: async (of, { signal }) => {
      if (favourites.keepsOf(of.identity)) await favourites.see(of.identity, await toKeep(of, signal));
      return {};
    },
    starAlbum: async ({ identity, albumId, isStarred }) => {
      const { library } = await identities.find(identity);
      if (!favourites.keepsOf(identity)) return unchanged(identity);
      return isStarred
        ? favourites.star(identity, albumIn(library, albumId))
        : favourites.unstar(identity, albumId, null);
    },
    starPicture: async ({ isStarred, ...of }, { signal }) => {
      await identities.find(of.identity);
      if (!favourites.keepsOf(of.identity)) return unchanged(of.identity);
      return isStarred
        ? favourites.star(of.identity, await toKeep(of, signal))
        : favourites.unstar(of.identity, of.albumId, of.pictureId);
    },
    pin: async ({ identity, albumId, isPinned }) => {
      const { library } = await identities.find(identity);
      if (!favourites.keepsOf(identity)) return unchanged(identity);
      return isPinned ? favourites.pin(identity, albumIn(library, albumId)) : favourites.unpin(identity, albumId);
    },
    saveSearch: async ({ identity, search }) => {
      await identities.find(identity);
      return favourites.saveSearch(identity, search);
    },
    removeSearch: async ({ identity, id }) => {
      await identities.find(identity);
      return favourites.removeSearch(identity, id);
    },
    clearRecents: async ({ identity, kind }) => {
      await identities.find(identity);
      await favourites.clearRecents(identity, kind);
      return {};
    },
  };
}

/** The window asks for the covers of kept albums before it has asked for the lists that name them. */
function noteOwners(library: Pick<AlbumView, 'noteOwner'>, kept: readonly FavouriteAlbum[]): void {
  for (const { ownerId, album } of kept) if (ownerId !== null) library.noteOwner(album.id, ownerId);
}

/** Throws if no answer of this run has named the album. */
function albumIn(library: Pick<AlbumView, 'albumOf'>, albumId: AlbumId): AlbumToKeep {
  const known = library.albumOf(albumId);
  if (!known) throw new AppFailure({ kind: 'not-found' });
  return known;
}

/** Keeps an opened album among those seen last. Never rejects, because opening the album does not depend on it. */
export async function seeAlbum(
  { identities, favourites }: Pick<FavouritesHandlerDeps, 'identities' | 'favourites'>,
  identity: IdentityKey,
  albumId: AlbumId,
): Promise<void> {
  if (!favourites.keepsOf(identity)) return;
  const entry = await identities.find(identity).catch(() => null);
  const album = entry?.library.albumOf(albumId);
  if (album) await favourites.see(identity, album);
}
