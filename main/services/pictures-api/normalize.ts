/** From the words of the Pictures API to those of the contract. Pure and total. */
import type { Cover, Safety, Timestamp } from '../../../preload/contract';
import type { AlbumRecord, PictureRecord, PictureSource } from '../album-service';
import { toAlbumId, toPictureId } from './ids';
import type { WireAlbum, WirePicture } from './wire';

/** In the order of `Sequence`; albums without one come last, as they came. */
export function inSequence(albums: readonly WireAlbum[]): readonly WireAlbum[] {
  const place = (album: WireAlbum): number => album.sequence ?? Number.MAX_SAFE_INTEGER;
  return [...albums].sort((one, other) => place(one) - place(other));
}

/** The larger of what the album says and the ids it lists, null where it says neither. */
export function countOf(album: WireAlbum): number | null {
  const { size, pictureIdCount } = album;
  return size === undefined && pictureIdCount === undefined ? null : Math.max(size ?? 0, pictureIdCount ?? 0);
}

/** `isOwn`: the account's own album, from which nothing is withheld (section 14, A7). */
export function normalizeAlbum(album: WireAlbum, isOwn: boolean): AlbumRecord {
  const safety = safetyOf(album.isThumbSafe);
  const pictureCount = countOf(album);
  return {
    album: {
      id: toAlbumId(album),
      name: album.name ?? `Album ${album.albumId}`,
      description: album.description ?? null,
      pictureCount,
      category: null,
      updatedAt: null,
      cover: coverOf(album, safety, isOwn || pictureCount === 0),
    },
    coverSource: sourceOf('Thumb', album.thumbUrl, safety),
  };
}

/** `position` counts from 1 and names a picture without a title. */
export function normalizePicture(picture: WirePicture, position: number): PictureRecord {
  const thumbSafety = safetyOf(picture.isThumbSafe);
  const imageSafety = safetyOf(picture.isImageSafe);
  const sources = [
    sourceOf('Thumb', picture.thumbUrl, thumbSafety),
    sourceOf('Image', picture.imageUrl, imageSafety),
  ].filter((source) => source !== null);
  const details: PictureRecord['details'] = {
    id: toPictureId(picture.pictureId),
    title: picture.title ?? `Picture ${position}`,
    kind: 'picture',
    safety: worseOf(thumbSafety, imageSafety),
  };
  const uploadedAt = timestampOf(picture.uploadedAt);
  if (picture.description !== undefined) details.caption = picture.description;
  if (picture.sizeBytes !== undefined) details.sizeBytes = picture.sizeBytes;
  if (uploadedAt !== undefined) details.uploadedAt = uploadedAt;
  // Addresses are null for those who are not subscribed (section 14, A8).
  return { details, sources, availability: sources.length > 0 ? 'available' : 'not-subscribed' };
}

function coverOf(album: WireAlbum, safety: Safety, isNothingWithheld: boolean): Cover {
  if (album.thumbUrl !== undefined) {
    return { state: 'available', safety };
  }
  return isNothingWithheld ? { state: 'none' } : { state: 'withheld', reason: 'not-subscribed', safety };
}

/** The reference states no size for either, so only their order tells. */
function sourceOf(label: string, url: string | undefined, safety: Safety): PictureSource | null {
  return url === undefined ? null : { label, kind: 'picture', url, longEdgePx: null, safety };
}

function safetyOf(isSafe: boolean | undefined): Safety {
  if (isSafe === undefined) {
    return 'unknown';
  }
  return isSafe ? 'safe' : 'unsafe';
}

function worseOf(one: Safety, other: Safety): Safety {
  if (one === 'unsafe' || other === 'unsafe') {
    return 'unsafe';
  }
  return one === 'unknown' || other === 'unknown' ? 'unknown' : 'safe';
}

/** Without a zone, shown as it is (section 14, A20); the first day of year 1 means "never" (section 1.3). */
function timestampOf(text: string | undefined): Timestamp | undefined {
  const [, moment, offset] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?)(Z|[+-]\d\d:\d\d)?$/.exec(text ?? '') ?? [];
  if (moment === undefined || moment.startsWith('0001-01-01') || Number.isNaN(Date.parse(`${moment}Z`))) {
    return undefined;
  }
  return { iso: `${moment}${offset ?? ''}`, precision: offset === undefined ? 'unzoned' : 'instant' };
}
