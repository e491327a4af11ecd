/** Albums and pictures as typed rows (pictures-api.md, sections 2 to 4). Only ids are required (A10). */
import type { OtherField } from '../../../preload/contract';
import { assertAlbumsWithin } from '../album-limit';
import {
  asRow,
  readAddress,
  readCount,
  readId,
  readInteger,
  readList,
  readName,
  readRowCount,
  readSafeFlag,
  readText,
  type Row,
} from '../reading';
import { readOther } from './other-fields';

export interface WireAlbum {
  readonly userId: string;
  readonly albumId: string;
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly size: number | undefined;
  /** Each id once; undefined if the response has no ids, which is different from an empty list. */
  readonly pictureIds: readonly string[] | undefined;
  readonly sequence: number | undefined;
  readonly isThumbSafe: boolean | undefined;
  readonly thumbUrl: string | undefined;
  readonly other: readonly OtherField[];
}

export interface WirePicture {
  readonly pictureId: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly uploadedAt: string | undefined;
  readonly sizeBytes: number | undefined;
  readonly isThumbSafe: boolean | undefined;
  readonly thumbUrl: string | undefined;
  readonly isImageSafe: boolean | undefined;
  readonly imageUrl: string | undefined;
  readonly other: readonly OtherField[];
}

/** One page of an album or of a free gallery. */
export interface WireGallery {
  readonly pageCount: number | undefined;
  /** Pictures per page that the service used, which may be fewer than requested. */
  readonly pageSize: number | undefined;
  readonly picturesTotal: number | undefined;
  /** Number of rows on this page, including unreadable ones. */
  readonly rowCount: number;
  /** Each picture once. */
  readonly pictures: readonly WirePicture[];
}

const ADDRESSES = ['ThumbUrl', 'ThumbURL', 'ImageUrl', 'ImageURL'];
const OF_ALBUM: ReadonlySet<string> = new Set([
  ...['UserID', 'AlbumID', 'AlbumName', 'AlbumDescription', 'AlbumSize', 'Sequence', 'ThumbSafe', 'PictureIDs'],
  ...ADDRESSES,
]);
const OF_PICTURE: ReadonlySet<string> = new Set([
  ...['PictureID', 'AlbumID', 'Title', 'Description', 'DateUploaded', 'Size', 'ThumbSafe', 'ImageSafe'],
  ...ADDRESSES,
]);

/**
 * Returns an object with at least one of the given members, so that an error sent with status 200 is not mistaken for
 * an empty result.
 */
export function asEnvelope(value: unknown, names: readonly string[]): Row | undefined {
  const row = asRow(value);
  return row && names.some((name) => Object.hasOwn(row, name)) ? row : undefined;
}

/**
 * Reads a bare array. Undefined if the value has the wrong shape, as for every parser here. `userId` is the user whose
 * albums were requested.
 */
export function parseAlbums(value: unknown, userId: string): readonly WireAlbum[] | undefined {
  assertAlbumsWithin(value);
  const albums = readList(value, (row) => readAlbum(row, userId));
  return albums && [...new Map([...albums].reverse().map((album) => [album.albumId, album])).values()].reverse();
}

export function parseGallery(value: unknown): WireGallery | undefined {
  const envelope = asEnvelope(value, ['Pictures', 'PicturesTotal']);
  const pictures = envelope && readList(envelope['Pictures'], readPicture);
  return (
    pictures && {
      pageCount: readRowCount(envelope, 'PageCount'),
      pageSize: readRowCount(envelope, 'PageSize'),
      picturesTotal: readRowCount(envelope, 'PicturesTotal'),
      rowCount: Array.isArray(envelope['Pictures']) ? envelope['Pictures'].length : 0,
      pictures: [...new Map([...pictures].reverse().map((picture) => [picture.pictureId, picture])).values()].reverse(),
    }
  );
}

function readAlbum(row: Row, userId: string): WireAlbum | undefined {
  const albumId = readId(row, 'AlbumID');
  if (albumId === undefined) {
    return undefined;
  }
  return {
    userId,
    albumId,
    name: readName(row, 'AlbumName', albumId),
    description: readText(row, 'AlbumDescription'),
    size: readRowCount(row, 'AlbumSize'),
    pictureIds: readIds(row['PictureIDs']),
    sequence: readInteger(row, 'Sequence'),
    isThumbSafe: readSafeFlag(row, 'ThumbSafe'),
    thumbUrl: readUrl(row, 'Thumb'),
    other: readOther(row, OF_ALBUM),
  };
}

function readIds(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) {
    return undefined;
  }
  const ids = new Set<string>();
  for (const id of value) {
    const read = readId({ id }, 'id');
    if (read !== undefined) {
      ids.add(read);
    }
  }
  return ids.size === 0 && value.length > 0 ? undefined : [...ids];
}

function readPicture(row: Row): WirePicture | undefined {
  const pictureId = readId(row, 'PictureID');
  if (pictureId === undefined) {
    return undefined;
  }
  return {
    pictureId,
    title: readText(row, 'Title'),
    description: readText(row, 'Description'),
    uploadedAt: readText(row, 'DateUploaded'),
    sizeBytes: readCount(row, 'Size'),
    isThumbSafe: readSafeFlag(row, 'ThumbSafe'),
    thumbUrl: readUrl(row, 'Thumb'),
    isImageSafe: readSafeFlag(row, 'ImageSafe'),
    imageUrl: readUrl(row, 'Image'),
    other: readOther(row, OF_PICTURE),
  };
}

/** The service sends `ThumbUrl` on albums and `ThumbURL` elsewhere (section 1.3); both are read everywhere. */
export function readUrl(row: Row, prefix: 'Thumb' | 'Image' | 'Profile' | 'ProfileThumbnail'): string | undefined {
  return readAddress(row, `${prefix}URL`) ?? readAddress(row, `${prefix}Url`);
}
