/** What a person finds again in the window: stars, pins, and the lists of what was seen last. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Events, FavouriteAlbum, ProofsheetContract } from '../../preload/contract';
import { answersOfProgram } from '../testing/answers';
import { expectAccessible } from '../testing/axe';
import { album, AS_OF, identity, maskState, owner, picture, pictureDetails, pictures } from '../testing/examples';
import { answersOfFavourites, type KeptExamples } from '../testing/favourites';
import { type Answers, type FakeMain, refuse } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';

const HARBOUR = { album: album(), pictures: pictures(12) };
const SHORE = { album: album({ id: 'shore', name: 'North shore' }), pictures: pictures(3, { title: 'Shore' }) };
const main = page.getByRole('main');
const tiles = page.getByRole('grid').getByRole('gridcell');
const rail = page.getByRole('navigation', { name: 'Accounts' });
const viewer = page.getByRole('dialog', { name: /./ });

function program(kept: KeptExamples = { recents: [], stars: [] }, place?: 'memory' | 'unreadable'): Answers {
  const examples = [HARBOUR, SHORE];
  return {
    ...answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: examples }] }]),
    favourites: answersOfFavourites(
      (_identity, id) => {
        const found = examples.find((each) => each.album.id === id);
        if (!found) throw new Error(`There is no album ${id}.`);
        return found;
      },
      kept,
      place,
    ),
  };
}

const seen = (index: number, of = HARBOUR): KeptExamples['recents'][number] => ({
  ownerId: null,
  album: of.album,
  at: AS_OF,
  picture: { ...picture(index), title: `${of.album.name} ${index + 1}` },
  index,
});

function choose(opened: FakeMain, command: Events<ProofsheetContract>['menu.chosen']['command']): void {
  opened.send('menu.chosen', { command });
}

async function showList(name: 'Recent' | 'Starred', kind: 'Pictures' | 'Albums'): Promise<void> {
  await page.getByRole('group', { name: 'List' }).getByText(name).click();
  await page.getByRole('group', { name: 'What is listed' }).getByText(kind).click();
}

const starredTiles = (): number => document.querySelectorAll('[role=gridcell] [data-starred]').length;

it('a star is set and removed by key and by menu, on an album and on a picture, and is listed', async () => {
  const opened = await openWindow(program());
  await userEvent.keyboard('*');
  await expect.poll(starredTiles).toBe(1);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('grid', { name: /Harbour walk/ })).toBeVisible();
  await expect.element(tiles.first()).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');
  await tiles.nth(1).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Star' }).click();
  await expect.poll(starredTiles).toBe(1);
  await expect.element(tiles.nth(1)).toHaveAccessibleName(/, starred/);
  choose(opened, 'show-favourites');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Recent and starred' })).toBeVisible();
  await showList('Starred', 'Pictures');
  await expect.element(page.getByRole('grid', { name: 'Starred pictures' })).toBeVisible();
  await expect.poll(() => tiles.elements().length).toBe(1);
  await expectAccessible('starred pictures');
  await showList('Starred', 'Albums');
  await expect.element(tiles).toHaveTextContent('Harbour walk');
  await tiles.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Remove the star' }).click();
  await expect
    .poll(() => opened.inputsOf('favourites.starAlbum'))
    .toMatchObject([{ isStarred: true }, { isStarred: false }]);
  await expectAccessible('starred albums');
});

/** The answers with these pins from the start. */
function withPinned({ favourites }: Answers, pinned: readonly FavouriteAlbum[]): Answers {
  const get: NonNullable<typeof favourites>['get'] = async (...of) => {
    const state = await favourites?.get?.(...of);
    if (!state) throw new Error('The example keeps favourites.');
    return { ...state, pinned: [...pinned] };
  };
  return { favourites: { ...favourites, get } };
}

it('a starred or pinned album that no longer exists says so, and its star or pin can be removed', async () => {
  const gone = album({ id: 'gone', name: 'Winter pier' });
  const kept = { ownerId: owner().id, album: gone, at: AS_OF };
  const answers = program({ recents: [], stars: [kept] });
  const opened = await openWindow(answers, withPinned(answers, [kept]));
  const dialog = page.getByRole('dialog', { name: 'Album not found' });
  await page.getByRole('list', { name: 'Pinned albums' }).getByRole('button', { name: 'Winter pier' }).click();
  await dialog.getByRole('button', { name: 'Unpin' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.poll(() => opened.inputsOf('favourites.pin')).toMatchObject([{ albumId: 'gone', isPinned: false }]);
  choose(opened, 'show-favourites');
  await showList('Starred', 'Albums');
  await tiles.click();
  await expect.element(dialog).toHaveTextContent('its owner does not share it');
  await expectAccessible('a starred album that is gone');
  await dialog.getByRole('button', { name: 'Remove the star' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(opened.inputsOf('favourites.starAlbum')).toMatchObject([{ albumId: 'gone', isStarred: false }]);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Recent and starred' })).toBeVisible();
});

it('a picture that is shown large is kept among those seen last, and the viewer goes through the list', async () => {
  const kept = { recents: [seen(0), seen(1, SHORE), seen(2)], stars: [] };
  const opened = await openWindow(program(kept));
  choose(opened, 'show-favourites');
  await expect.element(page.getByRole('grid', { name: 'Pictures seen last' })).toBeVisible();
  await expect.poll(() => tiles.elements().length).toBe(3);
  await userEvent.keyboard('{Enter}');
  await expect.element(viewer.getByRole('heading', { level: 2 })).toHaveTextContent('Harbour walk 1');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(viewer.getByRole('heading', { level: 2 })).toHaveTextContent('North shore 2');
  await expect
    .poll(() => opened.inputsOf('favourites.looked'))
    .toContainEqual({ identity: 'demo/rating', albumId: 'shore', pictureId: 'picture-1' });
  await userEvent.keyboard('{Escape}');
  await expect.element(tiles.nth(1)).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('grid', { name: 'Albums of Alder Quay' })).toBeVisible();
});

it('pictures of several albums are compared, with the differences of their details', async () => {
  const details: unknown[] = [];
  const answers = program({ recents: [seen(0), seen(1, SHORE)], stars: [] });
  const opened = await openWindow(answers, {
    pictures: {
      ...answers.pictures,
      details: ({ albumId, pictureId }) => {
        details.push([albumId, pictureId]);
        return pictureDetails({ id: pictureId, fileName: `${albumId}.jpg` });
      },
    },
  });
  choose(opened, 'show-favourites');
  await expect.poll(() => tiles.elements().length).toBe(2);
  await userEvent.keyboard('{Home}{Enter}');
  await expect.element(viewer.getByRole('heading', { level: 2 })).toHaveTextContent('Harbour walk 1');
  await userEvent.keyboard('ci');
  const differences = viewer.getByRole('complementary', { name: 'Differences' });
  await expect.element(differences.getByRole('cell', { name: 'harbour.jpg' })).toBeVisible();
  await expect.element(differences.getByRole('cell', { name: 'shore.jpg' })).toBeVisible();
  expect(details).toContainEqual(['shore', 'picture-1']);
  expect(details).not.toContainEqual(['harbour', 'picture-1']);
  await expectAccessible('the differences of pictures of two albums');
});

it('an album opens from the list, and going back shows the list again', async () => {
  const kept = { recents: [{ ownerId: owner().id, album: SHORE.album, at: AS_OF }], stars: [] };
  const opened = await openWindow(program(kept));
  choose(opened, 'show-favourites');
  await showList('Recent', 'Albums');
  await tiles.click();
  await expect.element(page.getByRole('grid', { name: /North shore/ })).toBeVisible();
  choose(opened, 'back');
  await expect.element(page.getByRole('grid', { name: 'Albums seen last' })).toBeVisible();
});

it('a pinned album stands beside the accounts, opens from there, and can be unpinned', async () => {
  const opened = await openWindow(program());
  await tiles.nth(1).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Pin beside the accounts' }).click();
  const pin = rail.getByRole('list', { name: 'Pinned albums' }).getByRole('button');
  await expect.element(pin).toHaveTextContent('North shore');
  await expectAccessible('a pinned album');
  await pin.click();
  await expect.element(page.getByRole('grid', { name: /North shore/ })).toBeVisible();
  choose(opened, 'toggle-pin');
  await expect.element(pin).not.toBeInTheDocument();
});

it('many pinned albums scroll, and leave the accounts in view', async () => {
  await page.viewport(800, 500);
  const pins = Array.from({ length: 12 }, (_none, at) => ({
    ownerId: owner().id,
    album: album({ id: `pin-${at}`, name: `Album ${at}` }),
    at: AS_OF,
  }));
  const answers = program();
  await openWindow(answers, withPinned(answers, pins));
  const list = rail.getByRole('list', { name: 'Pinned albums' });
  await expect.element(list.getByRole('button').nth(11)).toBeInTheDocument();
  const accounts = rail.getByRole('list').first().element();
  expect(accounts.scrollHeight).toBe(accounts.clientHeight);
  expect(list.element().scrollHeight).toBeGreaterThan(list.element().clientHeight);
});

it('empty lists say how they are filled', async () => {
  const opened = await openWindow(program());
  choose(opened, 'show-favourites');
  await expect.element(main).toHaveTextContent('Pictures that you open large are listed here.');
  await expectAccessible('an empty list');
  await showList('Starred', 'Albums');
  await expect.element(main).toHaveTextContent('Press * on an album, or choose Star in its menu.');
});

it('says that the lists are not kept without a keychain, and why a list cannot be shown', async () => {
  const opened = await openWindow(program(undefined, 'memory'), {
    favourites: {
      ...answersOfFavourites(() => HARBOUR, undefined, 'memory'),
      open: refuse({ kind: 'internal', incidentId: '12345' }),
    },
  });
  choose(opened, 'show-favourites');
  await expect.element(main).toHaveTextContent('No keychain can be used, so these lists last until Proofsheet closes.');
  await expect.element(main.getByRole('alert')).toBeVisible();
  await expectAccessible('a list that failed');
});

it('a part of a long list that fails is said in a strip, and can be tried again', async () => {
  const kept = { recents: Array.from({ length: 260 }, (_none, index) => seen(index)), stars: [] };
  const answers = program(kept);
  const list = answers.favourites?.pictures;
  let isRefused = true;
  const opened = await openWindow(answers, {
    favourites: {
      ...answers.favourites,
      pictures: (input, call) => {
        if (isRefused && input.from > 0) return refuse({ kind: 'internal', incidentId: '12345' })();
        if (typeof list !== 'function') throw new Error('There is no list.');
        return list(input, call);
      },
    },
  });
  choose(opened, 'show-favourites');
  await expect.element(tiles.first()).toBeVisible();
  await userEvent.keyboard('{End}');
  const strip = page.getByRole('alert').filter({ hasText: 'some pictures are missing' });
  await expect.element(strip).toBeVisible();
  await expectAccessible('a list of which a part failed');
  isRefused = false;
  await strip.getByRole('button').click();
  await expect.element(strip).not.toBeInTheDocument();
  await expect.element(tiles.filter({ hasText: 'Harbour walk 260' })).toBeVisible();
});

it('the list of what was seen last that is shown can be cleared, after a question, and the other one stays', async () => {
  const recents = [seen(0), { ownerId: null, album: SHORE.album, at: AS_OF }];
  const opened = await openWindow(program({ recents, stars: [] }));
  choose(opened, 'show-favourites');
  await expect.element(tiles).toBeVisible();
  const clear = main.getByRole('button', { name: 'Clear this list' });
  await clear.click();
  const dialog = page.getByRole('dialog', { name: 'Clear the pictures seen last?' });
  await expectAccessible('the question before a list is cleared');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(opened.inputsOf('favourites.clearRecents')).toEqual([]);
  await clear.click();
  await dialog.getByRole('button', { name: 'Clear this list' }).click();
  await expect.element(main).toHaveTextContent('Nothing seen yet');
  await expect.element(clear).not.toBeInTheDocument();
  await expect.element(page.getByRole('radio', { name: 'Recent' })).toHaveFocus();
  await page.getByText('Albums', { exact: true }).click();
  await expect.element(tiles).toHaveTextContent(SHORE.album.name);
  await expect.element(clear).toBeVisible();
});

it('hides the titles in the lists and beside the accounts while the mask hides titles', async () => {
  const kept = { recents: [seen(0)], stars: [{ ownerId: null, album: SHORE.album, at: AS_OF }] };
  const answers = program(kept);
  const opened = await openWindow(answers, {
    mask: { get: () => maskState({ level: 'everything', areTitlesMasked: true }) },
  });
  await tiles.nth(1).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Pin beside the accounts' }).click();
  choose(opened, 'show-favourites');
  await expect.element(tiles).toBeVisible();
  await showList('Starred', 'Albums');
  await expect.element(tiles).toHaveTextContent('Album');
  await expect.poll(() => document.body.innerHTML).not.toMatch(/North shore|Harbour walk/);
});

it('starred pictures are selected, and stay selected when they are sorted and when the person returns', async () => {
  const kept = { recents: [], stars: [2, 0, 1].map((index) => seen(index)) };
  const opened = await openWindow(program(kept));
  choose(opened, 'show-favourites');
  await showList('Starred', 'Pictures');
  await expect.poll(() => tiles.elements().length).toBe(3);
  await tiles.nth(0).click();
  await tiles.nth(1).click({ modifiers: ['Control'] });
  const bar = page.getByRole('region', { name: 'Selection' });
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  opened.answer({
    selection: { follow: ({ indexes }) => ({ indexes: indexes === '0-1' ? '0 2' : indexes === '0 2' ? '0-1' : null }) },
  });
  await page.getByRole('combobox', { name: 'Order' }).selectOptions('Name');
  const selected = (): string[] =>
    [...document.querySelectorAll('[role=gridcell][aria-selected=true]')].map((cell) => cell.textContent);
  await expect
    .poll(() => opened.inputsOf('favourites.open').at(-1)?.sorting)
    .toEqual({
      by: 'name',
      direction: 'ascending',
    });
  await expect.poll(() => tiles.nth(0).element().textContent).toContain('Harbour walk 1');
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  expect(selected().join()).toMatch(/walk 1.*walk 3/);
  await expectAccessible('a sorted list with selected pictures');
  opened.send('mask.changed', maskState({ areTitlesMasked: true, level: 'everything', levelRevision: 1 }));
  await expect
    .element(main.getByRole('note'))
    .toHaveTextContent('Titles are masked, so sorting by name has no effect.');
});

it('once the list is read again, the picture after one whose star was removed is chosen, or the last one', async () => {
  const kept = { recents: [], stars: [0, 1, 2].map((index) => seen(index)) };
  const opened = await openWindow(program(kept));
  opened.answer({ selection: { follow: () => ({ indexes: null }) } });
  choose(opened, 'show-favourites');
  await showList('Starred', 'Pictures');
  await expect.poll(() => tiles.elements().length).toBe(3);
  const chosen = (): string | undefined =>
    document.querySelector('[role=gridcell][aria-selected=true]')?.textContent ?? undefined;
  await tiles.nth(1).click();
  await userEvent.keyboard('*');
  await expect.poll(starredTiles).toBe(2);
  choose(opened, 'reload-view');
  await expect.poll(() => tiles.elements().length).toBe(2);
  expect(chosen()).toContain('walk 3');
  await userEvent.keyboard('*');
  await expect.poll(starredTiles).toBe(1);
  choose(opened, 'reload-view');
  await expect.poll(() => tiles.elements().length).toBe(1);
  expect(chosen()).toContain('walk 1');
  await expect.element(page.getByRole('grid', { name: 'Starred pictures' })).toHaveFocus();
});
