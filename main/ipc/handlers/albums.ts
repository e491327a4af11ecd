import { toAlbumDetails } from '../../library/present';
import type { ProofsheetHandlers } from '../dispatcher';
import type { HandlerDeps } from './deps';

export function albumsHandlers({ identities, mask }: HandlerDeps): ProofsheetHandlers['albums'] {
  return {
    list: ({ identity, ownerId }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) => {
        const { value, asOf } = await library.readAlbums(ownerId, joined);
        return { asOf, albums: value.map(({ album }) => album) };
      }),
    categories: ({ identity, ownerId }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) => [
        ...(await library.listCategories(ownerId, joined)),
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
    // The dispatcher has recorded the opening; nothing else is to be done.
    opened: () => ({}),
    unlock: async ({ identity, albumId, password }) => {
      (await identities.find(identity)).library.unlockAlbum(albumId, password);
      return {};
    },
  };
}
