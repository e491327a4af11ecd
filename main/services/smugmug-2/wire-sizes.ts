/** The sizes of a picture or video: `ImageSizeDetails`, `ImageSizes`, `VideoSize…` and `LargestVideo` (section 9). */
import { asRow, readAddress, readCount, readText, type Row } from '../reading';
import { type Envelope, expandedObject, uriOf } from './envelope';

export interface WireSize {
  /** The service's name without its prefix: `X2Large`, `4K`, `Original`; `Video1280`. */
  readonly name: string;
  readonly kind: 'picture' | 'video';
  readonly url: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly sizeBytes: number | undefined;
}

/** Smallest first; the order of the sizes whose dimensions are unknown. */
export const SIZE_NAMES = [
  'Tiny',
  'Thumb',
  'Small',
  'Medium',
  'Large',
  'XLarge',
  'X2Large',
  'X3Large',
  'X4Large',
  'X5Large',
  'X6Large',
  '4K',
  '5K',
  'Original',
] as const;
export const VIDEO_WIDTHS = [320, 640, 960, 1280, 1920, 3840] as const;
/** The addresses of an image that lead to a size of its video. */
export const VIDEO_URIS = [...VIDEO_WIDTHS.map((width) => `VideoSize${width}`), 'LargestVideo'] as const;

/** File types that browsers show. An original of another type, such as a RAW file, is no size to look at. */
const SHOWN_TYPE = /^(?:jpe?g|png|gif|webp|avif|bmp)$/i;

/** Reads all sizes, each address once. */
export function readSizes(image: Row, envelope: Pick<Envelope, 'expansions'>): readonly WireSize[] {
  const details = expandedObject(envelope, uriOf(image, 'ImageSizeDetails'), 'ImageSizeDetails') ?? {};
  const addresses = expandedObject(envelope, uriOf(image, 'ImageSizes'), 'ImageSizes') ?? {};
  const pictures = SIZE_NAMES.map((name) => detailed(details, `ImageSize${name}`, name) ?? plain(addresses, name));
  const lacks = (wanted: string): boolean => !pictures.some((size) => size?.name === wanted);
  const found = [
    ...pictures,
    ...(lacks('Original') ? archived(image) : []),
    lacks('Thumb') ? thumbnail(image) : undefined,
    ...VIDEO_URIS.map((name) => videoSize(asRow(details[name]) ?? expandedObject(envelope, uriOf(image, name), name))),
  ];
  const byUrl = new Map<string, WireSize>();
  for (const size of found) if (size && !byUrl.has(size.url)) byUrl.set(size.url, size);
  return [...byUrl.values()];
}

function detailed(details: Row, member: string, name: string): WireSize | undefined {
  const row = asRow(details[member]);
  const url = row && readAddress(row, 'Url');
  if (!row || url === undefined || !isShown(row, name)) return undefined;
  return { name, kind: 'picture', url, ...dimensionsOf(row) };
}

function isShown(row: Row, name: string): boolean {
  const type = readText(row, 'Ext');
  return name !== 'Original' || type === undefined || SHOWN_TYPE.test(type.trim());
}

function plain(addresses: Row, name: string): WireSize | undefined {
  const url = readAddress(addresses, `${name}ImageUrl`);
  return url === undefined ? undefined : { name, kind: 'picture', url, ...UNKNOWN };
}

/** The upload itself, if the owner allows downloads and a browser shows files of its type. */
function archived(image: Row): readonly WireSize[] {
  const url = readAddress(image, 'ArchivedUri');
  const type = url === undefined ? undefined : /\.([a-z0-9]{2,5})(?:[?#]|$)/i.exec(url)?.[1];
  if (url === undefined || isRaw(image) || (type !== undefined && !SHOWN_TYPE.test(type))) return [];
  return [{ name: 'Original', kind: 'picture', url, ...UNKNOWN }];
}

/** `ComponentFileTypes` names the parts of an upload: `{"Image": ["jpg"], "Raw": ["cr2"]}`. */
export function isRaw(image: Row): boolean {
  const types = asRow(image['ComponentFileTypes']);
  return types !== undefined && Object.hasOwn(types, 'Raw');
}

function thumbnail(image: Row): WireSize | undefined {
  const url = readAddress(image, 'ThumbnailUrl');
  return url === undefined ? undefined : { name: 'Thumb', kind: 'picture', url, ...UNKNOWN };
}

function videoSize(row: Row | undefined): WireSize | undefined {
  const url = row && readAddress(row, 'Url');
  if (!row || url === undefined) return undefined;
  const dimensions = dimensionsOf(row);
  const edge = Math.max(dimensions.width ?? 0, dimensions.height ?? 0);
  return { name: edge > 0 ? `Video ${edge}` : 'Video', kind: 'video', url, ...dimensions };
}

type Dimensions = Pick<WireSize, 'width' | 'height' | 'sizeBytes'>;

const UNKNOWN: Dimensions = { width: undefined, height: undefined, sizeBytes: undefined };

function dimensionsOf(row: Row): Dimensions {
  return {
    width: positive(readCount(row, 'Width')),
    height: positive(readCount(row, 'Height')),
    // Sizes that the service makes when they are asked for state 0 or nothing.
    sizeBytes: positive(readCount(row, 'Size')),
  };
}

export function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined;
}
