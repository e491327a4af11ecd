/** Categories and subcategories beside the albums; choosing one filters the albums. One tab stop. */
import { ChevronRight, TriangleAlert } from 'lucide-react';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import { Button, Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { Collection } from 'react-aria-components/Collection';
import { Virtualizer } from 'react-aria-components/Virtualizer';
import { isLetterOfCommand } from '../../domain/letter-commands';
import { formatNumber } from '../../ui/formats';
import { Hint } from '../../ui/text-looks';
import { isTypedLetter, SAME_WORD_MS } from '../../ui/typed-letter';
import { CATEGORY_LAYOUT, CategoryLayout, heightOfLinesPx } from './category-layout';
import {
  branchesOf,
  type CategoryLine,
  expansionOf,
  isBranch,
  type CategoryPath,
  pathKey,
  pathsAbove,
  toLines,
  type TreeCategory,
} from './category-lines';
import { t } from '../../ui/language';
import styles from './category.module.css';

export interface CategoryTreeProps {
  readonly categories: readonly TreeCategory[];
  readonly albumCount: number;
  readonly chosen: CategoryPath;
  /** Keys of the categories that are collapsed, or expanded if they are lazy: each differs from its first state. */
  readonly toggled: ReadonlySet<string>;
  readonly onToggledChange: (toggled: ReadonlySet<string>) => void;
  /** `isPicked`: true for a click, false if the arrow keys moved over the category. */
  readonly onChoose: (path: CategoryPath, isPicked: boolean) => void;
  readonly hasFocusAtStart?: boolean;
}

export function CategoryTree(props: CategoryTreeProps): ReactNode {
  const { categories, albumCount, chosen, toggled, onToggledChange, onChoose, hasFocusAtStart = false } = props;
  // In the dependencies, because the tree renders a line again only if it is a new object, and the language may change.
  const nameOfAll = t('categories.all');
  const lines = useMemo((): readonly CategoryLine[] => {
    const all = { ...NO_CATEGORY, name: nameOfAll, count: albumCount };
    return [all, ...toLines(categories)];
  }, [categories, albumCount, nameOfAll]);
  const branches = useMemo(() => branchesOf(lines), [lines]);
  const isShown = expansionOf(toggled, chosen);
  const expanded = branches.filter(({ key, isLazy }) => isShown(key, isLazy)).map(({ key }) => key);
  const byKey = useMemo(() => byKeyOf(lines), [lines]);
  const tree = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!hasFocusAtStart) return undefined;
    // The tree leads the focus to the chosen category. It has no categories until the next frame. It scrolls itself; the
    // screen must not move under the pointer.
    const frame = requestAnimationFrame(() => tree.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, [hasFocusAtStart]);
  const isPointed = useRef(false);
  const leaveLettersToCommands = useLettersOfCommands();
  /** Lines that are not shown, or have no arrow at the moment, keep their state. */
  const toggledBy = (keys: ReadonlySet<unknown>): ReadonlySet<string> => {
    const next = new Set(toggled);
    for (const { key, isLazy } of branches.filter(({ key, isLazy }) => keys.has(key) !== isShown(key, isLazy))) {
      if (keys.has(key) === isLazy) next.add(key);
      else next.delete(key);
    }
    return next;
  };
  const changeExpanded = (keys: ReadonlySet<unknown>): void => {
    onToggledChange(toggledBy(keys));
    // A chosen category stays visible: if it disappears, the collapsed one is chosen.
    const hidesChosen = pathsAbove(chosen).find((path) => !keys.has(pathKey(path)));
    if (hidesChosen) onChoose(hidesChosen, isPointed.current);
  };
  return (
    <div
      className={styles['pane']}
      style={{ '--tree-height': `${heightOfLinesPx(countOf(lines, new Set(expanded)))}px` } as CSSProperties}
      onPointerDownCapture={() => {
        isPointed.current = true;
      }}
      onClickCapture={() => {
        isPointed.current = true;
      }}
      onKeyDownCapture={(event) => {
        isPointed.current = false;
        leaveLettersToCommands(event);
      }}
      onKeyDown={(event) => {
        // A letter that continues a word is no shortcut.
        if (isTypedLetter(event)) event.preventDefault();
      }}
    >
      <Virtualizer layout={CategoryLayout} layoutOptions={CATEGORY_LAYOUT}>
        <Tree
          ref={tree}
          aria-label={t('categories.treeLabel')}
          className={styles['tree'] ?? ''}
          items={lines}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={[pathKey(chosen)]}
          onSelectionChange={(keys) => {
            const [key] = keys;
            const line = typeof key === 'string' ? byKey.get(key) : undefined;
            if (line) onChoose(line.path, isPointed.current);
          }}
          expandedKeys={expanded}
          onExpandedChange={changeExpanded}
        >
          {Line}
        </Tree>
      </Virtualizer>
    </div>
  );
}

function Line(line: CategoryLine): ReactNode {
  const { key, name, count, children, reading } = line;
  return (
    <TreeItem
      id={key}
      textValue={t('categories.line', { name, count })}
      className={styles['category'] ?? ''}
      hasChildItems={isBranch(line)}
    >
      <TreeItemContent>
        {({ hasChildItems, isExpanded }) => (
          <>
            {hasChildItems && (
              <Button
                slot="chevron"
                className={styles['chevron'] ?? ''}
                data-reading={reading === 'reading'}
                aria-label={t(isExpanded ? 'categories.collapse' : 'categories.expand')}
              >
                <ChevronRight aria-hidden size={12} />
              </Button>
            )}
            <span dir="auto" className={styles['name']}>
              {name}
            </span>
            {reading === 'failed' && (
              <TriangleAlert
                role="img"
                aria-label={t('categories.failedMark')}
                className={styles['failed']}
                size={12}
              />
            )}
            <Hint as="span" className={styles['count']}>
              {formatNumber(count)}
            </Hint>
          </>
        )}
      </TreeItemContent>
      <Collection items={children}>{Line}</Collection>
    </TreeItem>
  );
}

const NO_CATEGORY = { key: pathKey([]), path: [], children: [], isLazy: false, reading: undefined } as const;

function byKeyOf(lines: readonly CategoryLine[]): ReadonlyMap<string, CategoryLine> {
  const byKey = new Map<string, CategoryLine>();
  const add = (line: CategoryLine): void => {
    byKey.set(line.key, line);
    line.children.forEach(add);
  };
  lines.forEach(add);
  return byKey;
}

function countOf(lines: readonly CategoryLine[], expanded: ReadonlySet<string>): number {
  return lines.reduce((sum, { key, children }) => sum + 1 + (expanded.has(key) ? countOf(children, expanded) : 0), 0);
}

/**
 * The tree selects by typed letters. A letter that is a shortcut, such as M for masking, starts no word: it runs its
 * command here too.
 */
function useLettersOfCommands(): (event: KeyboardEvent) => void {
  const typedAt = useRef(Number.NEGATIVE_INFINITY);
  return (event) => {
    const { nativeEvent } = event;
    if (!isTypedLetter(event)) return;
    const continuesWord = nativeEvent.timeStamp - typedAt.current < SAME_WORD_MS;
    if (continuesWord || !isLetterOfCommand(nativeEvent, HAS_CHECK)) {
      typedAt.current = nativeEvent.timeStamp;
      return;
    }
    // The tree must not see the key, but the listener for shortcuts at the window must.
    event.stopPropagation();
    event.preventDefault();
    window.dispatchEvent(new KeyboardEvent(nativeEvent.type, nativeEvent));
  };
}

/** The services with categories have no members to check. */
const HAS_CHECK = false;
