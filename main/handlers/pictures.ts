import { toDetails, toSummary } from '../albums/present';
import type { ProofsheetHandlers } from '../dispatcher';
import type { HandlerParts } from './parts';

export function picturesHandlers({ identities, mask }: HandlerParts): ProofsheetHandlers['pictures'] {
  return {
    outline: async ({ identity, albumId, detail, orderBy }, { signal }) =>
      (await identities.find(identity)).library.outline(albumId, detail, orderBy, signal),
    range: async ({ identity, albumId, from, count, orderBy }, { signal }) => {
      const records = await (await identities.find(identity)).library.range(albumId, { from, count, orderBy }, signal);
      return records.map(toSummary);
    },
    details: async ({ identity, albumId, pictureId }, { signal }) => {
      const { library } = await identities.find(identity);
      return toDetails(await library.picture(albumId, pictureId, signal), mask.state);
    },
    exif: async ({ identity, albumId, pictureId }, { signal }) =>
      (await identities.find(identity)).library.readExif(albumId, pictureId, signal),
  };
}
