/** Selecting several pictures in an album: by pointer, by keys, and after visits to other screens. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../testing/answers';
import { expectAccessible } from '../testing/axe';
import type { AppError, LeaseToken } from '../../preload/contract';
import { fakeMain } from '../testing/bridge';
import { album, maskState, owner, pictures, visitor } from '../testing/examples';
import { hold, refuse } from '../testing/fake-main';
import { closeWindow, openWindow } from '../testing/open-window';
import { searchState } from '../testing/search';

const COUNT = 1_000;
const albums = page.getByRole('grid', { name: /^Albums of/ });
const grid = page.getByRole('grid', { name: /^Pictures of/ });
const bar = page.getByRole('region', { name: 'Selection' });

beforeEach(async () => {
  const listed = [
    { album: album({ name: 'The long archive', pictureCount: COUNT }), pictures: pictures(COUNT) },
    { album: album({ id: 'first', name: 'First light' }), pictures: pictures(3) },
  ];
  await openWindow(answersOfProgram([{ identity: visitor(), owners: [{ owner: owner(), albums: listed }] }]));
  await openAlbum('The long archive');
});
afterEach(closeWindow);

async function openAlbum(name: string): Promise<void> {
  await albums.getByRole('gridcell').filter({ hasText: name }).click();
  await expect.element(grid).toHaveFocus();
  await expect.element(tile(0).getByText('Picture 1', { exact: true })).toBeInTheDocument();
}

function tile(index: number) {
  return page.elementLocator(grid.element().querySelector(`[data-index="${index}"]`) ?? document.createElement('div'));
}

function selected(): string {
  const cells = [...grid.element().querySelectorAll<HTMLElement>('[aria-selected=true]')];
  return cells.map(({ dataset }) => dataset['index']).join(' ');
}

it('Escape clears the selection before it leads up, wherever the focus is', async () => {
  await tile(1).click();
  await tile(3).click({ modifiers: ['Control'] });
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('{Escape}');
  await expect.element(bar).not.toBeInTheDocument();
  await expect.element(grid).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(albums).toBeVisible();
});

it('Ctrl and a click select single pictures, after a click also that one; Shift selects all up to a picture', async () => {
  expect(grid.element().getAttribute('aria-multiselectable')).toBe('true');
  await tile(1).click();
  expect(selected()).toBe('1');
  await expect.element(bar).not.toBeInTheDocument();
  await tile(3).click({ modifiers: ['Control'] });
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  expect(selected()).toBe('1 3');
  await tile(6).click({ modifiers: ['Shift'] });
  expect(selected()).toBe('1 3 4 5 6');
  await tile(4).click({ modifiers: ['Shift'] });
  expect(selected()).toBe('1 3 4');
  await tile(0).click();
  expect(selected(), 'a plain click changes nothing').toBe('1 3 4');
  await expectAccessible('an album with selected pictures');
  await bar.getByRole('button', { name: 'Clear the selection' }).click();
  await expect.element(bar).not.toBeInTheDocument();
});

it('the check box in the corner selects without a key, and opens nothing', async () => {
  for (const index of [2, 5]) {
    await tile(index).hover();
    (tile(index).element().querySelector('[data-select]') as HTMLElement).click();
  }
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  expect(selected()).toBe('2 5');
  await tile(2).getByRole('button', { includeHidden: true }).first().dblClick();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(selected()).toBe('2 5');
});

it('the keyboard alone selects: Ctrl and Space, Shift and arrows, Ctrl A, and Escape clears before it leads up', async () => {
  await userEvent.keyboard('{ArrowRight}{Control>} {/Control}');
  await expect.element(bar).toHaveTextContent('1 picture selected');
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowLeft}{/Shift}');
  expect(selected()).toBe('1 2');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Control>} {/Control}');
  expect(selected()).toBe('1 2 4');
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.element(bar).toHaveTextContent('1,000 pictures selected');
  await userEvent.keyboard('{Control>} {/Control}');
  await expect.element(bar).toHaveTextContent('999 pictures selected');
  await userEvent.keyboard('{Escape}');
  await expect.element(bar).not.toBeInTheDocument();
  await expect.element(grid).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(albums).toHaveFocus();
});

it('the number of selected pictures is announced', async () => {
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.element(page.getByRole('status').getByText('1,000 pictures selected')).toBeInTheDocument();
});

function firePointer(type: string, clientX: number, clientY: number, buttons = 1): void {
  const at = { clientX, clientY, button: 0, buttons, pointerType: 'mouse', bubbles: true };
  grid.element().dispatchEvent(new PointerEvent(type, at));
}

it('a rectangle drawn between the pictures selects what it touches, and scrolls at the edge', async () => {
  const area = grid.element().getBoundingClientRect();
  firePointer('pointerdown', area.left + 4, area.top + 4);
  firePointer('pointermove', area.left + 200, area.top + 100);
  await expect.element(bar).toHaveTextContent('selected');
  const few = selected();
  expect(few).toMatch(/^0\b/);
  firePointer('pointermove', area.right - 4, area.bottom - 2);
  await expect.poll(() => grid.element().scrollTop).toBeGreaterThan(500);
  firePointer('pointerup', area.right - 4, area.bottom - 2);
  const { scrollTop } = grid.element();
  expect(selected().length).toBeGreaterThan(few.length);
  await expect.poll(() => grid.element().querySelector('[class*=rectangle]')).toBeNull();
  expect(grid.element().scrollTop).toBe(scrollTop);
});

it.each(['{Escape}', '{Control>}{Escape}{/Control}'])(
  '%s while a rectangle is drawn restores the selection',
  async (keys) => {
    const area = grid.element().getBoundingClientRect();
    await userEvent.keyboard('{Control>} {/Control}');
    firePointer('pointerdown', area.left + 4, area.top + area.height / 2);
    firePointer('pointermove', area.right - 40, area.bottom - 60);
    await expect.poll(selected).not.toMatch(/^0\b/);
    await userEvent.keyboard(keys);
    await expect.poll(selected).toBe('0');
    firePointer('pointermove', area.right - 40, area.bottom - 100);
    await expect.poll(() => grid.element().querySelector('[class*=rectangle]')).toBeNull();
    expect(selected()).toBe('0');
    firePointer('pointerdown', area.left + 4, area.top + 4);
    firePointer('pointermove', area.left + 9, area.top + 9);
    await userEvent.keyboard(keys);
    // The album stays open, although nothing was selected.
    await expect.element(grid).toBeInTheDocument();
    expect(selected()).toBe('0');
  },
);

it('a press on the scroll bar draws nothing, on either side, nor does a movement without the button', async () => {
  const element = grid.element();
  await userEvent.keyboard('{Control>} {/Control}');
  const { left, right, top } = element.getBoundingClientRect();
  for (const x of [left - 4, right + 4]) {
    firePointer('pointerdown', x, top + 4);
    firePointer('pointermove', left + 400, top + 200);
    firePointer('pointerup', left + 400, top + 200, 0);
    expect(selected()).toBe('0');
  }
  firePointer('pointerdown', left + 4, top + 4);
  firePointer('pointermove', left + 100, top + 200);
  await expect.poll(selected).toMatch(/^0\b/);
  const drawn = selected();
  firePointer('pointermove', left + 700, top + 400, 0);
  firePointer('pointermove', left + 700, top + 400);
  await expect.poll(() => element.querySelector('[class*=rectangle]')).toBeNull();
  expect(selected()).toBe(drawn);
});

it('the selection stays while the album is scrolled, a picture is open, and another album is visited', async () => {
  await userEvent.keyboard('{Control>} {/Control}{End}{Control>} {/Control}');
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  await userEvent.keyboard('{Enter}{Escape}{Home}');
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  await page.getByRole('button', { name: 'Back to the albums' }).first().click();
  await openAlbum('First light');
  await expect.element(bar).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await openAlbum('The long archive');
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  await expect.poll(selected).toMatch(/^0\b/);
});

const selectTwo = (): Promise<void> =>
  userEvent.keyboard('{ArrowRight}{Control>} {/Control}{ArrowRight}{Control>} {/Control}');
const listed = (index: number): string | undefined => pictures(3)[index]?.id;
const seenAt = (index: number) => ({ index, id: listed(index) });
const ofTwo = {
  identity: visitor().key,
  selected: {
    kind: 'album',
    albumId: album({ name: '' }).id,
    orderBy: undefined,
    total: COUNT,
    indexes: '1-2',
    seen: [1, 2].map(seenAt),
  },
} as const;

async function choose(menu: string, entry: string): Promise<void> {
  await bar.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

it('the bar says how large the selection is, as far as it is known, and how many pictures are masked', async () => {
  let sizedCount = 2;
  fakeMain().answer({
    selection: { measure: () => ({ count: 2, sizeBytes: 3_400_000, sizedCount, maskedCount: 1 }) },
  });
  await selectTwo();
  await expect.element(bar).toHaveTextContent(/2 pictures selected\s*3.4 MB · 1 masked/);
  await userEvent.keyboard('{Escape}');
  sizedCount = 1;
  await selectTwo();
  await expect.element(bar).toHaveTextContent('at least 3.4 MB');
  await expectAccessible('the bar of a selection');
});

it('the size is measured again when more has been read, and that of another selection is not shown', async () => {
  let sizeBytes = 1_000_000;
  const measured = hold<{ count: number; sizeBytes: number; sizedCount: number; maskedCount: number }>();
  const main = fakeMain();
  main.answer({
    selection: {
      measure: () => ({ count: 2, sizeBytes, sizedCount: sizeBytes < 2_000_000 ? 1 : 2, maskedCount: 1 }),
      copy: () => ({ count: 2, maskedCount: 0 }),
    },
  });
  await selectTwo();
  await expect.element(bar).toHaveTextContent('at least 1 MB');
  sizeBytes = 1_500_000;
  await choose('Copy', 'Copy metadata');
  await expect.element(bar).toHaveTextContent('at least 1.5 MB');
  sizeBytes = 2_000_000;
  main.send('search.advanced', searchState({ identity: visitor().key, revision: 2 }));
  await expect.poll(() => bar.element().textContent).toContain('selected2 MB');
  main.answer({ selection: { measure: measured.answer } });
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.element(bar).toHaveTextContent('1,000 pictures selected');
  expect(bar.element().textContent).not.toContain('MB');
  await expect.element(bar.getByRole('button', { name: 'Reveal' })).toBeVisible();
});

it('links, metadata and lists are asked of main by their indexes, and a message says what was done', async () => {
  const main = fakeMain();
  main.answer({
    selection: {
      copy: ({ what }) => ({ count: what === 'links' ? 1 : 2, maskedCount: 1 }),
      export: () => ({ fileName: 'List.csv', count: 2 }),
    },
  });
  await selectTwo();
  await choose('Copy', 'Copy links');
  await expect.element(page.getByText('Copied 1 link. 1 without a link')).toBeVisible();
  await choose('Copy', 'Copy metadata');
  await expect.element(page.getByText('Copied the metadata of 2 pictures')).toBeVisible();
  await choose('Save list', 'Save list as CSV…');
  await expect.element(page.getByText('Saved a list of 2 pictures as “List.csv”')).toBeVisible();
  expect(main.inputsOf('selection.copy')).toEqual([
    { ...ofTwo, what: 'links' },
    { ...ofTwo, what: 'metadata' },
  ]);
  expect(main.inputsOf('selection.export')).toEqual([{ ...ofTwo, format: 'csv' }]);
});

it('without any link, the message says that the mask withholds them only if all pictures are masked', async () => {
  let maskedCount = 1;
  fakeMain().answer({ selection: { copy: () => ({ count: 0, maskedCount }) } });
  await selectTwo();
  await choose('Copy', 'Copy links');
  await expect.element(page.getByText('There are no links: the service gives none for these pictures')).toBeVisible();
  maskedCount = 2;
  await choose('Copy', 'Copy links');
  await expect.element(page.getByText('There are no links while the pictures are masked')).toBeVisible();
});

it('the selection ends with a message if main finds other pictures there, by measuring or by an action', async () => {
  const main = fakeMain();
  const changed: AppError = { kind: 'cancelled', detail: { code: 'album-changed-meanwhile' } };
  await selectTwo();
  main.answer({ selection: { copy: refuse(changed) } });
  await choose('Copy', 'Copy links');
  await expect.element(page.getByText(/pictures of the album have changed in the meantime, so nothing/)).toBeVisible();
  await expect.element(bar).not.toBeInTheDocument();
  main.answer({ selection: { measure: refuse(changed) } });
  await userEvent.keyboard('{Control>}a {/Control}');
  await expect.element(page.getByText('The selection was cleared: the pictures of the album')).toBeVisible();
  await expect.element(bar).not.toBeInTheDocument();
});

it('a long export shows how far it is, and can be stopped', async () => {
  const main = fakeMain();
  const exported = hold<{ fileName: string; count: number }>();
  main.answer({ selection: { export: exported.answer } });
  await userEvent.keyboard('{Control>}a{/Control}');
  await choose('Save list', 'Save list as JSON…');
  main.send('selection.advanced', { identity: visitor().key, doneCount: 400, count: COUNT });
  await expect.element(bar).toHaveTextContent('400 of 1,000 read');
  await bar.getByRole('button', { name: 'Stop' }).click();
  await expect.element(bar.getByRole('button', { name: 'Save list' })).toBeVisible();
});

it('the keyboard keeps its place in the bar during an action, after it, and when the bar goes', async () => {
  const copied = hold<{ count: number; maskedCount: number }>();
  fakeMain().answer({ selection: { copy: copied.answer } });
  await selectTwo();
  const copy = bar.getByRole('button', { name: 'Copy' });
  (copy.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('menuitem', { name: 'Copy links' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  const stop = bar.getByRole('button', { name: 'Stop' });
  await expect.element(stop).toBeVisible();
  await expect.element(copy).toHaveFocus();
  await expect.element(copy).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('menuitem', { name: 'Copy links' })).not.toBeInTheDocument();
  await expectAccessible('the bar while an action runs');
  (stop.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(stop).not.toBeInTheDocument();
  await expect.element(copy).toHaveFocus();
  await expect.element(copy).toHaveAttribute('aria-disabled', 'false');
  (bar.getByRole('button', { name: 'Clear the selection' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(bar).not.toBeInTheDocument();
  await expect.element(grid).toHaveFocus();
});

it('two to four selected pictures are compared in the large view', async () => {
  await selectTwo();
  await bar.getByRole('button', { name: 'Compare' }).click();
  const comparison = page.getByRole('dialog', { name: 'Comparing 2 pictures' });
  await expect.element(comparison).toBeVisible();
  // Back to what was selected, not to one of the pictures.
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(bar.getByText('2 pictures selected')).toBeVisible();
  await expect.element(bar.getByRole('button', { name: 'Compare' })).toHaveFocus();
});

it('Escape returns to the large picture from a comparison that was started there, also after one of selected pictures', async () => {
  await selectTwo();
  await bar.getByRole('button', { name: 'Compare' }).click();
  const comparison = page.getByRole('dialog', { name: 'Comparing 2 pictures' });
  const large = page.getByRole('dialog', { name: /^Picture:/ });
  await expect.element(comparison).toBeVisible();
  await userEvent.keyboard('c');
  await expect.element(large).toBeVisible();
  await userEvent.keyboard('c');
  await expect.element(comparison).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(large).toBeVisible();
});

it('R reveals the selected pictures that are masked, and nothing else', async () => {
  const main = fakeMain();
  main.answer({
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
  await selectTwo();
  await userEvent.keyboard('r');
  const scopes = (): unknown => main.inputsOf('mask.reveal').map(({ scope }) => scope);
  const scopeOf = (index: number) => ({ kind: 'picture', albumId: ofTwo.selected.albumId, pictureId: listed(index) });
  await expect.poll(scopes).toEqual([scopeOf(1), scopeOf(2)]);
});

it('the selection is still there after a search and Escape', async () => {
  await selectTwo();
  await userEvent.keyboard('{Control>}f{/Control}');
  const field = page.getByRole('searchbox', { name: 'Search albums and pictures' });
  await field.fill('first');
  await page
    .getByRole('group', { name: 'What was found' })
    .getByText(/^Albums/)
    .click();
  await expect.element(page.getByRole('grid', { name: 'Albums that were found' })).toBeVisible();
  await field.click();
  await userEvent.keyboard('{Escape}{Escape}');
  await expect.element(bar).toHaveTextContent('2 pictures selected');
  expect(selected()).toBe('1 2');
});
