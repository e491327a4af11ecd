import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../testing/answers';
import { expectAccessible } from '../testing/axe';
import { album, identity, maskState, owner, pictures } from '../testing/examples';
import type { FakeMain } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';

/** One of the orders of the example's service. */
const ORDER = identity().capabilities.orders[0]?.id ?? '';

const NAMES = ['Harbour walk', 'Low tide at Café Soleil', 'Dune line', 'Tide tables'];

const PROGRAM = answersOfProgram([
  {
    identity: identity(),
    owners: [
      {
        owner: owner(),
        albums: NAMES.map((name) => ({ album: album({ id: name, name, pictureCount: 3 }), pictures: pictures(3) })),
      },
      { owner: owner({ id: 'other', name: 'Sable Weir', isSelf: false, isLookedUp: true }), albums: [] },
    ],
  },
]);

const palette = page.getByRole('dialog', { name: 'Palette' });
const field = palette.getByRole('combobox');
const title = page.getByRole('heading', { level: 1 });

async function openPalette(program = PROGRAM): Promise<FakeMain> {
  const main = await openWindow(program);
  await expect.element(page.getByRole('grid', { name: 'Albums of Alder Quay' })).toHaveAttribute('aria-busy', 'false');
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(field).toHaveFocus();
  return main;
}

function options(): string[] {
  return palette
    .getByRole('option')
    .elements()
    .map((option) => option.querySelector('span > span')?.textContent ?? '');
}

function box(): Pick<DOMRect, 'x' | 'y' | 'width' | 'height'> {
  const { x, y, width, height } = palette.element().getBoundingClientRect();
  return { x, y, width, height };
}

it('is opened by Ctrl K and stays in place while a person types', async () => {
  await openPalette();
  await expectAccessible('the palette');
  const before = box();
  expect(before.y, 'its top is below the edge of the window').toBeGreaterThan(16);
  for (const text of ['t', 'tide', 'nothing like this']) {
    await field.fill(text);
    expect(box(), text).toEqual(before);
  }
  await expect.element(palette.getByRole('status')).toHaveTextContent('Nothing was found for “nothing like this”.');
});

it('finds albums and owners by any part of the name, and opens them without a request while it searches', async () => {
  const main = await openPalette();
  main.forgetCalls();
  await field.fill('soleil cafe');
  expect(options()).toEqual(['Low tide at Café Soleil', 'Open “soleil cafe” as an owner or album…']);
  await field.fill('weir');
  expect(options()[0]).toBe('Sable Weir');
  await field.fill('tide');
  expect(options().slice(0, 2)).toEqual(['Low tide at Café Soleil', 'Tide tables']);
  expect(main.calls().filter((name) => !name.startsWith('search.'))).toEqual([]);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(title).toHaveTextContent('Tide tables');
  await userEvent.keyboard('{Control>}k{/Control}');
  await field.fill('weir');
  await userEvent.keyboard('{Enter}');
  await expect.element(title).toHaveTextContent('Albums of Sable Weir');
});

it('shows what was used recently first', async () => {
  await openPalette();
  await field.fill('inspector');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('complementary', { name: 'Inspector' })).toBeVisible();
  await userEvent.keyboard('{Control>}k{/Control}');
  await field.fill('dune');
  await userEvent.keyboard('{Enter}');
  await expect.element(title).toHaveTextContent('Dune line');
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(palette.getByRole('group', { name: 'Recent' })).toBeInTheDocument();
  expect(options().slice(0, 2)).toEqual(['Dune line', 'Inspector']);
  await field.fill('s');
  expect(options()[0], 'also among what matches the text').toBe('Inspector');
});

it('lists only commands that are possible, and reports the same to the menu bar', async () => {
  const main = await openPalette();
  await field.fill('picture');
  expect(options(), 'an album is selected').not.toContain('Copy picture');
  expect(main.inputsOf('menu.update').at(-1)?.has).not.toContain('picture');
  await field.fill('dune');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => main.inputsOf('menu.update').at(-1)?.has).toContain('picture');
  await userEvent.keyboard('{Control>}k{/Control}');
  await field.fill('picture');
  expect(options()).toContain('Copy picture');
});

it('opens the typed text as an owner or album at the service', async () => {
  await openPalette();
  await field.fill('tidelines');
  await userEvent.keyboard('{Enter}');
  const dialog = page.getByRole('dialog', { name: 'Open an owner or album' });
  await expect.element(dialog.getByRole('textbox')).toHaveValue('tidelines');
});

it('finds pictures that were read, and opens one in its album', async () => {
  await openPalette();
  await field.fill('picture 2');
  await expect.element(palette.getByRole('option', { name: 'Picture 2 Dune line' })).toBeVisible();
  await expectAccessible('the palette with pictures');
  await palette.getByRole('option', { name: 'Picture 2 Dune line' }).click();
  await expect.element(title).toHaveTextContent('Dune line');
  const viewer = page.getByRole('dialog', { name: /./ });
  await expect.element(viewer.getByRole('heading', { level: 2 })).toHaveTextContent('Picture 2');
});

it('opens a picture that was read in another order of the album in that order', async () => {
  const main = await openPalette({
    ...PROGRAM,
    search: {
      ...PROGRAM.search,
      open: async (input, context) => {
        const result = await PROGRAM.search?.open?.(input, context);
        if (!result) throw new Error('The example answers searches.');
        const { pictures } = result;
        return {
          ...result,
          pictures: { ...pictures, first: pictures.first.map((each) => ({ ...each, orderBy: ORDER })) },
        };
      },
    },
  });
  await field.fill('picture 2');
  await palette.getByRole('option', { name: 'Picture 2 Dune line' }).click();
  await expect.element(title).toHaveTextContent('Dune line');
  await expect.poll(() => main.inputsOf('pictures.range').at(-1)).toMatchObject({ orderBy: ORDER });
});

it('searches no pictures for a single letter, and none while titles are masked', async () => {
  const main = await openPalette();
  await field.fill('p');
  await field.fill('picture');
  await expect.poll(() => main.inputsOf('search.open').length).toBe(1);
  main.send('mask.changed', maskState({ level: 'everything', areTitlesMasked: true, levelRevision: 1 }));
  await expect.poll(() => options().filter((label) => label.startsWith('Picture '))).toEqual([]);
  await field.fill('picture 1');
  await expect.element(palette.getByRole('option', { name: /owner or album/ })).toBeVisible();
  expect(main.inputsOf('search.open')).toHaveLength(1);
});
