import { takeMaskOff } from '../fixtures/mask';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

const ALBUM = 'Above the tree line';

async function openAlbum(program: Program): Promise<void> {
  await program.rail.choose('Visitor');
  await program.albums.open(ALBUM);
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
}

test('Enter shows the picture in the largest useful size', async ({ program, services, control }) => {
  const [image] = await services.smugmugImages('Tidelines', ALBUM);
  if (!image) throw new Error('The album is empty.');
  await openAlbum(program);
  await takeMaskOff(program);
  await expect.poll(async () => (await program.album.imageOf(program.album.tileAt(0)))?.isMosaic).toBe(false);
  const thumbnail = await program.album.imageOf(program.album.tileAt(0));
  await control.forgetRequests();

  await program.page.keyboard.press('Enter');
  await expect(program.viewer.root).toBeVisible();
  await expect(program.viewer.title).toHaveText(image.Caption.split('\n')[0] ?? '');
  const title = (await program.viewer.title.textContent()) ?? '';
  await expect(program.viewer.picture(title)).toHaveAttribute('data-state', 'shown');
  const large = await program.viewer.naturalSize(title);
  expect(large.width).toBeGreaterThan(thumbnail?.widthPx ?? Infinity);
  const asked = (await control.requests()).filter(({ origin }) => origin === 'images').map(({ path }) => path);
  expect(asked).toContain(new URL(sizeFor(image, 1280)).pathname);
});

test('arrows, Home and End move through the album, and stop at its ends', async ({ program, services }) => {
  const images = await services.smugmugImages('Tidelines', ALBUM);
  await openAlbum(program);
  await program.page.keyboard.press('Enter');
  const at = async (index: number): Promise<void> => {
    await expect(program.viewer.count).toHaveText(`${index + 1} of ${images.length}`);
    await expect(program.viewer.title).toHaveText(images[index]?.Caption.split('\n')[0] ?? '');
  };
  await at(0);
  await expect(program.viewer.previous).toBeDisabled();
  await program.page.keyboard.press('ArrowLeft');
  await at(0);
  await program.page.keyboard.press('ArrowRight');
  await at(1);
  await program.viewer.next.click();
  await at(2);
  await program.page.keyboard.press('End');
  await at(images.length - 1);
  await expect(program.viewer.next).toBeDisabled();
  await program.page.keyboard.press('Home');
  await at(0);
});

test('Escape returns to the same position in the grid, with the viewer’s last picture active', async ({ program }) => {
  await program.rail.choose('Visitor');
  await program.albums.open('The long archive');
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
  for (let page = 0; page < 3; page += 1) await program.page.keyboard.press('PageDown');
  const active = await program.album.activeIndex();
  expect(active).toBeGreaterThan(5);
  await expect(program.album.active).toBeInViewport({ ratio: 0.9 });
  const scrollTop = await program.album.scrollTop();

  await program.page.keyboard.press('Enter');
  await expect(program.viewer.root).toBeFocused();
  await program.page.keyboard.press('Escape');
  await expect(program.viewer.root).toHaveCount(0);
  await expect(program.album.root).toBeFocused();
  expect(await program.album.activeIndex()).toBe(active);
  expect(await program.album.scrollTop()).toBe(scrollTop);

  await program.page.keyboard.press('Enter');
  for (let step = 0; step < 30; step += 1) await program.page.keyboard.press('ArrowRight');
  await program.page.keyboard.press('Escape');
  await expect(program.album.root).toBeFocused();
  expect(await program.album.activeIndex()).toBe(active + 30);
  await expect(program.album.active).toBeInViewport({ ratio: 0.9 });
});

test('a double click opens a picture, and the button closes it', async ({ program }) => {
  await openAlbum(program);
  await program.album.tileAt(3).dblclick();
  await expect(program.viewer.count).toContainText('4 of');
  await program.viewer.close.click();
  await expect(program.viewer.root).toHaveCount(0);
  expect(await program.album.activeIndex()).toBe(3);
});

test('keyboard focus stays inside the viewer while it is open', async ({ program }) => {
  await openAlbum(program);
  await program.page.keyboard.press('Enter');
  await expect(program.viewer.root).toBeFocused();
  for (let step = 0; step < 8; step += 1) {
    await program.page.keyboard.press('Tab');
    const isOutside = await program.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement !== document.body && !activeElement?.closest('dialog, [role="dialog"]');
    });
    expect(isOutside, `after ${step + 1} Tabs`).toBe(false);
  }
});

interface Sized {
  readonly Width: number;
  readonly Height: number;
  readonly OriginalURL: string;
}

/** Returns the smallest address for the window's size, else the original (smugmug-api.md, section 6). */
function sizeFor(image: Sized, windowPx: number): string {
  const edges: Readonly<Record<string, number>> = { XLargeURL: 1024, X2LargeURL: 1280, X3LargeURL: 1600 };
  const addresses = image as Sized & Readonly<Record<string, unknown>>;
  const wanted = windowPx <= 1600 ? 1600 : 2560;
  const fitting = Object.entries(edges).find(
    ([name, edgePx]) => edgePx >= wanted && typeof addresses[name] === 'string',
  );
  return fitting ? String(addresses[fitting[0]]) : image.OriginalURL;
}
