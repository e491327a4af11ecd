/** Converts pictures of API v2 to the types of the contract. Pure functions that never throw. */
import { nameFromId } from '../../core/clean-name';
import type { PictureRecord } from '../album-service';
import { placeOf } from '../place';
import { addFile, firstLine, missingFieldsOf } from '../smugmug-picture';
import { toPictureId } from './ids';
import { readOffsetTime } from './offset-time';
import { normalizeSources } from './sources';
import type { WireImage } from './wire-image';
import { positive } from './wire-sizes';

type Details = PictureRecord['details'];

export function normalizeImage(image: WireImage): PictureRecord {
  const width = positive(image.width);
  const height = positive(image.height);
  const sources = normalizeSources(image.sizes, { width, height, sizeBytes: image.sizeBytes });
  const details: Details = {
    id: toPictureId(image.key),
    title: firstLine(image.title) ?? firstLine(image.caption) ?? image.fileName ?? nameFromId(image.key),
    kind: image.isVideo || sources.at(-1)?.kind === 'video' ? 'video' : 'picture',
    safety: 'unknown',
    missingForVisitors: missingFieldsOf(image),
    other: image.other,
  };
  addTerms(details, image);
  addFile(details, image);
  addPlaceAndTime(details, image);
  if (width !== undefined) details.width = width;
  if (height !== undefined) details.height = height;
  return { details, sources, availability: sources.length > 0 ? 'available' : 'not-available' };
}

function addTerms(details: Details, image: WireImage): void {
  if (image.caption !== undefined) details.caption = image.caption;
  if (image.keywords !== undefined) details.keywords = image.keywords;
  if (image.serial !== undefined) details.serial = image.serial;
  if (image.isHidden !== undefined) details.isHidden = image.isHidden;
  if (image.hasWatermark !== undefined) details.hasWatermark = image.hasWatermark;
  if (image.webUrl !== undefined) details.albumAddress = image.webUrl;
}

function addPlaceAndTime(details: Details, image: WireImage): void {
  const takenAt = readOffsetTime(image.takenAt);
  const uploadedAt = readOffsetTime(image.uploadedAt);
  const updatedAt = readOffsetTime(image.updatedAt);
  const place = placeOf(image);
  if (takenAt !== undefined) details.takenAt = takenAt;
  if (uploadedAt !== undefined) details.uploadedAt = uploadedAt;
  if (updatedAt !== undefined) details.updatedAt = updatedAt;
  if (place) {
    details.latitude = place.latitude;
    details.longitude = place.longitude;
  }
  // Without a location, an altitude of zero means "unknown".
  if (image.altitude !== undefined && (place || image.altitude !== 0)) details.altitudeM = image.altitude;
}
