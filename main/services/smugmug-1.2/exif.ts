/** Converts the response of `images.getEXIF` (smugmug-api.md, section 3.3) to EXIF's own field names. */
import type { OtherField, PictureExif } from '../../../preload/contract';
import type { Row } from '../reading';
import { readOtherFields, toShortText } from '../other-fields';

/** The EXIF name of each of the service's fields; a field that EXIF lacks keeps the service's name. */
const EXIF_NAMES: ReadonlyMap<string, string> = new Map([
  ['DateTime', 'DateTime'],
  ['DateTimeOriginal', 'DateTimeOriginal'],
  ['DateTimeDigitized', 'DateTimeDigitized'],
  ['Make', 'Make'],
  ['Model', 'Model'],
  ['ExposureTime', 'ExposureTime'],
  ['Aperture', 'FNumber'],
  ['ISO', 'ISOSpeedRatings'],
  ['FocalLength', 'FocalLength'],
  ['FocalLengthIn35mmFilm', 'FocalLengthIn35mmFilm'],
  ['CCDWidth', 'CCDWidth'],
  ['CompressedBitsPerPixel', 'CompressedBitsPerPixel'],
  ['Flash', 'Flash'],
  ['Metering', 'MeteringMode'],
  ['ExposureProgram', 'ExposureProgram'],
  ['ExposureMode', 'ExposureMode'],
  ['ExposureBiasValue', 'ExposureBiasValue'],
  ['LightSource', 'LightSource'],
  ['WhiteBalance', 'WhiteBalance'],
  ['DigitalZoomRatio', 'DigitalZoomRatio'],
  ['Contrast', 'Contrast'],
  ['Saturation', 'Saturation'],
  ['Sharpness', 'Sharpness'],
  ['SubjectDistance', 'SubjectDistance'],
  ['SubjectDistanceRange', 'SubjectDistanceRange'],
  ['SensingMethod', 'SensingMethod'],
  ['ColorSpace', 'ColorSpace'],
  ['Brightness', 'BrightnessValue'],
]);

const KNOWN_MEMBERS: ReadonlySet<string> = new Set(['id', 'Key', ...EXIF_NAMES.keys()]);

/** A fraction over zero or a non-number, which cameras write for unknown values: `0/0`, `1/0`, `f/0`. */
const NO_VALUE = /^\s*(?:(?:f|[+-]?[\d.]+)\s*\/\s*[+-]?0+(?:\.0*)?|[+-]?(?:nan|inf(?:inity)?))\s*$/i;

/** Returns the documented fields in a fixed order, then all others sorted by name. */
export function normalizeExif(image: Row): PictureExif {
  const fields: OtherField[] = [];
  for (const [name, exifName] of EXIF_NAMES) {
    const value = toShortText(image[name]);
    if (value !== undefined) {
      fields.push({ name: exifName, value });
    }
  }
  return { fields: [...fields, ...readOtherFields(image, KNOWN_MEMBERS)].filter(({ value }) => !NO_VALUE.test(value)) };
}
