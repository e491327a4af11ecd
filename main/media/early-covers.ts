/**
 * Fetches the first covers of a list as soon as it is there, while the window still draws their tiles. The window's
 * requests find them in the cache, or join the request that is under way.
 */
import type { Album, IdentityKey } from '../../preload/contract';
import type { PictureRequestHandler } from './picture-request-handler';

/** About as many as a window shows at once. */
const MOST_COVERS = 12;
/** A cover has one size, so this chooses nothing. */
const LONG_EDGE_PX = 400;

/** Asks the access gate as the window's requests do, without a lease. Ends with the signal. */
export function fetchCoversEarly(
  pictures: Pick<PictureRequestHandler, 'read'>,
  identity: IdentityKey,
  albums: readonly Album[],
  signal: AbortSignal,
): void {
  const first = albums.slice(0, MOST_COVERS).filter(({ cover }) => cover.state === 'available');
  for (const { id } of first) {
    const place = { kind: 'cover', identity, albumId: id, longEdgePx: LONG_EDGE_PX, isTile: true } as const;
    // The window asks itself, and shows its own failure.
    pictures.read(place, null, signal).catch(() => undefined);
  }
}
