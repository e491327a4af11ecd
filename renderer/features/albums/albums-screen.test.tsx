/** Sorting, filtering and type-ahead of an owner's albums, in the whole window. */
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Preferences, type PreferencesChange } from '../../../preload/contract/preferences';
import { answersOfProgram } from '../../testing/answers';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { album, identity, maskState, owner, pictures, preferences } from '../../testing/examples';
import { openWindow } from '../../testing/open-window';

const NAMES = ['Alps', 'Trip 10', 'Trip 9', 'Harbour', 'Meadow', 'Zoo'];
const COUNTS = [5, 900, 20, 1, 40, 3];
const ALBUMS = NAMES.map((name, index) => ({
  album: album({
    id: name,
    name,
    pictureCount: COUNTS[index] ?? 0,
    updatedAt: { iso: `20${10 + index}-05-0${index + 1}T12:00:00`, precision: 'unzoned' },
  }),
  pictures: pictures(2),
}));

const grid = page.getByRole('grid', { name: /^Albums of/ });
const filter = page.getByRole('searchbox', { name: 'Filter the albums' });
const order = page.getByRole('combobox', { name: 'Order of the albums' });
const descending = page.getByRole('button', { name: 'Descending order' });

let saved: PreferencesChange[];

beforeEach(async () => {
  saved = [];
  let current = preferences();
  await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: ALBUMS }] }]), {
    mask: { maskAll: () => maskState() },
    preferences: {
      get: () => current,
      update: (change) => {
        saved.push(change);
        current = Preferences.parse({ ...current, ...change });
        return current;
      },
    },
  });
  await expect.poll(shownNames).toEqual(NAMES);
});

function shownNames(): string[] {
  return [...document.querySelectorAll('[role=grid] [role=gridcell] p:first-of-type')].map(
    ({ textContent }) => textContent,
  );
}

function activeName(): string | undefined {
  return document.querySelector('[role=gridcell][aria-selected=true] p')?.textContent;
}

it('the albums are sorted by name, last change and number of pictures, in both directions', async () => {
  await order.selectOptions('Name');
  await expect.poll(shownNames).toEqual(['Alps', 'Harbour', 'Meadow', 'Trip 9', 'Trip 10', 'Zoo']);
  await order.selectOptions('Number of pictures');
  await expect.element(descending).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(shownNames).toEqual(['Trip 10', 'Meadow', 'Trip 9', 'Alps', 'Zoo', 'Harbour']);
  await descending.click();
  await expect.poll(shownNames).toEqual(['Harbour', 'Zoo', 'Alps', 'Trip 9', 'Meadow', 'Trip 10']);
  await order.selectOptions('Last change');
  await expect.poll(() => shownNames()[0]).toBe('Zoo');
  await expect.element(grid.getByRole('gridcell', { name: /Zoo/ })).toHaveTextContent('3 pictures · May 6, 2015');
  await expect
    .poll(() => saved.at(-1)?.arrangements)
    .toMatchObject([{ name: 'albums self', sortBy: 'updated', isDescending: true, groupBy: 'nothing' }]);
  await expectAccessible('the albums with their order');
});

it('the selected album stays selected when the order changes', async () => {
  (grid.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(activeName).toBe('Trip 10');
  await order.selectOptions('Name');
  await expect.poll(shownNames).toEqual(['Alps', 'Harbour', 'Meadow', 'Trip 9', 'Trip 10', 'Zoo']);
  expect(activeName()).toBe('Trip 10');
});

it('the filter finds albums while it is typed, says how many, and leads to them', async () => {
  await filter.fill('trip');
  await expect.poll(shownNames).toEqual(['Trip 10', 'Trip 9']);
  await expect.element(page.getByText('2 of 6 albums')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(grid).toHaveFocus();
  await filter.fill('nothing');
  await expect.element(page.getByText('No albums found')).toBeVisible();
  await expectAccessible('no album found');
  await page.getByRole('button', { name: 'Show all albums' }).click();
  await expect.poll(shownNames).toEqual(NAMES);
});

it('the filter is still there after a visit to an album', async () => {
  await filter.fill('trip');
  await grid.getByRole('gridcell', { name: /Trip 9/ }).click();
  await expect.element(page.getByRole('grid', { name: /^Pictures of/ })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(shownNames).toEqual(['Trip 10', 'Trip 9']);
  await expect.element(filter).toHaveValue('trip');
});

it('typed letters lead to the album whose name begins with them; a letter that is a shortcut runs its command', async () => {
  (grid.element() as HTMLElement).focus();
  await userEvent.keyboard('t');
  await expect.poll(activeName).toBe('Trip 10');
  await userEvent.keyboard('rip 9');
  await expect.poll(activeName).toBe('Trip 9');
  await expect.element(page.getByText('trip 9', { exact: true })).toBeVisible();
  await expect.element(page.getByText('trip 9', { exact: true })).not.toBeInTheDocument();
  await userEvent.keyboard('m');
  expect(activeName(), 'M masks, and starts no word').toBe('Trip 9');
  await expect.poll(() => fakeMain().inputsOf('mask.maskAll')).toHaveLength(1);
});
