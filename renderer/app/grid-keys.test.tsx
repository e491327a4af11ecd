/** Keys in the grid of pictures and in the viewer. */
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../testing/answers';
import { album, owner, pictures, visitor } from '../testing/examples';
import { openWindow } from '../testing/open-window';

const COUNT = 1_000;
/** Pictures of different shapes, so that the tiles of two rows do not stand in columns. */
const ARCHIVE = pictures(COUNT).map((picture, index) => ({ ...picture, width: 900 + ((index * 7) % 5) * 300 }));
const EMPTY = album({ id: 'empty', name: 'To be sorted', pictureCount: 0, cover: { state: 'none' } });

const main = page.getByRole('main');
const albums = page.getByRole('grid', { name: /^Albums of/ });
const grid = page.getByRole('grid', { name: /^Pictures of/ });
const viewer = page.getByRole('dialog', { name: /^Picture/ });
const title = main.getByRole('heading', { level: 1 });

beforeEach(async () => {
  await openWindow(
    answersOfProgram([
      {
        identity: visitor(),
        owners: [
          {
            owner: owner(),
            albums: [
              { album: album({ id: 'first', name: 'First light' }), pictures: pictures(3) },
              { album: EMPTY, pictures: [] },
              { album: album({ name: 'The long archive', pictureCount: COUNT }), pictures: ARCHIVE },
            ],
          },
        ],
      },
    ]),
  );
});

async function openArchive(): Promise<void> {
  await albums.getByRole('gridcell').filter({ hasText: 'The long archive' }).click();
  await expect.element(grid).toHaveFocus();
  await expect.poll(activeIndex).toBe(0);
}

function activeTile(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[role=grid] [role=gridcell][aria-selected=true]');
}

function activeIndex(): number {
  return Number(activeTile()?.dataset['index']);
}

/** Returns the part of the active tile that is inside the grid's visible area, from 0 to 1. */
function visiblePart(): number {
  const tile = activeTile()?.getBoundingClientRect();
  const area = activeTile()?.closest('[role=grid]')?.getBoundingClientRect();
  if (!tile || !area) return 0;
  return Math.max(0, Math.min(tile.bottom, area.bottom) - Math.max(tile.top, area.top)) / tile.height;
}

function scrollTop(): number {
  return grid.element().scrollTop;
}

it('is one tab stop: Tab enters the grid once and leaves it', async () => {
  await userEvent.keyboard('i');
  const toggle = main.getByRole('button', { name: 'Inspector' });
  const handle = page.getByRole('separator', { name: 'Width of the inspector' });
  for (const list of [albums, grid]) {
    if (list === grid) await openArchive();
    (toggle.element() as HTMLElement).focus();
    // Above the albums are the field that filters them and their order; above the pictures their order and their groups.
    const most = 5;
    for (let step = 0; step < most && !list.element().matches(':focus'); step += 1) await userEvent.keyboard('{Tab}');
    await expect.element(list).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(handle).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await expect.element(list).toHaveFocus();
  }
});

it('moves to the horizontally nearest tile of the next row by vertical arrows', async () => {
  await openArchive();
  for (const key of ['Right', 'Down', 'Down', 'Right', 'Up', 'Down', 'Left', 'Up'] as const) {
    const from = activeIndex();
    const expected = moveFrom(from, key);
    await userEvent.keyboard(`{Arrow${key}}`);
    await expect.poll(activeIndex, { message: `${key} from ${from}` }).toBe(expected);
    await expect.element(grid).toHaveAttribute('aria-activedescendant', activeTile()?.id);
  }
});

/** Computes the move from the drawn boxes: the row above or below is the nearest other distance from the top. */
function moveFrom(from: number, key: 'Right' | 'Left' | 'Down' | 'Up'): number {
  if (key === 'Right') return from + 1;
  if (key === 'Left') return from - 1;
  const boxes = [...document.querySelectorAll<HTMLElement>('[role=gridcell][data-index]')].map((tile) => ({
    index: Number(tile.dataset['index']),
    box: tile.getBoundingClientRect(),
  }));
  const own = boxes.find(({ index }) => index === from)?.box ?? new DOMRect();
  const tops = [...new Set(boxes.map(({ box }) => box.top))].sort((one, other) => one - other);
  const row = tops[tops.indexOf(own.top) + (key === 'Down' ? 1 : -1)];
  const centre = (box: DOMRect): number => box.left + box.width / 2;
  const near = boxes
    .filter(({ box }) => box.top === row)
    .sort((one, other) => Math.abs(centre(one.box) - centre(own)) - Math.abs(centre(other.box) - centre(own)));
  return near[0]?.index ?? from;
}

it('moves far by Home, End, Page Up and Page Down, and keeps the picture in view', async () => {
  await openArchive();
  await userEvent.keyboard('{PageDown}');
  await expect.poll(activeIndex).toBeGreaterThan(3);
  await expect.poll(visiblePart).toBeGreaterThan(0.9);
  await userEvent.keyboard('{PageUp}');
  await expect.poll(activeIndex).toBe(0);
  await userEvent.keyboard('{End}');
  await expect.poll(activeIndex).toBe(COUNT - 1);
  await expect.poll(visiblePart).toBeGreaterThan(0.9);
  await userEvent.keyboard('{ArrowRight}');
  expect(activeIndex()).toBe(COUNT - 1);
  await userEvent.keyboard('{Home}');
  await expect.poll(activeIndex).toBe(0);
});

it('opens an album by Enter, and Escape returns to the same tile', async () => {
  await expect.element(albums).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
  await expect.element(title).toHaveTextContent('The long archive');
  await expect.element(grid).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(albums).toHaveFocus();
  await expect.poll(activeIndex).toBe(2);
});

it('shows an empty album as empty, and offers to load it again', async () => {
  const tile = albums.getByRole('gridcell').filter({ hasText: 'To be sorted' });
  await expect.element(tile).toHaveTextContent('No pictures');
  await tile.click();
  await expect.element(title).toHaveTextContent('To be sorted');
  await expect.element(main).toHaveTextContent('This album is empty.');
  await expect.element(main.getByRole('status').getByRole('button', { name: 'Refresh' })).toBeVisible();
});

it('moves through the album in the viewer by arrows, Home and End, and stops at its ends', async () => {
  await openArchive();
  await userEvent.keyboard('{Enter}');
  const at = async (index: number): Promise<void> => {
    await expect.element(viewer.getByText(`${index + 1 === COUNT ? '1,000' : index + 1} of 1,000`)).toBeVisible();
    await expect.element(viewer.getByRole('heading', { level: 2 })).toHaveTextContent(`Picture ${index + 1}`);
  };
  await at(0);
  await expect.element(viewer.getByRole('button', { name: 'Previous' })).toBeDisabled();
  await userEvent.keyboard('{ArrowLeft}');
  await at(0);
  await userEvent.keyboard('{ArrowRight}');
  await at(1);
  await viewer.getByRole('button', { name: 'Next' }).click();
  await at(2);
  await userEvent.keyboard('{End}');
  await at(COUNT - 1);
  await expect.element(viewer.getByRole('button', { name: 'Next' })).toBeDisabled();
  await userEvent.keyboard('{Home}');
  await at(0);
});

it('returns from the viewer to the same position in the grid, with the viewer’s last picture active', async () => {
  await openArchive();
  await userEvent.keyboard('{PageDown}{PageDown}{PageDown}');
  await expect.poll(activeIndex).toBeGreaterThan(5);
  await expect.poll(visiblePart).toBeGreaterThan(0.9);
  const [active, top] = [activeIndex(), scrollTop()];
  await userEvent.keyboard('{Enter}');
  await expect.element(viewer).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(viewer).not.toBeInTheDocument();
  await expect.element(grid).toHaveFocus();
  expect([activeIndex(), scrollTop()]).toEqual([active, top]);
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{ArrowRight}'.repeat(30));
  await userEvent.keyboard('{Escape}');
  await expect.element(grid).toHaveFocus();
  await expect.poll(activeIndex).toBe(active + 30);
  await expect.poll(visiblePart).toBeGreaterThan(0.9);
});

it('opens a picture by a double click, and closes it by the button', async () => {
  await openArchive();
  await grid
    .getByRole('gridcell')
    .filter({ hasText: /^Picture 4$/ })
    .dblClick();
  await expect.element(viewer.getByText('4 of 1,000')).toBeVisible();
  await viewer.getByRole('button', { name: 'Close' }).click();
  await expect.element(viewer).not.toBeInTheDocument();
  expect(activeIndex()).toBe(3);
});

it('keeps the focus inside the viewer while it is open', async () => {
  await openArchive();
  await userEvent.keyboard('{Enter}');
  await expect.element(viewer).toHaveFocus();
  for (let step = 0; step < 8; step += 1) {
    await userEvent.keyboard('{Tab}');
    const { activeElement } = document;
    expect(activeElement === document.body || activeElement?.closest('dialog') !== null).toBe(true);
  }
});

it('shows the shortcuts by ?, and Escape closes only the list of shortcuts', async () => {
  await openArchive();
  await userEvent.keyboard('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect.element(sheet).toBeVisible();
  for (const key of ['Enter', 'Esc', 'I', 'M', '?'])
    await expect.element(sheet.getByText(key, { exact: true }).first()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(sheet).not.toBeInTheDocument();
  await expect.element(grid).toHaveFocus();
  await expect.element(title).toHaveTextContent('The long archive');
});
