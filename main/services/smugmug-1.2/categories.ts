/** Builds the category tree of an owner in the contract's types. Categories without albums are left out. */
import type { AlbumId, Category } from '../../../preload/contract';
import { nameFromId } from '../../core/clean-name';
import { toAlbumId } from './ids';
import type { WireAlbum, WireCategoryName } from './wire-album';
import type { WireCategory, WireSubCategory } from './wire-category';

/** SmugMug's own category for albums without a category. */
const OTHER = 'Other';

export function normalizeTree(categories: readonly WireCategory[]): readonly Category[] {
  return categories
    .map((category) => ({
      name: nameOf(category),
      albumIds: category.albums.map(toAlbumId),
      subCategories: normalizeTree(category.subCategories),
    }))
    .filter(({ albumIds, subCategories }) => albumIds.length > 0 || subCategories.length > 0);
}

interface Group {
  readonly name: string;
  readonly albumIds: AlbumId[];
  readonly subCategories: Map<string, Group>;
}

/** Groups a flat list of albums if there is no tree. Names that the albums do not contain are looked up by id. */
export function groupAlbums(
  albums: readonly WireAlbum[],
  categories: readonly WireCategory[],
  subCategories: readonly WireSubCategory[],
): readonly Category[] {
  const groups = new Map<string, Group>();
  for (const album of albums) {
    const category = groupOf(groups, named(album.category, categories));
    const subCategory = named(album.subCategory, subCategories);
    const group = isNone(subCategory) ? category : groupOf(category.subCategories, subCategory);
    group.albumIds.push(toAlbumId(album));
  }
  return [...groups.values()].map(toCategory);
}

/** Returns whether `groupAlbums` would have to show some categories by number. */
export function lacksCategoryNames(albums: readonly WireAlbum[]): boolean {
  return albums.some(({ category, subCategory }) => isUnnamed(category) || isUnnamed(subCategory));
}

function isUnnamed(name: WireCategoryName): boolean {
  return !isNone(name) && name.name === undefined;
}

function isNone({ id, name }: WireCategoryName): boolean {
  return name === undefined && (id === undefined || id === '0');
}

function named({ id, name }: WireCategoryName, known: readonly WireCategoryName[]): WireCategoryName {
  return { id, name: name ?? known.find((other) => other.id === id && id !== undefined)?.name };
}

function groupOf(groups: Map<string, Group>, category: WireCategoryName): Group {
  const name = nameOf(category);
  const group = groups.get(name) ?? { name, albumIds: [], subCategories: new Map<string, Group>() };
  groups.set(name, group);
  return group;
}

function nameOf({ id, name }: WireCategoryName): string {
  return name ?? (id === undefined || id === '0' ? OTHER : nameFromId(id));
}

function toCategory({ name, albumIds, subCategories }: Group): Category {
  return { name, albumIds, subCategories: [...subCategories.values()].map(toCategory) };
}
