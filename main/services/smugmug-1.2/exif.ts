/** What `images.getEXIF` tells (smugmug-api.md, section 3.3), under the names that EXIF has for it. */
import type { OtherField, PictureExif } from '../../../preload/contract';
import type { Row } from '../reading';
import { readOtherFields, toShortText } from './other-fields';

/** The service's name, where EXIF has another one for the same, and where it has none. */
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

/** A fraction over zero or no number, as cameras write what they do not know: `0/0`, `1/0`, `f/0`. */
const NO_VALUE = /^\s*(?:(?:f|[+-]?[\d.]+)\s*\/\s*[+-]?0+(?:\.0*)?|[+-]?(?:nan|inf(?:inity)?))\s*$/i;

/** The documented fields in one order, then all others as they came. */
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
