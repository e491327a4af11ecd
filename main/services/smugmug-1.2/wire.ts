/**
 * Pictures of SmugMug 1.2.0 as typed rows (smugmug-api.md, section 3.3). Both recorded and documented spellings are
 * read; null, missing, "" and [] are equivalent.
 */
import type { OtherField } from '../../../preload/contract';
import { asRow, readAddress, readBoolean, readCount, readInteger, readNumber, readText, type Row } from '../reading';
import type { Keyed } from './ids';
import { readOtherFields } from '../other-fields';
import { eachOnce, readKeyedRow, readRows } from './wire-keyed';

/** Addresses by the size in the member's name: `X2LargeURL`, `Video320URL`. */
export interface WireAddresses {
  readonly tiny: string | undefined;
  readonly thumb: string | undefined;
  readonly small: string | undefined;
  readonly medium: string | undefined;
  readonly large: string | undefined;
  readonly xLarge: string | undefined;
  readonly x2Large: string | undefined;
  readonly x3Large: string | undefined;
  readonly original: string | undefined;
  readonly video320: string | undefined;
  readonly video640: string | undefined;
  readonly video960: string | undefined;
  readonly video1280: string | undefined;
  readonly video1920: string | undefined;
}

export interface WireImage extends Keyed {
  readonly caption: string | undefined;
  readonly keywords: string | undefined;
  readonly fileName: string | undefined;
  readonly format: string | undefined;
  readonly sizeBytes: number | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly md5: string | undefined;
  readonly date: string | undefined;
  readonly lastUpdated: string | undefined;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly altitude: number | undefined;
  readonly position: number | undefined;
  readonly serial: number | undefined;
  readonly isHidden: boolean | undefined;
  readonly hasWatermark: boolean | undefined;
  readonly albumUrl: string | undefined;
  readonly addresses: WireAddresses;
  /** Members without a field above. */
  readonly other: OtherField[];
}

const KNOWN_MEMBERS: ReadonlySet<string> = new Set([
  'id',
  'Key',
  'Album',
  'AlbumURL',
  'Caption',
  'Keywords',
  'FileName',
  'Format',
  'Size',
  'Width',
  'Height',
  'MD5Sum',
  'Date',
  'LastUpdated',
  'Latitude',
  'Longitude',
  'Longtitude',
  'Altitude',
  'Position',
  'Serial',
  'Hidden',
  'Watermark',
  'TinyURL',
  'ThumbURL',
  'SmallURL',
  'MediumURL',
  'LargeURL',
  'XLargeURL',
  'X2LargeURL',
  'X3LargeURL',
  'OriginalURL',
  'Video320URL',
  'Video640URL',
  'Video960URL',
  'Video1280URL',
  'Video12800URL',
  'Video1920URL',
]);

export function readLightImages(payload: Row): readonly Keyed[] {
  return eachOnce(readRows(imagesOf(payload), readKeyedRow));
}

export function readImages(payload: Row): readonly WireImage[] {
  return eachOnce(readRows(imagesOf(payload), readImage));
}

export function readImageInfo(payload: Row): WireImage | undefined {
  return readImage(asRow(payload['Image']) ?? {});
}

export function readImageUrls(payload: Row): WireAddresses {
  return readAddresses(asRow(payload['Image']) ?? {});
}

/** Finds the images at the top level, or in `Album`, where later versions have them. */
export function imagesOf(payload: Row): unknown {
  const { Images: images } = payload;
  const isNothing =
    images === undefined || images === null || images === '' || (Array.isArray(images) && images.length === 0);
  return isNothing ? asRow(payload['Album'])?.['Images'] : images;
}

export function readImage(row: Row): WireImage | undefined {
  const keyed = readKeyedRow(row);
  if (keyed === undefined) {
    return undefined;
  }
  // One object literal without spreading creates every row with the same shape, which keeps 100,000 rows fast.
  return {
    id: keyed.id,
    key: keyed.key,
    caption: readText(row, 'Caption'),
    keywords: readText(row, 'Keywords'),
    fileName: readText(row, 'FileName'),
    format: readText(row, 'Format'),
    sizeBytes: readCount(row, 'Size'),
    width: readCount(row, 'Width'),
    height: readCount(row, 'Height'),
    md5: readText(row, 'MD5Sum'),
    date: readText(row, 'Date'),
    lastUpdated: readText(row, 'LastUpdated'),
    latitude: readNumber(row, 'Latitude'),
    longitude: readNumber(row, 'Longitude') ?? readNumber(row, 'Longtitude'),
    altitude: readNumber(row, 'Altitude'),
    position: readInteger(row, 'Position'),
    serial: readInteger(row, 'Serial'),
    isHidden: readBoolean(row, 'Hidden'),
    hasWatermark: readBoolean(row, 'Watermark'),
    albumUrl: readAddress(row, 'AlbumURL') ?? readAddress(asRow(row['Album']) ?? {}, 'URL'),
    addresses: readAddresses(row),
    other: readOtherFields(row, KNOWN_MEMBERS),
  };
}

function readAddresses(row: Row): WireAddresses {
  return {
    tiny: readAddress(row, 'TinyURL'),
    thumb: readAddress(row, 'ThumbURL'),
    small: readAddress(row, 'SmallURL'),
    medium: readAddress(row, 'MediumURL'),
    large: readAddress(row, 'LargeURL'),
    xLarge: readAddress(row, 'XLargeURL'),
    x2Large: readAddress(row, 'X2LargeURL'),
    x3Large: readAddress(row, 'X3LargeURL'),
    original: readAddress(row, 'OriginalURL'),
    video320: readAddress(row, 'Video320URL'),
    video640: readAddress(row, 'Video640URL'),
    video960: readAddress(row, 'Video960URL'),
    video1280: readAddress(row, 'Video1280URL') ?? readAddress(row, 'Video12800URL'),
    video1920: readAddress(row, 'Video1920URL'),
  };
}
