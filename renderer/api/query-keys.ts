/** Keys that more than one feature has to name. The identity's key always comes second. */
import type { AlbumId, Identity, IdentityKey } from '../../preload/contract';

export const ownersKey = (identity: Identity): readonly unknown[] => ['owners', identity.key];
export const albumKey = (identity: Pick<Identity, 'key'>, albumId: AlbumId): readonly unknown[] => [
  'album',
  identity.key,
  albumId,
];
/** The beginning of the keys of all owners' lists. */
export const albumsKey = (identity: IdentityKey): readonly unknown[] => ['albums', identity];
/** The beginning of the keys of all outlines of an album. */
export const outlineKey = (identity: IdentityKey, albumId: AlbumId): readonly unknown[] => [
  'outline',
  identity,
  albumId,
];
