/** Formats Exif metadata for photographers. Names and values follow Exif 2.32 (JEITA CP-3451E), section 4.6.5. */
import type { OtherField } from '../../../preload/contract';
import type { Fact } from './fact';
import { numberFormat } from '../../ui/formats';
import { hasMessage, t } from '../../ui/language';

const MILLIMETRES = new Set(['FocalLength', 'FocalLengthIn35mmFilm']);
const FLASH_FIRED_BIT = 1;

/** Formats one field; copying it returns the value that the service sent. */
export function exifFact({ name, value }: OtherField): Fact {
  return {
    label: labelOf(name),
    value: worded(name, value),
    copied: value,
    hint: `${name}: ${value}`,
  };
}

/** A field that Exif and this service do not document keeps the service's name. */
function labelOf(name: string): string {
  const key = `exifLabels.${name}`;
  return hasMessage(key) ? t(key) : spaced(name);
}

function worded(name: string, value: string): string {
  const known = `exifValues.${name}-${value}`;
  if (hasMessage(known)) return t(known);
  if (name === 'Flash' && /^\d+$/.test(value))
    return t((Number(value) & FLASH_FIRED_BIT) === 0 ? 'exifFormats.flashNotFired' : 'exifFormats.flashFired');
  if (name === 'ExposureTime') return t('exifFormats.seconds', { value });
  const number = asNumber(value);
  if (number === null) return value;
  const formatted = numberFormat({ maximumFractionDigits: 2 }).format(number);
  if (MILLIMETRES.has(name)) return t('exifFormats.millimetres', { value: formatted });
  return name === 'ExposureBiasValue' ? t('exifFormats.exposureValue', { value: formatted }) : formatted;
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
