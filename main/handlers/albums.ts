import type { ProofsheetHandlers } from '../dispatcher';
import type { HandlerParts } from './parts';

export function albumsHandlers({ identities }: HandlerParts): ProofsheetHandlers['albums'] {
  return {
    list: async ({ identity, ownerId }, { signal }) => {
      const records = await (await identities.find(identity)).library.listAlbums(ownerId, signal);
      return records.map(({ album }) => album);
    },
    categories: async ({ identity, ownerId }, { signal }) => [
      ...(await (await identities.find(identity)).library.listCategories(ownerId, signal)),
    ],
    find: async ({ identity, text }, { signal }) => (await (await identities.find(identity)).library.findAlbum(text, signal)).album,
    details: async ({ identity, albumId }, { signal }) => (await identities.find(identity)).library.describeAlbum(albumId, signal),
    unlock: async ({ identity, albumId, password }) => {
      (await identities.find(identity)).library.unlockAlbum(albumId, password);
      return {};
    },
  };
}
