/**
 * Picture addresses inside the program. They contain IDs, never the service's own address.
 * `proofsheet-picture://album/{identity}/cover/{album}/{longEdgePx}`
 * `proofsheet-picture://album/{identity}/picture/{album}/{picture}/{longEdgePx}`
 * `proofsheet-picture://album/{identity}/video/{album}/{picture}/{longEdgePx}`
 * `proofsheet-picture://album/{identity}/portrait/{member}/{longEdgePx}`
 * `proofsheet-picture://album/{identity}/member-cover/{member}/{album}/{longEdgePx}`
 * The last two contain the manager's identity and show a member's pictures. All end with
 * `?mask={rulesRevision}&form={masked|plain}&lease={token}&for={tile}`. Only the lease grants access to a masked
 * picture. `mask` and `form` grant nothing, because main decides by its own state; they only prevent the renderer from
 * reusing an outdated picture. Checked without zod, which took a few percent of main's time while scrolling.
 */
import type { AlbumId } from '../../preload/contract/album';
import type { MemberId } from '../../preload/contract/group';
import type { IdentityKey } from '../../preload/contract/identity';
import type { LeaseToken } from '../../preload/contract/mask';
import type { PictureId } from '../../preload/contract/picture';

export const PICTURE_SCHEME = 'proofsheet-picture';

const LARGEST_LONG_EDGE_PX = 16_384;

interface Display {
  readonly identity: IdentityKey;
  readonly longEdgePx: number;
  /** One of many small pictures, for which an original would be far too large. */
  readonly isTile?: boolean;
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
  const { segments, lease, isTile } = splitAddress(address) ?? {};
  if (!segments || !isTextOf<IdentityKey>(segments[0], 1, 200)) return null;
  const [identity, kind] = segments;
  const longEdgePx = Number(segments.at(-1));
  if (!Number.isInteger(longEdgePx) || longEdgePx < 1 || longEdgePx > LARGEST_LONG_EDGE_PX) return null;
  const place = readSubject(kind, segments.slice(2, -1), { identity, longEdgePx, ...(isTile && { isTile }) });
  return place && { place, lease: isTextOf<LeaseToken>(lease, 16, 64) ? lease : null };
}

function readSubject(kind: string | undefined, ids: readonly string[], display: Display): PictureTarget | null {
  const [first, second] = ids;
  switch (kind) {
    case 'cover':
      return ids.length === 1 && isTextOf<AlbumId>(first, 1, 200) ? { ...display, kind, albumId: first } : null;
    case 'picture':
    case 'video':
      return ids.length === 2 && isTextOf<AlbumId>(first, 1, 200) && isTextOf<PictureId>(second, 1, 200)
        ? { ...display, kind, albumId: first, pictureId: second }
        : null;
    case 'portrait':
      return ids.length === 1 && isTextOf<MemberId>(first, 1, 60) ? { ...display, kind, member: first } : null;
    case 'member-cover':
      return ids.length === 2 && isTextOf<MemberId>(first, 1, 60) && isTextOf<AlbumId>(second, 1, 200)
        ? { ...display, kind, member: first, albumId: second }
        : null;
    default:
      return null;
  }
}

/** The contract's schemas of these texts check their length only, as this does. */
function isTextOf<Branded extends string>(
  text: string | null | undefined,
  minLength: number,
  maxLength: number,
): text is Branded {
  return typeof text === 'string' && text.length >= minLength && text.length <= maxLength;
}

interface SplitAddress {
  readonly segments: string[];
  readonly lease: string | null;
  readonly isTile: boolean;
}

function splitAddress(address: string): SplitAddress | null {
  try {
    const { protocol, pathname, searchParams } = new URL(address);
    if (protocol !== `${PICTURE_SCHEME}:`) return null;
    return {
      segments: pathname
        .split('/')
        .slice(1)
        .map((part) => decodeURIComponent(part)),
      lease: searchParams.get('lease'),
      isTile: searchParams.get('for') === 'tile',
    };
  } catch {
    return null;
  }
}
