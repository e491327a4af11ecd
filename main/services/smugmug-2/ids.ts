/** Creates and parses the ids of this service. Ids from the window are not trusted, so parsing is strict. */
import type { AlbumId, CategoryId, OwnerId, PictureId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';

/** The id of the service, by which its reader is found. */
export const SMUGMUG_2 = 'smugmug-2';

/** A nickname is the first label of a host name. */
const NICKNAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const KEY = /^[A-Za-z0-9]{1,32}$/;

// Only these functions cast to the branded id types.
export const toOwnerId = (nickName: string): OwnerId => nickName as OwnerId;
export const toAlbumId = (albumKey: string): AlbumId => albumKey as AlbumId;
export const toPictureId = (imageKey: string): PictureId => imageKey as PictureId;
export const toCategoryId = (nodeId: string): CategoryId => nodeId as CategoryId;

export function isNickname(text: string): boolean {
  return NICKNAME.test(text);
}

/** Matches the key of an album or a picture, and the id of a node. */
export function isKey(text: string): boolean {
  return KEY.test(text);
}

export function parseOwnerId(id: OwnerId): string {
  return parsed(id, NICKNAME);
}

export function parseAlbumId(id: AlbumId): string {
  return parsed(id, KEY);
}

export function parseCategoryId(id: CategoryId): string {
  return parsed(id, KEY);
}

export function parsePictureId(id: PictureId): string {
  return parsed(id, KEY);
}

function parsed(id: string, pattern: RegExp): string {
  if (!pattern.test(id)) throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-with-invalid-id' } });
  return id;
}
