/** Categories of SmugMug 1.2.0 as typed rows (smugmug-api.md, section 3.4): alone, or as a tree with their albums. */
import { readId, type Row } from '../reading';
import type { Keyed } from './ids';
import { readCategoryName, type WireCategoryName } from './wire-album';
import { readKeyedRow, readRows } from './wire-keyed';

/** The name is called `Name` in the tree and `Title` in the lists. */
export interface WireCategory extends WireCategoryName {
  readonly albums: readonly Keyed[];
  readonly subCategories: readonly WireCategory[];
}

export interface WireSubCategory extends WireCategoryName {
  readonly categoryId: string | undefined;
}

/** Puts a row that names its parent category under that category. */
export function readCategories(payload: Row): readonly WireCategory[] {
  const rows = readRows(payload['Categories'], readPlaced);
  const tops = new Set(rows.filter(({ parentId }) => parentId === undefined).map(({ category }) => category.id));
  const isTop = ({ parentId }: PlacedCategory): boolean => parentId === undefined || !tops.has(parentId);
  const below = rows.filter((row) => !isTop(row));
  return rows.filter(isTop).map(({ category }) => ({
    ...category,
    subCategories: [
      ...category.subCategories,
      ...below.filter(({ parentId }) => parentId === category.id).map((row) => row.category),
    ],
  }));
}

/**
 * Accepts the array under the name of the other list, as has been seen (smugmug-api.md, section 3.4), and nested in its
 * categories.
 */
export function readSubCategories(payload: Row): readonly WireSubCategory[] {
  const rows = readRows(payload['SubCategories'] ?? payload['Categories'], readPlaced);
  return rows.flatMap(({ category, parentId }) =>
    category.subCategories.length > 0
      ? subCategoriesOf(category)
      : { id: category.id, name: category.name, categoryId: parentId },
  );
}

/** Returns the subcategories nested in a category. */
export function subCategoriesOf({ id: categoryId, subCategories }: WireCategory): readonly WireSubCategory[] {
  return subCategories.map(({ id, name }) => ({ id, name, categoryId }));
}

interface PlacedCategory {
  readonly category: WireCategory;
  readonly parentId: string | undefined;
}

function readPlaced(row: Row): PlacedCategory | undefined {
  const category = readCategory(row);
  return category && { category, parentId: readCategoryName(row['Category']).id ?? readId(row, 'CategoryID') };
}

function readCategory(row: Row): WireCategory | undefined {
  const name = readCategoryName(row);
  const albums = readRows(row['Albums'], readKeyedRow);
  const subCategories = readRows(row['SubCategories'] ?? row['Categories'], readCategory);
  const isNothing =
    name.id === undefined && name.name === undefined && albums.length === 0 && subCategories.length === 0;
  return isNothing ? undefined : { ...name, albums, subCategories };
}
