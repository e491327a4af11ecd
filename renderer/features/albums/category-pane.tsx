/** The categories: beside the albums if there is room, otherwise behind a button above them. */
import { ChevronDown, ListTree } from 'lucide-react';
import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../preload/contract';
import { describeError } from '../../domain/describe-error';
import { RetryButton } from '../../ui/error-notice';
import { type CategoryPath, findCategory, type TreeCategory } from './category-lines';
import type { CategoryTreeProps } from './category-tree';
import { Button } from '../../ui/button';
import { Hint } from '../../ui/text-looks';
import { t } from '../../ui/language';
import { lazyPart } from '../../ui/lazy-part';
import styles from './category.module.css';

/** Loaded while the categories are asked for. */
const CategoryTree = lazyPart(
  () => import('./category-tree').then((loaded) => loaded.CategoryTree),
  (_props, { retry }) => (
    <div className={styles['problem']} role="status">
      <Hint>{t('categories.failed', { problem: t('incidents.brokenTitle') })}</Hint>
      <RetryButton waitMs={0} onRetry={retry} />
    </div>
  ),
);

export interface CategoryPaneProps {
  /** False if the service has no categories. */
  readonly isWanted: boolean;
  /** Undefined until the categories are loaded. */
  readonly categories: readonly TreeCategory[] | undefined;
  /** Why the categories could not be loaded. */
  readonly error: AppError | null;
  readonly albumCount: number;
  readonly chosen: CategoryPath;
  readonly isNarrow: boolean;
  readonly toggled: ReadonlySet<string>;
  readonly onToggledChange: (toggled: ReadonlySet<string>) => void;
  readonly onChoose: (path: CategoryPath, isPicked: boolean) => void;
  readonly onRetry: () => void;
}

export function CategoryPane({
  isWanted,
  categories,
  error,
  isNarrow,
  onRetry,
  ...tree
}: CategoryPaneProps): ReactNode {
  useEffect(() => {
    if (isWanted) void CategoryTree.load();
  }, [isWanted]);
  const problem = error && (
    <div className={styles['problem']} data-narrow={isNarrow} role="status">
      <Hint>{t('categories.failed', { problem: describeError(error).title })}</Hint>
      <RetryButton failure={error} waitMs={describeError(error).waitMs} onRetry={onRetry} />
    </div>
  );
  if (!categories) return problem;
  if (categories.length === 0) return null;
  return isNarrow ? (
    <CategoryButton {...tree} categories={categories} />
  ) : (
    <CategoryTree {...tree} categories={categories} />
  );
}

function CategoryButton(props: Omit<CategoryTreeProps, 'hasFocusAtStart'>): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setIsOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen || (event.key !== 'Escape' && event.key !== 'Enter')) return;
    // Escape closes only the tree, not the screen below it.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  // The tree chooses a category when the pointer is pressed, so that row counts also if the release is on another one.
  const pressed = useRef<Element | null>(null);
  const closeAfterPick = ({ target }: MouseEvent): void => {
    if ((pressed.current ?? pickableAt(target))?.role === 'row') close();
    pressed.current = null;
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setIsOpen(false);
  };
  const name = findCategory(props.categories, props.chosen)?.name ?? t('categories.all');
  return (
    <div className={styles['bar']} onBlur={onBlur}>
      <Button
        ref={button}
        className={styles['button']}
        aria-label={t('categories.button', { name })}
        aria-haspopup="tree"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <ListTree aria-hidden size={16} />
        <span dir="auto">{name}</span>
        <ChevronDown aria-hidden size={16} />
      </Button>
      {isOpen && (
        <div
          className={styles['popover']}
          onKeyDownCapture={onKeyDown}
          onPointerDownCapture={({ target }: PointerEvent) => {
            pressed.current = pickableAt(target);
          }}
          onClickCapture={closeAfterPick}
        >
          <CategoryTree {...props} hasFocusAtStart />
        </div>
      )}
    </div>
  );
}

/** Returns the category or the button to collapse one. */
function pickableAt(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('[role=row], button') : null;
}
