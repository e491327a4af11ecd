/** `GET /v1/Pictures/GetAlbums`: all albums of an owner in one response (pictures-api.md, section 2). */
import type { Pictures } from '../world/pictures';
import type { PicturesApiAlbum } from '../world/pictures-api-user';
import { albumsShown, canSeeGallery, findUser } from './access';
import { coverOf } from './cover';
import { type ImageView, thumbOf, type ToldImage } from './image-urls';
import type { Method } from './method';
import { booleanOf, requiredIdOf } from './parameters';
import { flagOf } from './told-safety';

export const getAlbums: Method = {
  needs: 'token',
  hasGroupForm: true,
  answer: ({ request, parameters, caller, world, addresses, settings }) => {
    const owner = findUser(world.picturesApiUsers, requiredIdOf(parameters, 'UserID'));
    const withIds = booleanOf(parameters, 'ReturnPictureIDs') ?? false;
    const view = { addresses, isVisible: canSeeGallery(caller, owner), request, settings };
    return {
      area: 'Pictures',
      typeName: 'PictureAlbum',
      value: albumsShown(caller, owner, settings).map((album) => {
        const cover = toldCoverOf(album, world.pictures, view);
        return {
          UserID: owner.userId,
          AlbumID: album.albumId,
          AlbumName: album.name,
          AlbumDescription: album.description,
          AlbumSize: album.pictureCount,
          Sequence: album.sequence,
          ThumbSafe: cover.isSafe,
          ThumbUrl: cover.url,
          PictureIDs: withIds ? pictureIdsOf(album) : null,
        };
      }),
    };
  },
};

function toldCoverOf(album: PicturesApiAlbum, pictures: Pictures, view: ImageView): ToldImage {
  const cover = coverOf(pictures, album);
  return cover ? thumbOf(view, cover) : { isSafe: flagOf(album.isCoverSafe, view.settings), url: null };
}

/** Returns the ids of all pictures, including withheld ones that the gallery does not return. */
function pictureIdsOf({ firstPictureId, pictureCount }: PicturesApiAlbum): readonly number[] {
  return Array.from({ length: pictureCount }, (_, index) => firstPictureId + index);
}
