/**
 * Picture addresses inside the program. They contain IDs, never the service's own address.
 * `proofsheet-picture://album/{identity}/cover/{album}/{longEdgePx}`
 * `proofsheet-picture://album/{identity}/picture/{album}/{picture}/{longEdgePx}`
 * `proofsheet-picture://album/{identity}/portrait/{member}/{longEdgePx}`
 * `proofsheet-picture://album/{identity}/member-cover/{member}/{album}/{longEdgePx}`
 * `proofsheet-video://album/{identity}/video/{album}/{picture}/{longEdgePx}`
 * Portraits and members' covers contain the manager's identity and show a member's pictures. All end with
 * `?mask={rulesRevision}&form={masked|plain}&lease={token}&for={tile}&part={column}.{row}&load={number}`. Only the
 * lease grants access to a masked picture. `mask` and `form` grant nothing, because main decides by its own state; they
 * only prevent the renderer from reusing an outdated picture, and so does `load`, which differs for each tile. Checked
 * without zod, which took a few percent of main's time while scrolling.
 */
import type { AlbumId } from '../../preload/contract/album';
import type { MemberId } from '../../preload/contract/group';
import type { IdentityKey } from '../../preload/contract/identity';
import type { LeaseToken } from '../../preload/contract/mask';
import type { PictureId } from '../../preload/contract/picture';

export const PICTURE_SCHEME = 'proofsheet-picture';
/** Videos have a scheme of their own, because they are streams. */
export const VIDEO_SCHEME = 'proofsheet-video';

/** The largest that a JPEG can have. */
const LARGEST_LONG_EDGE_PX = 65_535;

interface Display {
  readonly identity: IdentityKey;
  readonly longEdgePx: number;
  /** One of many small pictures, for which an original would be far too large. */
  readonly isTile?: boolean;
  /** The window draws it, so it must not be larger than the window can draw. */
  readonly isForWindow?: boolean;
  /** Only this square of the picture, which is scaled to `longEdgePx` as a whole. */
  readonly part?: PictureTile;
}

/** Counted from the left and top edge of the picture. */
export interface PictureTile {
  readonly column: number;
  readonly row: number;
}

export type PictureTarget = Display &
  (
    | { readonly kind: 'cover'; readonly albumId: AlbumId }
    | { readonly kind: 'picture' | 'video'; readonly albumId: AlbumId; readonly pictureId: PictureId }
    | { readonly kind: 'portrait'; readonly member: MemberId }
    | { readonly kind: 'member-cover'; readonly member: MemberId; readonly albumId: AlbumId }
  );

export interface PictureAddress {
  readonly place: PictureTarget;
  /** Null if the address contains no valid lease token. */
  readonly lease: LeaseToken | null;
}

/** Returns null if the address does not have one of the program's own forms. */
export function parsePictureAddress(address: string): PictureAddress | null {
  const { segments, isVideo, lease, isTile, part } = splitAddress(address) ?? {};
  if (!segments) return null;
  const [identity, kind = ''] = segments;
  if (isVideo !== (kind === 'video')) return null;
  const longEdgePx = Number(segments.at(-1));
  const isSize = Number.isInteger(longEdgePx) && longEdgePx >= 1 && longEdgePx <= LARGEST_LONG_EDGE_PX;
  if (!isSize || !hasLength(identity, 1, 200)) return null;
  const display = { identity: identity as IdentityKey, longEdgePx, ...(isTile && { isTile }), ...(part && { part }) };
  const place = readSubject(kind, segments.slice(2, -1), display);
  return place && { place, lease: hasLength(lease, 16, 64) ? (lease as LeaseToken) : null };
}

/** The casts add only the brand; the schemas of the contract check the length of these texts, as this does. */
function readSubject(kind: string, ids: readonly string[], display: Display): PictureTarget | null {
  const [first, second] = ids;
  const isOne = (maxLength: number): boolean => ids.length === 1 && hasLength(first, 1, maxLength);
  const areTwo = (maxLength: number): boolean =>
    ids.length === 2 && hasLength(first, 1, maxLength) && hasLength(second, 1, 200);
  switch (kind) {
    case 'cover':
      return isOne(200) ? { ...display, kind, albumId: first as AlbumId } : null;
    case 'picture':
    case 'video':
      return areTwo(200) ? { ...display, kind, albumId: first as AlbumId, pictureId: second as PictureId } : null;
    case 'portrait':
      return isOne(60) ? { ...display, kind, member: first as MemberId } : null;
    case 'member-cover':
      return areTwo(60) ? { ...display, kind, member: first as MemberId, albumId: second as AlbumId } : null;
    default:
      return null;
  }
}

function hasLength(text: string | null | undefined, minLength: number, maxLength: number): text is string {
  return typeof text === 'string' && text.length >= minLength && text.length <= maxLength;
}

interface SplitAddress {
  readonly segments: string[];
  readonly isVideo: boolean;
  readonly lease: string | null;
  readonly isTile: boolean;
  readonly part: PictureTile | null;
}

function readPart(text: string | null): PictureTile | null {
  const [, column, row] = /^(\d{1,2})\.(\d{1,2})$/.exec(text ?? '') ?? [];
  return column === undefined ? null : { column: Number(column), row: Number(row) };
}

function splitAddress(address: string): SplitAddress | null {
  try {
    const { protocol, pathname, searchParams } = new URL(address);
    const isVideo = protocol === `${VIDEO_SCHEME}:`;
    if (!isVideo && protocol !== `${PICTURE_SCHEME}:`) return null;
    return {
      isVideo,
      segments: pathname
        .split('/')
        .slice(1)
        .map((part) => decodeURIComponent(part)),
      lease: searchParams.get('lease'),
      isTile: searchParams.get('for') === 'tile',
      part: readPart(searchParams.get('part')),
    };
  } catch {
    return null;
  }
}
