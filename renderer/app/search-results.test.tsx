/** Results that change while a person looks at them: what was chosen stays chosen, and what is shown stays until there is more. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MaskState } from '../../preload/contract';
import { answersOfProgram } from '../testing/answers';
import { album, identity, maskState, owner, picture } from '../testing/examples';
import { type Answers, type FakeMain, hold, refuse } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';
import { searchState } from '../testing/search';

interface Program {
  readonly answers: Answers;
  /** Adds an album of herons before the others. */
  readonly addAlbum: () => void;
}

function program(): Program {
  const albums = [
    { album: album(), pictures: [0, 1, 2].map((index) => picture(index, { title: `Heron ${index}` })) },
    {
      album: album({ id: 'shore', name: 'Heron shore' }),
      pictures: [picture(3, { title: 'Heron on the pier' }), picture(4, { title: 'Boats' })],
    },
  ];
  return {
    answers: answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums }] }]),
    addAlbum: () => {
      const pictures = [10, 11].map((index) => picture(index, { title: `Early heron ${index}` }));
      albums.unshift({ album: album({ id: 'early', name: 'Dawn' }), pictures });
    },
  };
}

/** With more pictures than come with a result. */
function programWithMany(): Program {
  const pictures = Array.from({ length: 240 }, (_, index) => picture(index, { title: `Heron ${index}` }));
  const albums = [{ album: album(), pictures }];
  return {
    answers: answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums }] }]),
    addAlbum: () => {
      const early = [10, 11].map((index) => picture(1_000 + index, { title: `Early heron ${index}` }));
      albums.unshift({ album: album({ id: 'early', name: 'Dawn' }), pictures: early });
    },
  };
}

const field = page.getByRole('searchbox', { name: 'Search albums and pictures' });
const tiles = page.getByRole('grid').getByRole('gridcell');
const grid = page.getByRole('grid', { name: 'Pictures that were found' });
const viewer = page.getByRole('dialog', { name: /./ });
const main = page.getByRole('main');

const chosen = (): string =>
  document.querySelector('[role=gridcell][aria-selected=true]')?.getAttribute('aria-label') ??
  document.querySelector('[role=gridcell][aria-selected=true]')?.textContent ??
  '';
const drawn = (): number => document.querySelectorAll('[role=gridcell] [data-picture], [role=gridcell] img').length;

async function find(text: string, count: number): Promise<void> {
  await userEvent.keyboard('/');
  await field.fill(text);
  await expect.poll(() => tiles.elements().length).toBe(count);
}

function tellRevision(fake: FakeMain, revision: number): void {
  fake.send('search.advanced', searchState({ revision, identity: 'demo/rating' }));
}

function mask(fake: FakeMain, fields: Partial<MaskState>): void {
  fake.send('mask.changed', maskState({ ...fields, levelRevision: 1 }));
}

it('one call per letter is enough for the first pictures', async () => {
  const fake = await openWindow(program().answers);
  await find('heron', 4);
  await expect.poll(drawn).toBe(4);
  expect(fake.inputsOf('search.open').filter(({ text }) => text === 'heron')).toHaveLength(1);
  expect(fake.inputsOf('search.summaries')).toHaveLength(0);
  const [asked, updates] = [fake.inputsOf('search.open').length, fake.inputsOf('menu.update').length];
  await field.fill('heron p');
  await expect.poll(() => tiles.elements().length).toBe(1);
  expect(fake.inputsOf('search.open')).toHaveLength(asked + 1);
  expect(fake.inputsOf('menu.update'), 'the menu bar has the same commands').toHaveLength(updates);
});

/** More pictures than come with a result, with the last one chosen. */
async function chooseLast(): Promise<ReturnType<typeof programWithMany> & { readonly fake: FakeMain }> {
  const many = programWithMany();
  const fake = await openWindow(many.answers);
  await userEvent.keyboard('/');
  await field.fill('heron');
  await expect.poll(drawn).toBeGreaterThan(0);
  (grid.element() as HTMLElement).focus();
  await userEvent.keyboard('{End}');
  await expect.poll(chosen).toContain('Heron 239');
  return { ...many, fake };
}

it('a chosen result stays chosen while more is found before it, and no tile is empty meanwhile', async () => {
  const { answers, addAlbum, fake } = await chooseLast();
  const before = grid.getByRole('gridcell', { name: /Heron 239/ }).element();
  await expect.poll(() => drawn() === tiles.elements().length).toBe(true);
  const shown = drawn();
  const later = hold<undefined>();
  fake.answer({
    search: {
      ...answers.search,
      summaries: async (input, context) => {
        await later.answer();
        return (await answers.search?.summaries?.(input, context)) ?? { found: null };
      },
    },
  });
  addAlbum();
  const asked = fake.inputsOf('search.summaries').length;
  tellRevision(fake, 1);
  await expect.poll(() => fake.inputsOf('search.summaries').length).toBeGreaterThan(asked);
  expect(drawn()).toBe(shown);
  expect(before.isConnected).toBe(true);
  later.release(undefined);
  await expect.element(grid).toHaveAttribute('aria-busy', 'false');
  expect(chosen()).toContain('Heron 239');
  await expect.element(grid).toHaveFocus();
});

it('a chosen result stays chosen if it moves over thousands of places', async () => {
  const shore = {
    album: album({ id: 'shore', name: 'Shore' }),
    pictures: Array.from({ length: 3 }, (_, index) => picture(index, { title: `Heron ${index}` })),
  };
  const many = {
    album: album({ id: 'many', name: 'Many' }),
    pictures: Array.from({ length: 2_400 }, (_, index) => picture(10 + index, { title: `Heron of many ${index}` })),
  };
  const albums = [shore];
  const fake = await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums }] }]));
  await find('heron', 3);
  await tiles.nth(1).click();
  await expect.poll(chosen).toContain('Heron 1');
  albums.unshift(many);
  tellRevision(fake, 1);
  await expect.poll(() => fake.inputsOf('selection.follow').map(({ indexes }) => indexes)).toContain('1');
  await expect.element(grid.getByRole('gridcell', { name: /Heron 1(?!\d)/ })).toBeInViewport();
  await expect.poll(() => grid.element().scrollTop).toBeGreaterThan(1_000);
  expect(chosen()).toMatch(/Heron 1(?!\d)/);
  expect(fake.inputsOf('search.summaries').length, 'no long way through the result').toBeLessThan(8);
});

it('the former result stays as it is until the one for the typed text is there', async () => {
  const { answers } = program();
  const fake = await openWindow(answers);
  await find('her', 4);
  const before = tiles.elements();
  fake.answer({ search: { ...answers.search, open: () => hold<never>().answer() } });
  const asked = fake.inputsOf('search.open').length;
  await userEvent.keyboard('o');
  await expect.poll(() => fake.inputsOf('search.open').length).toBe(asked + 1);
  expect(tiles.elements()).toEqual(before);
});

it('the start of the search stays until the first letter has its result, without a grid of every picture', async () => {
  const { answers } = program();
  const fake = await openWindow(answers);
  await userEvent.keyboard('/');
  await expect.element(page.getByText('Pictures (5)')).toBeVisible();
  const later = hold<undefined>();
  const open = answers.search?.open;
  if (!open) throw new Error('The program answers no search.');
  fake.answer({
    search: {
      ...answers.search,
      open: async (input, context) => {
        await later.answer();
        return open(input, context);
      },
    },
  });
  await userEvent.keyboard('p');
  await expect.poll(() => fake.inputsOf('search.open').at(-1)?.text).toBe('p');
  await expect.element(field).toHaveValue('p');
  expect(tiles.elements()).toHaveLength(0);
  await expect.element(main).toHaveTextContent('Find pictures and albums');
  later.release(undefined);
  await expect.poll(() => tiles.elements().length).toBe(1);
  await expect.element(main).not.toHaveTextContent('Find pictures and albums');
});

it('the down arrow that is pressed before there are results leads to them, unless the person goes on typing', async () => {
  const { answers } = program();
  const fake = await openWindow(answers);
  const first = hold<undefined>();
  const open = answers.search?.open;
  if (!open) throw new Error('The example answers searches.');
  fake.answer({
    search: { ...answers.search, open: (input, context) => first.answer().then(() => open(input, context)) },
  });
  await userEvent.keyboard('/her{ArrowDown}');
  await expect.element(field).toHaveValue('her');
  await expect.element(grid).not.toBeInTheDocument();
  first.release(undefined);
  await expect.element(grid).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(chosen).toContain('Heron 1');
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await expect.element(field).not.toBeInTheDocument();
  const second = hold<undefined>();
  fake.answer({
    search: { ...answers.search, open: (input, context) => second.answer().then(() => open(input, context)) },
  });
  await userEvent.keyboard('/boa{ArrowDown}t');
  await expect.element(field).toHaveValue('boat');
  second.release(undefined);
  await expect.poll(() => tiles.elements().length).toBe(1);
  await expect.element(field).toHaveFocus();
});

it('pictures are still loaded where the person scrolls while a search is not answered', async () => {
  const { answers } = programWithMany();
  const fake = await openWindow(answers);
  await userEvent.keyboard('/');
  await field.fill('heron');
  await expect.element(grid).toBeVisible();
  await expect.element(grid.getByRole('gridcell', { name: /^Heron 0\b/ })).toBeInViewport();
  fake.answer({ search: { ...answers.search, open: () => hold<never>().answer() } });
  await userEvent.keyboard(' 1');
  grid.element().scrollTo({ top: grid.element().scrollHeight });
  const last = grid.getByRole('gridcell', { name: /^Heron 239\b/ });
  await expect.element(last).toBeInViewport();
  // The request for it fails at once, because no main answers here.
  await expect.poll(() => last.element().querySelector('img[src], [data-failed]')).not.toBeNull();
});

it('what is chosen while a result is on its way stays chosen in it, and the grid keeps the focus', async () => {
  const { answers } = program();
  const fake = await openWindow(answers);
  await find('her', 4);
  const later = hold<undefined>();
  fake.answer({
    search: {
      ...answers.search,
      open: async (input, context) => {
        await later.answer();
        return (await answers.search?.open?.(input, context)) ?? Promise.reject(new Error('no answer'));
      },
    },
  });
  await field.fill('pier');
  await tiles.nth(3).click();
  await expect.poll(chosen).toContain('pier');
  later.release(undefined);
  await expect.poll(() => tiles.elements().length).toBe(1);
  expect(chosen()).toContain('pier');
  await expect.element(grid).toHaveFocus();
});

it('the large view stays when titles become masked, and the field has the focus once nothing is left', async () => {
  const { answers } = program();
  const fake = await openWindow(answers);
  await find('heron', 4);
  await tiles.nth(1).click();
  await userEvent.keyboard('{Enter}');
  await expect.element(viewer.getByRole('heading', { level: 2 })).toHaveTextContent('Heron 1');
  fake.answer({
    search: {
      ...answers.search,
      open: async (input, context) => ({
        ...(await (answers.search?.open?.({ ...input, text: 'nothing' }, context) ?? Promise.reject(new Error('-')))),
        areTextsMasked: true,
      }),
    },
  });
  const asked = fake.inputsOf('search.open').length;
  mask(fake, { level: 'everything', areTitlesMasked: true });
  await expect.poll(() => fake.inputsOf('search.open').length).toBe(asked + 1);
  await expect.element(viewer.getByRole('heading', { level: 2 })).toBeVisible();
  expect(document.body.innerHTML).not.toContain('Heron');
  await userEvent.keyboard('{Escape}');
  await expect.element(main).toHaveTextContent('While titles are masked, a text finds nothing.');
  await expect.element(field).toHaveFocus();
});

it('what a text found is not shown any more as soon as titles are masked', async () => {
  const { answers } = program();
  const fake = await openWindow(answers);
  await find('heron', 4);
  fake.answer({ search: { ...answers.search, open: () => hold<never>().answer() } });
  mask(fake, { level: 'everything', areTitlesMasked: true });
  await expect.poll(() => tiles.elements().length).toBe(0);
  await expect.element(page.getByRole('group', { name: 'What was found' })).not.toBeInTheDocument();
});

it('results that could not be loaded are tried again, while the others stay', async () => {
  const { answers } = programWithMany();
  const fake = await openWindow({ ...answers, search: { ...answers.search, summaries: refuse({ kind: 'offline' }) } });
  await userEvent.keyboard('/');
  await field.fill('heron');
  await expect.poll(drawn).toBeGreaterThan(0);
  (grid.element() as HTMLElement).focus();
  await userEvent.keyboard('{End}');
  await expect.element(main.getByRole('alert')).toBeVisible();
  const asking = hold<null>();
  fake.answer({
    search: {
      summaries: async (input, context) => {
        await asking.answer();
        const found = await answers.search?.summaries?.(input, context);
        if (!found) throw new Error('The example has pictures.');
        return found;
      },
    },
  });
  const again = main.getByRole('alert').getByRole('button', { name: /^Try/ });
  await again.click();
  await expect.element(again).toHaveAttribute('aria-busy', 'true');
  await expect.element(again).toHaveFocus();
  asking.release(null);
  await expect.poll(chosen).toContain('Heron 239');
  await expect.element(main.getByRole('alert')).not.toBeInTheDocument();
});

it('says how many of the albums are listed if there are too many', async () => {
  const { answers } = program();
  await openWindow({
    ...answers,
    search: {
      ...answers.search,
      open: async (input, context) => {
        const result = await answers.search?.open?.(input, context);
        if (!result) throw new Error('The example answers searches.');
        const albums = { ...result.albums, total: 213 };
        return { ...result, albums, facets: { ...result.facets, albumCount: 120 } };
      },
    },
  });
  await find('heron', 4);
  await expect.element(page.getByRole('option', { name: '2 of 120 albums' })).toBeDisabled();
  await page.getByRole('group', { name: 'What was found' }).getByText('Albums (213)').click();
  await expect.element(main).toHaveTextContent('1 of 213 albums are listed.');
  await expect.element(page.getByRole('button', { name: 'Show all 213' })).toBeVisible();
});

it('screen readers are told how much was found after the last letter, and when reading starts and ends', async () => {
  const { answers } = program();
  const fake = await openWindow(answers);
  const said = page.getByRole('status', { name: 'Announcements' });
  await find('heron', 4);
  await expect.element(said).toHaveTextContent('Pictures (4) · Albums (1)');
  const tell = (albumsRead: number, state: 'reading' | 'idle'): void => {
    const coverage = { albumsRead, albumsKnown: 3, pictures: 9, isFull: false };
    fake.send('search.advanced', searchState({ identity: 'demo/rating', coverage, reading: { state } }));
  };
  tell(1, 'reading');
  await expect.element(said).toHaveTextContent('Reading the albums');
  tell(2, 'reading');
  await expect.element(main).toHaveTextContent('2 of 3 albums read');
  await expect.element(said).toHaveTextContent('Reading the albums');
  expect(main.getByRole('status').elements()).toEqual([]);
  tell(3, 'idle');
  await expect.element(said).toHaveTextContent('All 3 albums are read');
});

it('all albums that were found are shown on request', async () => {
  const albums = Array.from({ length: 120 }, (_none, index) => ({
    album: album({ id: `heron-${index}`, name: `Heron ${index + 1}` }),
    pictures: [],
  }));
  const fake = await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums }] }]));
  await userEvent.keyboard('/');
  await field.fill('heron');
  await page.getByRole('group', { name: 'What was found' }).getByText('Albums (120)').click();
  await expect.element(main).toHaveTextContent('50 of 120 albums are listed.');
  const button = page.getByRole('button', { name: 'Show all 120' });
  await button.click();
  await expect.element(button).not.toBeInTheDocument();
  await expect.poll(() => fake.inputsOf('search.albums').map(({ from }) => from)).toEqual([50, 100]);
  const found = page.getByRole('grid', { name: 'Albums that were found' });
  (found.element() as HTMLElement).focus();
  await userEvent.keyboard('{End}');
  await expect.element(found.getByText('Heron 120')).toBeVisible();
});
