/** The grid of a service that does not state the sizes of pictures learns their shapes from the thumbnails. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PictureSummary } from '../../preload/contract';
import { answersOfProgram } from '../testing/answers';
import { album, identity, owner, picture } from '../testing/examples';
import type { FakeMain } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';

const grid = page.getByRole('grid', { name: 'Pictures of Harbour walk' });
const UNSTATED = { width: null, height: null };

/** Every third picture is a portrait. */
function mixed(count: number, safety: PictureSummary['safety'] = 'safe'): PictureSummary[] {
  return Array.from({ length: count }, (_none, index) =>
    picture(index, { ...UNSTATED, safety, ...(index % 3 === 0 ? { id: `tall-${index}` as never } : {}) }),
  );
}

async function openAlbum(): Promise<void> {
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(grid).toHaveFocus();
}

async function openWindowWith(pictures: readonly PictureSummary[]): Promise<FakeMain> {
  const listed = { album: album({ pictureCount: pictures.length }), pictures };
  const main = await openWindow(
    answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [listed] }] }]),
  );
  await openAlbum();
  return main;
}

function boxOf(index: number): DOMRect {
  const tile = grid.element().querySelector(`[data-index="${index}"]`);
  return tile?.getBoundingClientRect() ?? new DOMRect();
}

function ratioOf(index: number): number {
  const { width, height } = boxOf(index);
  return Math.round((100 * width) / height) / 100;
}

it('shows each picture in its own shape once it has arrived, and immediately when the album is opened again', async () => {
  await openWindowWith(mixed(12));
  await expect.poll(() => [0, 1, 2, 3].map(ratioOf)).toEqual([0.67, 1.5, 1.5, 0.67]);
  const before = boxOf(7);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  const shapes: number[] = [];
  const observer = new MutationObserver(() => {
    if (grid.elements().length > 0 && boxOf(0).height > 0) shapes.push(ratioOf(0));
  });
  observer.observe(document.body, { childList: true, subtree: true });
  await openAlbum();
  await expect.poll(() => boxOf(7)).toEqual(before);
  observer.disconnect();
  expect(new Set(shapes), 'no other shape was drawn first').toEqual(new Set([0.67]));
});

it('keeps the row at the top in place when the shapes in it and above it become known', async () => {
  await openWindowWith(mixed(400));
  await expect.poll(() => ratioOf(0)).toBe(0.67);
  const scroller = grid.element();
  scroller.scrollTop = 6_000;
  await expect.poll(() => topTile()).toBeGreaterThan(100);
  const read = topTile();
  await expect.poll(() => ratioOf(read + 3 - (read % 3))).toBe(0.67);
  const { top, bottom } = boxOf(read);
  const edge = scroller.getBoundingClientRect().top;
  expect(top, 'its row is still the first one in view').toBeLessThanOrEqual(edge);
  expect(bottom).toBeGreaterThan(edge);
});

it('a masked picture has the shape that main tells, not that of its few cells, in the grid, alone and compared', async () => {
  const pictures = mixed(12, 'unsafe');
  const main = await openWindowWith(pictures);
  await expect.poll(() => [0, 1].map(ratioOf)).toEqual([0.67, 1.5]);
  const { key } = identity();
  const shapes = pictures.map(({ id }) => ({ albumId: album().id, pictureId: id, aspectRatio: 16 / 9 }));
  main.send('pictures.mosaicsShaped', { identity: key, shapes });
  await expect.poll(() => [0, 1].map(ratioOf)).toEqual([1.78, 1.78]);
  await userEvent.keyboard('{Enter}');
  await expect.poll(largeRatios).toEqual([1.78]);
  await userEvent.keyboard('c');
  await expect.poll(largeRatios).toEqual([1.78, 1.78]);
});

/** The shapes of the frames in the large view. */
function largeRatios(): number[] {
  return [...document.querySelectorAll('dialog [data-zoomable] > *')].map((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return Math.round((100 * width) / height) / 100;
  });
}

/** Returns the first tile whose row crosses the upper edge of the grid. */
function topTile(): number {
  const edge = grid.element().getBoundingClientRect().top;
  const cells = [...grid.element().querySelectorAll<HTMLElement>('[data-index]')];
  const first = cells.find((cell) => cell.getBoundingClientRect().bottom > edge && cell.dataset['index'] !== '0');
  return Number(first?.dataset['index'] ?? -1);
}
