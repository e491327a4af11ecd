/** Finding what a call names. Everything a visitor may not open is the same fault 4 (smugmug-api.md, section 5). */
import type { Picture } from '../world/pictures';
import { keyOf, type SmugMugAlbum, type SmugMugOwner } from '../world/smugmug-owners';
import { requiredIdOf } from './arguments';
import { faults } from './fault';
import type { MethodContext } from './method';

export interface FoundAlbum {
  readonly owner: SmugMugOwner;
  readonly album: SmugMugAlbum;
}

export interface FoundImage extends FoundAlbum {
  readonly picture: Picture;
}

export function findOwner({ args, world }: MethodContext): SmugMugOwner {
  const nickName = args['NickName'];
  if (!nickName) throw faults.invalidUser('no user given');
  const owner = world.smugMugOwners.find((candidate) => candidate.nickName === nickName.toLowerCase());
  if (!owner) throw faults.invalidUser('no such user');
  return owner;
}

export function findAlbum({ args, world }: MethodContext): FoundAlbum {
  const albumId = requiredIdOf(args, 'AlbumID');
  const found = allAlbums(world.smugMugOwners).find(({ album }) => album.albumId === albumId);
  if (!found) throw faults.invalidUser('no such album');
  if (args['AlbumKey'] !== found.album.key) throw faults.invalidUser('wrong album key');
  return found;
}

export function findImage({ args, world }: MethodContext): FoundImage {
  const imageId = requiredIdOf(args, 'ImageID');
  const found = allAlbums(world.smugMugOwners).find(({ album }) => isIn(album, imageId));
  const picture = found && world.pictures.at(found.album, imageId - found.album.firstPictureId);
  if (!picture) throw faults.invalidUser('no such image');
  if (args['ImageKey'] !== keyOf(imageId)) throw faults.invalidUser('wrong image key');
  return { ...found, picture };
}

function allAlbums(owners: readonly SmugMugOwner[]): readonly FoundAlbum[] {
  return owners.flatMap((owner) => owner.albums.map((album) => ({ owner, album })));
}

function isIn({ firstPictureId, pictureCount }: SmugMugAlbum, pictureId: number): boolean {
  return pictureId >= firstPictureId && pictureId < firstPictureId + pictureCount;
}
