/** Joins the categories of the albums with those that the service lists level by level, which may contain no album. */
import type { Category, CategoryId } from '../../../preload/contract';
import { type CategoryPath, pathKey, type Reading, stepsOf, type TreeCategory } from './category-lines';

/** What the service has listed of a category so far; `null` names the top of the tree. */
export type ListedOf = (id: CategoryId | null) => readonly Category[] | Reading;

export interface JoinedTree {
  readonly categories: readonly TreeCategory[];
  /** The categories whose subcategories are shown, so that the service has to list them. */
  readonly wanted: readonly CategoryId[];
}

/** `isOpen`: whether the subcategories at a path are shown. */
export function joinTree(
  known: readonly Category[],
  listedOf: ListedOf,
  isOpen: (key: string, isLazy: boolean) => boolean,
): JoinedTree {
  const wanted: CategoryId[] = [];

  const join = (categories: readonly Category[], id: CategoryId | null, above: CategoryPath): TreeCategory[] => {
    const listed = listedOf(id);
    return stepsOf(typeof listed === 'string' ? categories : withListed(categories, listed)).map(
      ({ step, category }) => {
        const path = [...above, step];
        return category.id === undefined
          ? { ...category, subCategories: joinKnown(category.subCategories, path) }
          : joinLazy(category, category.id, path);
      },
    );
  };
  const joinKnown = (categories: readonly Category[], above: CategoryPath): TreeCategory[] =>
    stepsOf(categories).map(({ step, category }) =>
      category.id === undefined
        ? { ...category, subCategories: joinKnown(category.subCategories, [...above, step]) }
        : joinLazy(category, category.id, [...above, step]),
    );
  const joinLazy = (category: Category, id: CategoryId, path: CategoryPath): TreeCategory => {
    const isShown = isOpen(pathKey(path), true);
    if (isShown) wanted.push(id);
    const listed = listedOf(id);
    const subCategories = isShown ? join(category.subCategories, id, path) : joinKnown(category.subCategories, path);
    return { ...category, subCategories, ...(typeof listed === 'string' && { reading: listed }) };
  };
  return { categories: join(known, null, []), wanted };
}

/** Categories that are known keep their order, so that no line moves under the pointer; the others follow. */
function withListed(known: readonly Category[], listed: readonly Category[]): readonly Category[] {
  const ids = new Set(known.map(({ id }) => id));
  const names = new Set(known.flatMap(({ id, name }) => (id === undefined ? [name] : [])));
  const isKnown = ({ id, name }: Category): boolean => (id !== undefined && ids.has(id)) || names.has(name);
  return [...known, ...listed.filter((category) => !isKnown(category))];
}
