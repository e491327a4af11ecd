/** Converts albums of API v2 to the types of the contract. Pure functions that never throw. */
import type { AlbumDetails, Category } from '../../../preload/contract';
import { nameFromId } from '../../core/clean-name';
import type { AlbumRecord } from '../album-service';
import { toAlbumId } from './ids';
import { readOffsetTime } from './offset-time';
import type { WireAlbum } from './wire-album';

/** SmugMug's own name for albums outside of its folders. */
const OTHER = 'Other';

export function normalizeAlbum(album: WireAlbum): AlbumRecord {
  const { imageCount = null, cover } = album;
  return {
    album: {
      id: toAlbumId(album.key),
      name: nameOf(album),
      description: album.description ?? null,
      pictureCount: imageCount,
      categoryPath: [...album.folders],
      updatedAt: readOffsetTime(album.imagesUpdatedAt ?? album.updatedAt) ?? null,
      cover: imageCount === 0 ? { state: 'none' } : { state: 'available', safety: 'unknown' },
      kind: 'album',
    },
    coverSource: imageCount === 0 ? null : cover,
  };
}

export function normalizeAlbumDetails(album: WireAlbum): AlbumDetails {
  const updatedAt = readOffsetTime(album.imagesUpdatedAt ?? album.updatedAt);
  return {
    id: toAlbumId(album.key),
    name: nameOf(album),
    key: album.key,
    ...(album.description !== undefined && { description: album.description }),
    ...(album.keywords !== undefined && { keywords: album.keywords }),
    ...(album.imageCount !== undefined && { pictureCount: album.imageCount }),
    ...(updatedAt !== undefined && { updatedAt }),
    ...(album.folders.length > 0 && { categoryPath: [...album.folders] }),
    ...(album.sortMethod !== undefined && { sortMethod: album.sortMethod }),
    ...(album.isSortDescending !== undefined && { isSortDescending: album.isSortDescending }),
    ...(album.isPublic !== undefined && { isPublic: album.isPublic }),
    ...(album.hasPassword !== undefined && { hasPassword: album.hasPassword }),
    ...(album.passwordHint !== undefined && { passwordHint: album.passwordHint }),
    other: album.other,
  };
}

/** Builds the folders from the paths of the albums, so that no request walks through them. */
export function folderTree(albums: readonly WireAlbum[]): readonly Category[] {
  const root: Folder = { name: '', albumIds: [], subCategories: [] };
  for (const album of albums) {
    let folder = root;
    for (const name of album.folders.length > 0 ? album.folders : [OTHER]) folder = folderIn(folder, name);
    folder.albumIds.push(toAlbumId(album.key));
  }
  return root.subCategories;
}

interface Folder {
  readonly name: string;
  readonly albumIds: Category['albumIds'][number][];
  readonly subCategories: Folder[];
}

function folderIn({ subCategories }: Folder, name: string): Folder {
  const known = subCategories.find((folder) => folder.name === name);
  if (known) return known;
  const folder = { name, albumIds: [], subCategories: [] };
  subCategories.push(folder);
  return folder;
}

function nameOf({ name, key }: WireAlbum): string {
  return name ?? nameFromId(key);
}
