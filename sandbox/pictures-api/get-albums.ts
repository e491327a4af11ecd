/** `GET /v1/Pictures/GetAlbums`: all albums of an owner at once (pictures-api.md, section 2). */
import type { PicturesApiAlbum } from '../world/pictures-api-user';
import { albumsShown, canSeeGallery, findUser } from './access';
import { coverOf } from './cover';
import { type ImageView, thumbUrl } from './image-urls';
import { isMaskRequested, type Method, type PublicContext } from './method';
import { booleanOf, requiredIdOf } from './parameters';

export const getAlbums: Method = {
  needs: 'token',
  hasGroupForm: true,
  answer: (context) => {
    const { request, parameters, caller, world, addresses, settings } = context;
    const owner = findUser(world.picturesApiUsers, requiredIdOf(parameters, 'UserID'));
    const withIds = booleanOf(parameters, 'ReturnPictureIDs') ?? false;
    const view = { addresses, isVisible: canSeeGallery(caller, owner), isMasked: isMaskRequested(request) };
    return {
      area: 'Pictures',
      typeName: 'PictureAlbum',
      value: albumsShown(caller, owner, settings).map((album) => ({
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
  },
};

function coverUrl({ world }: PublicContext, album: PicturesApiAlbum, view: ImageView): string | null {
  const cover = coverOf(world.pictures, album);
  return cover ? thumbUrl(view, cover) : null;
}

/** Also those that the gallery does not give. */
function pictureIdsOf({ firstPictureId, pictureCount }: PicturesApiAlbum): readonly number[] {
  return Array.from({ length: pictureCount }, (_, index) => firstPictureId + index);
}
