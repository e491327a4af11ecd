/** The calls for what the grid needs to know of a whole album: of all of it, of an earlier run, and of its beginning. */
import { ofAlbum, OrderBy } from './inputs';
import { AlbumOutline } from './picture';
import { procedure } from './procedure';

const opening = { whileLocked: 'allow', audit: { before: 'album-opened' } } as const;
const input = ofAlbum.extend({ orderBy: OrderBy });

export const outlineCalls = {
  outline: procedure({ input, output: AlbumOutline, ...opening }),
  /** See `owners.stored`. Until the service has answered, `range` returns what is stored of the album. */
  storedOutline: procedure({ input, output: AlbumOutline.nullable(), ...opening }),
  /**
   * Answered when the first pictures of a long response have arrived: the shapes of all others are 0, and `range` returns
   * the first pictures. Null if the whole album arrives before, or is known.
   */
  firstOutline: procedure({ input, output: AlbumOutline.nullable(), ...opening }),
};
