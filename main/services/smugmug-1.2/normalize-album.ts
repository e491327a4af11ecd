/** Converts albums of SmugMug 1.2.0 to the types of the contract. Pure functions that never throw. */
import type { AlbumDetails } from '../../../preload/contract';
import { nameFromId } from '../../core/clean-name';
import type { AlbumRecord } from '../album-service';
import { toAlbumId } from './ids';
import { keywordsOf } from './normalize';
import { byName } from '../other-fields';
import { readPacificTime } from './pacific-time';
import type { WireAlbum } from './wire-album';

export function normalizeAlbum(album: WireAlbum): AlbumRecord {
  const { imageCount = null } = album;
  return {
    album: {
      id: toAlbumId(album),
      name: nameOf(album),
      description: album.description ?? null,
      pictureCount: imageCount,
      categoryPath: categoryPathOf(album),
      updatedAt: readPacificTime(album.lastUpdated) ?? null,
      cover: imageCount === 0 ? { state: 'none' } : { state: 'available', safety: 'unknown' },
      kind: 'album',
    },
    coverSource: null,
  };
}

export function categoryPathOf({ category, subCategory }: WireAlbum): string[] {
  return [category.name, subCategory.name].filter((name) => name !== undefined);
}

/** `listedPath` is the category path from the list, because `albums.getInfo` sends visitors no category names. */
export function normalizeAlbumDetails(album: WireAlbum, listedPath: readonly string[]): AlbumDetails {
  const details: AlbumDetails = { id: toAlbumId(album), name: nameOf(album), other: [] };
  const ownPath = categoryPathOf(album);
  const categoryPath = ownPath.length > 0 ? ownPath : [...listedPath];
  const keywords = keywordsOf(album.keywords);
  const updatedAt = readPacificTime(album.lastUpdated);
  if (album.key !== undefined) details.key = album.key;
  if (album.description !== undefined) details.description = album.description;
  if (keywords !== undefined) details.keywords = keywords;
  if (album.imageCount !== undefined) details.pictureCount = album.imageCount;
  if (updatedAt !== undefined) details.updatedAt = updatedAt;
  if (categoryPath.length > 0) details.categoryPath = categoryPath;
  addSettings(details, album);
  addOther(details, album);
  return details;
}

function addSettings(details: AlbumDetails, album: WireAlbum): void {
  if (album.position !== undefined) details.manualPosition = album.position;
  if (album.sortMethod !== undefined) details.sortMethod = album.sortMethod;
  if (album.isSortDescending !== undefined) details.isSortDescending = album.isSortDescending;
  if (album.isPublic !== undefined) details.isPublic = album.isPublic;
  if (album.hasPassword !== undefined) details.hasPassword = album.hasPassword;
  if (album.passwordHint !== undefined) details.passwordHint = album.passwordHint;
}

function addOther(details: AlbumDetails, { category, subCategory, highlightId, other }: WireAlbum): void {
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined) details.other.push({ name, value });
  };
  if (details.categoryPath === undefined) {
    add('Category', category.id);
    add('SubCategory', subCategory.id === '0' ? undefined : subCategory.id);
  }
  add('Highlight', highlightId);
  details.other.push(...other);
  details.other.sort(byName);
}

function nameOf({ title, id }: WireAlbum): string {
  return title ?? nameFromId(id);
}
