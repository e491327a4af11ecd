/**
 * Finds the owner, album or image that a call names. Everything that a visitor may not open fails with the same code 4
 * (smugmug-api.md, section 5).
 */
import type { Picture } from '../world/pictures';
import { keyOf, type SmugMugAlbum, type SmugMugOwner } from '../world/smugmug-album';
import { requiredIdOf } from './arguments';
import { faults } from './fault';
import type { MethodContext } from './method';

export interface FoundOwner {
  readonly owner: SmugMugOwner;
  /** True if the session belongs to the owner, who needs no password and sees everything. */
  readonly isOwn: boolean;
}

export interface FoundAlbum extends FoundOwner {
  readonly album: SmugMugAlbum;
}

export interface FoundImage extends FoundAlbum {
  readonly picture: Picture;
}

/** Finds the owner by nickname; without a nickname, it is the signed-in owner. */
export function findOwner({ args, viewer, world }: MethodContext): FoundOwner {
  const nickName = args['NickName'];
  const owner = nickName
    ? world.smugMugOwners.find((candidate) => candidate.nickName === nickName.toLowerCase())
    : viewer;
  if (!owner) throw faults.invalidUser(nickName ? 'no such user' : 'no user given');
  const isOwn = owner === viewer;
  if (!isOwn) requireSitePassword(owner, args['SitePassword']);
  return { owner, isOwn };
}

export function findAlbum(context: MethodContext): FoundAlbum {
  const { args, viewer, world } = context;
  const albumId = requiredIdOf(args, 'AlbumID');
  const found = allAlbums(world.smugMugOwners).find(({ album }) => album.albumId === albumId);
  if (!found) throw faults.invalidUser('no such album');
  const isOwn = found.owner === viewer;
  if (!isOwn) {
    requireKey(found.album, found.album.key, args['AlbumKey']);
    requirePasswords(context, found);
  }
  return { ...found, isOwn };
}

export function findImage(context: MethodContext): FoundImage {
  const { args, viewer, world } = context;
  const imageId = requiredIdOf(args, 'ImageID');
  const found = allAlbums(world.smugMugOwners).find(({ album }) => isIn(album, imageId));
  const picture = found && world.pictures.at(found.album, imageId - found.album.firstPictureId);
  if (!picture) throw faults.invalidUser('no such image');
  const isOwn = found.owner === viewer;
  if (!isOwn) {
    requireKey(found.album, keyOf(imageId), args['ImageKey']);
    requirePasswords(context, found);
    if (isHidden(found.album, picture.index)) throw faults.invalidUser('no such image');
  }
  return { ...found, isOwn, picture };
}

/** Returns the albums that lists contain, which excludes unlisted albums for visitors. */
export function listedAlbums({ owner, isOwn }: FoundOwner): readonly SmugMugAlbum[] {
  return owner.albums.filter(({ isUnlisted }) => isOwn || !isUnlisted);
}

export function isHidden({ hiddenIndexes = [] }: SmugMugAlbum, index: number): boolean {
  return hiddenIndexes.includes(index);
}

function allAlbums(owners: readonly SmugMugOwner[]) {
  return owners.flatMap((owner) => owner.albums.map((album) => ({ owner, album })));
}

/** Checks the key of an album or image. An album older than the keys opens without a key, but not with a wrong key. */
function requireKey({ isGrandfathered }: SmugMugAlbum, key: string, given: string | undefined): void {
  if (given === key || (isGrandfathered && !given)) return;
  throw faults.invalidUser('wrong key');
}

function requirePasswords({ args }: MethodContext, { owner, album }: Omit<FoundAlbum, 'isOwn'>): void {
  if (!album.isOutsideSitePassword) requireSitePassword(owner, args['SitePassword']);
  if (album.password !== undefined && args['Password'] !== album.password) throw faults.invalidUser('wrong password');
}

function requireSitePassword({ sitePassword }: SmugMugOwner, given: string | undefined): void {
  if (sitePassword !== null && given !== sitePassword) throw faults.invalidUser('wrong site password');
}

function isIn({ firstPictureId, pictureCount }: SmugMugAlbum, pictureId: number): boolean {
  return pictureId >= firstPictureId && pictureId < firstPictureId + pictureCount;
}
