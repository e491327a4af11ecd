import type { ReceivedRequest } from '../../sandbox/http/message';
import { maskEverything, MASKED, takeMaskOff } from '../fixtures/mask';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

/** Maximum long edge of a masked picture. */
const MOSAIC_PX = 8;
const ALBUM = 'Low tide';

async function longEdge(program: Program, index: number): Promise<number> {
  const image = await program.album.imageOf(program.album.tileAt(index));
  return image ? Math.max(image.widthPx, image.heightPx) : 0;
}

async function openAlbum(program: Program): Promise<void> {
  await program.albums.open(ALBUM);
  await expect.poll(() => longEdge(program, 0)).toBeGreaterThan(0);
}

test('the mask is on at the start, and what is not flagged safe is masked on every screen, by every address and after every change', async ({
  program,
  services,
  control,
}) => {
  await test.step('all requests to the Pictures API ask for masked pictures while the mask is on, and no request asks for them while it is off', async () => {
    await expect(program.toolbar.mask).toHaveText(MASKED);
    await openAlbum(program);
    const masked = aboutPictures(await control.requests());
    expect(masked.length).toBeGreaterThanOrEqual(2);
    expect(masked.map(({ headers }) => headers['x-maskimages'])).toEqual(masked.map(() => '1'));

    await control.forgetRequests();
    await takeMaskOff(program);
    await expect.poll(async () => aboutPictures(await control.requests()).length).toBeGreaterThan(0);
    await program.page.keyboard.press('Escape');
    await program.albums.ofOwner('quiet_heron');
    await expect(program.albums.tile('Harbour walk')).toBeVisible();
    const plain = aboutPictures(await control.requests());
    expect(plain.map(({ headers }) => headers['x-maskimages'])).toEqual(plain.map(() => undefined));
    await program.albums.ofOwner('Dana Reyes (you)');
    await maskEverything(program);
  });

  await test.step('the mask hides pictures that are not flagged safe', async () => {
    const pictures = await services.picturesApiPictures('Dana Reyes', ALBUM);
    const unsafe = pictures.findIndex(({ ThumbSafe, ImageSafe }) => !ThumbSafe && !ImageSafe);
    const safe = pictures.findIndex(({ ThumbSafe, ImageSafe }) => ThumbSafe && ImageSafe);
    await expect(program.toolbar.mask).toHaveText(MASKED);
    await openAlbum(program);
    await expect.poll(() => longEdge(program, unsafe)).toBeGreaterThan(0);
    expect(await longEdge(program, unsafe)).toBeLessThanOrEqual(MOSAIC_PX);
    await expect(
      program.album.tileAt(unsafe).getByTitle('Masked: the service rates this as unsafe').first(),
    ).toBeVisible();
    await expect.poll(() => longEdge(program, safe)).toBeGreaterThan(MOSAIC_PX);

    await takeMaskOff(program);
    await expect.poll(() => longEdge(program, unsafe)).toBeGreaterThan(MOSAIC_PX);

    await program.toolbar.mask.click();
    await expect(program.toolbar.mask).toHaveText(MASKED);
    await expect.poll(() => longEdge(program, unsafe)).toBeGreaterThan(0);
    expect(await longEdge(program, unsafe)).toBeLessThanOrEqual(MOSAIC_PX);
    await program.toolbar.back.click();
  });

  await test.step('requesting a picture’s address directly returns the mosaic, with any query', async () => {
    const pictures = await services.picturesApiPictures('Dana Reyes', ALBUM);
    const unsafe = pictures.findIndex(({ ThumbSafe, ImageSafe }) => !ThumbSafe && !ImageSafe);
    await openAlbum(program);
    const image = program.album.tileAt(unsafe).locator('img');
    await expect(image).toHaveAttribute('src', /^proofsheet-picture:/);
    const shown = await image.getAttribute('src');
    const [base = ''] = (shown ?? '').split('?');
    const large = base.replace(/\d+$/, '4096');
    for (const address of [
      base,
      `${base}?mask=99`,
      `${large}?mask=0&form=plain`,
      `${large}?mask=0&form=plain&lease=${'x'.repeat(32)}`,
      `${large}?attempt=7`,
      `${large}#plain`,
    ]) {
      const edge = await program.page.evaluate(naturalLongEdge, address);
      expect(edge, address).toBeGreaterThan(0);
      expect(edge, address).toBeLessThanOrEqual(MOSAIC_PX);
    }
    await program.toolbar.back.click();
  });

  await test.step('the inspector changes with the mask and shows no error', async () => {
    const pictures = await services.picturesApiPictures('Dana Reyes', ALBUM);
    const unsafe = pictures.findIndex(({ ThumbSafe, ImageSafe }) => !ThumbSafe && !ImageSafe);
    await openAlbum(program);
    await program.page.keyboard.press('i');
    await program.album.tileAt(unsafe).click();
    await expect(program.inspector.group('Sizes')).toContainText('The mask hides addresses');
    await takeMaskOff(program);
    await expect(program.inspector.addressButton('Image')).toBeVisible();
    await expect(program.inspector.title).toHaveText(pictures[unsafe]?.Title ?? '');
    await program.page.keyboard.press('m');
    await expect(program.inspector.group('Sizes')).toContainText('The mask hides addresses');
    await expect(program.inspector.root).not.toContainText(new URL(pictures[unsafe]?.ImageURL ?? '').pathname);
    await program.page.keyboard.press('i');
    await program.toolbar.back.click();
  });

  await test.step('a picture is masked if only its large size is unsafe', async () => {
    const pictures = await services.picturesApiPictures('Dana Reyes', 'Long archive');
    const half = pictures.findIndex(({ ThumbSafe, ImageSafe }) => ThumbSafe && !ImageSafe);
    expect(half).toBeGreaterThanOrEqual(0);
    await program.albums.open('Long archive');
    await program.album.tileAt(0).click();
    for (let step = 0; step < half; step += 1) await program.page.keyboard.press('ArrowRight');
    await expect.poll(() => longEdge(program, half)).toBeGreaterThan(0);
    expect(await longEdge(program, half)).toBeLessThanOrEqual(MOSAIC_PX);
    await program.toolbar.back.click();
  });

  await test.step('all pictures of SmugMug are masked, because it sends no safety flags', async () => {
    await program.rail.choose('Visitor');
    await program.albums.open('North shore');
    await expect.poll(() => longEdge(program, 0)).toBeGreaterThan(0);
    await expect(program.album.loading).toHaveCount(0);
    const count = await program.album.tiles.count();
    for (let index = 0; index < count; index += 1) {
      expect(await longEdge(program, index), `picture ${index}`).toBeLessThanOrEqual(MOSAIC_PX);
    }
    await expect(
      program.album.root.getByTitle('Masked: the service does not say whether this is safe').first(),
    ).toBeVisible();
    await program.page.keyboard.press('Enter');
    await expect(program.viewer.root).toContainText('Masked: the service does not say whether this is safe');
    const title = (await program.viewer.title.textContent()) ?? '';
    await expect(program.viewer.picture(title)).toHaveAttribute('data-state', 'shown');
    const { width, height } = await program.viewer.naturalSize(title);
    expect(Math.max(width, height)).toBeLessThanOrEqual(MOSAIC_PX);
    await program.page.keyboard.press('Escape');
    await program.toolbar.back.click();
    await program.rail.choose('Dana Reyes');
  });

  await test.step('a picture requested during a mask change still loads', async () => {
    const cover = program.albums.tile(ALBUM).locator('img');
    await expect(cover).toHaveAttribute('src', /^proofsheet-picture:/);
    const address = await cover.getAttribute('src');
    await control.setFaults({ match: { methodName: 'GetAlbums' }, latencyMs: 1_500 });
    await takeMaskOff(program);
    expect(await program.page.evaluate(naturalLongEdge, address ?? '')).toBeGreaterThan(0);
    await control.setFaults();
    await maskEverything(program);
  });

  await test.step('the program sends no token and no cookie to the picture host', async () => {
    await openAlbum(program);
    await takeMaskOff(program);
    await program.rail.choose('Visitor');
    await expect.poll(() => program.albums.imageOf(program.albums.tile('North shore'))).not.toBeNull();
    const toImages = (await control.requests()).filter(({ origin }) => origin === 'images');
    expect(toImages.length).toBeGreaterThan(5);
    for (const { headers, path, query } of toImages) {
      expect(Object.keys(headers), path).not.toEqual(expect.arrayContaining(['authorization']));
      expect(Object.keys(headers), path).not.toEqual(expect.arrayContaining(['cookie']));
      expect(query, path).toEqual({});
    }
  });
});

test('the albums keep their position while they reload after a mask change, even if the reload fails, and the mask is on again after a restart', async ({
  launchApp,
  control,
}) => {
  const program = await launchApp();
  const { albums } = program;
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: 800, height: 600 }),
  );
  await expect(albums.tile(ALBUM)).toBeVisible();
  await albums.scrollTo(300);
  await expect.poll(() => albums.scrollTop()).toBe(300);
  // The row below the window is rendered after the scrolling.
  await expect(albums.tile('Long archive')).toBeAttached();
  const stands = async () => ({
    top: await albums.scrollTop(),
    words: await albums.words(),
    isBusy: await albums.root.getAttribute('aria-busy'),
  });
  const before = await stands();
  const match = { origin: 'pictures', methodName: 'GetAlbums' } as const;
  // The cover URLs are unknown while the list cannot be loaded.
  program.expectComplaint(/status of 502/);
  await control.setFaults({ match, latencyMs: 1_500, status: 500 });
  await control.forgetRequests();
  await takeMaskOff(program);
  await expect.poll(async () => (await control.requests()).length).toBeGreaterThan(0);
  expect(await stands(), 'the albums stay during the request').toEqual(before);
  await expect(albums.alert).toContainText(
    'The service has a problem. The albums are shown as they were before the mask rules changed.',
  );
  expect(await stands(), 'the albums stay after the failure').toEqual(before);
  await control.setFaults();
  await albums.alert.getByRole('button', { name: 'Try again' }).click();
  await expect(albums.alert).toHaveCount(0);
  expect(await stands()).toEqual(before);

  await program.close();
  const second = await launchApp({ userData: program.userData });
  await expect(second.toolbar.mask, 'the mask was off').toHaveText(MASKED);
});

function aboutPictures(requests: readonly ReceivedRequest[]): readonly ReceivedRequest[] {
  return requests.filter(({ origin, path }) => origin === 'pictures' && path.startsWith('/v1/Pictures/'));
}

/** Runs in the page, whose content policy allows images only. Returns 0 if the image fails. */
function naturalLongEdge(address: string): Promise<number> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(Math.max(image.naturalWidth, image.naturalHeight));
    image.onerror = () => resolve(0);
    image.src = address;
  });
}
