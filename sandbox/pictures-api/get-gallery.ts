/** `GET /v1/Pictures/GetGallery`: an owner's pictures, page by page (pictures-api.md, section 3 and A8 to A10, A14, A15). */
import type { Picture, Pictures } from '../world/pictures';
import { isGivenOut, type PicturesApiAlbum } from '../world/pictures-api-user';
import { albumsShown, canSeeGallery, findUser, requireApproval } from './access';
import { ApiFailure } from './failure';
import type { ImageView } from './image-urls';
import type { Method } from './method';
import { pageOf } from './page';
import { IDS, integerOf, requiredIdOf, textOf } from './parameters';
import { pictureFields } from './picture-fields';
import { summaryOf } from './user-summary';

interface Row {
  readonly album: PicturesApiAlbum;
  readonly picture: Picture;
}

/** Sorts descending. Ties are sorted by upload time and then by id, newest first, so that pages never overlap. */
type SortKey = (row: Row) => number;

export const getGallery: Method = {
  needs: 'token',
  hasGroupForm: true,
  answer: (context) => {
    const { request, parameters, caller, world, addresses, settings } = context;
    requireApproval(settings);
    const owner = findUser(world.picturesApiUsers, requiredIdOf(parameters, 'UserID'));
    const albums = albumsWanted(albumsShown(caller, owner, settings), integerOf(parameters, 'AlbumID', IDS));
    const sortKey = sortKeyOf(textOf(parameters, 'OrderBy'));
    const isVisible = canSeeGallery(caller, owner);
    if (!isVisible && owner.refusesStrangers) {
      throw new ApiFailure(403, 'The authenticated user is not subscribed to this gallery.');
    }
    const page = pageOf(sortedRows(world.pictures, albums, sortKey), { parameters, settings });
    const view = { addresses, isVisible, request, settings };
    return {
      area: 'Pictures',
      typeName: 'PictureGallery',
      itemTypeNames: { Pictures: 'GalleryPicture' },
      value: {
        PageNumber: page.pageNumber,
        PageCount: page.pageCount,
        PageSize: page.pageSize,
        PicturesTotal: page.total,
        User: summaryOf(owner, context),
        Pictures: page.items.map((row) => describe(row, view)),
      },
    };
  },
};

function albumsWanted(albums: readonly PicturesApiAlbum[], albumId: number | undefined): readonly PicturesApiAlbum[] {
  if (albumId === undefined) return albums;
  const album = albums.find((candidate) => candidate.albumId === albumId);
  if (!album) throw new ApiFailure(404, 'The requested album could not be found.');
  return [album];
}

function sortKeyOf(orderBy = 'dateuploaded'): SortKey {
  switch (orderBy.toLowerCase()) {
    case 'dateuploaded':
      return () => 0;
    // Within one owner's gallery, size and price differ only between albums. [I]
    case 'gallerysize':
      return ({ album }) => album.pictureCount;
    case 'galleryprice':
      return ({ album }) => album.price;
    case 'size':
      return ({ picture }) => picture.photograph.original.sizeBytes;
    default:
      throw new ApiFailure(400, 'OrderBy must be one of dateuploaded, gallerysize, galleryprice, size.');
  }
}

function sortedRows(pictures: Pictures, albums: readonly PicturesApiAlbum[], sortKey: SortKey): readonly Row[] {
  const rows = albums.flatMap((album) =>
    Array.from(pictures.all(album), (picture): Row => ({ album, picture })).filter(({ picture }) =>
      isGivenOut(album, picture.index),
    ),
  );
  return rows.sort(
    (one, other) =>
      sortKey(other) - sortKey(one) ||
      other.picture.uploadedAtMs - one.picture.uploadedAtMs ||
      other.picture.id - one.picture.id,
  );
}

function describe({ album, picture }: Row, view: ImageView): Record<string, unknown> {
  const { PictureID, ...fields } = pictureFields(picture, view);
  return { PictureID, AlbumID: album.albumId, Title: picture.title, ...fields };
}
