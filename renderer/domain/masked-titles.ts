/**
 * Replaces the titles of pictures and the names of albums while the mask hides them too. Applied where data of main
 * enters the screens, so that no label, tooltip or window title is forgotten.
 */
import type { Album, AlbumDetails, OtherField, PictureDetails, PictureSummary } from '../../preload/contract';
import { t } from '../ui/language';

const hiddenSummaries = new WeakMap<PictureSummary, PictureSummary>();
const hiddenAlbums = new WeakMap<Album, Album>();

/** Returns the same object for the same summary, so that a tile is not drawn again for each call. */
export function withoutTitle(summary: PictureSummary): PictureSummary {
  const title = t(summary.kind === 'video' ? 'maskedTitles.video' : 'maskedTitles.picture');
  const known = hiddenSummaries.get(summary);
  if (known?.title === title) return known;
  const hidden = { ...summary, title };
  hiddenSummaries.set(summary, hidden);
  return hidden;
}

/** Returns the same object for the same album and name, as `withoutTitle` does. */
export function withoutName(album: Album, name = t('maskedTitles.album')): Album {
  const known = hiddenAlbums.get(album);
  if (known?.name === name) return known;
  const hidden = { ...album, name, description: null };
  hiddenAlbums.set(album, hidden);
  return hidden;
}

/** Removes the texts and the fields that could contain one. */
export function withoutTexts<Details extends PictureDetails>(details: Details): Details {
  return {
    ...details,
    title: t(details.kind === 'video' ? 'maskedTitles.video' : 'maskedTitles.picture'),
    caption: undefined,
    keywords: undefined,
    fileName: undefined,
    albumAddress: undefined,
    other: [],
  };
}

/** Keeps only what every album has: an album's other details are texts that its owner wrote. */
export function withoutAlbumTexts({ id }: AlbumDetails): AlbumDetails {
  return { id, name: t('maskedTitles.album'), other: [] };
}

/** Exif fields that describe the exposure or the camera, and never contain a text about the picture. */
const TECHNICAL =
  /^(Make|Model|LensModel|LensMake|Exposure|Shutter|Aperture|FNumber|ISO|PhotographicSensitivity|Focal|Flash|Metering|WhiteBalance|DateTime|Orientation|ColorSpace|(Pixel)?[XY]?Dimension|XResolution|YResolution)/i;

export function withoutExifTexts(fields: readonly OtherField[]): OtherField[] {
  return fields.filter(({ name }) => TECHNICAL.test(name));
}
