/** The key of the star acts on all pictures that are selected, and so does the menu of one of them. */
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LeaseToken } from '../../preload/contract';
import { answersOfProgram } from '../testing/answers';
import { album, identity, maskState, owner, pictures } from '../testing/examples';
import { answersOfFavourites } from '../testing/favourites';
import type { FakeMain } from '../testing/fake-main';
import { closeWindow, openWindow } from '../testing/open-window';

const grid = page.getByRole('grid', { name: /^Pictures of/ });
const starredTiles = (): number => grid.element().querySelectorAll('[data-starred]').length;

afterEach(closeWindow);

async function openAlbum(count: number): Promise<FakeMain> {
  const shown = { album: album({ pictureCount: count }), pictures: pictures(count) };
  const main = await openWindow({
    ...answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [shown] }] }]),
    favourites: answersOfFavourites(() => shown, { recents: [], stars: [] }),
  });
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(grid).toHaveFocus();
  await expect.element(page.getByRole('gridcell', { name: 'Picture 1', exact: true })).toBeInTheDocument();
  return main;
}

it('sets the stars of those that have none, and removes all once each has one', async () => {
  await openAlbum(5);
  await userEvent.keyboard('*');
  await expect.poll(starredTiles).toBe(1);
  const star = grid.element().querySelector('[data-starred]');
  const title = star?.parentElement?.querySelector('[data-caption] > *');
  expect(title?.getBoundingClientRect().right).toBeLessThanOrEqual(star?.getBoundingClientRect().left ?? 0);
  await userEvent.keyboard('{Control>} {/Control}{Shift>}{ArrowRight}{ArrowRight}{/Shift}*');
  await expect.poll(starredTiles).toBe(3);
  await expect.element(page.getByText('Star set on 2 pictures')).toBeVisible();
  await userEvent.keyboard('*');
  await expect.poll(starredTiles).toBe(0);
  await expect.element(page.getByText('Star removed from 3 pictures')).toBeVisible();
});

it('the menu of one picture names no key that acts on all selected pictures', async () => {
  await openAlbum(5);
  const entry = page.getByRole('menuitem', { name: /^Star/ });
  await page.getByRole('gridcell', { name: 'Picture 1', exact: true }).click({ button: 'right' });
  await expect.element(entry).toHaveTextContent('Star*');
  await userEvent.keyboard('{Escape}{Control>} {/Control}');
  await page.getByRole('gridcell', { name: 'Picture 1', exact: true }).click({ button: 'right' });
  await expect.element(entry).toHaveTextContent(/^Star$/);
  await expect.element(page.getByRole('menuitem', { name: /^Copy picture/ })).toHaveTextContent(/C$/);
});

it('the menu of one of several selected pictures acts on all of them, and that of another picture on that one', async () => {
  const main = await openAlbum(5);
  main.answer({
    selection: { measure: () => ({ count: 3, sizeBytes: 0, sizedCount: 0, maskedCount: 3 }) },
    mask: {
      reveal: (wish) => ({
        ...wish,
        token: `a-token-that-was-granted-${main.inputsOf('mask.reveal').length}` as LeaseToken,
        grantedAt: new Date().toISOString(),
        until: new Date(Date.now() + 30_000).toISOString(),
      }),
    },
  });
  main.send('mask.changed', maskState({ level: 'everything', levelRevision: 1 }));
  const tile = (index: number) =>
    page.elementLocator(grid.element().querySelector(`[data-index="${index}"]`) ?? grid.element());
  const revealed = (): unknown[] =>
    main.inputsOf('mask.reveal').map(({ scope }) => scope.kind === 'picture' && scope.pictureId);
  await userEvent.keyboard('{Control>} {/Control}{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
  await tile(1).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Set or remove the star (3 pictures)' }).click();
  await expect.poll(starredTiles).toBe(3);
  await tile(1).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Reveal (3 pictures)' }).click();
  await expect.poll(() => revealed().length).toBe(3);
  await tile(4).click({ button: 'right' });
  await expect.element(page.getByRole('menuitem', { name: 'Reveal for 30 s' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Star', exact: true }).click();
  await expect.poll(starredTiles).toBe(4);
});

it('says how many at most, and changes nothing', async () => {
  const main = await openAlbum(60);
  await userEvent.keyboard('{Control>}a{/Control}*');
  await expect.element(page.getByText('Select at most 50 pictures to set their stars together')).toBeVisible();
  expect(main.inputsOf('favourites.starPicture')).toEqual([]);
});
