/** Converts the response of `!metadata` (section 9), whose values are formatted texts, to EXIF's own field names. */
import type { OtherField, PictureExif } from '../../../preload/contract';
import { readOtherFields, toShortText } from '../other-fields';
import type { Row } from '../reading';

const EXIF_NAMES: ReadonlyMap<string, string> = new Map([
  ['DateTimeModified', 'DateTime'],
  ['DateTimeCreated', 'DateTimeOriginal'],
  ['DateDigitized', 'DateTimeDigitized'],
  ['Make', 'Make'],
  ['Model', 'Model'],
  ['Lens', 'LensModel'],
  ['Exposure', 'ExposureTime'],
  ['Aperture', 'FNumber'],
  ['ISO', 'ISOSpeedRatings'],
  ['FocalLength', 'FocalLength'],
  ['FocalLength35mm', 'FocalLengthIn35mmFilm'],
  ['CompressedBitsPerPixel', 'CompressedBitsPerPixel'],
  ['Flash', 'Flash'],
  ['Metering', 'MeteringMode'],
  ['ExposureProgram', 'ExposureProgram'],
  ['ExposureMode', 'ExposureMode'],
  ['ExposureCompensation', 'ExposureBiasValue'],
  ['LightSource', 'LightSource'],
  ['WhiteBalance', 'WhiteBalance'],
  ['DigitalZoomRatio', 'DigitalZoomRatio'],
  ['Contrast', 'Contrast'],
  ['Saturation', 'Saturation'],
  ['Sharpness', 'Sharpness'],
  ['SubjectDistance', 'SubjectDistance'],
  ['SubjectRange', 'SubjectDistanceRange'],
  ['SensingMethod', 'SensingMethod'],
  ['ColorSpace', 'ColorSpace'],
  ['Brightness', 'BrightnessValue'],
]);

const KNOWN_MEMBERS: ReadonlySet<string> = new Set(['Uri', 'Uris', 'UriDescription', ...EXIF_NAMES.keys()]);

/** Returns the fields with an EXIF name in a fixed order, then all others sorted by name. */
export function normalizeExif(metadata: Row): PictureExif {
  const fields: OtherField[] = [];
  for (const [name, exifName] of EXIF_NAMES) {
    const value = toShortText(metadata[name]);
    if (value !== undefined) fields.push({ name: exifName, value });
  }
  return { fields: [...fields, ...readOtherFields(metadata, KNOWN_MEMBERS)] };
}
