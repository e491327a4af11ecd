/** Typing in a grid of pictures: letters lead to titles, shortcuts stay shortcuts, and masked titles tell nothing. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../testing/answers';
import { album, identity, maskState, owner, picture } from '../testing/examples';
import type { FakeMain } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';

const TITLES = ['Anchor', 'Buoy', 'Österreich', 'Boats', 'Quay', 'Zebra at the quay'];

function openProgram(): Promise<FakeMain> {
  const pictures = TITLES.map((title, index) => picture(index, { title }));
  const albums = [{ album: album(), pictures }];
  return openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums }] }]));
}

const tiles = page.getByRole('grid').getByRole('gridcell');

const active = (): string => document.querySelector('[role=gridcell][aria-selected=true]')?.textContent ?? '';

it('typed letters lead to titles in an album and in what was found, without accents', async () => {
  await openProgram();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => tiles.nth(5).element().textContent).toContain('Zebra');
  await userEvent.keyboard('z');
  await expect.poll(active).toContain('Zebra');
  await expect.poll(() => page.getByText('z', { exact: true }).elements().length).toBe(0);
  await userEvent.keyboard('ost');
  await expect.poll(active).toContain('Österreich');
  // Slash would continue the word.
  await userEvent.keyboard('{Control>}f{/Control}');
  await page.getByRole('searchbox', { name: 'Search albums and pictures' }).fill('quay');
  await expect.poll(() => tiles.elements().length).toBe(2);
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.keyboard('z');
  await expect.poll(active).toContain('Zebra');
});

it('while titles are masked, letters lead nowhere', async () => {
  const main = await openProgram();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => tiles.nth(5).element().textContent).toContain('Zebra');
  main.send('mask.changed', maskState({ areTitlesMasked: true, level: 'everything', levelRevision: 1 }));
  await expect.poll(() => tiles.nth(5).element().textContent).not.toContain('Zebra');
  const before = document.querySelector('[role=gridcell][aria-selected=true]');
  await userEvent.keyboard('z');
  // What a masked title is called in its place is no title either.
  await userEvent.keyboard('p');
  await expect.poll(() => document.querySelector('[role=gridcell][aria-selected=true]')).toBe(before);
});
