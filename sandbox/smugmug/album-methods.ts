/** `smugmug.albums.get` and `smugmug.albums.getInfo` as a visitor gets them (smugmug-api.md, section 3.2, R11). */
import { pacificWallTime } from '../world/pacific-time';
import { uploadedAtMs } from '../world/pictures';
import type { Category, SmugMugAlbum } from '../world/smugmug-owners';
import { isSwitchedOn } from './arguments';
import { success } from './envelope';
import { faults } from './fault';
import { findAlbum, findOwner } from './find';
import type { Method } from './method';

/** The service knows highlights by id, and 0 for none. */
const NO_HIGHLIGHT = 0;

export const getAlbums: Method = (context) => {
  const albums = [...findOwner(context).albums].sort((one, other) => lastUpdatedAtMs(other) - lastUpdatedAtMs(one));
  if (albums.length === 0) throw faults.emptySet('albums');
  const isHeavy = isSwitchedOn(context.args, 'Heavy');
  return success(
    'Albums',
    albums.map((album) => (isHeavy ? heavyAlbum(album, highlightName(context.settings)) : lightAlbum(album))),
  );
};

/** Here `Category` has no `Name`, and `SubCategory` is there even when there is none: id 0. */
export const getAlbumInfo: Method = (context) => {
  const { album } = findAlbum(context);
  return success('Album', {
    ...commonFields(album),
    [highlightName(context.settings)]: { id: highlightIdOf(album) },
    Category: { id: album.category.id },
    SubCategory: { id: album.subCategory?.id ?? 0 },
  });
};

function lightAlbum(album: SmugMugAlbum): Record<string, unknown> {
  return { id: album.albumId, Key: album.key, Title: album.title, ...categoryFields(album) };
}

function heavyAlbum(album: SmugMugAlbum, highlight: string): Record<string, unknown> {
  return { ...commonFields(album), ...categoryFields(album), [highlight]: { id: highlightIdOf(album) } };
}

function commonFields(album: SmugMugAlbum): Record<string, unknown> {
  return {
    id: album.albumId,
    Key: album.key,
    Position: album.position,
    Title: album.title,
    Description: album.description,
    LastUpdated: pacificWallTime(lastUpdatedAtMs(album)),
    ImageCount: album.pictureCount,
  };
}

function categoryFields({ category, subCategory }: SmugMugAlbum): Record<string, unknown> {
  return { Category: named(category), ...(subCategory ? { SubCategory: named(subCategory) } : {}) };
}

function named({ id, name }: Category): Record<string, unknown> {
  return { id, Name: name };
}

function highlightIdOf({ highlightIndex, firstPictureId }: SmugMugAlbum): number {
  return highlightIndex === null ? NO_HIGHLIGHT : firstPictureId + highlightIndex;
}

function highlightName({ documentedSpelling }: { readonly documentedSpelling: boolean }): string {
  return documentedSpelling ? 'Hightlight' : 'Highlight';
}

function lastUpdatedAtMs(album: SmugMugAlbum): number {
  return uploadedAtMs(album, Math.max(0, album.pictureCount - 1));
}
