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
