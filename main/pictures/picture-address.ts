/**
 * The address of a picture inside the program: ids, never the service's own address.
 * `proofsheet-picture://album/{identity}/cover/{album}/{longEdgePx}?mask={revision}`
 * `proofsheet-picture://album/{identity}/picture/{album}/{picture}/{longEdgePx}?mask={revision}`
 * `proofsheet-picture://album/{identity}/video/{album}/{picture}/{longEdgePx}?mask={revision}`
 * `proofsheet-picture://album/{identity}/portrait/{member}/{longEdgePx}?mask={revision}`
 * `proofsheet-picture://album/{identity}/member-cover/{member}/{album}/{longEdgePx}?mask={revision}`
 * The last two are the manager's own view of a member. The revision only keeps the page from reusing what it drew before the mask changed; main decides by its own state.
 */
import * as z from 'zod';
import { AlbumId } from '../../preload/contract/album';
import { MemberId } from '../../preload/contract/group';
import { IdentityKey } from '../../preload/contract/identity';
import { PictureId } from '../../preload/contract/picture';

export const PICTURE_SCHEME = 'proofsheet-picture';

const LongEdgePx = z.coerce.number().int().min(1).max(16_384);

const PictureAddress = z.union([
  z
    .tuple([IdentityKey, z.literal('cover'), AlbumId, LongEdgePx])
    .transform(([identity, kind, albumId, longEdgePx]) => ({ kind, identity, albumId, longEdgePx })),
  z
    .tuple([IdentityKey, z.enum(['picture', 'video']), AlbumId, PictureId, LongEdgePx])
    .transform(([identity, kind, albumId, pictureId, longEdgePx]) => ({ kind, identity, albumId, pictureId, longEdgePx })),
  z
    .tuple([IdentityKey, z.literal('portrait'), MemberId, LongEdgePx])
    .transform(([identity, kind, member, longEdgePx]) => ({ kind, identity, member, longEdgePx })),
  z
    .tuple([IdentityKey, z.literal('member-cover'), MemberId, AlbumId, LongEdgePx])
    .transform(([identity, kind, member, albumId, longEdgePx]) => ({ kind, identity, member, albumId, longEdgePx })),
]);
export type PictureAddress = z.infer<typeof PictureAddress>;

/** Null for anything that is not an address of the program's own making. */
export function parsePictureAddress(address: string): PictureAddress | null {
  const parts = splitAddress(address);
  const parsed = PictureAddress.safeParse(parts);
  return parsed.success ? parsed.data : null;
}

function splitAddress(address: string): string[] | null {
  try {
    const { protocol, pathname } = new URL(address);
    if (protocol !== `${PICTURE_SCHEME}:`) return null;
    return pathname.split('/').slice(1).map((part) => decodeURIComponent(part));
  } catch {
    return null;
  }
}
