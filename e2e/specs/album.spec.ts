import type { ReceivedRequest } from '../../sandbox/http/message';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

/** Maximum number of tiles in the document, for albums of any size. */
const MOST_TILES = 150;

test('a SmugMug album is laid out in even tiles until its response arrives, then in justified rows', async ({
  program,
  services,
  control,
}) => {
  await test.step('SmugMug’s pictures are laid out in justified rows with their own aspect ratios', async () => {
    const images = await services.smugmugImages('Tidelines', 'North shore');
    await program.rail.choose('Visitor');
    await program.albums.open('North shore');
    await expect(program.album.root).toHaveAttribute('aria-busy', 'false');
    await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
    const boxes = await program.album.boxes();
    expect(boxes.length).toBeGreaterThan(5);
    for (const { index, width, height } of boxes) {
      const image = images[index];
      if (!image) throw new Error(`There is no picture ${index}.`);
      const shape = Math.min(4, Math.max(0.4, image.Width / image.Height));
      expect(Math.abs(width / height - shape), `picture ${index}`).toBeLessThan(0.02);
    }
    const rowEnds = lastOfEachRow(boxes)
      .slice(0, -1)
      .map(({ x, width }) => Math.round(x + width));
    expect(new Set(rowEnds).size, 'every full row ends at the same edge').toBe(1);
    await program.toolbar.back.click();
  });

  await test.step('opening an album takes one call', async () => {
    await program.rail.choose('Visitor');
    await expect.poll(() => program.albums.imageOf(program.albums.tile('Winter road'))).not.toBeNull();
    await control.forgetRequests();
    await program.albums.open('Winter road');
    await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
    const calls = (await control.requests()).filter(({ form }) => form['method'] === 'smugmug.images.get');
    expect(calls.map(({ form }) => form['Heavy'])).toEqual(['1']);
    await program.toolbar.back.click();
  });

  await test.step('while the response is loading, the number from the list already defines every picture’s position', async () => {
    const images = await services.smugmugImages('Tidelines', 'Moving water');
    await program.rail.choose('Visitor');
    await expect(program.albums.tile('Moving water')).toBeVisible();
    await expect(program.albums.loading).toHaveCount(0);
    const match = { methodName: 'smugmug.images.get' };
    await control.setFaults({ match, latencyMs: 600_000 });
    await program.albums.open('Moving water');
    await expect(program.album.tiles).toHaveCount(images.length);
    const boxes = await program.album.boxes();
    expect(
      new Set(boxes.map(({ width }) => Math.round(width))).size,
      'all tiles without known shapes have the same size',
    ).toBe(1);
  });
});

test('albums of five thousand pictures load and keep only what is near the view, and the selected picture stays in view', async ({
  program,
  control,
}) => {
  await test.step('a SmugMug album of five thousand pictures keeps few tiles in the document, from the first to the last', async () => {
    await program.rail.choose('Visitor');
    await program.albums.open('The long archive');
    await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
    expect(await program.album.tiles.count()).toBeLessThanOrEqual(MOST_TILES);
    await program.page.keyboard.press('End');
    await expect.poll(() => program.album.imageOf(program.album.tileAt(4999))).not.toBeNull();
    await expect(program.album.tileAt(4999)).toBeInViewport({ ratio: 0.9 });
    expect(await program.album.tiles.count()).toBeLessThanOrEqual(MOST_TILES);
    await program.page.keyboard.press('Home');
    await expect(program.album.tileAt(0)).toBeInViewport({ ratio: 0.9 });
    await program.toolbar.back.click();
  });

  await test.step('pictures are requested six at a time, and only for tiles that are still there', async () => {
    const { album } = program;
    await program.albums.open('The long archive');
    await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
    await expect(album.loading).toHaveCount(0);
    await control.forgetRequests();
    // Slow enough for the steps below, even on a busy computer.
    await control.setFaults({ match: { origin: 'images' }, latencyMs: 8_000, times: 6 });
    const pictures = async (): Promise<number> =>
      (await control.requests()).filter(({ origin }) => origin === 'images').length;
    for (let top = 60_000; top <= 110_000; top += 10_000) {
      await album.scrollTo(top);
      await expect.poll(() => album.loading.count()).toBeGreaterThan(0);
      await expect.poll(pictures).toBe(6);
    }
    await expect(album.loading).toHaveCount(0, { timeout: 30_000 });
    // On a busy computer, the slow ones end before the last step, and six tiles of the step before get their pictures.
    expect(await pictures()).toBeLessThanOrEqual(2 * 6 + (await album.tiles.count()));
    await program.toolbar.back.click();
  });

  await test.step('the selected picture stays in view when the layout changes, and End scrolls to the last picture from anywhere', async () => {
    const { album, page, toolbar } = program;
    const selected = album.tileAt(4999);
    await program.rail.choose('Visitor');
    await program.albums.open('The long archive');
    await expect(album.root).toHaveAttribute('aria-busy', 'false');
    await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
    await page.keyboard.press('End');
    await expect(selected).toBeInViewport({ ratio: 1 });
    const end = await album.scrollTop();
    for (const isOpen of [true, false]) {
      await page.keyboard.press('i');
      await expect(program.inspector.root).toHaveCount(isOpen ? 1 : 0);
      await expect(selected).toBeInViewport({ ratio: 1 });
    }
    await expect.poll(() => album.scrollTop()).toBe(end);
    for (const factor of [1.5, 1]) {
      await program.app.evaluate(
        ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to),
        factor,
      );
      await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(factor);
      await expect(selected).toBeInViewport({ ratio: 1 });
    }
    await toolbar.size.focus();
    for (const key of ['PageUp', 'PageDown']) {
      await page.keyboard.press(key);
      await expect(selected).toBeInViewport({ ratio: 1 });
    }
    await expect.poll(() => album.scrollTop()).toBe(end);

    await album.root.focus();
    await album.scrollTo(end / 2);
    await expect(selected).not.toBeInViewport();
    const [top] = await topRow(program);
    await page.keyboard.press('i');
    await expect(program.inspector.root).toBeVisible();
    await expect.poll(() => topRow(program), 'the picture at the top stays at the top').toContain(top);
    await page.keyboard.press('i');
    await expect(program.inspector.root).toHaveCount(0);
    await page.keyboard.press('End');
    await expect(selected, 'the tile was already selected').toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Home');
    await album.scrollTo(end / 2);
    await page.keyboard.press('Home');
    await expect.poll(() => album.scrollTop()).toBe(0);
    await program.toolbar.back.click();
    await program.rail.choose('Dana Reyes');
  });

  await test.step('the program requests only those pages of the Pictures API that are scrolled into view', async () => {
    await program.albums.open('Long archive');
    await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
    expect(pagesOf(await control.requests())).toEqual([1]);

    await program.page.keyboard.press('End');
    await expect.poll(() => program.album.activeIndex()).toBe(4999);
    await expect.poll(() => program.album.imageOf(program.album.tileAt(4999))).not.toBeNull();
    expect(pagesOf(await control.requests())).toEqual([1, 50]);
    expect(await program.album.tiles.count()).toBeLessThanOrEqual(MOST_TILES);

    await program.album.scrollTo((await program.album.scrollTop()) / 2);
    await expect.poll(async () => pagesOf(await control.requests()).length).toBeGreaterThan(2);
    const between = pagesOf(await control.requests()).filter((page) => page !== 1 && page !== 50);
    expect(between.length).toBeLessThanOrEqual(2);
    expect(between.every((page) => page > 22 && page < 29)).toBe(true);
  });
});

/** Returns the tiles of the topmost visible row, from its start. */
async function topRow({ album }: Program): Promise<number[]> {
  const view = await album.root.boundingBox();
  const inView = (await album.boxes()).filter(
    ({ y, height }) => view && y + height > view.y + 1 && y < view.y + view.height,
  );
  const top = Math.min(...inView.map(({ y }) => y));
  return inView.filter(({ y }) => y === top).map(({ index }) => index);
}

function pagesOf(requests: readonly ReceivedRequest[]): number[] {
  const numbers = requests.flatMap(({ path, query }) =>
    path.endsWith('/GetGallery') && query['PageNumber'] ? [Number(query['PageNumber'])] : [],
  );
  return numbers.sort((one, other) => one - other);
}

function lastOfEachRow<Box extends { readonly x: number; readonly y: number }>(boxes: readonly Box[]): Box[] {
  const rows = new Map<number, Box>();
  for (const box of boxes) rows.set(Math.round(box.y), box);
  return [...rows.values()];
}
