/** Query keys used by several features. The identity's key is always the second element. */
import type { AlbumId, Identity, IdentityKey, PictureId } from '../../preload/contract';

export const ownersKey = (identity: Identity): readonly unknown[] => ['owners', identity.key];
export const albumKey = (identity: Pick<Identity, 'key'>, albumId: AlbumId): readonly unknown[] => [
  'album',
  identity.key,
  albumId,
];
/** Prefix of the keys of all owners' album lists. */
export const albumsKey = (identity: IdentityKey): readonly unknown[] => ['albums', identity];
/** Prefix of the keys of all outlines of an album. */
export const outlineKey = (identity: IdentityKey, albumId: AlbumId): readonly unknown[] => [
  'outline',
  identity,
  albumId,
];
/** Prefix of the keys of all ranges of an album. */
export const rangesKey = (identity: IdentityKey, albumId: AlbumId): readonly unknown[] => ['range', identity, albumId];
/** Prefix of the keys of a picture's details, under any lease. */
export const detailsKey = (identity: IdentityKey, albumId: AlbumId, pictureId: PictureId): readonly unknown[] => [
  'details',
  identity,
  albumId,
  pictureId,
];
export const sizesKey = (identity: IdentityKey, albumId: AlbumId, pictureId: PictureId | null): readonly unknown[] => [
  'picture-sizes',
  identity,
  albumId,
  pictureId,
];
