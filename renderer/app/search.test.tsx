/** The search in the window: the field, facets, results with the viewer over them, coverage and saved searches. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Events, ProofsheetContract, SearchState } from '../../preload/contract';
import { answersOfProgram } from '../testing/answers';
import { expectAccessible } from '../testing/axe';
import { album, identity, maskState, owner, picture } from '../testing/examples';
import { type Answers, type FakeMain, refuse } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';
import { searchState } from '../testing/search';

const HARBOUR = {
  album: album(),
  pictures: [0, 1, 2].map((index) => picture(index, { title: `Heron ${index}` })),
};
const SHORE = {
  album: album({ id: 'shore', name: 'Heron shore' }),
  pictures: [
    picture(3, { title: 'Heron on the pier', kind: 'video' }),
    picture(4, { title: 'Boats' }),
    picture(5, { title: 'Hidden heron', isHidden: true, safety: 'unsafe' }),
  ],
};
const PROGRAM: Answers = answersOfProgram([
  { identity: identity(), owners: [{ owner: owner(), albums: [HARBOUR, SHORE] }] },
]);

const field = page.getByRole('searchbox', { name: 'Search albums and pictures' });
const tiles = page.getByRole('grid').getByRole('gridcell');
const viewer = page.getByRole('dialog', { name: /./ });
const main = page.getByRole('main');

function choose(program: FakeMain, command: Events<ProofsheetContract>['menu.chosen']['command']): void {
  program.send('menu.chosen', { command });
}

function tell(program: FakeMain, fields: Partial<SearchState>): void {
  program.send('search.advanced', searchState({ ...fields, identity: 'demo/rating' }));
}

const kinds = page.getByRole('group', { name: 'What was found' });

it('Ctrl F opens the search, which filters as one types, and Escape clears and leaves it', async () => {
  await openWindow(PROGRAM);
  await userEvent.keyboard('{Control>}f{/Control}');
  await expect.element(field).toHaveFocus();
  await expect.element(main).toHaveTextContent('Find pictures and albums');
  await expectAccessible('the start of a search');
  await userEvent.keyboard('pier');
  await expect.poll(() => tiles.elements().length).toBe(1);
  await expect.element(field).toHaveFocus();
  await expectAccessible('results');
  await userEvent.keyboard('{Escape}heron');
  await expect.poll(() => tiles.elements().length).toBe(5);
  await kinds.getByText('Albums (1)').click();
  await expect.element(tiles).toHaveTextContent('Heron shore');
  await field.click();
  await userEvent.keyboard('{Escape}{Escape}');
  await expect.element(page.getByRole('grid', { name: 'Albums of Alder Quay' })).toBeVisible();
});

it('a result opens above the results, next goes through them, and back returns to the text and the selection', async () => {
  const program = await openWindow(PROGRAM);
  await userEvent.keyboard('/');
  await userEvent.keyboard('heron');
  await expect.poll(() => tiles.elements().length).toBe(5);
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{Enter}');
  const title = viewer.getByRole('heading', { level: 2 });
  await expect.element(title).toHaveTextContent('Heron 2');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(title).toHaveTextContent('Heron on the pier');
  expect(document.querySelector('dialog [src*="/shore/"], dialog video, dialog [data-stage]')).not.toBeNull();
  choose(program, 'back');
  await expect.element(viewer).not.toBeInTheDocument();
  await expect.element(field).toHaveValue('heron');
  await expect.element(tiles.nth(3)).toHaveAttribute('aria-selected', 'true');
  choose(program, 'back');
  choose(program, 'forward');
  await expect.element(field).toHaveValue('heron');
  await expect.element(tiles.nth(3)).toHaveAttribute('aria-selected', 'true');
  await expect.element(page.getByRole('grid', { name: 'Pictures that were found' })).toHaveFocus();
});

it('what is typed again begins at its top, not where an earlier search was left', async () => {
  await openWindow(PROGRAM);
  await userEvent.keyboard('/heron');
  await expect.poll(() => tiles.elements().length).toBe(5);
  await userEvent.keyboard('{ArrowDown}{End}');
  await expect.element(tiles.nth(4)).toHaveAttribute('aria-selected', 'true');
  await field.fill('pier');
  await expect.poll(() => tiles.elements().length).toBe(1);
  await field.fill('heron');
  await expect.poll(() => tiles.elements().length).toBe(5);
  await expect.element(tiles.nth(0)).toHaveAttribute('aria-selected', 'true');
});

it('facets narrow the results, say how many each choice finds, and can be chosen without a text', async () => {
  const program = await openWindow(PROGRAM);
  choose(program, 'search');
  const kind = page.getByRole('combobox', { name: 'Kind' });
  await kind.selectOptions('Videos (1)');
  await expect.poll(() => tiles.elements().length).toBe(1);
  await kind.selectOptions('Kind');
  await page.getByRole('combobox', { name: 'Album', exact: true }).selectOptions('Heron shore (3)');
  await expect.poll(() => tiles.elements().length).toBe(3);
  expect(program.inputsOf('search.open').at(-1)).toMatchObject({ facets: { albumIds: ['shore'] } });
  await expectAccessible('facets');
});

it('a year that a camera without a clock wrote can be chosen', async () => {
  const program = await openWindow(PROGRAM, {
    search: {
      ...PROGRAM.search,
      open: async (input, context) => {
        const result = await PROGRAM.search?.open?.(input, context);
        if (!result) throw new Error('The example answers searches.');
        const years = [
          { year: 2019, count: 2 },
          { year: 2, count: 1 },
        ];
        return { ...result, facets: { ...result.facets, years } };
      },
    },
  });
  choose(program, 'search');
  await page.getByRole('combobox', { name: 'Year' }).selectOptions('2 (1)');
  await expect
    .poll(() => program.inputsOf('search.open').at(-1))
    .toMatchObject({ facets: { from: '0002-01-01', before: '0003-01-01' } });
  await expect.element(page.getByRole('combobox', { name: 'Year' })).toHaveValue('0002');
});

it('a year has its months, and a camera that is known can be chosen', async () => {
  const months = [
    { month: 3, count: 2 },
    { month: 12, count: 1 },
  ];
  const cameras = [
    { camera: 'Canon EOS R5', count: 2 },
    { camera: 'X-T4', count: 1 },
  ];
  const years = [
    { year: 2020, count: 1 },
    { year: 2019, count: 3 },
  ];
  const program = await openWindow(PROGRAM, {
    search: {
      ...PROGRAM.search,
      open: async (input, context) => {
        const result = await PROGRAM.search?.open?.(input, context);
        if (!result) throw new Error('The example answers searches.');
        const isDated = input.facets?.from !== undefined;
        return { ...result, facets: { ...result.facets, years, cameras, months: isDated ? months : [] } };
      },
    },
  });
  const facets = () => program.inputsOf('search.open').at(-1)?.facets;
  choose(program, 'search');
  const year = page.getByRole('combobox', { name: 'Year' });
  const month = page.getByRole('combobox', { name: 'Month' });
  await year.selectOptions('2019 (3)');
  await month.selectOptions('December (1)');
  await expect.poll(facets).toEqual({ from: '2019-12-01', before: '2020-01-01' });
  await month.selectOptions('March (2)');
  await expect.poll(facets).toEqual({ from: '2019-03-01', before: '2019-04-01' });
  await expect.element(year).toHaveValue('2019');
  await expect.element(month).toHaveValue('03');
  await month.selectOptions('Month');
  await expect.poll(facets).toEqual({ from: '2019-01-01', before: '2020-01-01' });
  await year.selectOptions('Year');
  await expect.poll(facets).toEqual({});
  await expect.element(month).not.toBeInTheDocument();
  await page.getByRole('combobox', { name: 'Camera' }).selectOptions('X-T4 (1)');
  await expect.poll(facets).toEqual({ camera: 'X-T4' });
});

it('says how many albums were read, reads the others on request, and stops, without losing the focus', async () => {
  const coverage = { albumsRead: 212, albumsKnown: 300, pictures: 9, isFull: false };
  const program = await openWindow(PROGRAM, {
    search: {
      ...PROGRAM.search,
      state: () => searchState({ coverage }),
      readOthers: () => searchState({ coverage, reading: { state: 'reading' } }),
      stopReading: () => searchState({ coverage }),
    },
  });
  choose(program, 'search');
  await expect.element(main).toHaveTextContent('212 of 300 albums read');
  const read = page.getByRole('button', { name: 'Read the others' });
  const stop = page.getByRole('button', { name: 'Stop reading' });
  await read.click();
  await expect.element(stop).toHaveFocus();
  tell(program, { revision: 5, coverage: { ...coverage, albumsRead: 250 }, reading: { state: 'reading' } });
  await expect.element(main).toHaveTextContent('250 of 300 albums read');
  await expect.element(page.getByRole('progressbar', { name: 'Reading the albums' })).toHaveAttribute('value', '250');
  await expectAccessible('reading the others');
  await userEvent.keyboard('{Enter}');
  await expect.element(read).toHaveFocus();
  tell(program, { revision: 6, coverage: { ...coverage, albumsRead: 300 } });
  await expect.element(main).toHaveTextContent('All 300 albums are read');
  await expect.element(field).toHaveFocus();
});

it('says why reading ended, and tries again', async () => {
  const coverage = { albumsRead: 2, albumsKnown: 3, pictures: 9, isFull: false };
  const program = await openWindow(PROGRAM, {
    search: {
      ...PROGRAM.search,
      state: () => searchState({ coverage, reading: { state: 'failed', error: { kind: 'offline' } } }),
      readOthers: () => searchState({ coverage, reading: { state: 'reading' } }),
    },
  });
  choose(program, 'search');
  const why = main.getByRole('alert');
  await expect.element(why).toHaveTextContent('Reading stopped. The service cannot be reached');
  await expectAccessible('a failed reading');
  await main.getByRole('button', { name: 'Try again' }).click();
  await expect.element(why).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Stop reading' })).toHaveFocus();
});

it('what was read meanwhile is found without typing again', async () => {
  const program = await openWindow(PROGRAM);
  choose(program, 'search');
  await field.fill('heron');
  await expect.poll(() => tiles.elements().length).toBe(5);
  const searches = program.inputsOf('search.open').length;
  tell(program, { revision: 9 });
  await expect.poll(() => program.inputsOf('search.open').length).toBe(searches + 1);
  await expect.element(field).toHaveFocus();
});

it('says that nothing was found, and offers to read the others if some were not read', async () => {
  const coverage = { albumsRead: 1, albumsKnown: 2, pictures: 9, isFull: false };
  const program = await openWindow(PROGRAM, {
    search: { ...PROGRAM.search, state: () => searchState({ coverage }) },
  });
  choose(program, 'search');
  await field.fill('otter');
  await expect.element(main).toHaveTextContent('Some albums were not read yet.');
  const read = main.getByRole('button', { name: 'Read the others' });
  await expect.element(main.getByRole('status').getByRole('button', { name: 'Read the others' })).toBeVisible();
  expect(read.elements()).toHaveLength(1);
  await read.click();
  await expect.poll(() => program.inputsOf('search.readOthers').length).toBe(1);
});

it('a search that failed says why and can be tried again', async () => {
  const program = await openWindow(PROGRAM, {
    search: { ...PROGRAM.search, open: refuse({ kind: 'internal', incidentId: '12345' }) },
  });
  choose(program, 'search');
  await field.fill('heron');
  await expect.element(main.getByRole('alert')).toBeVisible();
  program.answer(PROGRAM);
  await main.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => tiles.elements().length).toBe(5);
});

it('a search is saved, opened again with its facets, and deleted', async () => {
  const program = await openWindow(PROGRAM);
  choose(program, 'search');
  await field.fill('heron');
  await page.getByRole('combobox', { name: 'Kind' }).selectOptions('Pictures (4)');
  await page.getByRole('button', { name: 'Save this search' }).click();
  const isSaved = page.getByRole('button', { name: /^Saved/ });
  await expect.element(isSaved).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(program.inputsOf('favourites.saveSearch')).toHaveLength(1);
  await expectAccessible('a search that is saved');
  choose(program, 'back');
  choose(program, 'search');
  const saved = page.getByRole('region', { name: 'Saved searches' });
  await expectAccessible('a saved search');
  await saved.getByRole('button', { name: 'heron · Pictures', exact: true }).click();
  await expect.element(field).toHaveValue('heron');
  await expect.poll(() => tiles.elements().length).toBe(4);
  await field.fill('');
  await page.getByRole('combobox', { name: 'Kind' }).selectOptions('Kind');
  await saved.getByRole('button', { name: 'Delete “heron · Pictures”' }).click();
  await expect.element(saved).not.toBeInTheDocument();
});

it('masked titles are not shown in the results, and the screen says that they are not searched', async () => {
  const program = await openWindow(PROGRAM, {
    mask: { get: () => maskState({ level: 'everything', areTitlesMasked: true }) },
    search: {
      ...PROGRAM.search,
      open: async (input, context) => ({
        ...(await (PROGRAM.search?.open?.({ ...input, text: '' }, context) ?? Promise.reject(new Error('no answer')))),
        areTextsMasked: true,
      }),
    },
  });
  choose(program, 'search');
  await page.getByRole('combobox', { name: 'Kind' }).selectOptions('Videos (1)');
  await expect.poll(() => tiles.elements().length).toBeGreaterThan(0);
  await expect.element(main).toHaveTextContent('Titles are masked, so names and other texts are not searched.');
  expect(document.body.innerHTML).not.toMatch(/Heron|Boats|Harbour/);
});

it('the text can be opened as an owner or album at the service', async () => {
  const program = await openWindow(PROGRAM);
  choose(program, 'search');
  await field.fill('123456');
  await page.getByRole('button', { name: 'Open owner or album…' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Open an owner or album' })).toBeVisible();
});
