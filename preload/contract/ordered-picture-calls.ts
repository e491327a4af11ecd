/** The calls for the pictures of an album in an order of the window's own. See `search.order`. */
import * as z from 'zod';
import { ofAlbum, OrderBy, PICTURES_PER_RANGE } from './inputs';
import { NonNegativeInteger } from './integers';
import { SomePictures } from './picture';
import { procedure } from './procedure';

const opening = { whileLocked: 'allow', audit: { before: 'album-opened' } } as const;

export const orderedPictureCalls = {
  /** Pictures by their indexes in the service's order. */
  some: procedure({
    input: ofAlbum.extend({
      orderBy: OrderBy,
      indexes: z.array(NonNegativeInteger).min(1).max(PICTURES_PER_RANGE),
    }),
    output: SomePictures,
    ...opening,
  }),
  /** Reads the pages of the album that are not known, behind all other requests. Cancelling the call stops it. */
  readAll: procedure({ input: ofAlbum.extend({ orderBy: OrderBy }), output: z.object({}), ...opening }),
};
