/** The tree of categories by keyboard, at any depth, in both directions of reading, and with thousands of categories. */
import { type ReactNode, useEffect, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AlbumId, Category } from '../../../preload/contract';
import { expectAccessible } from '../../testing/axe';
import { renderInMain } from '../../testing/render';
import { categoryName, type CategoryPath } from './category-lines';
import { CategoryPane } from './category-pane';

const tree = page.getByRole('treegrid', { name: 'Categories' });
const rows = tree.getByRole('row');

/** Each pick: the names on the path, and whether it was picked by a click. */
let picks: [names: string, isPicked: boolean][] = [];
let shortcuts: string[] = [];

afterEach(() => {
  picks = [];
  shortcuts = [];
  document.documentElement.removeAttribute('dir');
});

function category(name: string, albumCount: number, subCategories: readonly Category[] = []): Category {
  // A service creates these ids.
  const albumIds = Array.from({ length: albumCount }, (_none, index) => `${name}/${index}` as AlbumId);
  return { name, albumIds, subCategories };
}

const CATEGORIES = [
  category('Landscapes', 1, [category('Coast', 2), category('Mountains', 1, [category('Alps', 3)])]),
  category('Nature', 4),
  category('Night', 0),
];

function Pane({
  categories,
  isNarrow,
}: {
  readonly categories: readonly Category[];
  readonly isNarrow: boolean;
}): ReactNode {
  const [chosen, setChosen] = useState<CategoryPath>([]);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    // As the window's listener for shortcuts, which ignores keys that were handled before.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented) shortcuts.push(event.key);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    // As the screen of the albums: the button of a narrow window is above them, the tree of a wide one beside them.
    <div style={{ display: 'flex', flexDirection: isNarrow ? 'column' : 'row', minHeight: 0, height: '100%' }}>
      <CategoryPane
        isWanted
        categories={categories}
        error={null}
        albumCount={11}
        chosen={chosen}
        isNarrow={isNarrow}
        toggled={toggled}
        onToggledChange={setToggled}
        onChoose={(path, isPicked) => {
          picks.push([path.map(categoryName).join('/'), isPicked]);
          setChosen(path);
        }}
        onRetry={() => undefined}
      />
    </div>
  );
}

async function show(categories: readonly Category[] = CATEGORIES, isNarrow = false): Promise<void> {
  await renderInMain(<Pane categories={categories} isNarrow={isNarrow} />);
}

function names(): string[] {
  return rows.elements().map((row) => row.getAttribute('aria-label') ?? '');
}

function chosenName(): string | undefined {
  return picks[picks.length - 1]?.[0];
}

it('each category has a short name with its count, a level, and a place among its siblings', async () => {
  await show();
  await expect
    .poll(names)
    .toEqual([
      'All albums, 11 albums',
      'Landscapes, 7 albums',
      'Coast, 2 albums',
      'Mountains, 4 albums',
      'Alps, 3 albums',
      'Nature, 4 albums',
      'Night, 0 albums',
    ]);
  const mountains = tree.getByRole('row', { name: 'Mountains, 4 albums', exact: true });
  await expect.element(mountains).toHaveAttribute('aria-level', '2');
  await expect.element(mountains).toHaveAttribute('aria-posinset', '2');
  await expect.element(mountains).toHaveAttribute('aria-setsize', '2');
  await expect.element(mountains).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible('a tree of categories');
});

it('the tree is one tab stop; the arrow keys choose, expand and collapse categories', async () => {
  await show();
  await userEvent.keyboard('{Tab}');
  await expect.element(tree.getByRole('row', { name: /^All albums/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.poll(chosenName).toBe('Landscapes/Mountains');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(tree.getByRole('row', { name: /^Alps/ })).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(chosenName).toBe('Landscapes/Mountains/Alps');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(tree.getByRole('row', { name: /^Mountains/ })).toHaveFocus();
  await userEvent.keyboard('{End}');
  await expect.poll(chosenName).toBe('Night');
  await userEvent.keyboard('{Home}');
  await expect.poll(chosenName).toBe('');
  expect(picks.every(([, isPicked]) => !isPicked)).toBe(true);
  await userEvent.keyboard('{Tab}');
  expect(tree.element().contains(document.activeElement)).toBe(false);
});

it('read from right to left, the arrow keys to the sides are mirrored', async () => {
  document.documentElement.dir = 'rtl';
  await show();
  await userEvent.keyboard('{Tab}{ArrowDown}{ArrowRight}');
  await expect.poll(names).toHaveLength(4);
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(names).toHaveLength(7);
  const [pane, row] = [tree.element(), rows.first().element()].map((element) => element.getBoundingClientRect());
  expect(row?.right).toBeLessThanOrEqual(pane?.right ?? 0);
  await expectAccessible('a tree of categories from right to left');
});

it('typed letters lead to a category, which Enter chooses; a letter that is a shortcut still runs its command', async () => {
  await show();
  await userEvent.keyboard('{Tab}nig');
  await expect.element(tree.getByRole('row', { name: /^Night/ })).toHaveFocus();
  expect(shortcuts, 'letters within a word are no shortcuts').toEqual(['Tab']);
  await userEvent.keyboard('{Enter}');
  await expect.poll(chosenName).toBe('Night');
  await userEvent.keyboard('{Home}');
  await show();
  await userEvent.keyboard('{Tab}m');
  await expect.poll(() => shortcuts).toContain('m');
  await expect.element(tree.getByRole('row', { name: /^All albums/ })).toHaveFocus();
});

it('a click chooses a category; collapsing one that contains the chosen category chooses it', async () => {
  await show();
  await tree.getByRole('row', { name: /^Alps/ }).click();
  expect(picks).toEqual([['Landscapes/Mountains/Alps', true]]);
  await tree
    .getByRole('row', { name: /^Landscapes/ })
    .getByRole('button')
    .click();
  expect(picks).toEqual([
    ['Landscapes/Mountains/Alps', true],
    ['Landscapes', true],
  ]);
  await expect.poll(names).toHaveLength(4);
  await expect.element(tree.getByRole('row', { selected: true })).toHaveAttribute('aria-label', 'Landscapes, 7 albums');
});

it('in a narrow window, a collapsed category stays collapsed when the tree opens again', async () => {
  await show(CATEGORIES, true);
  const button = page.getByRole('button', { name: /^Category:/ });
  await button.click();
  await expect.poll(names).toHaveLength(7);
  await tree
    .getByRole('row', { name: /^Landscapes/ })
    .getByRole('button')
    .click();
  await expect.poll(names).toHaveLength(4);
  await expectAccessible('the tree over the albums');
  await userEvent.keyboard('{Escape}');
  await expect.element(tree).not.toBeInTheDocument();
  await button.click();
  await expect.poll(names).toHaveLength(4);
  await tree.getByRole('row', { name: /^Night/ }).click();
  await expect.element(tree).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(tree.getByRole('row', { name: /^Night/ })).toHaveFocus();
});

it('in a narrow window, the categories stand still from their first frame on', async () => {
  // So low that the tree would reach below the window's end.
  await renderInMain(
    <div style={{ marginTop: window.innerHeight - 120 }}>
      <Pane categories={CATEGORIES} isNarrow />
    </div>,
  );
  const tops = (): string =>
    rows
      .elements()
      .map((row) => row.getBoundingClientRect().top)
      .join();
  page
    .getByRole('button', { name: /^Category:/ })
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await new Promise(requestAnimationFrame);
  const first = tops();
  expect(rows.elements()).toHaveLength(7);
  await expect.poll(() => document.activeElement?.role).toBe('row');
  await new Promise(requestAnimationFrame);
  expect(tops()).toBe(first);
});

it('in a narrow window, a press on a category closes the tree also if the release is on another one', async () => {
  await show(CATEGORIES, true);
  await page.getByRole('button', { name: /^Category:/ }).click();
  const [nature, night] = ['Nature, 4 albums', 'Night, 0 albums'].map((name) =>
    tree.getByRole('row', { name }).element(),
  );
  const options = { bubbles: true, button: 0, pointerType: 'mouse', detail: 1 };
  for (const type of ['pointerdown', 'mousedown']) nature?.dispatchEvent(new PointerEvent(type, options));
  for (const type of ['pointerup', 'mouseup']) night?.dispatchEvent(new PointerEvent(type, options));
  tree.element().dispatchEvent(new PointerEvent('click', options));
  await expect.poll(chosenName).toBe('Nature');
  await expect.element(tree).not.toBeInTheDocument();
});

it('of 2,000 categories only those in view are drawn, and the last is one key away', async () => {
  const many = Array.from({ length: 100 }, (_none, year) =>
    category(
      `Year ${year}`,
      1,
      Array.from({ length: 19 }, (_other, part) => category(`Part ${year}.${part}`, 1)),
    ),
  );
  await show(many);
  await expect.element(rows.first()).toBeVisible();
  expect(rows.elements().length).toBeLessThan(80);
  await userEvent.keyboard('{Tab}{End}');
  await expect.poll(chosenName).toBe('Year 99/Part 99.18');
  await expect.element(tree.getByRole('row', { name: /^Part 99\.18/ })).toHaveFocus();
  expect(rows.elements().length).toBeLessThan(120);
});

it('deep categories keep room for their names: the tree scrolls sideways', async () => {
  const deep = Array.from({ length: 14 }, (_none, index) => 14 - index).reduce(
    (below, level) => category(`Level ${level}`, 1, [below]),
    category('The deepest folder', 1),
  );
  await show([deep]);
  const row = tree.getByRole('row', { name: /^The deepest/ });
  await expect.element(row).toBeVisible();
  expect(row.element().getBoundingClientRect().width).toBeGreaterThan(16 * 15 + 90);
  expect(tree.element().scrollWidth).toBeGreaterThan(tree.element().clientWidth);
});
