/** Addresses of pictures inside the program: ids and a size, never the service's own address. */
import type { AlbumId, IdentityKey, MaskState, MemberId, PictureId } from '../../preload/contract';

/** Few sizes, so that a window resized a little asks for nothing new. Pixels of the screen. */
const LONG_EDGES_PX = [160, 400, 640, 1024, 1600, 2560, 4096];

function longEdgeFor(cssPx: number): number {
  const wantedPx = cssPx * window.devicePixelRatio;
  return LONG_EDGES_PX.find((px) => px >= wantedPx) ?? 4096;
}

function address(parts: readonly (string | number)[], mask: MaskState): string {
  const path = parts.map((part) => encodeURIComponent(part)).join('/');
  return `proofsheet-picture://album/${path}?mask=${mask.revision}`;
}

/** `longEdgeCssPx`: the longest edge of the place it fills, CSS pixels. */
export function coverUrl(identity: IdentityKey, albumId: AlbumId, longEdgeCssPx: number, mask: MaskState): string {
  return address([identity, 'cover', albumId, longEdgeFor(longEdgeCssPx)], mask);
}

export function pictureUrl(
  identity: IdentityKey,
  albumId: AlbumId,
  pictureId: PictureId,
  longEdgeCssPx: number,
  mask: MaskState,
): string {
  return address([identity, 'picture', albumId, pictureId, longEdgeFor(longEdgeCssPx)], mask);
}

export function videoUrl(
  identity: IdentityKey,
  albumId: AlbumId,
  pictureId: PictureId,
  longEdgeCssPx: number,
  mask: MaskState,
): string {
  return address([identity, 'video', albumId, pictureId, longEdgeFor(longEdgeCssPx)], mask);
}

/** `identity`: the manager's own. */
export function memberPortraitUrl(identity: IdentityKey, member: MemberId, longEdgeCssPx: number, mask: MaskState): string {
  return address([identity, 'portrait', member, longEdgeFor(longEdgeCssPx)], mask);
}

/** As somebody sees it who acts as the member; `identity`: the manager's own. */
export function memberCoverUrl(
  identity: IdentityKey,
  member: MemberId,
  albumId: AlbumId,
  longEdgeCssPx: number,
  mask: MaskState,
): string {
  return address([identity, 'member-cover', member, albumId, longEdgeFor(longEdgeCssPx)], mask);
}
