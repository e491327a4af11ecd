/** The fields that pictures of private and free galleries share (pictures-api.md, A10). */
import type { Picture } from '../world/pictures';
import { imageOf, type ImageView, thumbOf } from './image-urls';

export function pictureFields(picture: Picture, view: ImageView) {
  const thumb = thumbOf(view, picture);
  const image = imageOf(view, picture);
  return {
    PictureID: picture.id,
    Description: picture.photograph.caption || null,
    DateUploaded: dateWithoutZone(picture.uploadedAtMs),
    Size: picture.photograph.original.sizeBytes,
    ThumbSafe: thumb.isSafe,
    ThumbURL: thumb.url,
    ImageSafe: image.isSafe,
    ImageURL: image.url,
  };
}

/**
 * Formats a time as ISO 8601 without a zone and with 0 to 3 fractional digits (section 1.3): `2024-06-03T09:14:51.2`.
 */
function dateWithoutZone(atMs: number): string {
  return new Date(atMs).toISOString().replace(/\.?0*Z$/, '');
}
