/** How the ids of this service are made and read. What comes from the window is untrusted, so reading is strict. */
import type { AlbumId, MemberId, OwnerId, PictureId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';

export interface OwnAlbumPlace {
  readonly kind: 'album';
  readonly userId: string;
  readonly albumId: string;
}

export interface FreeGalleryPlace {
  readonly kind: 'free-gallery';
  readonly userId: string;
}

export type AlbumPlace = OwnAlbumPlace | FreeGalleryPlace;

/** At most 32 bits by the reference (section 14, A19); 64 bits have up to 20 digits. */
const USER = /^\d{1,20}$/;
const ALBUM = /^(\d{1,20})\/(\d{1,20}|free)$/;
const FREE = 'free';

// The brands are given here and nowhere else: these functions are what makes an id of this service.
export const toOwnerId = (userId: string): OwnerId => userId as OwnerId;
export const toMemberId = (userId: string): MemberId => userId as MemberId;
export const toPictureId = (pictureId: string): PictureId => pictureId as PictureId;
export const toAlbumId = ({ userId, albumId }: Pick<OwnAlbumPlace, 'userId' | 'albumId'>): AlbumId =>
  `${userId}/${albumId}` as AlbumId;
export const toFreeGalleryId = (userId: string): AlbumId => `${userId}/${FREE}` as AlbumId;

export function parseOwnerId(ownerId: OwnerId): string {
  if (!USER.test(ownerId)) {
    throw new AppFailure({ kind: 'bad-request', detail: 'Not an owner id of the Pictures API.' });
  }
  return ownerId;
}

export function parseMemberId(memberId: MemberId): string {
  if (!USER.test(memberId)) {
    throw new AppFailure({ kind: 'bad-request', detail: 'Not a member id of the Pictures API.' });
  }
  return memberId;
}

export function parseAlbumId(id: AlbumId): AlbumPlace {
  const [, userId, albumId] = ALBUM.exec(id) ?? [];
  if (userId === undefined || albumId === undefined) {
    throw new AppFailure({ kind: 'bad-request', detail: 'Not an album id of the Pictures API.' });
  }
  return albumId === FREE ? { kind: 'free-gallery', userId } : { kind: 'album', userId, albumId };
}
