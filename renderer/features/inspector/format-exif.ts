/** Formats Exif metadata for photographers. Names and values follow Exif 2.32 (JEITA CP-3451E), section 4.6.5. */
import type { OtherField } from '../../../preload/contract';
import type { Fact } from './fact';
import { numberFormat } from '../../ui/formats';

/** Maps instead of objects, so that a field name from the service never matches a prototype property. */
const LABELS = new Map(
  Object.entries({
    DateTime: 'Changed',
    DateTimeOriginal: 'Taken',
    DateTimeDigitized: 'Digitised',
    ExposureTime: 'Exposure',
    FNumber: 'Aperture',
    ISOSpeedRatings: 'ISO',
    FocalLengthIn35mmFilm: 'Focal length (35 mm)',
    CCDWidth: 'Sensor width',
    BrightnessValue: 'Brightness',
    ExposureBiasValue: 'Exposure bias',
  }),
);

const ENUMERATIONS = new Map<string, Readonly<Record<string, string>>>(
  Object.entries({
    ExposureProgram: {
      0: 'Not defined',
      1: 'Manual',
      2: 'Normal program',
      3: 'Aperture priority',
      4: 'Shutter priority',
      5: 'Creative program',
      6: 'Action program',
      7: 'Portrait mode',
      8: 'Landscape mode',
    },
    ExposureMode: { 0: 'Automatic', 1: 'Manual', 2: 'Automatic bracket' },
    MeteringMode: {
      0: 'Unknown',
      1: 'Average',
      2: 'Centre-weighted',
      3: 'Spot',
      4: 'Several spots',
      5: 'Pattern',
      6: 'Partial',
      255: 'Other',
    },
    LightSource: {
      0: 'Unknown',
      1: 'Daylight',
      2: 'Fluorescent',
      3: 'Tungsten',
      4: 'Flash',
      9: 'Fine weather',
      10: 'Cloudy',
      11: 'Shade',
      255: 'Other',
    },
    WhiteBalance: { 0: 'Automatic', 1: 'Manual' },
    Contrast: { 0: 'Normal', 1: 'Soft', 2: 'Hard' },
    Saturation: { 0: 'Normal', 1: 'Low', 2: 'High' },
    Sharpness: { 0: 'Normal', 1: 'Soft', 2: 'Hard' },
    SubjectDistanceRange: { 0: 'Unknown', 1: 'Macro', 2: 'Close', 3: 'Distant' },
    SensingMethod: {
      1: 'Not defined',
      2: 'One-chip colour area',
      3: 'Two-chip colour area',
      4: 'Three-chip colour area',
      5: 'Colour sequential area',
      7: 'Trilinear',
      8: 'Colour sequential linear',
    },
    ColorSpace: { 1: 'sRGB', 65535: 'Uncalibrated' },
  }),
);

const MILLIMETRES = new Set(['FocalLength', 'FocalLengthIn35mmFilm']);
const FLASH_FIRED_BIT = 1;

/** Formats one field; copying it returns the value that the service sent. */
export function exifFact({ name, value }: OtherField): Fact {
  return {
    label: LABELS.get(name) ?? spaced(name),
    value: worded(name, value),
    copied: value,
    hint: `${name}: ${value}`,
  };
}

function worded(name: string, value: string): string {
  const names = ENUMERATIONS.get(name);
  if (names && Object.hasOwn(names, value)) return names[value] ?? value;
  if (name === 'Flash' && /^\d+$/.test(value))
    return (Number(value) & FLASH_FIRED_BIT) === 0 ? 'Did not fire' : 'Fired';
  if (name === 'ExposureTime') return `${value} s`;
  const number = asNumber(value);
  if (number === null) return value;
  const formatted = numberFormat({ maximumFractionDigits: 2 }).format(number);
  if (MILLIMETRES.has(name)) return `${formatted} mm`;
  return name === 'ExposureBiasValue' ? `${formatted} EV` : formatted;
}

/** Parses a fraction such as 4600/1000, or a plain number; null for other text. */
function asNumber(value: string): number | null {
  const [, over, under = '1'] = /^(-?\d+(?:\.\d+)?)(?:\/(\d+))?$/.exec(value) ?? [];
  return over === undefined || Number(under) === 0 ? null : Number(over) / Number(under);
}

/** Inserts spaces between the words of an unlisted name, and changes nothing else but capitals. */
function spaced(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, (_pair, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
