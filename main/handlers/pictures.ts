import type { AlbumId } from '../../preload/contract';
import { toDetails, toSummary } from '../albums/present';
import type { ProofsheetHandlers } from '../dispatcher';
import type { KnownIdentity } from '../identities/identity-registry';
import type { HandlerParts } from './parts';

export function picturesHandlers({ identities, mask, acting }: HandlerParts): ProofsheetHandlers['pictures'] {
  /** Nothing of an album is told before the journal has it, whichever way it is asked for. */
  const recordOpening = async (albumId: AlbumId, { identity, library, ended }: KnownIdentity): Promise<void> => {
    // Others may wait for it too, so that it must not end with whoever asked first.
    if (ended) await acting.albumOpened(identity.key, albumId, async () => (await library.describeAlbum(albumId, ended)).name);
  };

  return {
    outline: ({ identity, albumId, detail, orderBy }, { signal }) =>
      identities.use(identity, signal, async (known, joined) => {
        await recordOpening(albumId, known);
        return known.library.outline(albumId, detail, orderBy, joined);
      }),
    range: ({ identity, albumId, from, count, orderBy }, { signal }) =>
      identities.use(identity, signal, async (known, joined) => {
        await recordOpening(albumId, known);
        return (await known.library.range(albumId, { from, count, orderBy }, joined)).map(toSummary);
      }),
    details: ({ identity, albumId, pictureId }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) =>
        toDetails(await library.picture(albumId, pictureId, joined), mask.state),
      ),
    exif: ({ identity, albumId, pictureId }, { signal }) =>
      identities.use(identity, signal, ({ library }, joined) => library.readExif(albumId, pictureId, joined)),
  };
}
