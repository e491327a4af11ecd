/** Finding what a call names. Everything a visitor may not open is the same fault 4 (smugmug-api.md, section 5). */
import type { Picture } from '../world/pictures';
import { keyOf, type SmugMugAlbum, type SmugMugOwner } from '../world/smugmug-album';
import { requiredIdOf } from './arguments';
import { faults } from './fault';
import type { MethodContext } from './method';

export interface FoundOwner {
  readonly owner: SmugMugOwner;
  /** Whether the session is the owner's own, who needs no password and sees everything. */
  readonly isOwn: boolean;
}

export interface FoundAlbum extends FoundOwner {
  readonly album: SmugMugAlbum;
}

export interface FoundImage extends FoundAlbum {
  readonly picture: Picture;
}

/** Without a nickname, the one who is signed in. */
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

/** The albums of which a list may tell. */
export function listedAlbums({ owner, isOwn }: FoundOwner): readonly SmugMugAlbum[] {
  return owner.albums.filter(({ isUnlisted }) => isOwn || !isUnlisted);
}

export function isHidden({ hiddenIndexes = [] }: SmugMugAlbum, index: number): boolean {
  return hiddenIndexes.includes(index);
}

function allAlbums(owners: readonly SmugMugOwner[]) {
  return owners.flatMap((owner) => owner.albums.map((album) => ({ owner, album })));
}

/** An album from before the keys opens without; a wrong one is wrong all the same. */
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
