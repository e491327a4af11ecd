/** What a picture of the private and one of the free gallery have in common (pictures-api.md, A10). */
import type { Picture } from '../world/pictures';
import { type ImageView, imageUrl, thumbUrl } from './image-urls';

export function pictureFields(picture: Picture, view: ImageView) {
  return {
    PictureID: picture.id,
    Description: picture.photograph.caption || null,
    DateUploaded: dateWithoutZone(picture.uploadedAtMs),
    Size: picture.photograph.original.sizeBytes,
    ThumbSafe: picture.isThumbSafe,
    ThumbURL: thumbUrl(view, picture),
    ImageSafe: picture.isImageSafe,
    ImageURL: imageUrl(view, picture),
  };
}

/** ISO 8601 without a zone and with 0 to 3 fractional digits (section 1.3): `2024-06-03T09:14:51.2`. */
function dateWithoutZone(atMs: number): string {
  return new Date(atMs).toISOString().replace(/\.?0*Z$/, '');
}
