/** Answers of the Pictures API as typed rows (pictures-api.md, sections 2, 3 and 7). Only ids are required (A10). */
import * as z from 'zod';
import { asRows, readAddress, readBoolean, readCount, readId, readInteger, readText, type Row } from '../reading';

export interface WireAlbum {
  readonly userId: string;
  readonly albumId: string;
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly size: number | undefined;
  /** Undefined where the ids did not come, which is not the same as none. */
  readonly pictureIdCount: number | undefined;
  readonly sequence: number | undefined;
  readonly isThumbSafe: boolean | undefined;
  readonly thumbUrl: string | undefined;
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
}

export interface WireGallery {
  readonly picturesTotal: number | undefined;
  readonly pictures: readonly WirePicture[];
}

const Albums = z.array(z.unknown());
const Gallery = z.looseObject({ Pictures: z.array(z.unknown()).nullish() });
const Credentials = z.looseObject({ UserID: z.union([z.number(), z.string()]) });

/** Each parser answers undefined where the whole is not what it should be. */
export function parseAlbums(value: unknown, userId: string): readonly WireAlbum[] | undefined {
  const parsed = Albums.safeParse(value);
  return parsed.success ? asRows(parsed.data).flatMap((row) => readAlbum(row, userId) ?? []) : undefined;
}

export function parseGallery(value: unknown): WireGallery | undefined {
  const parsed = Gallery.safeParse(value);
  if (!parsed.success) {
    return undefined;
  }
  return {
    picturesTotal: readCount(parsed.data, 'PicturesTotal'),
    pictures: asRows(parsed.data.Pictures).flatMap((row) => readPicture(row) ?? []),
  };
}

export function parseUserId(value: unknown): string | undefined {
  const parsed = Credentials.safeParse(value);
  return parsed.success ? readId(parsed.data, 'UserID') : undefined;
}

function readAlbum(row: Row, userId: string): WireAlbum | undefined {
  const albumId = readId(row, 'AlbumID');
  if (albumId === undefined) {
    return undefined;
  }
  const pictureIds = row['PictureIDs'];
  return {
    userId,
    albumId,
    name: readText(row, 'AlbumName'),
    description: readText(row, 'AlbumDescription'),
    size: readCount(row, 'AlbumSize'),
    pictureIdCount: Array.isArray(pictureIds) ? pictureIds.length : undefined,
    sequence: readInteger(row, 'Sequence'),
    isThumbSafe: readBoolean(row, 'ThumbSafe'),
    thumbUrl: readUrl(row, 'Thumb'),
  };
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
    isThumbSafe: readBoolean(row, 'ThumbSafe'),
    thumbUrl: readUrl(row, 'Thumb'),
    isImageSafe: readBoolean(row, 'ImageSafe'),
    imageUrl: readUrl(row, 'Image'),
  };
}

/** `ThumbUrl` on albums, `ThumbURL` elsewhere (section 1.3): both are read everywhere. */
function readUrl(row: Row, prefix: 'Thumb' | 'Image'): string | undefined {
  return readAddress(row, `${prefix}URL`) ?? readAddress(row, `${prefix}Url`);
}
