import type { ProofsheetHandlers } from '../dispatcher';
import type { HandlerParts } from './parts';
import { recordOpeningsWith } from './record-opening';

export function albumsHandlers({ identities, acting }: HandlerParts): ProofsheetHandlers['albums'] {
  const recordOpening = recordOpeningsWith(acting);
  return {
    list: ({ identity, ownerId }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) =>
        (await library.listAlbums(ownerId, joined)).map(({ album }) => album),
      ),
    categories: ({ identity, ownerId }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) => [...(await library.listCategories(ownerId, joined))]),
    find: ({ identity, text }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) => (await library.findAlbum(text, joined)).album),
    details: ({ identity, albumId }, { signal }) =>
      identities.use(identity, signal, ({ library }, joined) => library.describeAlbum(albumId, joined)),
    opened: ({ identity, albumId }, { signal }) =>
      identities.use(identity, signal, async (known) => {
        await recordOpening(albumId, known);
        return {};
      }),
    unlock: async ({ identity, albumId, password }) => {
      (await identities.find(identity)).library.unlockAlbum(albumId, password);
      return {};
    },
  };
}
