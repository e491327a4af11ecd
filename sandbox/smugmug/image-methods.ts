/** Methods for the images of an album and for single images (smugmug-api.md, section 3.3). There is no paging. */
import type { Picture } from '../world/pictures';
import { isSwitchedOn } from './arguments';
import { exifFields } from './exif-fields';
import { faults } from './fault';
import { findAlbum, findImage, type FoundAlbum, isHidden } from './find';
import { heavyImage, imageUrls, lightImage } from './image-fields';
import type { Method, MethodContext } from './method';
import { mapEach, success } from './result';

export const getImages: Method = (context) => {
  const found = findAlbum(context);
  if (found.album.pictureCount === 0) throw faults.emptySet('images');
  const isHeavy = isSwitchedOn(context.args, 'Heavy');
  const describe = (picture: Picture) => (isHeavy ? heavyImage(context, found, picture) : lightImage(picture));
  return { kind: 'list', memberName: 'Images', items: mapEach(shownPictures(context, found), describe) };
};

export const getImageInfo: Method = (context) => {
  const found = findImage(context);
  return success('Image', heavyImage(context, found, found.picture));
};

export const getImageUrls: Method = (context) => {
  const found = findImage(context);
  return success('Image', imageUrls(context, found, found.picture));
};

export const getImageExif: Method = (context) => {
  const { album, picture } = findImage(context);
  return success('Image', { id: picture.id, ...(album.hidesExif ? {} : exifFields(picture)) });
};

/** Returns the visible pictures in the order of the gallery page. */
function* shownPictures({ world }: MethodContext, { album, isOwn }: FoundAlbum): Iterable<Picture> {
  for (let place = 0; place < album.pictureCount; place += 1) {
    const index = album.isShownInReverse ? album.pictureCount - 1 - place : place;
    const picture = isHidden(album, index) && !isOwn ? undefined : world.pictures.at(album, index);
    if (picture) yield picture;
  }
}
