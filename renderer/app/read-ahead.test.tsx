/** Opening an album asks main for what it shows first before the album's screen is rendered. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AlbumOutline } from '../../preload/contract';
import { answersOfProgram } from '../testing/answers';
import { album, identity, owner, picture } from '../testing/examples';
import { refuse } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';

const grid = page.getByRole('grid', { name: 'Pictures of Harbour walk' });
const cover = page.getByRole('gridcell', { name: /^Harbour walk/ });

it('opening an album asks for its outline and for the pictures around the active one before its screen is rendered', async () => {
  const pictures = Array.from({ length: 240 }, (_none, index) => picture(index));
  const listed = { album: album({ pictureCount: 240 }), pictures };
  const main = await openWindow(
    answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [listed] }] }]),
  );
  await cover.click();
  await expect.element(grid.getByRole('gridcell').first()).toBeVisible();
  await expect.poll(() => main.inputsOf('pictures.range').length).toBeGreaterThan(0);
  const calls = main.calls();
  // The screen reports the opening when it has been rendered.
  expect(calls.indexOf('pictures.outline')).toBeLessThan(calls.indexOf('albums.opened'));
  expect(main.inputsOf('pictures.range')[0]).toMatchObject({ from: 0 });

  const outlines = main.inputsOf('pictures.outline').length;
  await userEvent.keyboard('{End}');
  await expect.poll(() => main.inputsOf('pictures.range')).toContainEqual(expect.objectContaining({ from: 200 }));
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  const before = main.calls().length;
  const ranges = main.inputsOf('pictures.range').length;
  await cover.click();
  await expect.element(grid).toHaveFocus();
  const again = main.calls().slice(before);
  expect(again.indexOf('pictures.range'), 'the known outline is not asked for again').toBeLessThan(
    again.indexOf('albums.opened'),
  );
  expect(main.inputsOf('pictures.outline')).toHaveLength(outlines);
  expect(main.inputsOf('pictures.range')[ranges]).toMatchObject({ from: 200 });
});

it('the first pictures are shown while the rest of the album arrives, and nothing that stands is drawn anew', async () => {
  const pictures = Array.from({ length: 240 }, (_none, index) => picture(index));
  const listed = { album: album({ pictureCount: 240 }), pictures };
  const answers = answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [listed] }] }]);
  const ratios = pictures.map(({ width, height }) => (width ?? 0) / (height ?? 1));
  const outlineOf = (known: number): AlbumOutline => ({
    total: 240,
    aspectRatios: Float32Array.from(ratios, (ratio, index) => (index < known ? ratio : 0)),
    asOf: '2026-03-05T14:32:00Z',
  });
  let arrive: (outline: AlbumOutline) => void = () => undefined;
  const outline = () => new Promise<AlbumOutline>((resolve) => (arrive = resolve));
  const main = await openWindow({
    ...answers,
    pictures: { ...answers.pictures, firstOutline: () => outlineOf(100), outline },
  });
  await cover.click();
  await expect.element(grid.getByText('Picture 1', { exact: true })).toBeInTheDocument();
  const tiles = [...document.querySelectorAll<HTMLImageElement>('[role=grid] [data-index] img')];
  expect(tiles.length).toBeGreaterThan(3);
  const addresses = tiles.map(({ src }) => src);
  const height = (): number => grid.element().scrollHeight;
  const before = height();
  await expect.element(grid).toHaveAttribute('aria-busy', 'true');
  arrive(outlineOf(240));
  await expect.element(grid).toHaveAttribute('aria-busy', 'false');
  await expect.poll(height).not.toBe(before);
  expect(tiles.every(({ isConnected }) => isConnected)).toBe(true);
  expect(tiles.slice(0, 3).map(({ src }) => src)).toEqual(addresses.slice(0, 3));
  expect(main.inputsOf('pictures.range').filter((input) => (input as { from: number }).from === 0)).toHaveLength(1);
});

it('an album that was left while it arrived is read again when it is opened again', async () => {
  const pictures = Array.from({ length: 240 }, (_none, index) => picture(index));
  const listed = { album: album({ pictureCount: 240 }), pictures };
  const answers = answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [listed] }] }]);
  const first: AlbumOutline = {
    total: 240,
    aspectRatios: new Float32Array(240).fill(1.5),
    asOf: '2026-03-05T14:32:00Z',
  };
  const main = await openWindow({
    ...answers,
    pictures: { ...answers.pictures, firstOutline: () => first, outline: () => new Promise(() => undefined) },
  });
  await cover.click();
  await expect.element(grid.getByText('Picture 1', { exact: true })).toBeInTheDocument();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  const asked = main.inputsOf('pictures.outline').length;
  await cover.click();
  await expect.element(grid.getByText('Picture 1', { exact: true })).toBeInTheDocument();
  await expect.poll(() => main.inputsOf('pictures.outline').length).toBeGreaterThan(asked);
});

it('an album whose response broke off is no longer busy, and its first pictures stay', async () => {
  const pictures = Array.from({ length: 240 }, (_none, index) => picture(index));
  const listed = { album: album({ pictureCount: 240 }), pictures };
  const answers = answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [listed] }] }]);
  const first: AlbumOutline = {
    total: 240,
    aspectRatios: new Float32Array(240).fill(1.5),
    asOf: '2026-03-05T14:32:00Z',
  };
  let breakOff: () => void = () => undefined;
  const broken = new Promise<void>((resolve) => (breakOff = resolve));
  const refused = refuse({ kind: 'timed-out' });
  await openWindow({
    ...answers,
    pictures: { ...answers.pictures, firstOutline: () => first, outline: () => broken.then(refused) },
  });
  await cover.click();
  await expect.element(grid.getByText('Picture 1', { exact: true })).toBeInTheDocument();
  await expect.element(grid).toHaveAttribute('aria-busy', 'true');
  breakOff();
  await expect.element(grid).toHaveAttribute('aria-busy', 'false');
  await expect.element(grid.getByText('Picture 1', { exact: true })).toBeInTheDocument();
});
