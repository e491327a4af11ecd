/** Keys that more than one feature has to name. The identity's key always comes second. */
import type { AlbumId, Identity } from '../../preload/contract';

export const ownersKey = (identity: Identity): readonly unknown[] => ['owners', identity.key];
export const albumKey = (identity: Identity, albumId: AlbumId): readonly unknown[] => ['album', identity.key, albumId];
