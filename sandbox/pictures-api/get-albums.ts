/** `GET /v1/Pictures/GetAlbums`: all albums of an owner at once (pictures-api.md, section 2). */
import type { PicturesApiAlbum } from '../world/pictures-api-users';
import { coverOf } from './cover';
import { canSeeGallery, findUser } from './access';
import { type ImageView, thumbUrl } from './image-urls';
import { isMaskRequested, type Method, type MethodContext } from './method';
import { booleanOf, requiredIdOf } from './parameters';

export const getAlbums: Method = (context) => {
  const { request, caller, world, addresses } = context;
  const owner = findUser(world.picturesApiUsers, requiredIdOf(request.query, 'UserID'));
  const withIds = booleanOf(request.query, 'ReturnPictureIDs') ?? false;
  const view = { addresses, isVisible: canSeeGallery(caller, owner), isMasked: isMaskRequested(request) };
  return {
    rootName: 'ArrayOfPictureAlbum',
    value: owner.albums.map((album) => ({
      UserID: owner.userId,
      AlbumID: album.albumId,
      AlbumName: album.name,
      AlbumDescription: album.description,
      AlbumSize: album.pictureCount,
      Sequence: album.sequence,
      ThumbSafe: album.isCoverSafe,
      ThumbUrl: coverUrl(context, album, view),
      PictureIDs: withIds ? pictureIdsOf(album) : null,
    })),
  };
};

function coverUrl({ world }: MethodContext, album: PicturesApiAlbum, view: ImageView): string | null {
  const cover = coverOf(world.pictures, album);
  return cover ? thumbUrl(view, cover) : null;
}

function pictureIdsOf({ firstPictureId, pictureCount }: PicturesApiAlbum): readonly number[] {
  return Array.from({ length: pictureCount }, (_, index) => firstPictureId + index);
}
