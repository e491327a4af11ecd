/** Converts rows of the Pictures API to the types of the contract. Pure functions that never throw. */
import type { AlbumDetails, AlbumId, Cover, Safety, Timestamp } from '../../../preload/contract';
import { nameFromId } from '../../core/clean-name';
import { t } from '../../core/language';
import type { AlbumRecord, MemberRecord, PictureRecord, PictureSource } from '../album-service';
import { PAGE_SIZE } from './client';
import { toAlbumId, toFreeGalleryId, toMemberId, toPictureId } from './ids';
import type { WireAlbum, WireGallery, WirePicture } from './wire';
import type { WireMember } from './wire-people';

/** An album without its cover address, which depends on the account and the mask. */
export type AlbumFacts = Omit<WireAlbum, 'thumbUrl'>;

/** In the language of the program, because the service has no name for it. */
export const freeGalleryName = (): string => t('serviceNames.freeGallery');

/** Sorts by `Sequence`; albums without one come last, in the original order. `isOwn`: see `normalizeAlbum`. */
export function normalizeAlbums(albums: readonly WireAlbum[], isOwn: boolean): readonly AlbumRecord[] {
  return inSequence(albums).map((album) => normalizeAlbum(album, isOwn));
}

export function inSequence(albums: readonly WireAlbum[]): readonly WireAlbum[] {
  const place = (album: WireAlbum): number => album.sequence ?? Number.MAX_SAFE_INTEGER;
  return [...albums].sort((one, other) => place(one) - place(other));
}

/** Returns the larger of the stated size and the number of listed ids; null if there is neither. */
export function countOf({ size, pictureIds }: AlbumFacts): number | null {
  return size === undefined && pictureIds === undefined ? null : Math.max(size ?? 0, pictureIds?.length ?? 0);
}

/**
 * `isOwn`: the album belongs to the account, or to the member it acts as; nothing is withheld from it (section 14, A7).
 */
export function normalizeAlbum(album: WireAlbum, isOwn: boolean): AlbumRecord {
  const safety = safetyOf(album.isThumbSafe);
  const pictureCount = countOf(album);
  return {
    album: {
      id: toAlbumId(album),
      name: nameOf(album),
      description: album.description ?? null,
      pictureCount,
      categoryPath: [],
      updatedAt: null,
      cover: coverOf(album, safety, isOwn || pictureCount === 0),
      kind: 'album',
    },
    coverSource: sourceOf('Thumb', album.thumbUrl, safety),
  };
}

/** A member without a nickname gets the name that section 14, A11 describes. */
export function normalizeMember({ userId, nickname, portraitUrl, isPortraitSafe }: WireMember): MemberRecord {
  return {
    id: toMemberId(userId),
    name: nickname ?? nameFromId(userId),
    portrait: sourceOf('Portrait', portraitUrl, safetyOf(isPortraitSafe)),
  };
}

/** `gallery` is the first page, which is not empty. */
export function normalizeFreeGallery(userId: string, gallery: WireGallery): AlbumRecord {
  const coverSource = freeCoverOf(gallery);
  return {
    album: {
      id: toFreeGalleryId(userId),
      // The language can change while the albums are in memory.
      get name() {
        return freeGalleryName();
      },
      description: null,
      pictureCount: freeCountOf(gallery),
      categoryPath: [],
      updatedAt: null,
      cover: coverSource ? { state: 'available', safety: coverSource.safety } : { state: 'none' },
      kind: 'free-gallery',
    },
    coverSource,
  };
}

/** Returns null if the first page does not contain all pictures and no total is stated. */
function freeCountOf({ picturesTotal, pageCount, rowCount, pictures }: WireGallery): number | null {
  const isWhole = pageCount === undefined ? rowCount < PAGE_SIZE : pageCount <= 1;
  return picturesTotal ?? (isWhole ? pictures.length : null);
}

/** Returns the smallest size of the first picture; null if it has none. */
export function freeCoverOf({ pictures }: WireGallery): PictureSource | null {
  return (pictures[0] && sourcesOf(pictures[0])[0]) ?? null;
}

export function describeFacts(id: AlbumId, album: AlbumFacts): AlbumDetails {
  const details: AlbumDetails = { id, name: nameOf(album), other: [...album.other] };
  const pictureCount = countOf(album);
  if (album.description !== undefined) details.description = album.description;
  if (pictureCount !== null) details.pictureCount = pictureCount;
  if (album.sequence !== undefined) details.manualPosition = album.sequence;
  return details;
}

/**
 * `whenWithheld` is the availability of a picture
 * without any address.
 */
export function normalizePicture(
  picture: WirePicture,
  whenWithheld: 'not-subscribed' | 'not-available',
): PictureRecord {
  const sources = sourcesOf(picture);
  const details: PictureRecord['details'] = {
    id: toPictureId(picture.pictureId),
    title: picture.title ?? nameFromId(picture.pictureId),
    kind: 'picture',
    safety: worseOf(safetyOf(picture.isThumbSafe), safetyOf(picture.isImageSafe)),
    missingForVisitors: [],
    other: [...picture.other],
  };
  const uploadedAt = timestampOf(picture.uploadedAt);
  if (picture.description !== undefined) details.caption = picture.description;
  if (picture.sizeBytes !== undefined) details.sizeBytes = picture.sizeBytes;
  if (uploadedAt !== undefined) details.uploadedAt = uploadedAt;
  return { details, sources, availability: sources.length > 0 ? 'available' : whenWithheld };
}

/** Creates a picture that its album names by id but no page contains (section 14, A24). */
export function pictureNotGiven(pictureId: string): PictureRecord {
  const id = toPictureId(pictureId);
  const title = nameFromId(pictureId);
  return {
    details: { id, title, kind: 'picture', safety: 'unknown', missingForVisitors: [], other: [] },
    sources: [],
    availability: 'not-available',
  };
}

function nameOf({ name, albumId }: AlbumFacts): string {
  return name ?? nameFromId(albumId);
}

function coverOf(album: WireAlbum, safety: Safety, isNothingWithheld: boolean): Cover {
  if (album.thumbUrl !== undefined) {
    return { state: 'available', safety };
  }
  return isNothingWithheld ? { state: 'none' } : { state: 'withheld', reason: 'not-subscribed', safety };
}

function sourcesOf(picture: WirePicture): readonly PictureSource[] {
  return [
    sourceOf('Thumb', picture.thumbUrl, safetyOf(picture.isThumbSafe)),
    original(sourceOf('Image', picture.imageUrl, safetyOf(picture.isImageSafe))),
  ].filter((source) => source !== null);
}

function original(source: PictureSource | null): PictureSource | null {
  return source && { ...source, isOriginal: true };
}

/** The reference states no dimensions for either size, so only their order is known. */
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

/** Without a zone, a time is shown unchanged (section 14, A20); the first day of year 1 means "never" (section 1.3). */
function timestampOf(text: string | undefined): Timestamp | undefined {
  const [, moment, offset] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?)(Z|[+-]\d\d:\d\d)?$/.exec(text ?? '') ?? [];
  if (moment === undefined || moment.startsWith('0001-01-01') || Number.isNaN(Date.parse(`${moment}Z`))) {
    return undefined;
  }
  return { iso: `${moment}${offset ?? ''}`, precision: offset === undefined ? 'unzoned' : 'instant' };
}
