/** Categories of SmugMug 1.2.0 as typed rows (smugmug-api.md, section 3.4): alone, or as a tree with its albums. */
import { asRows, type Row } from '../reading';
import type { Keyed } from './ids';
import { readCategoryName, type WireCategoryName } from './wire-album';
import { readKeyedRow } from './wire-keyed';

/** The tree says `Name` and the lists say `Title`. */
export interface WireCategory extends WireCategoryName {
  readonly albums: readonly Keyed[];
  readonly subCategories: readonly WireCategory[];
}

export interface WireSubCategory extends WireCategoryName {
  readonly categoryId: string | undefined;
}

export function readCategories(payload: Row): readonly WireCategory[] {
  return asRows(payload['Categories']).map(readCategory);
}

export function readSubCategories(payload: Row): readonly WireSubCategory[] {
  return asRows(payload['SubCategories']).map((row) => ({
    ...readCategoryName(row),
    categoryId: readCategoryName(row['Category']).id,
  }));
}

function readCategory(row: Row): WireCategory {
  return {
    ...readCategoryName(row),
    albums: asRows(row['Albums']).flatMap((album) => readKeyedRow(album) ?? []),
    subCategories: asRows(row['SubCategories']).map(readCategory),
  };
}
