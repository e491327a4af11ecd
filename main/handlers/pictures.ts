import { toDetails, toSummary } from '../albums/present';
import type { ProofsheetHandlers } from '../dispatcher';
import type { HandlerParts } from './parts';

export function picturesHandlers({ identities, mask, acting }: HandlerParts): ProofsheetHandlers['pictures'] {
  return {
    outline: ({ identity, albumId, detail, orderBy }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) => {
        await acting.albumOpened(identity, albumId, async () => (await library.describeAlbum(albumId, joined)).name);
        return library.outline(albumId, detail, orderBy, joined);
      }),
    range: ({ identity, albumId, from, count, orderBy }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) =>
        (await library.range(albumId, { from, count, orderBy }, joined)).map(toSummary),
      ),
    details: ({ identity, albumId, pictureId }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) =>
        toDetails(await library.picture(albumId, pictureId, joined), mask.state),
      ),
    exif: ({ identity, albumId, pictureId }, { signal }) =>
      identities.use(identity, signal, ({ library }, joined) => library.readExif(albumId, pictureId, joined)),
  };
}
