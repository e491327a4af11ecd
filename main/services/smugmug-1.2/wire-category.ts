/** Categories of SmugMug 1.2.0 as typed rows (smugmug-api.md, section 3.4): alone, or as a tree with its albums. */
import { readId, type Row } from '../reading';
import type { Keyed } from './ids';
import { readCategoryName, type WireCategoryName } from './wire-album';
import { readKeyedRow, readRows } from './wire-keyed';

/** The tree says `Name` and the lists say `Title`. */
export interface WireCategory extends WireCategoryName {
  readonly albums: readonly Keyed[];
  readonly subCategories: readonly WireCategory[];
}

export interface WireSubCategory extends WireCategoryName {
  readonly categoryId: string | undefined;
}

/** Where a row names the category that it is part of, it stands under that one. */
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

/** The array has been seen under the name of the other list (smugmug-api.md, section 3.4), and inside of its categories. */
export function readSubCategories(payload: Row): readonly WireSubCategory[] {
  const rows = readRows(payload['SubCategories'] ?? payload['Categories'], readPlaced);
  return rows.flatMap(({ category, parentId }) =>
    category.subCategories.length > 0
      ? subCategoriesOf(category)
      : { id: category.id, name: category.name, categoryId: parentId },
  );
}

/** Those that came inside of a category. */
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
