/** Pictures and videos of an album as typed rows (smugmug-api.md, section 9). Unknown members are ignored. */
import type { OtherField } from '../../../preload/contract';
import { readOtherFields } from '../other-fields';
import { readAddress, readBoolean, readCount, readInteger, readNumber, readText, type Row } from '../reading';
import type { Envelope } from './envelope';
import { isKey } from './ids';
import { readSizes, type WireSize } from './wire-sizes';

export interface WireImage {
  readonly key: string;
  readonly title: string | undefined;
  readonly caption: string | undefined;
  readonly keywords: string[] | undefined;
  readonly fileName: string | undefined;
  readonly format: string | undefined;
  readonly sizeBytes: number | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly md5: string | undefined;
  readonly takenAt: string | undefined;
  readonly uploadedAt: string | undefined;
  readonly updatedAt: string | undefined;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly altitude: number | undefined;
  readonly serial: number | undefined;
  readonly isHidden: boolean | undefined;
  readonly hasWatermark: boolean | undefined;
  readonly isVideo: boolean;
  readonly webUrl: string | undefined;
  readonly sizes: readonly WireSize[];
  /** Members without a field above. */
  readonly other: OtherField[];
}

/** The members that have a field above, with those that are requested besides. */
const KNOWN_MEMBERS: ReadonlySet<string> = new Set([
  'ImageKey',
  'Title',
  'Caption',
  'Keywords',
  'KeywordArray',
  'FileName',
  'Format',
  'OriginalSize',
  'ArchivedSize',
  'OriginalWidth',
  'OriginalHeight',
  'ArchivedMD5',
  'ArchivedUri',
  'DateTimeOriginal',
  'DateTimeUploaded',
  'Date',
  'LastUpdated',
  'Latitude',
  'Longitude',
  'Altitude',
  'Serial',
  'Hidden',
  'Watermarked',
  'Watermark',
  'IsVideo',
  'WebUri',
  'ThumbnailUrl',
  'UploadKey',
  'Uri',
  'Uris',
  'UriDescription',
  'FormattedValues',
]);

/** The members that a request for pictures asks for. */
export const IMAGE_MEMBERS: readonly string[] = [
  ...[...KNOWN_MEMBERS].filter(
    (name) => !['Uri', 'Uris', 'UriDescription', 'FormattedValues', 'UploadKey'].includes(name),
  ),
  'Processing',
  'Protected',
  'IsArchive',
  'ComponentFileTypes',
  'Status',
];

/** Members whose usual value says nothing. */
const QUIET: Readonly<Record<string, string>> = { Processing: 'no', Protected: 'no', IsArchive: 'no' };

export function readImage(row: Row, envelope: Pick<Envelope, 'expansions'>): WireImage | undefined {
  const key = keyOf(row);
  if (key === undefined) return undefined;
  return {
    key,
    title: readText(row, 'Title'),
    caption: readText(row, 'Caption'),
    keywords: readKeywords(row, 'KeywordArray') ?? readKeywords(row, 'Keywords'),
    fileName: readText(row, 'FileName'),
    format: readText(row, 'Format'),
    sizeBytes: readCount(row, 'OriginalSize') ?? readCount(row, 'ArchivedSize'),
    width: readCount(row, 'OriginalWidth'),
    height: readCount(row, 'OriginalHeight'),
    md5: readText(row, 'ArchivedMD5'),
    takenAt: readText(row, 'DateTimeOriginal'),
    uploadedAt: readText(row, 'DateTimeUploaded') ?? readText(row, 'Date'),
    updatedAt: readText(row, 'LastUpdated'),
    latitude: readNumber(row, 'Latitude'),
    longitude: readNumber(row, 'Longitude'),
    altitude: readNumber(row, 'Altitude'),
    serial: readInteger(row, 'Serial'),
    isHidden: readBoolean(row, 'Hidden'),
    hasWatermark: readBoolean(row, 'Watermarked') ?? readYesNo(row, 'Watermark'),
    isVideo: readBoolean(row, 'IsVideo') === true,
    webUrl: readAddress(row, 'WebUri'),
    sizes: readSizes(row, envelope),
    other: readOtherFields(row, KNOWN_MEMBERS).filter(({ name, value }) => QUIET[name] !== value),
  };
}

/** Returns the key, which a picture without the member still has in its address. */
function keyOf(row: Row): string | undefined {
  const named = readText(row, 'ImageKey');
  if (named !== undefined) return isKey(named) ? named : undefined;
  const inAddress = /\/image\/([A-Za-z0-9]{1,32})(?:-\d+)?$/.exec(readText(row, 'Uri') ?? '')?.[1];
  return inAddress;
}

/** Reads a list of words, or words separated by semicolons; commas separate them in old uploads. */
export function readKeywords(row: Row, name: string): string[] | undefined {
  const value = row[name];
  const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[;,]/) : [];
  const words = parts.flatMap((part: unknown) => (typeof part === 'string' && part.trim() !== '' ? part.trim() : []));
  return words.length > 0 ? words : undefined;
}

function readYesNo(row: Row, name: string): boolean | undefined {
  const value = row[name];
  if (value === 'Yes') return true;
  return value === 'No' ? false : undefined;
}
