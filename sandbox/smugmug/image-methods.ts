/** `smugmug.images.get`, `getInfo` and `getURLs` as a visitor gets them (smugmug-api.md, section 3.3). No paging exists. */
import type { Picture } from '../world/pictures';
import { isSwitchedOn } from './arguments';
import { success } from './envelope';
import { faults } from './fault';
import { findAlbum, findImage } from './find';
import { heavyImage, imageUrls, lightImage } from './image-fields';
import type { Method } from './method';

export const getImages: Method = (context) => {
  const found = findAlbum(context);
  if (found.album.pictureCount === 0) throw faults.emptySet('images');
  const isHeavy = isSwitchedOn(context.args, 'Heavy');
  const describe = (picture: Picture) => (isHeavy ? heavyImage(context, found, picture) : lightImage(picture));
  return { kind: 'list', memberName: 'Images', items: mapEach(context.world.pictures.all(found.album), describe) };
};

export const getImageInfo: Method = (context) => {
  const found = findImage(context);
  return success('Image', heavyImage(context, found, found.picture));
};

export const getImageUrls: Method = (context) => {
  const found = findImage(context);
  return success('Image', imageUrls(context, found, found.picture));
};

function* mapEach<From, To>(items: Iterable<From>, change: (item: From) => To): Iterable<To> {
  for (const item of items) yield change(item);
}
