/** The way from a found, starred or recent picture to its place in its album, and back. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram, type ExampleAlbum } from '../testing/answers';
import { expectAccessible } from '../testing/axe';
import { album, AS_OF, identity, maskState, owner, picture } from '../testing/examples';
import { answersOfFavourites } from '../testing/favourites';
import { type Answers, type FakeMain, hold } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';

const MANY = Array.from({ length: 240 }, (_, index) => picture(index, { title: `Heron ${index}` }));
const BERLIN = { album: album({ id: 'berlin', name: 'Berlin 2019' }), pictures: MANY };
const SHORE = { album: album({ id: 'shore', name: 'North shore' }), pictures: [picture(500, { title: 'Boats' })] };

const field = page.getByRole('searchbox', { name: 'Search albums and pictures' });
const results = page.getByRole('grid', { name: 'Pictures that were found' });
const berlin = page.getByRole('grid', { name: /^Pictures of Berlin 2019/ });
const entry = page.getByRole('menuitem', { name: 'Open in album' });
const viewer = page.getByRole('dialog', { name: /./ });

/** `albums`: those that the owner has now. */
function program(albums: readonly ExampleAlbum[] = [SHORE, BERLIN]): Answers {
  const stars = [{ ownerId: owner().id, album: BERLIN.album, at: AS_OF, picture: picture(200), index: 200 }];
  return {
    ...answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums }] }]),
    favourites: answersOfFavourites(() => BERLIN, { recents: [], stars }),
  };
}

async function find(text: string): Promise<void> {
  await userEvent.keyboard('/');
  await field.fill(text);
  await expect.element(results).toBeVisible();
}

const starred = page.getByRole('grid', { name: 'Starred pictures' }).getByRole('gridcell');
const shownMessage = () => document.querySelector('[data-toast]')?.textContent ?? '';

async function showStarred(main: FakeMain): Promise<void> {
  main.send('menu.chosen', { command: 'show-favourites' });
  await page.getByRole('group', { name: 'List' }).getByText('Starred').click();
  await expect.element(starred).toHaveTextContent('Berlin 2019');
}

/** Chooses *Open in album* of the starred picture. */
async function openStarred(albums: readonly ExampleAlbum[]): Promise<void> {
  await showStarred(await openWindow(program(albums)));
  await starred.click({ button: 'right' });
  await entry.click();
}

function selectedIn(grid: typeof results): string {
  return [...grid.element().querySelectorAll('[aria-selected=true]')].map(({ textContent }) => textContent).join(', ');
}

it('a found picture says which album it is in, leads to its place there, and Back leads to the results as they were', async () => {
  await openWindow(program());
  await find('heron');
  await expect.element(results.getByRole('gridcell', { name: /^Heron 0.*Berlin 2019/ })).toBeVisible();
  await expectAccessible('results with the names of their albums');
  await results.getByRole('gridcell').nth(1).click();
  await results
    .getByRole('gridcell')
    .nth(2)
    .click({ modifiers: ['Control'] });
  await userEvent.keyboard('{Shift>}{End}{/Shift}');
  const last = results.getByRole('gridcell', { name: /^Heron 239\b/ });
  await expect.element(last).toBeInViewport();
  const { scrollTop } = results.element();
  await last.click({ button: 'right' });
  await entry.click();
  const there = berlin.getByRole('gridcell', { name: /^Heron 239\b/ });
  await expect.element(there).toBeInViewport();
  await expect.element(there).toHaveAttribute('aria-selected', 'true');
  await expect.element(berlin).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await expect.element(last).toBeInViewport();
  await expect.poll(() => results.element().scrollTop).toBe(scrollTop);
  await expect.element(page.getByRole('region', { name: 'Selection' })).toHaveTextContent('239 pictures selected');
});

it('the menu of the large view leads there too, and Back leads to the large view', async () => {
  await openWindow(program());
  await find('heron 150');
  await results.getByRole('gridcell').first().click();
  await userEvent.keyboard('{Enter}');
  await expect.element(viewer.getByRole('heading', { level: 2 })).toHaveTextContent('Heron 150');
  await viewer.getByRole('button', { name: 'More' }).click();
  await entry.click();
  await expect.element(berlin.getByRole('gridcell', { name: /^Heron 150\b/ })).toBeInViewport();
  expect(selectedIn(berlin)).toContain('Heron 150');
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await expect.element(viewer.getByRole('heading', { level: 2 })).toHaveTextContent('Heron 150');
});

it('a starred picture leads there too; pictures of an open album have no such entry', async () => {
  const main = await openWindow(program());
  main.send('menu.chosen', { command: 'show-favourites' });
  await page.getByRole('group', { name: 'List' }).getByText('Starred').click();
  const starred = page.getByRole('grid', { name: 'Starred pictures' }).getByRole('gridcell');
  await expect.element(starred).toHaveTextContent('Berlin 2019');
  await starred.click({ button: 'right' });
  await entry.click();
  const there = berlin.getByRole('gridcell', { name: /^Heron 200\b/ });
  await expect.element(there).toBeInViewport();
  await there.click({ button: 'right' });
  await expect.element(page.getByRole('menuitem', { name: 'Copy picture' })).toBeVisible();
  await expect.element(entry).not.toBeInTheDocument();
});

it('a starred picture is found in its album although pictures were added before it since', async () => {
  const added = Array.from({ length: 30 }, (_, index) => picture(1_000 + index, { title: `New ${index}` }));
  await openStarred([SHORE, { ...BERLIN, pictures: [...added, ...MANY] }]);
  await expect.element(berlin.getByRole('gridcell', { name: /^Heron 200\b/ })).toBeInViewport();
  await expect.poll(() => selectedIn(berlin)).toContain('Heron 200');
});

it('a message says that the starred picture is not in its album any more, and no other one takes its place', async () => {
  await openStarred([SHORE, { ...BERLIN, pictures: MANY.filter(({ title }) => title !== 'Heron 200') }]);
  await expect.element(berlin).toBeVisible();
  await expect.poll(shownMessage).toBe('This picture is not in the album that was loaded.');
  expect(selectedIn(berlin)).not.toContain('Heron 201');
});

it('a message says that the album of a starred picture no longer exists, and the list stays', async () => {
  await openStarred([SHORE]);
  await expect.poll(shownMessage).toMatch(/^Not found\b.*This does not exist/);
  await expect.element(starred).toBeVisible();
});

it('while it is looked for, a sign says so, and Escape stops that without leaving the list', async () => {
  const main = await openWindow(program());
  const { outline } = program().pictures ?? {};
  if (!outline) throw new Error('The example answers outlines.');
  const waiting = hold<undefined>();
  let isCancelled = false;
  main.answer({
    pictures: {
      outline: async (input, context) => {
        context.signal.addEventListener('abort', () => {
          isCancelled = true;
        });
        await waiting.answer();
        return outline(input, context);
      },
    },
  });
  await showStarred(main);
  await starred.click({ button: 'right' });
  await entry.click();
  await expect.poll(shownMessage).toBe('Looking for the picture in its album. Esc stops.');
  await userEvent.keyboard('{Escape}');
  await expect.poll(shownMessage).toBe('');
  await expect.poll(() => isCancelled).toBe(true);
  await expect.element(starred).toBeVisible();
  await starred.click({ button: 'right' });
  await entry.click();
  await expect.poll(shownMessage).toMatch(/^Looking for/);
  waiting.release(undefined);
  await expect.element(berlin.getByRole('gridcell', { name: /^Heron 200\b/ })).toBeInViewport();
  await expect.poll(shownMessage).toBe('');
});

it('no album is named while titles are masked', async () => {
  const main = await openWindow(program());
  main.send('menu.chosen', { command: 'show-favourites' });
  await page.getByRole('group', { name: 'List' }).getByText('Starred').click();
  const starred = page.getByRole('grid', { name: 'Starred pictures' }).getByRole('gridcell');
  await expect.element(starred).toHaveTextContent('Berlin 2019');
  main.send('mask.changed', maskState({ level: 'everything', areTitlesMasked: true, levelRevision: 1 }));
  await expect.element(starred).not.toHaveTextContent('Berlin');
  expect(document.querySelector('[data-album]')).toBeNull();
});
