/** Selecting several pictures of a result: by pointer and keys, while the result changes, and after visits elsewhere. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AppError, SelectedPictures } from '../../preload/contract';
import { answersOfProgram } from '../testing/answers';
import { expectAccessible } from '../testing/axe';
import { album, identity, maskState, owner, picture } from '../testing/examples';
import { type Answers, type FakeMain, hold, Refusal, refuse } from '../testing/fake-main';
import { closeWindow, openWindow } from '../testing/open-window';
import { searchState } from '../testing/search';

const albums = [
  { album: album(), pictures: [0, 1, 2].map((index) => picture(index, { title: `Heron ${index}` })) },
  {
    album: album({ id: 'shore', name: 'Heron shore' }),
    pictures: [picture(3, { title: 'Heron 10' }), picture(4, { title: 'Boats' })],
  },
];

let listed: typeof albums;
let answers: Answers;
let main: FakeMain;

const field = page.getByRole('searchbox', { name: 'Search albums and pictures' });
const grid = page.getByRole('grid', { name: 'Pictures that were found' });
const tiles = grid.getByRole('gridcell');
const bar = page.getByRole('region', { name: 'Selection' });

const selected = (): string =>
  [...grid.element().querySelectorAll('[aria-selected=true]')]
    .map((cell) => /(Heron|Boats)( \d+)?/.exec(`${cell.getAttribute('aria-label')} ${cell.textContent}`)?.[0])
    .join(', ');

beforeEach(async () => {
  listed = [...albums];
  answers = answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: listed }] }]);
  main = await openWindow(answers);
  await userEvent.keyboard('/');
  await field.fill('heron');
  await expect.poll(() => tiles.elements().length).toBe(4);
});
afterEach(closeWindow);

function addAlbum(): void {
  const pictures = [10, 11].map((index) => picture(index, { title: `Heron of dawn ${index}` }));
  listed.unshift({ album: album({ id: 'early', name: 'Dawn' }), pictures });
  main.send('search.advanced', searchState({ revision: 1, identity: 'demo/rating' }));
}

const CLOSED: AppError = { kind: 'cancelled', detail: { code: 'result-closed' } };

/** From now on what is asked about a result waits until the window closes the result, which main refuses then. */
function refuseWhenClosed(): (selected: SelectedPictures) => Promise<never> {
  const closed = new Map<string, ReturnType<typeof hold<null>>>();
  const closingOf = (resultId: string) => {
    const closing = closed.get(resultId) ?? hold<null>();
    closed.set(resultId, closing);
    return closing;
  };
  main.answer({
    search: {
      close: ({ resultId }) => {
        closingOf(resultId).release(null);
        return {};
      },
    },
  });
  return async (selected) => {
    await closingOf(selected.kind === 'result' ? selected.resultId : '').answer();
    throw new Refusal(CLOSED);
  };
}

async function selectTwo(): Promise<void> {
  await tiles.nth(1).click();
  await tiles.nth(3).click({ modifiers: ['Control'] });
  await expect.element(bar).toHaveTextContent('2 pictures selected');
}

it('clicks and keys select as in an album, and main is asked by the result and its indexes', async () => {
  await selectTwo();
  expect(selected()).toBe('Heron 1, Heron 10');
  main.answer({ selection: { copy: () => ({ count: 2, maskedCount: 0 }) } });
  await bar.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('menuitem', { name: 'Copy metadata' }).click();
  await expect
    .poll(() => main.inputsOf('selection.copy'))
    .toMatchObject([{ identity: identity().key, selected: { kind: 'result', indexes: '1 3' }, what: 'metadata' }]);
  await expectAccessible('results with selected pictures');
  (grid.element() as HTMLElement).focus();
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.element(bar).toHaveTextContent('4 pictures selected');
  await userEvent.keyboard('{Escape}');
  await expect.element(bar).not.toBeInTheDocument();
  await expect.element(grid).toHaveFocus();
});

it('the same pictures stay selected while more is found before them, and all stays all', async () => {
  await selectTwo();
  addAlbum();
  await expect.poll(() => tiles.elements().length).toBe(6);
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  expect(selected()).toBe('Heron 1, Heron 10');
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.element(bar).toHaveTextContent('6 pictures selected');
  const asked = main.inputsOf('selection.follow').map(({ indexes }) => indexes);
  expect(asked, 'the selection, and where Shift extends it from').toEqual(['1 3', '3']);
  listed.shift();
  main.send('search.advanced', searchState({ revision: 2, identity: 'demo/rating' }));
  await expect.poll(() => tiles.elements().length).toBe(4);
  await expect.element(bar).toHaveTextContent('4 pictures selected');
  expect(main.inputsOf('selection.follow').map(({ indexes }) => indexes)).toEqual([...asked, '0']);
});

it('Shift still extends from the same picture while more is found before it, and when what was found is sorted', async () => {
  await tiles.nth(0).click();
  await tiles.nth(3).click({ modifiers: ['Shift'] });
  await expect.element(bar).toHaveTextContent('4 pictures selected');
  addAlbum();
  await expect.poll(() => tiles.elements().length).toBe(6);
  await tiles.nth(3).click({ modifiers: ['Shift'] });
  await expect.poll(selected).toBe('Heron 0, Heron 1');
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await expect.poll(selected).toBe('Heron 0, Heron 1, Heron 2');
  await page.getByRole('combobox', { name: 'Order' }).selectOptions('Name');
  await page.getByRole('button', { name: 'Descending order' }).click();
  await expect.poll(() => tiles.nth(5).element().textContent).toContain('Heron 0');
  expect(selected()).toBe('Heron 2, Heron 1, Heron 0');
  await tiles.nth(4).click({ modifiers: ['Shift'] });
  await expect.poll(selected).toBe('Heron 1, Heron 0');
});

it('what was selected before an extension stays when the extension is changed in a later result', async () => {
  await tiles.nth(3).click();
  await tiles.nth(0).click({ modifiers: ['Control'] });
  await tiles.nth(1).click({ modifiers: ['Shift'] });
  await expect.poll(selected).toBe('Heron 0, Heron 1, Heron 10');
  addAlbum();
  await expect.poll(() => tiles.elements().length).toBe(6);
  await tiles.nth(2).click({ modifiers: ['Shift'] });
  await expect.poll(selected).toBe('Heron 0, Heron 10');
});

it('a picture that was clicked in an earlier result is selected together with the first one that is added', async () => {
  await tiles.nth(1).click();
  addAlbum();
  await expect.poll(() => tiles.elements().length).toBe(6);
  await tiles.nth(5).click({ modifiers: ['Control'] });
  await expect.poll(selected).toBe('Heron 1, Heron 10');
});

it('the same pictures stay selected if main was still measuring them in the earlier result', async () => {
  const whenClosed = refuseWhenClosed();
  main.answer({ selection: { measure: ({ selected: measured }) => whenClosed(measured) } });
  await selectTwo();
  await expect.poll(() => main.inputsOf('selection.measure').length).toBe(1);
  addAlbum();
  await expect.poll(() => tiles.elements().length).toBe(6);
  await expect.poll(() => main.inputsOf('selection.measure').length).toBe(2);
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  expect(selected()).toBe('Heron 1, Heron 10');
});

it('a result stays open until what was started with its pictures is done, even if another one is shown by then', async () => {
  await selectTwo();
  const copying = hold<{ count: number; maskedCount: number }>();
  main.answer({ selection: { copy: copying.answer } });
  await bar.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('menuitem', { name: 'Copy metadata' }).click();
  await expect.poll(() => main.inputsOf('selection.copy').length).toBe(1);
  const copied = main.inputsOf('selection.copy')[0]?.selected;
  const isClosed = (): boolean =>
    main.inputsOf('search.close').some(({ resultId }) => copied?.kind === 'result' && copied.resultId === resultId);
  addAlbum();
  await expect.poll(() => tiles.elements().length).toBe(6);
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  expect(isClosed()).toBe(false);
  copying.release({ count: 2, maskedCount: 0 });
  await expect.poll(isClosed).toBe(true);
  await expect.element(page.getByText('Copied the metadata of 2 pictures').first()).toBeVisible();
});

it('the same pictures stay selected when what was found is sorted', async () => {
  await selectTwo();
  await page.getByRole('combobox', { name: 'Order' }).selectOptions('Name');
  await page.getByRole('button', { name: 'Descending order' }).click();
  await expect.poll(() => tiles.nth(0).element().textContent).toContain('Heron 10');
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  expect(selected()).toBe('Heron 10, Heron 1');
  expect(main.inputsOf('search.open').at(-1)?.sorting).toEqual({ by: 'name', direction: 'descending' });
});

it('the selection is there after the large view, and after another screen', async () => {
  await selectTwo();
  await tiles.nth(1).dblClick();
  await expect.element(page.getByRole('dialog', { name: /./ })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  await page.getByRole('group', { name: 'What was found' }).getByText('Albums (1)').click();
  await page.getByRole('gridcell').filter({ hasText: 'Heron shore' }).click();
  await expect.element(page.getByRole('grid', { name: /^Pictures of Heron shore/ })).toBeVisible();
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await page.getByRole('group', { name: 'What was found' }).getByText('Pictures (4)').click();
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  expect(selected()).toBe('Heron 1, Heron 10');
});

it('the same pictures stay selected when the mask changes', async () => {
  await selectTwo();
  const asked = main.inputsOf('search.open').length;
  main.send('mask.changed', maskState({ level: 'everything', levelRevision: 1 }));
  await expect.poll(() => main.inputsOf('search.open').length).toBe(asked + 1);
  await expect.poll(() => main.inputsOf('selection.follow').length).toBeGreaterThan(0);
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  expect(selected()).toBe('Heron 1, Heron 10');
});

it('if all was selected and nothing is found any more, as while titles are masked, a message says that the selection ended', async () => {
  await tiles.nth(1).click();
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.element(bar).toHaveTextContent('4 pictures selected');
  const { open } = answers.search ?? {};
  if (!open) throw new Error('The example is searched.');
  main.answer({
    search: {
      open: async (input, context) => ({
        ...(await open({ ...input, text: 'nothing' }, context)),
        areTextsMasked: true,
      }),
    },
  });
  main.send('mask.changed', maskState({ level: 'everything', areTitlesMasked: true, levelRevision: 1 }));
  await expect
    .poll(() => page.getByText('The selection was cleared: the list has changed').elements().length)
    .toBeGreaterThan(0);
  await expect.element(bar).not.toBeInTheDocument();
});

it('Escape clears the selection before it leaves the search, also outside the grid and in the empty field', async () => {
  await selectTwo();
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('{Escape}');
  await expect.element(bar).not.toBeInTheDocument();
  await page.getByRole('combobox', { name: 'Album' }).selectOptions('Heron shore (1)');
  await field.fill('');
  await expect.poll(() => tiles.elements().length).toBe(2);
  await tiles.nth(0).click({ modifiers: ['Control'] });
  await expect.element(bar).toHaveTextContent('1 picture selected');
  (field.element() as HTMLElement).focus();
  await userEvent.keyboard('{Escape}');
  await expect.element(bar).not.toBeInTheDocument();
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(field).not.toBeInTheDocument();
});

it('two to four are compared, and R reveals what is masked among them', async () => {
  const asked = main.inputsOf('search.open').length;
  main.send('mask.changed', maskState({ level: 'everything', levelRevision: 1 }));
  await expect.poll(() => main.inputsOf('search.open').length).toBe(asked + 1);
  await selectTwo();
  main.answer({ selection: { subjects: () => ({ subjects: [] }) } });
  await userEvent.keyboard('r');
  await expect.poll(() => main.inputsOf('selection.subjects').length).toBe(1);
  await bar.getByRole('button', { name: 'Compare' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Comparing 2 pictures' })).toBeVisible();
});

it('the selection ends with a message if main no longer keeps the result', async () => {
  await selectTwo();
  main.answer({ selection: { follow: () => ({ indexes: null }) } });
  addAlbum();
  const said = page.getByText('The selection was cleared: the list has changed');
  await expect.poll(() => said.elements().length).toBeGreaterThan(0);
  await expect.element(bar).not.toBeInTheDocument();
  await selectTwo();
  main.answer({ selection: { copy: refuse(CLOSED) } });
  await bar.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('menuitem', { name: 'Copy links' }).click();
  await expect.element(page.getByText(/This list has changed in the meantime, so nothing was done/)).toBeVisible();
  await expect.element(bar).not.toBeInTheDocument();
});
