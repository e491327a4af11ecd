/**
 * The categories of an owner's albums (smugmug-api.md, section 3.4). The lists call the name `Title`, the tree calls it
 * `Name`.
 */
import { BUILT_IN_CATEGORIES } from '../world/smugmug-categories';
import type { Category, SmugMugAlbum } from '../world/smugmug-album';
import { heavyAlbum, lightAlbum } from './album-fields';
import { isSwitchedOn, requiredIdOf } from './arguments';
import { faults } from './fault';
import { findOwner, listedAlbums } from './find';
import type { Method } from './method';
import { success } from './result';

export const getCategories: Method = (context) => {
  const own = listedAlbums(findOwner(context)).map(({ category }) => category);
  return success('Categories', distinct([...BUILT_IN_CATEGORIES, ...own]).map(titled));
};

/** Returns the subcategories of a category; an unknown category counts as empty. */
export const getSubCategories: Method = (context) => {
  const { args } = context;
  const albums = listedAlbums(findOwner(context));
  const categoryId = requiredIdOf(args, 'CategoryID');
  const found = subCategoriesOf(albums.filter(({ category }) => category.id === categoryId));
  if (found.length === 0) throw faults.emptySet('subcategories');
  return success('SubCategories', found.map(titled));
};

export const getAllSubCategories: Method = (context) => {
  const albums = listedAlbums(findOwner(context));
  const found = distinct(albums.map(({ category }) => category)).flatMap((category) =>
    subCategoriesOf(albums.filter((album) => album.category.id === category.id)).map((each) => ({
      ...titled(each),
      Category: { id: category.id },
    })),
  );
  if (found.length === 0) throw faults.emptySet('subcategories');
  return success('SubCategories', found);
};

/** Returns the album tree. Empty arrays inside the tree are omitted; an owner without albums has an empty tree. */
export const getTree: Method = (context) => {
  const found = findOwner(context);
  const albums = listedAlbums(found);
  const isHeavy = isSwitchedOn(context.args, 'Heavy');
  // Omits the album's category, which its position in the tree shows.
  const filed = { Category: undefined, SubCategory: undefined };
  const describe = (album: SmugMugAlbum) =>
    isHeavy ? { ...heavyAlbum({ ...found, album }, context.settings), ...filed } : lightAlbum(album);
  const categories = distinct(albums.map(({ category }) => category)).map((category) => {
    const inside = albums.filter((album) => album.category.id === category.id);
    const subCategories = subCategoriesOf(inside).map((subCategory) => ({
      id: subCategory.id,
      Name: subCategory.name,
      Albums: inside.filter((album) => album.subCategory?.id === subCategory.id).map(describe),
    }));
    const direct = inside.filter(({ subCategory }) => subCategory === null).map(describe);
    return {
      id: category.id,
      Name: category.name,
      ...unlessEmpty('SubCategories', subCategories),
      ...unlessEmpty('Albums', direct),
    };
  });
  return success('Categories', categories);
};

function subCategoriesOf(albums: readonly SmugMugAlbum[]): readonly Category[] {
  return distinct(albums.flatMap(({ subCategory }) => subCategory ?? []));
}

function distinct(categories: readonly Category[]): readonly Category[] {
  return [...new Map(categories.map((category) => [category.id, category])).values()];
}

function titled({ id, name }: Category) {
  return { id, Title: name };
}

function unlessEmpty(name: string, items: readonly unknown[]): Record<string, unknown> {
  return items.length === 0 ? {} : { [name]: items };
}
