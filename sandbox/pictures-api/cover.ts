/** The cover of an album. */
import type { Picture, Pictures } from '../world/pictures';
import { isGivenOut, type PicturesApiAlbum } from '../world/pictures-api-user';

/** Returns the first picture whose thumbnail is as safe as `isCoverSafe` says; undefined for an empty album. */
export function coverOf(pictures: Pictures, album: PicturesApiAlbum): Picture | undefined {
  for (const picture of pictures.all(album)) {
    if (picture.isThumbSafe === album.isCoverSafe && isGivenOut(album, picture.index)) return picture;
  }
  return undefined;
}
