/** Addresses of pictures inside the program: ids and a size, never the service's own address. */
import type { AlbumId, IdentityKey, MemberId, PictureId } from '../../preload/contract';
import type { Masking } from './masking';

/** Few sizes, so that a window resized a little asks for nothing new. Pixels of the screen. */
const LONG_EDGES_PX = [160, 400, 640, 1024, 1600, 2560, 4096];
export const LARGEST_LONG_EDGE_PX = 4096;

/** For a place whose longest edge is that many CSS pixels: pixels of the screen that are asked for. */
export function longEdgeFor(cssPx: number): number {
  const wantedPx = cssPx * window.devicePixelRatio;
  return LONG_EDGES_PX.find((px) => px >= wantedPx) ?? LARGEST_LONG_EDGE_PX;
}

/**
 * `form` says what the window expects, so that nothing it drew before is used in its place. A lease opens nothing larger than it
 * was granted for.
 */
function address(
  parts: readonly (string | number)[],
  longEdgeCssPx: number,
  { isMasked, lease, rulesRevision }: Masking,
): string {
  const longEdgePx = Math.min(longEdgeFor(longEdgeCssPx), lease?.longEdgePx ?? LARGEST_LONG_EDGE_PX);
  const path = [...parts, longEdgePx].map((part) => encodeURIComponent(part)).join('/');
  const opened = lease ? `&lease=${encodeURIComponent(lease.token)}` : '';
  return `proofsheet-picture://album/${path}?mask=${rulesRevision}&form=${isMasked ? 'masked' : 'plain'}${opened}`;
}

/** `longEdgeCssPx`: the longest edge of the place it fills, CSS pixels. */
export function coverUrl(identity: IdentityKey, albumId: AlbumId, longEdgeCssPx: number, masking: Masking): string {
  return address([identity, 'cover', albumId], longEdgeCssPx, masking);
}

export function pictureUrl(
  identity: IdentityKey,
  albumId: AlbumId,
  pictureId: PictureId,
  longEdgeCssPx: number,
  masking: Masking,
): string {
  return address([identity, 'picture', albumId, pictureId], longEdgeCssPx, masking);
}

export function videoUrl(
  identity: IdentityKey,
  albumId: AlbumId,
  pictureId: PictureId,
  longEdgeCssPx: number,
  masking: Masking,
): string {
  return address([identity, 'video', albumId, pictureId], longEdgeCssPx, masking);
}

/** `identity`: the manager's own. */
export function memberPortraitUrl(
  identity: IdentityKey,
  member: MemberId,
  longEdgeCssPx: number,
  masking: Masking,
): string {
  return address([identity, 'portrait', member], longEdgeCssPx, masking);
}

/** As somebody sees it who acts as the member; `identity`: the manager's own. */
export function memberCoverUrl(
  identity: IdentityKey,
  member: MemberId,
  albumId: AlbumId,
  longEdgeCssPx: number,
  masking: Masking,
): string {
  return address([identity, 'member-cover', member, albumId], longEdgeCssPx, masking);
}
