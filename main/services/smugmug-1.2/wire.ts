/**
 * Answers of SmugMug 1.2.0 as typed rows (smugmug-api.md, sections 2.1 and 3). Recorded and documented spellings are
 * both read; null, missing, "" and [] are alike.
 */
import * as z from 'zod';
import { asRow, asRows, readAddress, readBoolean, readCount, readId, readInteger, readNumber, readText, type Row } from '../reading';
import { isKey, type Keyed } from './ids';

export interface WireAlbum extends Keyed {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly categoryName: string | undefined;
  readonly subCategoryName: string | undefined;
  readonly imageCount: number | undefined;
  readonly lastUpdated: string | undefined;
  /** Undefined: none, or not told. */
  readonly highlightId: string | undefined;
}

/** By the size in the member's name: `X2LargeURL`, `Video320URL`. */
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
}

const Envelope = z.discriminatedUnion('stat', [
  z.looseObject({ stat: z.literal('ok') }),
  z.looseObject({ stat: z.literal('fail'), code: z.coerce.number().int() }),
]);
export type Envelope = z.infer<typeof Envelope>;

export function parseEnvelope(value: unknown): Envelope | undefined {
  const parsed = Envelope.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/**
 * Ids that a JSON number cannot hold exactly become strings before the text is parsed. A key's closing quote cannot
 * stand inside a string without a backslash before it, so no text of a caption is ever changed.
 */
export function keepIdsExact(text: string): string {
  return text.replace(/"id":\s*(\d{16,20})(?=\s*[,}])/g, '"id":"$1"');
}

export function readSessionId(payload: Row): string | undefined {
  const session = asRow(asRow(payload['Login'])?.['Session']);
  return session && readText(session, 'id');
}

export function readAlbums(payload: Row): readonly WireAlbum[] {
  return asRows(payload['Albums']).flatMap((row) => readAlbum(row) ?? []);
}

export function readLightImages(payload: Row): readonly Keyed[] {
  return imageRows(payload).flatMap((row) => readKeyed(row) ?? []);
}

export function readImages(payload: Row): readonly WireImage[] {
  return imageRows(payload).flatMap((row) => readImage(row) ?? []);
}

export function readImageUrls(payload: Row): WireAddresses {
  return readAddresses(asRow(payload['Image']) ?? {});
}

/** At top level, or inside `Album` as later versions have it. */
function imageRows(payload: Row): readonly Row[] {
  const rows = asRows(payload['Images']);
  return rows.length > 0 ? rows : asRows(asRow(payload['Album'])?.['Images']);
}

function readKeyed(row: Row): Keyed | undefined {
  const id = readId(row, 'id');
  const key = readText(row, 'Key');
  return id === undefined ? undefined : { id, key: key !== undefined && isKey(key) ? key : undefined };
}

function readAlbum(row: Row): WireAlbum | undefined {
  const keyed = readKeyed(row);
  const highlight = asRow(row['Highlight']) ?? asRow(row['Hightlight']);
  const highlightId = highlight && readId(highlight, 'id');
  return (
    keyed && {
      ...keyed,
      title: readText(row, 'Title'),
      description: readText(row, 'Description'),
      categoryName: readText(asRow(row['Category']) ?? {}, 'Name'),
      subCategoryName: readText(asRow(row['SubCategory']) ?? {}, 'Name'),
      imageCount: readCount(row, 'ImageCount'),
      lastUpdated: readText(row, 'LastUpdated'),
      highlightId: highlightId === '0' ? undefined : highlightId,
    }
  );
}

function readImage(row: Row): WireImage | undefined {
  const keyed = readKeyed(row);
  if (keyed === undefined) {
    return undefined;
  }
  // One literal without spreading: every row then has the same shape, which is what makes 100,000 of them fast.
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
