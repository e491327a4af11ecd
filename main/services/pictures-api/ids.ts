/** Creates and parses the ids of this service. Ids from the window are not trusted, so parsing is strict. */
import type { AlbumId, MemberId, OwnerId, PictureId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';

export interface OwnAlbumLocation {
  readonly kind: 'album';
  readonly userId: string;
  readonly albumId: string;
}

export interface FreeGalleryPlace {
  readonly kind: 'free-gallery';
  readonly userId: string;
}

export type AlbumPlace = OwnAlbumLocation | FreeGalleryPlace;

/** The reference states 32 bits at most (section 14, A19); 64 bits have up to 20 digits. */
const USER = /^\d{1,20}$/;
const ALBUM = /^(\d{1,20})\/(\d{1,20}|free)$/;
const FREE = 'free';

// Only these functions cast to the branded id types.
export const toOwnerId = (userId: string): OwnerId => userId as OwnerId;
export const toMemberId = (userId: string): MemberId => userId as MemberId;
export const toPictureId = (pictureId: string): PictureId => pictureId as PictureId;
export const toAlbumId = ({ userId, albumId }: Pick<OwnAlbumLocation, 'userId' | 'albumId'>): AlbumId =>
  `${userId}/${albumId}` as AlbumId;
export const toFreeGalleryId = (userId: string): AlbumId => `${userId}/${FREE}` as AlbumId;

export function parseOwnerId(ownerId: OwnerId): string {
  if (!USER.test(ownerId)) {
    throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-with-invalid-id' } });
  }
  return ownerId;
}

export function parseMemberId(memberId: MemberId): string {
  if (!USER.test(memberId)) {
    throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-with-invalid-id' } });
  }
  return memberId;
}

export function parseAlbumId(id: AlbumId): AlbumPlace {
  const [, userId, albumId] = ALBUM.exec(id) ?? [];
  if (userId === undefined || albumId === undefined) {
    throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-with-invalid-id' } });
  }
  return albumId === FREE ? { kind: 'free-gallery', userId } : { kind: 'album', userId, albumId };
}
