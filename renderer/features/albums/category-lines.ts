/** The lines of the category tree, and the albums of each line. */
import type { AlbumId, Category, CategoryId } from '../../../preload/contract';

/**
 * Leads from the top of the tree to a category. Names may repeat among siblings, so each step has the name and how many
 * siblings of this name come before. It stays valid when other categories come or go.
 */
export type CategoryPath = readonly string[];

export type Reading = 'unread' | 'reading' | 'failed';

export interface TreeCategory extends Category {
  readonly subCategories: readonly TreeCategory[];
  /** Absent if all subcategories are known. */
  readonly reading?: Reading;
}

export interface CategoryLine {
  /** `pathKey` of the path. */
  readonly key: string;
  readonly path: CategoryPath;
  readonly name: string;
  /** The number of albums in the category and its subcategories. */
  readonly count: number;
  readonly children: readonly CategoryLine[];
  /** The service lists the subcategories when the line is expanded, so it is collapsed at first. */
  readonly isLazy: boolean;
  /** Undefined if all subcategories are known. */
  readonly reading: Reading | undefined;
}

export function toLines(categories: readonly TreeCategory[], above: CategoryPath = []): readonly CategoryLine[] {
  return stepsOf(categories).map(({ step, category }) => {
    const path = [...above, step];
    const children = toLines(category.subCategories, path);
    const count = children.reduce((sum, child) => sum + child.count, category.albumIds.length);
    const { name, id, reading } = category;
    return { key: pathKey(path), path, name, count, children, isLazy: id !== undefined, reading };
  });
}

/** Returns the lines that have subcategories or may have some, at any level. */
export function branchesOf(lines: readonly CategoryLine[]): readonly CategoryLine[] {
  return lines.flatMap((line) => (isBranch(line) ? [line, ...branchesOf(line.children)] : []));
}

export function isBranch({ children, reading }: CategoryLine): boolean {
  return children.length > 0 || reading !== undefined;
}

/**
 * Returns whether the subcategories of a line are shown. A chosen category is always visible; a line that the service
 * lists when it is expanded is collapsed at first, and any other expanded.
 */
export function expansionOf(
  toggled: ReadonlySet<string>,
  chosen: CategoryPath,
): (key: string, isLazy: boolean) => boolean {
  const above = new Set(pathsAbove(chosen).map(pathKey));
  return (key, isLazy) => above.has(key) || toggled.has(key) === isLazy;
}

/** Returns the paths of the categories that contain the category, the topmost first. */
export function pathsAbove(path: CategoryPath): readonly CategoryPath[] {
  return path.slice(1).map((_step, index) => path.slice(0, index + 1));
}

/** Returns the category at the end of the path; null if it no longer exists, and for the empty path. */
export function findCategory(categories: readonly Category[], path: CategoryPath): Category | null {
  const [first, ...rest] = path;
  const category = stepsOf(categories).find(({ step }) => step === first)?.category;
  if (!category) return null;
  return rest.length === 0 ? category : findCategory(category.subCategories, rest);
}

/** Returns the albums of a category and its subcategories; null if the path no longer exists. */
export function albumsIn(categories: readonly Category[], path: CategoryPath): ReadonlySet<AlbumId> | null {
  const category = findCategory(categories, path);
  return category && new Set(allAlbums(category));
}

/** Returns the path to the category that the service knows by this ID; null if there is none. */
export function pathToCategory(categories: readonly Category[], id: CategoryId): CategoryPath | null {
  for (const { step, category } of stepsOf(categories)) {
    if (category.id === id) return [step];
    const below = pathToCategory(category.subCategories, id);
    if (below) return [step, ...below];
  }
  return null;
}

/** Returns the path to the first category that contains the album itself; empty if there is none. */
export function pathToAlbum(categories: readonly Category[], albumId: AlbumId): CategoryPath {
  for (const { step, category } of stepsOf(categories)) {
    if (category.albumIds.includes(albumId)) return [step];
    const below = pathToAlbum(category.subCategories, albumId);
    if (below.length > 0) return [step, ...below];
  }
  return [];
}

/** Returns the name of the category that a step of a path leads to. */
export function categoryName(step: string): string {
  return step.slice(step.indexOf(' ') + 1);
}

/** A text that differs for different paths, for any characters in the names. */
export function pathKey(path: CategoryPath): string {
  return JSON.stringify(path);
}

export function stepsOf<Kind extends Category>(categories: readonly Kind[]) {
  const seen = new Map<string, number>();
  return categories.map((category) => {
    const before = seen.get(category.name) ?? 0;
    seen.set(category.name, before + 1);
    return { step: `${before} ${category.name}`, category };
  });
}

function allAlbums(category: Category): AlbumId[] {
  return [...category.albumIds, ...category.subCategories.flatMap(allAlbums)];
}
