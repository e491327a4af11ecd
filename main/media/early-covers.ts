/**
 * Fetches the first covers of a list as soon as it is there, while the window still draws their tiles. The window's
 * requests find them in the cache, or join the request that is under way.
 */
import type { Album, IdentityKey } from '../../preload/contract';
import type { PictureRequestHandler } from './picture-request-handler';

/** A very large window asks for the others itself. */
const MOST_COVERS = 24;
/** A cover has one size, so this chooses nothing. */
const LONG_EDGE_PX = 400;

export interface EarlyCovers {
  readonly identity: IdentityKey;
  readonly albums: readonly Album[];
  /** How many of the albums the window shows at once. */
  readonly shownCount: number;
}

/** Asks the access gate as the window's requests do, without a lease. Ends with the signal. */
export function fetchCoversEarly(
  pictures: Pick<PictureRequestHandler, 'read'>,
  { identity, albums, shownCount }: EarlyCovers,
  signal: AbortSignal,
): void {
  const first = albums.slice(0, Math.min(shownCount, MOST_COVERS)).filter(({ cover }) => cover.state === 'available');
  for (const { id } of first) {
    const place = { kind: 'cover', identity, albumId: id, longEdgePx: LONG_EDGE_PX, isTile: true } as const;
    // The window asks itself, and shows its own failure.
    pictures.read(place, null, signal).catch(() => undefined);
  }
}
