/** Folders that the service lists when they are expanded, in the whole window: what stays, what failed, and the focus. */
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Category, CategoryId } from '../../../preload/contract';
import { answersOfProgram } from '../../testing/answers';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { album, identity, owner, pictures, preferences } from '../../testing/examples';
import { Refusal } from '../../testing/fake-main';
import { openWindow } from '../../testing/open-window';

const ALBUMS = ['Alps', 'Harbour'].map((name) => ({ album: album({ id: name, name }), pictures: pictures(2) }));

function folder(name: string, id: string | null = name): Category {
  // A service creates these ids.
  return { name, albumIds: [], subCategories: [], ...(id !== null && { id: id as CategoryId }) };
}

const LISTED: Readonly<Record<string, readonly Category[]>> = {
  '': [folder('Plans'), folder('Drafts'), folder('Archive')],
  Plans: [folder('Spring'), folder('Autumn', null)],
  Drafts: [],
  Spring: [folder('May', null)],
  Archive: [folder('1999', null)],
};

const tree = page.getByRole('treegrid', { name: 'Categories' });
const grid = page.getByRole('grid', { name: /^Albums of/ });
const line = (name: string) => tree.getByRole('row', { name: new RegExp(`^${name},`) });
const names = (): string[] =>
  tree
    .getByRole('row')
    .elements()
    .map((row) => row.getAttribute('aria-label')?.replace(/, \d.*/, '') ?? '');
const toggle = (name: string) => line(name).getByRole('button').click();

/** The folders that cannot be listed now. */
let refused: ReadonlySet<string>;

beforeEach(() => {
  refused = new Set();
});

/** Opens the albums with the tree beside them; `category` is chosen. */
async function openFolders(category: readonly string[] = []): Promise<void> {
  const me = identity();
  const location = { identity: me.key, ownerId: owner().id, albumId: null, category: [...category], pictureId: null };
  await openWindow(
    answersOfProgram([
      {
        identity: { ...me, capabilities: { ...me.capabilities, categories: true } },
        owners: [{ owner: owner(), albums: ALBUMS }],
      },
    ]),
    {
      albums: {
        categories: () => [{ ...folder('Trips', null), albumIds: ALBUMS.map(({ album: { id } }) => id) }],
        subCategories: ({ categoryId }) => {
          if (refused.has(categoryId ?? '')) throw new Refusal({ kind: 'offline' });
          return [...(LISTED[categoryId ?? ''] ?? [])];
        },
      },
      preferences: { get: () => preferences({ startView: 'last-location', location }) },
    },
  );
  await expect.poll(() => names().slice(0, 5)).toEqual(['All albums', 'Trips', 'Plans', 'Drafts', 'Archive']);
}

it('a folder that is empty gets no arrow again when others are expanded, and an open one inside stays open', async () => {
  await openFolders();
  await toggle('Drafts');
  await expect.element(line('Drafts').getByRole('button')).not.toBeInTheDocument();
  await toggle('Plans');
  await expect.element(line('Spring')).toBeVisible();
  await expect.element(line('Drafts').getByRole('button')).not.toBeInTheDocument();
  await toggle('Spring');
  await expect.element(line('May')).toBeVisible();
  await toggle('Plans');
  await toggle('Archive');
  await expect.element(line('1999')).toBeVisible();
  await toggle('Plans');
  await expect.element(line('May')).toBeVisible();
});

it('the button that shows all albums leads to their grid', async () => {
  await openFolders();
  await line('Plans').click();
  await expect.element(page.getByText('No albums here')).toBeVisible();
  await page.getByRole('button', { name: 'Show all albums' }).click();
  await expect.element(grid).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(grid.getByRole('gridcell', { selected: true })).toHaveTextContent('Harbour');
});

it('a folder that could not be listed is marked and named, and the button that tries again keeps the focus', async () => {
  await openFolders();
  refused = new Set(['Plans']);
  await toggle('Plans');
  await expect.element(page.getByRole('alert')).toHaveTextContent('The categories in “Plans” could not be loaded.');
  await expect.element(line('Plans').getByRole('img', { name: 'Its categories could not be loaded' })).toBeVisible();
  await expectAccessible('a folder that could not be listed');
  const retry = page.getByRole('button', { name: 'Try again' });
  await retry.click();
  await expect.poll(() => fakeMain().inputsOf('albums.subCategories').length).toBe(3);
  await expect.element(retry).toHaveFocus();
  refused = new Set();
  await retry.click();
  await expect.element(line('Spring')).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await expect.element(line('Plans')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(line('Spring')).toHaveFocus();
});

it('in a narrow window, the albums have the focus after a folder could be listed again', async () => {
  await openFolders();
  await page.viewport(800, 600);
  refused = new Set(['Plans']);
  await page.getByRole('button', { name: /^Category/ }).click();
  await toggle('Plans');
  const retry = page.getByRole('button', { name: 'Try again' });
  await expect.element(retry).toBeVisible();
  refused = new Set();
  await retry.click();
  await expect.element(retry).not.toBeInTheDocument();
  await expect.element(grid).toHaveFocus();
});

it('while it is unknown what the chosen folder contains, no albums are shown in its place', async () => {
  refused = new Set(['Plans']);
  await openFolders(['0 Plans', '0 Spring']);
  await expect.element(page.getByRole('alert')).toHaveTextContent('The service cannot be reached');
  await expect.element(grid).not.toBeInTheDocument();
  refused = new Set();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('No albums here')).toBeVisible();
});

it('if the chosen folder no longer exists, all albums are chosen', async () => {
  await openFolders(['0 Plans', '0 Winter']);
  await expect.element(line('All albums')).toHaveAttribute('aria-selected', 'true');
  await expect.element(grid.getByRole('gridcell', { name: /Harbour/ })).toBeVisible();
});
