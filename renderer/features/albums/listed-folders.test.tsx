/** Folders that the service lists when they are expanded, in the whole window: what stays, what failed, and the focus. */
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Category, CategoryId } from '../../../preload/contract';
import { answersOfProgram } from '../../testing/answers';
import { album, identity, owner, pictures } from '../../testing/examples';
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

beforeEach(async () => {
  const me = identity();
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
        subCategories: ({ categoryId }) => [...(LISTED[categoryId ?? ''] ?? [])],
      },
    },
  );
  await expect.poll(names).toEqual(['All albums', 'Trips', 'Plans', 'Drafts', 'Archive']);
});

it('a folder that is empty gets no arrow again when others are expanded, and an open one inside stays open', async () => {
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
  await line('Plans').click();
  await expect.element(page.getByText('No albums here')).toBeVisible();
  await page.getByRole('button', { name: 'Show all albums' }).click();
  await expect.element(grid).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(grid.getByRole('gridcell', { selected: true })).toHaveTextContent('Harbour');
});
