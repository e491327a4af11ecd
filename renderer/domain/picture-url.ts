/** Addresses of pictures inside the program: IDs and a size, never the service's own address. */
import type { AlbumId, IdentityKey, MemberId, PictureId } from '../../preload/contract';
import type { Masking } from './masking';

/**
 * Device pixels. Only a few sizes, so that resizing the window slightly requests no new pictures; the smaller ones are
 * those that services offer, so that main finds a picture of that size.
 */
const LONG_EDGES_PX = [160, 400, 600, 800, 1024, 1600, 2560, 4096, 5120, 8192, 16_384];
/** Of a picture on the screen, zoomed as far as possible. */
export const LARGEST_SHOWN_PX = 65_535;

/** Returns the size to request, in device pixels, for an area whose longest edge is `cssPx` CSS pixels. */
export function longEdgeFor(cssPx: number): number {
  return longEdgeForPixels(cssPx * window.devicePixelRatio);
}

/** Longest edge of the window, in CSS pixels. */
export function longEdgeOfWindow(): number {
  return Math.max(window.innerWidth, window.innerHeight);
}

/** Returns the size to request for an area of this many device pixels. */
export function longEdgeForPixels(wantedPx: number): number {
  // A division and a multiplication by the ratio of the screen may leave a fraction.
  return LONG_EDGES_PX.find((px) => px >= wantedPx - 0.01) ?? LARGEST_SHOWN_PX;
}

/**
 * Builds a picture's address. A tile never shows an original, unless the service has nothing else. `form` states the form
 * that the renderer expects, so that a cached picture of the other form is never used. The size is limited to that of the
 * lease.
 */
function address(
  segments: readonly (string | number)[],
  longEdgeCssPx: number,
  masking: Masking,
  use: 'tile' | 'large' = 'tile',
): string {
  return addressOfSize(segments, longEdgeFor(longEdgeCssPx), masking, use);
}

/** `wantedPx`: longest edge in device pixels. */
function addressOfSize(
  segments: readonly (string | number)[],
  wantedPx: number,
  { isMasked, lease, revision }: Masking,
  use: 'tile' | 'large' | 'video',
): string {
  const longEdgePx = Math.min(wantedPx, lease?.longEdgePx ?? LARGEST_SHOWN_PX);
  const path = [...segments, longEdgePx].map((part) => encodeURIComponent(part)).join('/');
  const opened = lease ? `&lease=${encodeURIComponent(lease.token)}` : '';
  const size = use === 'tile' ? '&for=tile' : '';
  const scheme = use === 'video' ? 'proofsheet-video://' : 'proofsheet-picture://';
  return `${scheme}album/${path}?mask=${revision}&form=${isMasked ? 'masked' : 'plain'}${opened}${size}`;
}

/** `longEdgeCssPx`: longest edge of the area that the cover fills, in CSS pixels. */
export function coverUrl(identity: IdentityKey, albumId: AlbumId, longEdgeCssPx: number, masking: Masking): string {
  return address([identity, 'cover', albumId], longEdgeCssPx, masking);
}

type PictureUrl = (
  identity: IdentityKey,
  albumId: AlbumId,
  pictureId: PictureId,
  longEdgeCssPx: number,
  masking: Masking,
) => string;

function urlsOf(use: 'tile' | 'large'): PictureUrl {
  return (identity, albumId, pictureId, longEdgeCssPx, masking) =>
    address([identity, 'picture', albumId, pictureId], longEdgeCssPx, masking, use);
}

export const pictureUrl = urlsOf('tile');

/** The picture as the viewer shows it: main returns the original if no other size is large enough. */
export const largePictureUrl = urlsOf('large');

/** The place of a square of a picture whose longest edge is `longEdgePx` as a whole. */
export interface TilePlace {
  readonly longEdgePx: number;
  readonly column: number;
  readonly row: number;
}

/** A square of a picture that is too large for the window as a whole. */
export function pictureTileUrl(
  identity: IdentityKey,
  albumId: AlbumId,
  pictureId: PictureId,
  { longEdgePx, column, row }: TilePlace,
  masking: Masking,
): string {
  const whole = addressOfSize([identity, 'picture', albumId, pictureId], longEdgePx, masking, 'large');
  return `${whole}&part=${column}.${row}`;
}

/** `longEdgePx`: longest edge of the wanted rendition, in its own pixels. */
export function videoUrl(
  identity: IdentityKey,
  albumId: AlbumId,
  pictureId: PictureId,
  longEdgePx: number,
  masking: Masking,
): string {
  return addressOfSize([identity, 'video', albumId, pictureId], longEdgePx, masking, 'video');
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

/** Returns the address of a cover as it appears when acting as the member; `identity`: the manager's own. */
export function memberCoverUrl(
  identity: IdentityKey,
  member: MemberId,
  albumId: AlbumId,
  longEdgeCssPx: number,
  masking: Masking,
): string {
  return address([identity, 'member-cover', member, albumId], longEdgeCssPx, masking);
}
