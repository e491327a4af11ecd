/** Finding pictures, choosing several of them, and the ways of viewing them. */
import type { Locator } from 'playwright';
import { expect } from 'playwright/test';
import { takeMaskOff } from '../fixtures/mask';
import { runCommand } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import type { TourScreen } from './screen';

const escape = ({ program }: { readonly program: Program }): Promise<void> => program.page.keyboard.press('Escape');

const field = ({ page }: Program): Locator => page.getByRole('searchbox', { name: 'Search albums and pictures' });
const found = ({ page }: Program): Locator => page.getByRole('grid', { name: 'Pictures that were found' });
const bar = ({ page }: Program): Locator => page.getByRole('region', { name: 'Selection' });

/** Filmstrip and histogram stay as they are until the key is pressed again. */
async function openLarge({ album, page, viewer }: Program): Promise<void> {
  await album.root.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(viewer.root.locator('img[data-state="shown"]').first()).toBeVisible();
}

export const FINDING: readonly TourScreen[] = [
  {
    name: 'an album in months, with selected pictures',
    axe: 'always',
    open: async ({ program }) => {
      const { rail, albums, album, page } = program;
      await rail.choose('Visitor');
      await albums.open('North shore');
      await takeMaskOff(program);
      await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
      await page.getByRole('combobox', { name: 'Order of the pictures' }).selectOption('Date taken');
      await page.getByRole('combobox', { name: 'Groups of the pictures' }).selectOption('By month');
      await page.getByRole('checkbox', { name: 'Select all: June 2024' }).click();
      await expect(bar(program)).toContainText('2 pictures selected');
    },
  },
  {
    name: 'the lists that selected pictures are saved as',
    open: async ({ program }) => {
      await bar(program).getByRole('button', { name: 'Save list' }).click();
      await expect(program.menu.items.first()).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'two pictures compared',
    axe: 'soak',
    open: async ({ program }) => {
      await runCommand(program, 'compare-selected');
      await expect(program.viewer.comparison.locator('img[data-state="shown"]')).not.toHaveCount(0);
    },
    close: async ({ program }) => {
      await program.page.keyboard.press('Escape');
      await runCommand(program, 'clear-selection');
      await expect(bar(program)).toBeHidden();
    },
  },
  {
    name: 'a large picture with the filmstrip, the histogram and the information above it',
    axe: 'soak',
    open: async ({ program }) => {
      const { page, viewer } = program;
      await openLarge(program);
      await page.keyboard.press('b');
      await expect(viewer.root.getByRole('group', { name: 'Filmstrip' })).toBeVisible();
      await page.keyboard.press('h');
      await page.keyboard.press('o');
      await expect(viewer.root.getByRole('img', { name: /^Histogram: half/ })).toBeVisible();
    },
  },
  {
    name: 'the menu of a large picture',
    open: async ({ program }) => {
      await program.viewer.root.getByRole('button', { name: 'More', exact: true }).click();
      await expect(program.menu.items.first()).toBeVisible();
    },
    close: async ({ program }) => {
      const { page, toolbar } = program;
      await page.keyboard.press('Escape');
      for (const key of ['b', 'h', 'o', 'Escape']) await page.keyboard.press(key);
      await toolbar.back.click();
    },
  },
  {
    name: 'the search before anything is typed',
    open: async ({ program }) => {
      await runCommand(program, 'search');
      await expect(field(program)).toBeFocused();
      // The filters follow with the first result.
      await expect(program.page.getByRole('search').getByRole('combobox').first()).toBeVisible();
    },
  },
  {
    name: 'what a search finds',
    axe: 'soak',
    open: async ({ program }) => {
      await field(program).fill('a');
      await expect(found(program).locator('img[data-state="shown"]').first()).toBeVisible();
    },
  },
  {
    name: 'the albums that a search finds',
    open: async ({ program: { page } }) => {
      await page.getByText(/^Albums \(/).click();
      await expect(page.getByRole('grid', { name: 'Albums that were found' })).toBeVisible();
    },
  },
  {
    name: 'a saved search, and one that finds nothing',
    open: async ({ program }) => {
      const { page } = program;
      await page.getByRole('button', { name: 'Save this search' }).click();
      await expect(page.getByRole('button', { name: /^Saved/ })).toBeVisible();
      await field(program).fill('4711 0815');
      await expect(page.getByRole('main')).toContainText('Nothing found');
    },
  },
  {
    name: 'the saved searches',
    axe: 'soak',
    open: async ({ program }) => {
      await field(program).fill('');
      await expect(program.page.getByRole('region', { name: 'Saved searches' })).toBeVisible();
    },
    close: ({ program }) => runCommand(program, 'back'),
  },
  {
    name: 'the pictures seen last',
    axe: 'always',
    open: async ({ program }) => {
      await runCommand(program, 'show-favourites');
      await expect(program.page.getByRole('grid', { name: 'Pictures seen last' })).toBeVisible();
    },
  },
  {
    name: 'the question before the list is cleared',
    open: async ({ program: { page } }) => {
      await page.getByRole('button', { name: 'Clear this list' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'no starred pictures',
    open: async ({ program: { page } }) => {
      await page.getByText('Starred', { exact: true }).click();
      await expect(page.getByRole('main')).toContainText('Nothing starred yet');
    },
  },
];
