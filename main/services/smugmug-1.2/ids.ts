/** Creates and parses the ids of this service. Ids from the window are not trusted, so parsing is strict. */
import type { AlbumId, OwnerId, PictureId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';

/** The id of the service, by which its readers are found. */
export const SMUGMUG = 'smugmug-1.2';

/** An album or a picture. Items older than February 2008 may have no key (smugmug-api.md, section 5). */
export interface Keyed {
  /** Exact decimal digits. */
  readonly id: string;
  readonly key: string | undefined;
}

/** A nickname is the first label of a host name. */
const NICKNAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const KEY = /^[A-Za-z0-9]{1,32}$/;
const KEYED = /^(\d{1,20})(?:_([A-Za-z0-9]{1,32}))?$/;

// Only these functions cast to the branded id types.
export const toOwnerId = (nickName: string): OwnerId => nickName as OwnerId;
export const toAlbumId = (album: Keyed): AlbumId => join(album) as AlbumId;
export const toPictureId = (picture: Keyed): PictureId => join(picture) as PictureId;

export function isNickname(text: string): boolean {
  return NICKNAME.test(text);
}

export function isKey(text: string): boolean {
  return KEY.test(text);
}

export function parseOwnerId(ownerId: OwnerId): string {
  if (!isNickname(ownerId)) {
    throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-with-invalid-id' } });
  }
  return ownerId;
}

export function parseAlbumId(albumId: AlbumId): Keyed {
  return parseKeyed(albumId);
}

export function parsePictureId(pictureId: PictureId): Keyed {
  return parseKeyed(pictureId);
}

function parseKeyed(text: string): Keyed {
  const keyed = readKeyed(text);
  if (keyed === undefined) {
    throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-with-invalid-id' } });
  }
  return keyed;
}

export function readKeyed(text: string): Keyed | undefined {
  const [, id, key] = KEYED.exec(text) ?? [];
  return id === undefined ? undefined : { id, key };
}

function join({ id, key }: Keyed): string {
  return key === undefined ? id : `${id}_${key}`;
}
