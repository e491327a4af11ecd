/** What the search says and offers in place of results, and its saved searches. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../testing/answers';
import { expectAccessible } from '../testing/axe';
import { album, identity, maskState, owner, picture } from '../testing/examples';
import type { Answers, FakeMain } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';
import { searchState } from '../testing/search';

const SHORE = { album: album(), pictures: [0, 1, 2].map((index) => picture(index, { title: `Heron ${index}` })) };
const TIDE = {
  album: album({ id: 'tide', name: 'Low tide' }),
  pictures: [picture(3, { title: 'Boats', kind: 'video' })],
};
const program = (): Answers =>
  answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [SHORE, TIDE] }] }]);
const PROGRAM = program();

const field = page.getByRole('searchbox', { name: 'Search albums and pictures' });
const tiles = page.getByRole('grid').getByRole('gridcell');
const main = page.getByRole('main');
const notice = main.getByRole('status');
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function openSearch(...answers: Answers[]): Promise<FakeMain> {
  const program = await openWindow(PROGRAM, ...answers);
  program.send('menu.chosen', { command: 'search' });
  return program;
}

it('says that only an album matches, and shows it on request', async () => {
  await openSearch();
  await field.fill('low tide');
  await expect.element(notice).toHaveTextContent('1 album matches');
  await expect.element(notice).not.toHaveTextContent('Nothing found');
  await expectAccessible('an album that was found instead of pictures');
  await button('Show albums').click();
  await expect.element(tiles).toHaveTextContent('Low tide');
  await field.fill('boats');
  await expect.element(notice).toHaveTextContent('1 picture matches');
  await button('Show pictures').click();
  await expect.poll(() => tiles.elements().length).toBe(1);
});

it('says that the filters may hide what was wanted, and clears them all at once', async () => {
  const program = await openSearch();
  await page.getByRole('combobox', { name: 'Kind' }).selectOptions('Videos (1)');
  await field.fill('heron');
  await expect.element(notice).toHaveTextContent('Nothing that was read matches the text and the filters.');
  await notice.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => tiles.elements().length).toBe(3);
  expect(program.inputsOf('search.open').at(-1)).toMatchObject({ text: 'heron', facets: {} });
  await expect.element(button('Clear filters')).not.toBeInTheDocument();
  await expect.element(field).toHaveFocus();
});

it('the name of a saved search tells its filters, and the saved searches are above the fold', async () => {
  await openSearch();
  await field.fill('o');
  await button('Save this search').click();
  await page.getByRole('combobox', { name: 'Kind' }).selectOptions('Videos (1)');
  await button('Save this search').click();
  await button('Clear filters').click();
  await field.fill('');
  const saved = page.getByRole('region', { name: 'Saved searches' });
  const names = () =>
    saved
      .getByRole('listitem')
      .elements()
      .map((item) => item.textContent);
  await expect.poll(names).toEqual(expect.arrayContaining(['o', 'o · Videos']));
  await expect.element(button('Delete “o · Videos”')).toBeInTheDocument();
  await button('Rename “o · Videos”').click();
  const name = page.getByRole('textbox', { name: 'Name of the saved search' });
  await expect.element(name).toHaveFocus();
  await userEvent.keyboard('Moving pictures{Escape}');
  await expect.element(button('Rename “o · Videos”')).toBeInTheDocument();
  await button('Rename “o · Videos”').click();
  await userEvent.keyboard('Moving pictures{Enter}');
  await expect.element(saved.getByRole('button', { name: 'Moving pictures o · Videos' })).toHaveFocus();
  await expectAccessible('a renamed search');
  await expect.element(button('Delete “Moving pictures”')).toBeInTheDocument();
  const last = saved.getByRole('listitem').elements().at(-1)?.getBoundingClientRect();
  expect(last?.bottom).toBeLessThan(window.innerHeight);
  await saved.getByRole('button', { name: 'Moving pictures o · Videos' }).click();
  await expect.element(field).toHaveFocus();
  await expect.poll(() => tiles.elements().length).toBe(1);
});

it('after a saved search is deleted, the next one has the focus, then the one before, and at last the field', async () => {
  // The saved searches of other tests are not in it.
  await openSearch(program());
  for (const text of ['h', 'he', 'her']) {
    await field.fill(text);
    await button('Save this search').click();
    await expect.element(page.getByRole('button', { name: /^Saved/ })).toBeVisible();
  }
  await field.fill('');
  const items = page.getByRole('region', { name: 'Saved searches' }).getByRole('listitem');
  await expect.poll(() => items.elements().length).toBe(3);
  const [, , third = ''] = items.elements().map(({ textContent }) => textContent);
  const remove = async (place: number): Promise<void> => {
    const removed = items.nth(place).getByRole('button', { name: /^Delete/ });
    (removed.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
  };
  await remove(1);
  await expect.element(button(third)).toHaveFocus();
  await remove(1);
  await expect.poll(() => items.elements().length).toBe(1);
  await expect.element(items.nth(0).getByRole('button').first()).toHaveFocus();
  await remove(0);
  await expect.element(field).toHaveFocus();
});

it('a saved search that was renamed tells no name of an album while titles are masked', async () => {
  const program = await openSearch();
  await page.getByRole('combobox', { name: 'Album' }).selectOptions('Low tide (1)');
  await field.fill('boats');
  await button('Save this search').click();
  await button('Clear filters').click();
  await field.fill('');
  await button('Rename “boats · Low tide”').click();
  const name = page.getByRole('textbox', { name: 'Name of the saved search' });
  await expect.element(name).toHaveValue('boats');
  await name.click();
  await userEvent.keyboard('{End} at sea{Enter}');
  const saved = page.getByRole('region', { name: 'Saved searches' });
  await expect.element(saved.getByRole('button', { name: 'boats at sea boats · Low tide' })).toBeVisible();
  await button('Rename “boats at sea”').click();
  await expect.element(name).toHaveValue('boats at sea');
  program.send('mask.changed', maskState({ level: 'everything', areTitlesMasked: true, levelRevision: 1 }));
  await expect.element(name).not.toBeInTheDocument();
  await expect.element(field).toHaveFocus();
  // An earlier version suggested the names of albums, so that no chosen name is shown.
  await expect.element(saved.getByRole('button', { name: /^boats · / })).toBeVisible();
  await expect.element(saved).not.toHaveTextContent(/Low tide|at sea/);
  await saved.getByRole('button', { name: /^Rename “boats · / }).click();
  await expect.element(page.getByText(/^The name of this search is hidden/).first()).toBeVisible();
  await expect.element(name).not.toBeInTheDocument();
});

it('the field has the focus after the button of the notice is gone', async () => {
  const coverage = { albumsRead: 1, albumsKnown: 2, pictures: 9, isFull: false };
  await openSearch({
    search: {
      ...PROGRAM.search,
      state: () => searchState({ coverage }),
      readOthers: () => searchState({ coverage, reading: { state: 'reading' } }),
    },
  });
  await field.fill('otter');
  await notice.getByRole('button', { name: 'Read the others' }).click();
  await expect.element(button('Stop reading')).toBeVisible();
  await expect.element(field).toHaveFocus();
});

it('with masked titles it says once that texts find nothing, and clears the text on request', async () => {
  await openSearch({
    mask: { get: () => maskState({ level: 'everything', areTitlesMasked: true }) },
    search: {
      ...PROGRAM.search,
      open: async (input, context) => ({
        ...(await (PROGRAM.search?.open?.({ ...input, text: input.text === '' ? '' : 'nothing' }, context) ??
          Promise.reject(new Error('no answer')))),
        areTextsMasked: true,
      }),
    },
  });
  await field.fill('heron');
  await expect.element(notice).toHaveTextContent('Clear the text to use the filters.');
  await expect.element(main).not.toHaveTextContent('are not searched');
  await button('Clear the text').click();
  await expect.element(field).toHaveValue('');
  await expect.element(field).toHaveFocus();
});

it('a strip above the search covers nothing of it, nor of what was seen last', async () => {
  // The last test, because the wait is not over when it ends.
  const program = await openSearch();
  const untilAt = new Date(Date.now() + 60_000).toISOString();
  program.send('identities.throttled', { identity: identity().key, untilAt });
  const wait = main.getByRole('status').filter({ hasText: 'The service asks to wait' });
  await expect.element(wait).toBeVisible();
  const below = (selector: string): number =>
    (main.element().querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN) -
    wait.element().getBoundingClientRect().bottom;
  await expect.poll(() => below('[role=search] input')).toBeGreaterThanOrEqual(0);
  program.send('menu.chosen', { command: 'show-favourites' });
  await expect.element(page.getByText('Starred', { exact: true })).toBeVisible();
  await expect.poll(() => below('fieldset')).toBeGreaterThanOrEqual(0);
});
