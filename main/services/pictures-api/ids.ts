/** How the ids of this service are made and read. What comes from the window is untrusted, so reading is strict. */
import type { AlbumId, OwnerId, PictureId } from '../../../preload/contract';
import { AppFailure } from '../../failure';

export interface AlbumPlace {
  readonly userId: string;
  readonly albumId: string;
}

/** At most 32 bits by the reference (section 14, A19), with room to spare. */
const OWNER = /^\d{1,15}$/;
const ALBUM = /^(\d{1,15})\/(\d{1,15})$/;

// The brands are given here and nowhere else: these functions are what makes an id of this service.
export const toOwnerId = (userId: string): OwnerId => userId as OwnerId;
export const toAlbumId = (place: AlbumPlace): AlbumId => `${place.userId}/${place.albumId}` as AlbumId;
export const toPictureId = (pictureId: string): PictureId => pictureId as PictureId;

export function parseOwnerId(ownerId: OwnerId): string {
  if (!OWNER.test(ownerId)) {
    throw new AppFailure({ kind: 'bad-request', detail: 'Not an owner id of the Pictures API.' });
  }
  return ownerId;
}

export function parseAlbumId(id: AlbumId): AlbumPlace {
  const [, userId, albumId] = ALBUM.exec(id) ?? [];
  if (userId === undefined || albumId === undefined) {
    throw new AppFailure({ kind: 'bad-request', detail: 'Not an album id of the Pictures API.' });
  }
  return { userId, albumId };
}
