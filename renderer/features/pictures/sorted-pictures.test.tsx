/** Sorting, grouping and the date scrubber of an album, in the whole window. */
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AlbumOrder } from '../../../preload/contract';
import { answersOfProgram } from '../../testing/answers';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { album, identity, owner, pictures } from '../../testing/examples';
import { openWindow } from '../../testing/open-window';
import { searchState } from '../../testing/search';

const TOTAL = 600;
/** Every picture of a month of its own 30 pictures long, the last one first. */
const MONTHS = Array.from({ length: 20 }, (_none, month) => ({
  from: month * 30,
  key: `${2021 - Math.floor(month / 12)}-${String(12 - (month % 12)).padStart(2, '0')}`,
}));

const grid = page.getByRole('grid', { name: /^Pictures of/ });
const sorting = page.getByRole('combobox', { name: 'Order of the pictures' });
const grouping = page.getByRole('combobox', { name: 'Groups of the pictures' });
const scrubber = page.getByRole('slider', { name: 'Date' });
const viewer = page.getByRole('dialog');

function orderOf(known: number): AlbumOrder {
  return {
    order: Uint32Array.from({ length: TOTAL }, (_none, place) => (place < known ? known - 1 - place : place)),
    known,
    valued: known,
    groups: [],
    groupedBy: 'nothing',
    revision: known,
    areTextsMasked: false,
  };
}

let known: number;
let months: typeof MONTHS;

beforeEach(async () => {
  known = TOTAL;
  months = MONTHS;
  const shown = { album: album({ pictureCount: TOTAL }), pictures: pictures(TOTAL) };
  await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [shown] }] }]), {
    search: {
      order: ({ groupBy, sorting: { by } }) => ({
        ...orderOf(known),
        ...(by === 'taken' || by === 'uploaded' ? { groups: months, groupedBy: groupBy } : {}),
      }),
    },
  });
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.poll(() => titleAt(0)).toBe('Picture 1');
});

function titleAt(place: number): string | undefined {
  return grid.element().querySelector(`[data-index="${place}"] [data-caption]`)?.textContent;
}

function activeTitle(): string | undefined {
  return grid.element().querySelector('[data-active] [data-caption]')?.textContent;
}

it('an order of the window’s own is shown in the grid and followed by the viewer', async () => {
  await sorting.selectOptions('Name');
  await expect.poll(() => titleAt(0)).toBe(`Picture ${TOTAL}`);
  (grid.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(viewer).toHaveAccessibleName(`Picture: Picture ${TOTAL}`);
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(viewer).toHaveAccessibleName(`Picture: Picture ${TOTAL - 1}`);
  await userEvent.keyboard('{End}');
  await expect.element(viewer).toHaveAccessibleName('Picture: Picture 1');
  await userEvent.keyboard('{Escape}');
  await expect.poll(activeTitle).toBe('Picture 1');
});

it('the direction turns an order of the service around without main', async () => {
  await page.getByRole('button', { name: 'Descending order' }).click();
  await expect.poll(() => titleAt(0)).toBe(`Picture ${TOTAL}`);
  expect(fakeMain().inputsOf('search.order')).toEqual([]);
});

it('the selected picture keeps its place in the view when the order and the groups change', async () => {
  (grid.element() as HTMLElement).focus();
  await userEvent.keyboard('{PageDown}{PageDown}{ArrowRight}');
  const title = activeTitle();
  const topOf = (): number => grid.element().querySelector('[data-active]')?.getBoundingClientRect().top ?? -1;
  const centre = topOf();
  await sorting.selectOptions('Name');
  await expect.poll(() => titleAt(0)).toBeUndefined();
  await expect.poll(activeTitle).toBe(title);
  expect(Math.abs(topOf() - centre)).toBeLessThan(120);
  await grouping.selectOptions('By month');
  await expect.poll(() => page.getByRole('columnheader').elements().length).toBeGreaterThan(0);
  await expect.poll(activeTitle).toBe(title);
  expect(Math.abs(topOf() - centre)).toBeLessThan(160);
});

it('groups have headings that stay at the top of the view and describe the pictures', async () => {
  await grouping.selectOptions('By month');
  const heading = page.getByRole('columnheader', { name: /^December 2021/ });
  await expect.element(heading).toHaveTextContent('December 202130 pictures');
  await expect.element(grid.getByRole('gridcell').first()).toHaveAccessibleDescription(/December 2021/);
  await expectAccessible('pictures in groups');
  const top = grid.element().getBoundingClientRect().top;
  grid.element().scrollTop = 150;
  await expect.poll(() => heading.element().getBoundingClientRect().top).toBeCloseTo(top, 0);
  (grid.element() as HTMLElement).focus();
  await userEvent.keyboard('{End}{Home}{ArrowUp}');
  await expect.poll(() => heading.element().getBoundingClientRect().top).toBeGreaterThan(top);
});

it('a whole group is selected by the check in its heading and by key, and deselected again', async () => {
  await grouping.selectOptions('By month');
  const check = page.getByRole('checkbox', { name: 'Select all: December 2021' });
  const bar = page.getByRole('region', { name: 'Selection' });
  await expect.element(check).toHaveAttribute('aria-checked', 'false');
  (grid.element() as HTMLElement).focus();
  await check.click();
  await expect.element(bar).toHaveTextContent('30 pictures selected');
  await expect.element(check).toHaveAttribute('aria-checked', 'true');
  await expect.element(grid).toHaveFocus();
  await expectAccessible('a selected group');
  await userEvent.keyboard('{Control>} {/Control}');
  await expect.element(bar).toHaveTextContent('29 pictures selected');
  await expect.element(check).toHaveAttribute('aria-checked', 'mixed');
  await expectAccessible('a group of which a part is selected');
  await userEvent.keyboard('{Control>}{Shift>} {/Shift}{/Control}');
  await expect.element(bar).toHaveTextContent('30 pictures selected');
  await expect.element(check).toHaveAttribute('aria-checked', 'true');
  await check.click();
  await expect.element(bar).not.toBeInTheDocument();
});

it('a press on the heading that stays in view does not reach the picture below it', async () => {
  await grouping.selectOptions('By month');
  const heading = page.getByRole('columnheader', { name: /^December 2021/ });
  await expect.element(heading).toBeVisible();
  grid.element().scrollTop = 150;
  const { top } = grid.element().getBoundingClientRect();
  await expect.poll(() => heading.element().getBoundingClientRect().top).toBeLessThan(top + 2);
  await heading.dblClick({ position: { x: 300, y: 20 } });
  await heading.dblClick({ position: { x: 600, y: 20 }, modifiers: ['Control'] });
  expect(viewer.elements()).toEqual([]);
  expect(activeTitle()).toBe('Picture 600');
  await expect.element(page.getByRole('region', { name: 'Selection' })).not.toBeInTheDocument();
});

it('the scrubber names the date at the top of the view, and scrolls by keys and by pointer', async () => {
  await sorting.selectOptions('Date taken');
  await expect.element(scrubber).toHaveAttribute('aria-valuetext', 'December 2021');
  expect(page.getByRole('columnheader').elements(), 'no groups were wanted').toEqual([]);
  (scrubber.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(scrubber).toHaveAttribute('aria-valuetext', 'November 2021');
  await userEvent.keyboard('{PageDown}');
  await expect.element(scrubber).toHaveAttribute('aria-valuetext', 'December 2020');
  await userEvent.keyboard('{End}');
  await expect.element(scrubber).toHaveAttribute('aria-valuetext', 'May 2020');
  const box = scrubber.element().getBoundingClientRect();
  const fire = (type: string, part: number): void => {
    const at = { clientX: box.left + 5, clientY: box.top + part * box.height, pointerId: 1, button: 0, bubbles: true };
    scrubber.element().dispatchEvent(new PointerEvent(type, at));
  };
  scrubber.element().setPointerCapture = () => undefined;
  fire('pointerdown', 0.5);
  await expect.element(scrubber).toHaveAttribute('data-dragging', 'true');
  fire('pointermove', 0.01);
  await expect.element(scrubber).toHaveAttribute('aria-valuetext', 'December 2021');
  fire('pointermove', 0.6);
  fire('pointerup', 0.6);
  await expect.poll(() => grid.element().scrollTop).toBeGreaterThan(1_000);
  fire('pointerdown', 0.5);
  await expect.element(scrubber).toHaveAttribute('data-dragging', 'true');
  // For example, a dialog of the system takes the pointer, and no release is reported.
  fire('lostpointercapture', 0.5);
  await expect.element(scrubber).toHaveAttribute('data-dragging', 'false');
  await expectAccessible('pictures with the date scrubber');
});

it('the scrubber is at the mark of the date that it names, and every date of the last view can be reached', async () => {
  // The last three months have two pictures each.
  months = MONTHS.slice(0, 4).map(({ key }, month) => ({ key, from: month === 0 ? 0 : TOTAL - 8 + month * 2 }));
  await grouping.selectOptions('By month');
  await expect.element(scrubber).toHaveAttribute('aria-valuetext', 'December 2021');
  (scrubber.element() as HTMLElement).focus();
  await userEvent.keyboard('{End}');
  await expect.element(scrubber).toHaveAttribute('aria-valuetext', 'September 2021');
  const topOf = (element: Element | null | undefined): number => element?.getBoundingClientRect().top ?? Number.NaN;
  for (const [mark, month] of ['December 2021', 'November 2021', 'October 2021', 'September 2021'].entries()) {
    await userEvent.keyboard('{Home}');
    for (let step = 0; step < mark; step += 1) await userEvent.keyboard('{ArrowDown}');
    await expect.element(scrubber).toHaveAttribute('aria-valuetext', month);
    const track = scrubber.element();
    const distancePx =
      topOf(track.querySelector('[class*=thumb]')) - topOf(track.querySelectorAll('[class*=tick]')[mark]);
    expect(Math.abs(distancePx)).toBeLessThan(2);
  }
  await userEvent.keyboard('{End}{ArrowUp}');
  await expect.element(scrubber).toHaveAttribute('aria-valuetext', 'October 2021');
});

it('what an order lacks is said in a line that covers no picture, and leaves the focus to the grid', async () => {
  fakeMain().answer({ search: { order: () => ({ ...orderOf(known), valued: 0 }) } });
  const bottom = (): number => grid.element().getBoundingClientRect().bottom;
  await sorting.selectOptions('Date taken');
  const note = page.getByText('Date taken. The service does not say this about any of these pictures.');
  await expect.element(note).toBeVisible();
  expect(note.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom());
  await expectAccessible('an order without values');
  known = 240;
  await sorting.selectOptions('Name');
  const read = page.getByRole('button', { name: 'Read the others' });
  await expect.element(read).toBeVisible();
  expect(read.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom());
  (read.element() as HTMLElement).focus();
  known = TOTAL;
  fakeMain().send('search.advanced', searchState({ identity: identity().key, revision: 2 }));
  await expect.element(read).not.toBeInTheDocument();
  await expect.element(grid).toHaveFocus();
});

it('an order of a part of the album says so, reads the others on request, and can be stopped', async () => {
  known = 240;
  const aborted: boolean[] = [];
  fakeMain().answer({
    pictures: {
      readAll: async (_input, { signal }) => {
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
        aborted.push(signal.aborted);
        return {};
      },
    },
  });
  await sorting.selectOptions('Name');
  await expect.element(page.getByText('240 of 600 pictures read. The others follow unsorted.')).toBeVisible();
  await page.getByRole('button', { name: 'Read the others' }).click();
  known = 420;
  fakeMain().send('search.advanced', searchState({ identity: identity().key, revision: 2 }));
  await expect.element(page.getByText('420 of 600 pictures read…')).toBeVisible();
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect.poll(() => aborted).toEqual([true]);
  await expect.element(page.getByRole('button', { name: 'Read the others' })).toBeVisible();
});
