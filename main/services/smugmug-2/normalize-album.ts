/** Converts albums of API v2 to the types of the contract. Pure functions that never throw. */
import type { AlbumDetails, Category } from '../../../preload/contract';
import { nameFromId } from '../../core/clean-name';
import type { AlbumRecord } from '../album-service';
import type { WireChild } from './answer-reader';
import { toAlbumId, toCategoryId } from './ids';
import { readOffsetTime } from './offset-time';
import type { WireAlbum, WireFolder } from './wire-album';

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
      categoryPath: album.folders.map(({ name: folder }) => folder),
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
    ...(album.folders.length > 0 && { categoryPath: album.folders.map(({ name: folder }) => folder) }),
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
  const root = emptyFolder({ name: '', nodeId: undefined });
  for (const album of albums) {
    let folder = root;
    for (const within of album.folders) folder = folderIn(folder, within);
    folder.albumIds.push(toAlbumId(album.key));
  }
  const tree = toCategories(root);
  const other = tree.find(({ name }) => name === OTHER) ?? { name: OTHER, albumIds: [], subCategories: [] };
  if (root.albumIds.length === 0) return tree;
  const withAlbums = { ...other, albumIds: [...other.albumIds, ...root.albumIds] };
  return [...tree.filter((category) => category !== other), withAlbums];
}

/** A folder that certainly contains nothing has no id, so that the window does not ask what it contains. */
export function normalizeFolders(folders: readonly WireChild[]): readonly Category[] {
  return folders.map(({ nodeId, name = nameFromId(nodeId), mayHaveChildren }) => ({
    ...(mayHaveChildren && { id: toCategoryId(nodeId) }),
    name,
    albumIds: [],
    subCategories: [],
  }));
}

interface Folder extends WireFolder {
  readonly albumIds: Category['albumIds'][number][];
  /** By the id of the node, or by name if the service sends none. */
  readonly folders: Map<string, Folder>;
}

function emptyFolder({ name, nodeId }: WireFolder): Folder {
  return { name, nodeId, albumIds: [], folders: new Map() };
}

function folderIn({ folders }: Folder, wanted: WireFolder): Folder {
  const key = wanted.nodeId === undefined ? `name ${wanted.name}` : `node ${wanted.nodeId}`;
  const folder = folders.get(key) ?? emptyFolder(wanted);
  folders.set(key, folder);
  return folder;
}

function toCategories({ folders }: Folder): readonly Category[] {
  return [...folders.values()].map((folder) => ({
    ...(folder.nodeId !== undefined && { id: toCategoryId(folder.nodeId) }),
    name: folder.name,
    albumIds: folder.albumIds,
    subCategories: toCategories(folder),
  }));
}

function nameOf({ name, key }: WireAlbum): string {
  return name ?? nameFromId(key);
}
