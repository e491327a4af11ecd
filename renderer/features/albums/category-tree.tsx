/** Categories and subcategories beside the albums; choosing one filters the albums. */
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Category } from '../../../preload/contract';
import { formatNumber } from '../../ui/formats';
import { type CategoryLine, type CategoryPath, pathKey, toLines } from './category-lines';
import { Hint } from '../../ui/text-looks';
import styles from './category.module.css';

export interface CategoryTreeProps {
  readonly categories: readonly Category[];
  readonly albumCount: number;
  readonly chosen: CategoryPath;
  /** `isPicked`: true for a click, false if the arrow keys moved over the category. */
  readonly onChoose: (path: CategoryPath, isPicked: boolean) => void;
  readonly hasFocusAtStart?: boolean;
  /** Called when a category is clicked, not when the arrow keys move over it. */
  readonly onPicked?: () => void;
}

export function CategoryTree({
  categories,
  albumCount,
  chosen,
  onChoose,
  hasFocusAtStart = false,
  onPicked,
}: CategoryTreeProps): ReactNode {
  const lines: readonly CategoryLine[] = [{ path: [], name: 'All albums', count: albumCount }, ...toLines(categories)];
  const chosenKey = pathKey(chosen);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      lines.findIndex(({ path }) => pathKey(path) === chosenKey),
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
    onChoose(line.path, false);
  };
  return (
    <ul
      ref={tree}
      className={styles['tree']}
      role="tree"
      aria-label="Categories"
      tabIndex={0}
      aria-activedescendant={`category-${active}`}
      onKeyDown={onKeyDown}
    >
      {lines.map(({ path, name, count }, index) => (
        <li
          key={pathKey(path)}
          id={`category-${index}`}
          role="treeitem"
          aria-level={Math.max(1, path.length)}
          aria-selected={pathKey(path) === chosenKey}
          className={styles['category']}
          style={indentOf(path)}
          onClick={() => {
            setActive(index);
            onChoose(path, true);
            onPicked?.();
          }}
        >
          <span>{name}</span>
          <Hint as="span" className={styles['count']}>
            {formatNumber(count)}
          </Hint>
        </li>
      ))}
    </ul>
  );
}

/** `All albums` has the level of the categories at the top. */
function indentOf({ length }: CategoryPath): CSSProperties {
  // React accepts custom properties, which its types leave out.
  return { '--level': Math.max(1, length) } as CSSProperties;
}
