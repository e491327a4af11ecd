/** Categories and subcategories beside the albums; choosing one filters the albums. */
import type { KeyboardEvent, ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { AlbumId, Category } from '../../../preload/contract';
import { LOCALE } from '../../ui/locale';

export interface CategoryTreeProps {
  readonly categories: readonly Category[];
  readonly albumCount: number;
  readonly chosen: readonly string[];
  readonly onChoose: (path: readonly string[]) => void;
  readonly hasFocusAtStart?: boolean;
  /** Called when a category is clicked, rather than passed with the arrow keys. */
  readonly onPicked?: () => void;
}

interface Line {
  readonly path: readonly string[];
  readonly name: string;
  readonly count: number;
}

const NUMBER = new Intl.NumberFormat(LOCALE);

export function CategoryTree({
  categories,
  albumCount,
  chosen,
  onChoose,
  hasFocusAtStart = false,
  onPicked,
}: CategoryTreeProps): ReactNode {
  const lines = [{ path: [], name: 'All albums', count: albumCount }, ...toLines(categories, [])];
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      lines.findIndex(({ path }) => isSame(path, chosen)),
    ),
  );
  const tree = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (hasFocusAtStart) tree.current?.focus();
  }, [hasFocusAtStart]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: lines.length - 1 }[event.key];
    const line = next === undefined ? undefined : lines[next];
    if (next === undefined || !line) return;
    event.preventDefault();
    setActive(next);
    onChoose(line.path);
  };
  return (
    <ul
      ref={tree}
      className="category-tree"
      role="tree"
      aria-label="Categories"
      tabIndex={0}
      aria-activedescendant={`category-${active}`}
      onKeyDown={onKeyDown}
    >
      {lines.map(({ path, name, count }, index) => (
        <li
          key={path.join(' / ')}
          id={`category-${index}`}
          role="treeitem"
          aria-level={Math.max(1, path.length)}
          aria-selected={isSame(path, chosen)}
          className="category"
          data-level={path.length}
          onClick={() => {
            setActive(index);
            onChoose(path);
            onPicked?.();
          }}
        >
          <span>{name}</span>
          <span className="hint">{NUMBER.format(count)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Returns the albums of a category and its subcategories; null if the path no longer exists. */
export function albumsIn(categories: readonly Category[], path: readonly string[]): ReadonlySet<AlbumId> | null {
  const [name, ...rest] = path;
  const category = categories.find((candidate) => candidate.name === name);
  if (!category) return null;
  return rest.length === 0 ? new Set(allAlbums(category)) : albumsIn(category.subCategories, rest);
}

function toLines(categories: readonly Category[], above: readonly string[]): Line[] {
  return categories.flatMap((category) => {
    const path = [...above, category.name];
    return [{ path, name: category.name, count: allAlbums(category).length }, ...toLines(category.subCategories, path)];
  });
}

function allAlbums(category: Category): AlbumId[] {
  return [...category.albumIds, ...category.subCategories.flatMap(allAlbums)];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}
