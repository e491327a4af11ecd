/**
 * Picture addresses inside the program. They contain IDs, never the service's own address.
 * `proofsheet-picture://album/{identity}/cover/{album}/{longEdgePx}`
 * `proofsheet-picture://album/{identity}/picture/{album}/{picture}/{longEdgePx}`
 * `proofsheet-picture://album/{identity}/video/{album}/{picture}/{longEdgePx}`
 * `proofsheet-picture://album/{identity}/portrait/{member}/{longEdgePx}`
 * `proofsheet-picture://album/{identity}/member-cover/{member}/{album}/{longEdgePx}`
 * The last two contain the manager's identity and show a member's pictures. All end with
 * `?mask={rulesRevision}&form={masked|plain}&lease={token}`. Only the lease grants access to a masked picture. `mask` and
 * `form` grant nothing, because main decides by its own state; they only prevent the renderer from reusing an outdated
 * picture.
 */
import * as z from 'zod';
import { AlbumId } from '../../preload/contract/album';
import { MemberId } from '../../preload/contract/group';
import { IdentityKey } from '../../preload/contract/identity';
import { LeaseToken } from '../../preload/contract/mask';
import { PictureId } from '../../preload/contract/picture';

export const PICTURE_SCHEME = 'proofsheet-picture';

const LongEdgePx = z.coerce.number().int().min(1).max(16_384);

const PictureTarget = z.union([
  z
    .tuple([IdentityKey, z.literal('cover'), AlbumId, LongEdgePx])
    .transform(([identity, kind, albumId, longEdgePx]) => ({ kind, identity, albumId, longEdgePx })),
  z
    .tuple([IdentityKey, z.enum(['picture', 'video']), AlbumId, PictureId, LongEdgePx])
    .transform(([identity, kind, albumId, pictureId, longEdgePx]) => ({
      kind,
      identity,
      albumId,
      pictureId,
      longEdgePx,
    })),
  z
    .tuple([IdentityKey, z.literal('portrait'), MemberId, LongEdgePx])
    .transform(([identity, kind, member, longEdgePx]) => ({ kind, identity, member, longEdgePx })),
  z
    .tuple([IdentityKey, z.literal('member-cover'), MemberId, AlbumId, LongEdgePx])
    .transform(([identity, kind, member, albumId, longEdgePx]) => ({ kind, identity, member, albumId, longEdgePx })),
]);
export type PictureTarget = z.infer<typeof PictureTarget>;

export interface PictureAddress {
  readonly place: PictureTarget;
  /** Null if the address contains no valid lease token. */
  readonly lease: LeaseToken | null;
}

/** Returns null if the address does not have one of the program's own forms. */
export function parsePictureAddress(address: string): PictureAddress | null {
  const { segments, lease } = splitAddress(address) ?? {};
  const parsed = PictureTarget.safeParse(segments);
  return parsed.success ? { place: parsed.data, lease: LeaseToken.safeParse(lease).data ?? null } : null;
}

function splitAddress(address: string): { readonly segments: string[]; readonly lease: string | null } | null {
  try {
    const { protocol, pathname, searchParams } = new URL(address);
    if (protocol !== `${PICTURE_SCHEME}:`) return null;
    return {
      segments: pathname
        .split('/')
        .slice(1)
        .map((part) => decodeURIComponent(part)),
      lease: searchParams.get('lease'),
    };
  } catch {
    return null;
  }
}
