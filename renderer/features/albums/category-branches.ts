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

/** `isOpen`: whether the subcategories at a path are shown, if the path is. */
export function joinTree(
  known: readonly Category[],
  listedOf: ListedOf,
  isOpen: (key: string, isLazy: boolean) => boolean,
): JoinedTree {
  const wanted: CategoryId[] = [];

  const join = (categories: readonly Category[], above: CategoryPath, isShown: boolean): TreeCategory[] =>
    stepsOf(categories).map(({ step, category }) => {
      const path = [...above, step];
      const areBelowShown = isShown && isOpen(pathKey(path), category.id !== undefined);
      if (category.id === undefined) {
        return { ...category, subCategories: join(category.subCategories, path, areBelowShown) };
      }
      if (areBelowShown) wanted.push(category.id);
      const listed = listedOf(category.id);
      return {
        ...category,
        subCategories: join(withListed(category.subCategories, listed), path, areBelowShown),
        ...(typeof listed === 'string' && { reading: listed }),
      };
    });
  return { categories: join(withListed(known, listedOf(null)), [], true), wanted };
}

/** Categories that are known keep their order, so that no line moves under the pointer; the others follow. */
function withListed(known: readonly Category[], listed: readonly Category[] | Reading): readonly Category[] {
  if (typeof listed === 'string') return known;
  const ids = new Set(known.map(({ id }) => id));
  const others = new Set(listed.filter(({ id }) => id === undefined || !ids.has(id)));
  const identified = known.map((category) => {
    if (category.id !== undefined) return category;
    const same = withNameOf(category, others);
    if (!same) return category;
    others.delete(same);
    return same.id === undefined ? category : { ...category, id: same.id };
  });
  return [...identified, ...others];
}

/** A category without an ID may be named by the words of its address, which lack the other characters of its name. */
function withNameOf({ name }: Category, listed: ReadonlySet<Category>): Category | undefined {
  const candidates = [...listed];
  return (
    candidates.find((each) => each.name === name) ?? candidates.find((each) => wordsOf(each.name) === wordsOf(name))
  );
}

function wordsOf(name: string): string {
  return (
    name
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? name
  );
}
