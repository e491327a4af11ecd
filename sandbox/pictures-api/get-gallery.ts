/** `GET /v1/Pictures/GetGallery`: an owner's pictures, page by page (pictures-api.md, section 3 and A8 to A10, A14, A15). */
import type { Picture, Pictures } from '../world/pictures';
import type { PicturesApiAlbum, PicturesApiUser } from '../world/pictures-api-users';
import { canSeeGallery, findUser } from './access';
import { coverOf } from './cover';
import { ApiFailure } from './failure';
import { type ImageView, imageUrl, thumbUrl } from './image-urls';
import { isMaskRequested, type Method } from './method';
import { IDS, integerOf, requiredIdOf, textOf } from './parameters';

const PAGE_SIZES = { from: 1, to: 100 };
const DEFAULT_PAGE_SIZE = 50;

interface Row {
  readonly albumId: number;
  readonly picture: Picture;
}

/** Largest first; what is equal comes newest first, and then by id, so that pages never overlap. */
type SortKey = (row: Row) => number;

export const getGallery: Method = ({ request, caller, world, addresses }) => {
  const { query } = request;
  const owner = findUser(world.picturesApiUsers, requiredIdOf(query, 'UserID'));
  const albums = albumsWanted(owner, integerOf(query, 'AlbumID', IDS));
  const sortKey = sortKeyOf(textOf(query, 'OrderBy'));
  const pageSize = integerOf(query, 'PageSize', PAGE_SIZES) ?? DEFAULT_PAGE_SIZE;
  const pageNumber = integerOf(query, 'PageNumber', IDS) ?? 1;
  const view = { addresses, isVisible: canSeeGallery(caller, owner), isMasked: isMaskRequested(request) };
  const rows = sortedRows(world.pictures, albums, sortKey);
  return {
    rootName: 'PictureGallery',
    value: {
      PageNumber: pageNumber,
      PageCount: Math.ceil(rows.length / pageSize),
      PageSize: pageSize,
      PicturesTotal: rows.length,
      User: userSummary(owner, world.pictures, { ...view, isVisible: true }),
      Pictures: rows.slice((pageNumber - 1) * pageSize, pageNumber * pageSize).map((row) => pictureOf(row, view)),
    },
  };
};

function albumsWanted(owner: PicturesApiUser, albumId: number | undefined): readonly PicturesApiAlbum[] {
  if (albumId === undefined) return owner.albums;
  const album = owner.albums.find((candidate) => candidate.albumId === albumId);
  if (!album) throw new ApiFailure(404, 'The requested album could not be found.');
  return [album];
}

function sortKeyOf(orderBy = 'dateuploaded'): SortKey {
  switch (orderBy.toLowerCase()) {
    case 'dateuploaded':
    // Gallery size and price are the same for all pictures of one gallery.
    case 'gallerysize':
    case 'galleryprice':
      return () => 0;
    case 'size':
      return ({ picture }) => picture.photograph.original.sizeBytes;
    default:
      throw new ApiFailure(400, 'OrderBy must be one of dateuploaded, gallerysize, galleryprice, size.');
  }
}

function sortedRows(pictures: Pictures, albums: readonly PicturesApiAlbum[], sortKey: SortKey): readonly Row[] {
  const rows = albums.flatMap((album) =>
    Array.from(pictures.all(album), (picture): Row => ({ albumId: album.albumId, picture })),
  );
  return rows.sort(
    (one, other) =>
      sortKey(other) - sortKey(one) ||
      other.picture.uploadedAtMs - one.picture.uploadedAtMs ||
      other.picture.id - one.picture.id,
  );
}

function pictureOf({ albumId, picture }: Row, view: ImageView): Record<string, unknown> {
  return {
    PictureID: picture.id,
    AlbumID: albumId,
    Title: picture.title,
    Description: picture.photograph.caption || null,
    DateUploaded: dateWithoutZone(picture.uploadedAtMs),
    Size: picture.photograph.original.sizeBytes,
    ThumbSafe: picture.isThumbSafe,
    ThumbURL: thumbUrl(view, picture),
    ImageSafe: picture.isImageSafe,
    ImageURL: imageUrl(view, picture),
  };
}

function userSummary(owner: PicturesApiUser, pictures: Pictures, view: ImageView): Record<string, unknown> {
  const firstAlbum = owner.albums[0];
  const portrait = firstAlbum && coverOf(pictures, firstAlbum);
  return {
    UserID: owner.userId,
    Nickname: owner.nickname,
    ProfileThumbnailSafe: portrait?.isThumbSafe ?? false,
    ProfileThumbnailURL: portrait ? thumbUrl(view, portrait) : null,
  };
}

/** ISO 8601 without a zone and with 0 to 3 fractional digits (section 1.3): `2024-06-03T09:14:51.2`. */
function dateWithoutZone(atMs: number): string {
  return new Date(atMs).toISOString().replace(/\.?0*Z$/, '');
}
