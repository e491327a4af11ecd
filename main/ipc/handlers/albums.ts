import type { IdentityRegistry } from '../../library/identity-registry';
import { toAlbumDetails } from '../../library/present';
import type { ProofsheetHandlers } from '../dispatcher';
import { type FavouritesHandlerDeps, seeAlbum } from './favourites';

export interface AlbumsHandlerDeps extends FavouritesHandlerDeps {
  readonly identities: Pick<IdentityRegistry, 'use' | 'find'>;
  readonly mask: Parameters<typeof toAlbumDetails>[2];
}

export function albumsHandlers({ identities, mask, favourites }: AlbumsHandlerDeps): ProofsheetHandlers['albums'] {
  return {
    list: ({ identity, ownerId }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) => {
        const { value, asOf } = await library.readAlbums(ownerId, joined);
        return { asOf, albums: value.map(({ album }) => album) };
      }),
    stored: ({ identity, ownerId }, { signal }) =>
      identities.use(identity, signal, async ({ library }) => {
        const stored = await library.storedAlbums(ownerId);
        return stored && { asOf: stored.asOf, albums: stored.value.map(({ album }) => album) };
      }),
    storedCategories: ({ identity, ownerId }, { signal }) =>
      identities.use(identity, signal, async ({ library }) => {
        const stored = await library.storedCategories(ownerId);
        return stored && { asOf: stored.asOf, categories: [...stored.value] };
      }),
    categories: ({ identity, ownerId }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) => [
        ...(await library.listCategories(ownerId, joined)),
      ]),
    subCategories: ({ identity, ownerId, categoryId }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) => [
        ...(await library.listCategoriesIn(ownerId, categoryId, joined)),
      ]),
    find: ({ identity, text, password, sitePassword }, { signal }) =>
      identities.use(
        identity,
        signal,
        async ({ library }, joined) =>
          (await library.findAlbum(text, { album: password, site: sitePassword }, joined)).album,
      ),
    details: ({ identity, albumId }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) =>
        toAlbumDetails(await library.describeAlbum(albumId, joined), { identity, albumId }, mask),
      ),
    // The dispatcher has recorded the opening.
    opened: async ({ identity, albumId }) => {
      await seeAlbum({ identities, favourites }, identity, albumId);
      return {};
    },
    unlock: async ({ identity, albumId, password }) => {
      (await identities.find(identity)).library.unlockAlbum(albumId, password);
      return {};
    },
  };
}
