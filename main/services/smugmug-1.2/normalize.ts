/** Converts pictures of SmugMug 1.2.0 to the types of the contract. Pure functions that never throw. */
import { nameFromId } from '../../core/clean-name';
import type { PictureRecord, PictureSource, RenditionSize } from '../album-service';
import { placeOf } from '../place';
import { addFile, firstLine, missingFieldsOf } from '../smugmug-picture';
import { toPictureId } from './ids';
import { readPacificTime } from './pacific-time';
import type { WireAddresses, WireImage } from './wire';

export function normalizeImage(image: WireImage): PictureRecord {
  const width = positive(image.width);
  const height = positive(image.height);
  const sources = normalizeSources(image.addresses, width && height && Math.max(width, height)).map((source) =>
    source.isOriginal ? { ...source, size: originalSize(image) } : source,
  );
  const details: Details = {
    id: toPictureId(image),
    title: firstLine(image.caption) ?? image.fileName ?? nameFromId(image.id),
    kind: sources.at(-1)?.kind ?? 'picture',
    safety: 'unknown',
    missingForVisitors: missingFieldsOf({ ...image, takenAt: image.date }),
    other: image.other,
  };
  addTerms(details, image);
  addFile(details, image);
  addPlaceAndTime(details, image);
  if (width !== undefined) details.width = width;
  if (height !== undefined) details.height = height;
  return { details, sources, availability: sources.length > 0 ? 'available' : 'not-available' };
}

/** `Width`, `Height` and `Size` are those of the original (smugmug-api.md, section 3.3). */
const ORIGINAL = 'Original';

function originalSize({ width, height, sizeBytes }: WireImage): RenditionSize {
  const [wide, high] = [positive(width), positive(height)];
  return {
    ...(wide !== undefined && high !== undefined && { width: wide, height: high }),
    ...(sizeBytes !== undefined && { sizeBytes }),
  };
}

type Details = PictureRecord['details'];

function addTerms(details: Details, image: WireImage): void {
  const keywords = keywordsOf(image.keywords);
  if (image.caption !== undefined) details.caption = image.caption;
  if (keywords !== undefined) details.keywords = keywords;
  if (image.position !== undefined) details.manualPosition = image.position;
  if (image.serial !== undefined) details.serial = image.serial;
  if (image.isHidden !== undefined) details.isHidden = image.isHidden;
  if (image.hasWatermark !== undefined) details.hasWatermark = image.hasWatermark;
  if (image.albumUrl !== undefined) details.albumAddress = image.albumUrl;
}

function addPlaceAndTime(details: Details, image: WireImage): void {
  const takenAt = readPacificTime(image.date);
  const updatedAt = readPacificTime(image.lastUpdated);
  const place = placeOf(image);
  if (takenAt !== undefined) details.takenAt = takenAt;
  if (updatedAt !== undefined) details.updatedAt = updatedAt;
  if (place) {
    details.latitude = place.latitude;
    details.longitude = place.longitude;
  }
  // Without a location, an altitude of zero means "unknown".
  if (image.altitude !== undefined && (place || image.altitude !== 0)) details.altitudeM = image.altitude;
}

/** Limits each picture size to the longest edge of the original, if that is known. */
export function normalizeSources(
  addresses: WireAddresses,
  originalEdgePx = Number.POSITIVE_INFINITY,
): readonly PictureSource[] {
  const sources: PictureSource[] = [];
  const add = (label: string, kind: PictureSource['kind'], url: string | undefined, edgePx: number): void => {
    if (url === undefined) return;
    const longEdgePx = Number.isFinite(edgePx) ? edgePx : null;
    sources.push({ label, kind, url, longEdgePx, ...(label === ORIGINAL && { isOriginal: true }), safety: 'unknown' });
  };
  add('Tiny', 'picture', addresses.tiny, Math.min(100, originalEdgePx));
  add('Thumb', 'picture', addresses.thumb, Math.min(150, originalEdgePx));
  add('Small', 'picture', addresses.small, Math.min(400, originalEdgePx));
  add('Medium', 'picture', addresses.medium, Math.min(600, originalEdgePx));
  add('Large', 'picture', addresses.large, Math.min(800, originalEdgePx));
  add('X-large', 'picture', addresses.xLarge, Math.min(1024, originalEdgePx));
  add('X2-large', 'picture', addresses.x2Large, Math.min(1280, originalEdgePx));
  add('X3-large', 'picture', addresses.x3Large, Math.min(1600, originalEdgePx));
  const pictureCount = sources.length;
  add('Video 320', 'video', addresses.video320, 320);
  add('Video 640', 'video', addresses.video640, 640);
  add('Video 960', 'video', addresses.video960, 960);
  add('Video 1280', 'video', addresses.video1280, 1280);
  add('Video 1920', 'video', addresses.video1920, 1920);
  // The original of a video is the uploaded film, which is not a picture.
  const isVideo = sources.length > pictureCount;
  add(ORIGINAL, isVideo ? 'video' : 'picture', addresses.original, isVideo ? Number.POSITIVE_INFINITY : originalEdgePx);
  return sources;
}

/** Returns the smallest size that fills a tile on a high-density screen, or else the largest. */
export function chooseCover(sources: readonly PictureSource[]): PictureSource | null {
  const pictures = sources.filter(({ kind }) => kind === 'picture');
  return pictures.find(({ longEdgePx }) => longEdgePx !== null && longEdgePx >= 400) ?? pictures.at(-1) ?? null;
}

/** Returns undefined if there are no keywords. */
export function keywordsOf(text: string | undefined): string[] | undefined {
  if (text === undefined) {
    return undefined;
  }
  const words: string[] = [];
  for (const part of text.split(',')) {
    const word = part.trim();
    if (word !== '') {
      words.push(word);
    }
  }
  return words.length > 0 ? words : undefined;
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined;
}
