import sharp from 'sharp';
import { ask } from '../fixtures/bridge';
import { decoderPids } from '../fixtures/decoder';
import type { Program } from '../fixtures/program';
import { serveInAlbum } from '../fixtures/strange-pictures';
import { expect, test } from '../fixtures/test';

const PLACE = { owner: 'Dana Reyes', album: 'Ridge and cloud' };

type Colour = readonly [number, number, number];

/** `npm run soak -- large-pictures` reveals one of 200 megapixels; the smaller one is shown in tiles too. */
const MASKED_SCAN =
  process.env['PROOFSHEET_SOAK'] === undefined ? ([8_192, 6_144] as const) : ([16_384, 12_288] as const);
const MIDDLE_PX = 600;
const THUMB_PX = 400;

/** A few hundred KB at any size. */
async function makeScan(width: number, height: number): Promise<Scan> {
  const scale = THUMB_PX / Math.max(width, height);
  return {
    bytes: await drawScan(width, height, MIDDLE_PX),
    thumb: await drawScan(Math.round(width * scale), Math.round(height * scale), Math.round(MIDDLE_PX * scale)),
  };
}

/** One colour, with a square of another colour in the middle. */
async function drawScan(width: number, height: number, middlePx: number): Promise<Buffer> {
  const middle = { create: { width: middlePx, height: middlePx, channels: 3 as const, background: '#c04020' } };
  return sharp({ create: { width, height, channels: 3, background: '#406080' }, limitInputPixels: false })
    .composite([{ input: await sharp(middle).png().toBuffer() }])
    .jpeg({ quality: 60 })
    .toBuffer();
}

interface Scan {
  readonly bytes: Buffer;
  readonly thumb: Buffer;
}

/** Those of this file; each takes seconds to make. */
const scans = new Map<string, Promise<Scan>>();

function scanOf([width, height]: readonly [width: number, height: number]): Promise<Scan> {
  const name = `${width} × ${height}`;
  const known = scans.get(name) ?? makeScan(width, height);
  scans.set(name, known);
  return known;
}

/** Returns the colour in the middle of the window's picture. */
async function colourInMiddle(picture: Buffer): Promise<Colour> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = 3 * (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2));
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

function isNear(colour: Colour, other: Colour): boolean {
  return colour.every((part, index) => Math.abs(part - (other[index] ?? 0)) <= 24);
}

test('a scan of 200 megapixels and a panorama of 30,000 pixels are shown, and sharp at 100%, without the window decoding them', async ({
  program,
  services,
  control,
}) => {
  test.slow();
  const { album, albums, page, viewer } = program;
  const pictures = await Promise.all(
    [
      { title: 'Scan', size: [16_384, 12_288] as const },
      { title: 'Panorama', size: [30_000, 5_000] as const },
    ].map(async ({ title, size }) => {
      return { title, size, ...(await scanOf(size)), isSafe: true };
    }),
  );
  const host = await serveInAlbum({ services, control }, PLACE, pictures);
  await albums.open(PLACE.album);
  await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
  await page.keyboard.press('Enter');
  for (const { title, size } of pictures) {
    await expect(viewer.title).toHaveText(title);
    await expect(viewer.picture(title)).toHaveAttribute('data-state', 'shown', { timeout: 60_000 });
    const whole = await viewer.naturalSize(title);
    expect(Math.max(whole.width, whole.height), 'the window gets a picture that it can draw').toBe(4096);

    await page.keyboard.press('1');
    await expect(viewer.zoom).toHaveText('100%');
    const tiles = viewer.root.locator('img[data-tile]');
    await expect(tiles.first()).toHaveAttribute('data-state', 'shown', { timeout: 60_000 });
    await expect(viewer.root.locator('img[data-tile][data-state="loading"]')).toHaveCount(0, { timeout: 60_000 });
    const drawn = await viewer.root.locator('[data-zoomable] > div').boundingBox();
    const ratio = await page.evaluate(() => devicePixelRatio);
    expect(Math.round((drawn?.width ?? 0) * ratio)).toBe(size[0]);
    expect(await tiles.count(), 'only the visible tiles are loaded').toBeLessThan(40);
    const middle = await colourInMiddle(await viewer.root.locator('[data-zoomable]').screenshot());
    expect(isNear(middle, [0xc0, 0x40, 0x20]), `the middle of the ${title}: ${middle.join(' ')}`).toBe(true);
    await page.keyboard.press('ArrowRight');
  }
  expect(await decoderPids(program), 'a process of its own for pictures of this size').not.toEqual([]);
  await host.stop();
});

const MIDDLE: Colour = [0xc0, 0x40, 0x20];
/** Maximum long edge of a masked form. */
const MOSAIC_PX = 8;
const REVEAL_SECONDS = 5;

/** The square in the middle is far smaller than a cell of the mosaic. */
async function isMiddleShown({ page, viewer }: Program): Promise<boolean> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await viewer.root.locator('[data-zoomable]').boundingBox()) ?? {};
  const middle = { x: x + width / 2 - 4, y: y + height / 2 - 4, width: 8, height: 8 };
  return isNear(await colourInMiddle(await page.screenshot({ clip: middle })), MIDDLE);
}

/** Returns the addresses of all unmasked pictures of the window. */
async function unmaskedAddresses({ page }: Program): Promise<string[]> {
  return page
    .locator('img[src*="form=plain"]')
    .evaluateAll((images) => images.map((image) => image.getAttribute('src') ?? ''));
}

/** Nothing of the picture is on the screen, and the addresses that showed it now return no more than a mosaic. */
async function expectEnded(program: Program, addresses: readonly string[]): Promise<void> {
  const { page, viewer } = program;
  await expect(page.locator('img[src*="form=plain"], [data-lease], img[data-tile]')).toHaveCount(0);
  await expect.poll(() => isMiddleShown(program)).toBe(false);
  await expect(viewer.root.locator('img[data-state="shown"]')).toHaveCount(1);
  expect(addresses.length).toBeGreaterThan(0);
  const edges = await page.evaluate(
    (urls) =>
      Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          return Math.max(image.naturalWidth, image.naturalHeight);
        }),
      ),
    addresses,
  );
  expect(Math.max(...edges), 'the ended lease yields a mosaic').toBeLessThanOrEqual(MOSAIC_PX);
  expect((await ask(page, 'mask.get', {})).leases).toEqual([]);
}

test('a masked picture is revealed while pressed and for a time as it is zoomed, in tiles too, and nothing of it stays', async ({
  program,
  services,
  control,
}) => {
  test.slow();
  const { album, albums, page, viewer } = program;
  const pictures = await Promise.all(
    [
      { title: 'Photograph', size: [3_300, 2_200] as const },
      { title: 'Masked scan', size: MASKED_SCAN },
    ].map(async ({ title, size }) => {
      return { title, ...(await scanOf(size)), isSafe: false };
    }),
  );
  const host = await serveInAlbum({ services, control }, PLACE, pictures);
  await ask(page, 'preferences.update', { revealSeconds: REVEAL_SECONDS });
  await albums.open(PLACE.album);
  await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
  await page.keyboard.press('Enter');
  await page.keyboard.press('h');
  const histogram = viewer.root.getByRole('region', { name: 'Histogram' });
  const tiles = viewer.root.locator('img[data-tile]');

  /** Reveals the picture in the present zoom with one key, and ends it with another one, or by its time. */
  const revealBy = async (key: 'Space' | 'r', end: 'release' | 'r' | 'm' | 'time', inTiles: boolean): Promise<void> => {
    await expect(viewer.root.locator('img[data-state="shown"]')).toHaveCount(1);
    expect(await isMiddleShown(program), 'masked before').toBe(false);
    await viewer.root.focus();
    await page.keyboard.down(key);
    if (key === 'r') await page.keyboard.up(key);
    await expect.poll(() => isMiddleShown(program), { timeout: 60_000 }).toBe(true);
    if (inTiles) await expect(tiles.first()).toHaveAttribute('data-state', 'shown', { timeout: 60_000 });
    else await expect(tiles).toHaveCount(0);
    const addresses = await unmaskedAddresses(program);
    expect(addresses.some((address) => address.includes('part='))).toBe(inTiles);
    if (end === 'release') await page.keyboard.up(key);
    else if (end !== 'time') await page.keyboard.press(end);
    await expectEnded(program, addresses);
  };

  for (const [title, isTiled] of [
    ['Photograph', false],
    ['Masked scan', true],
  ] as const) {
    await test.step(`${title}, fitted`, async () => {
      await expect(viewer.title).toHaveText(title);
      await expect(histogram).toContainText('No histogram');
      await revealBy('Space', 'release', false);
      await revealBy('r', 'time', false);
    });
    await test.step(`${title}, at 100 %`, async () => {
      await page.keyboard.press('1');
      await expect(viewer.zoom, 'the first reveal told how many pixels there are').toHaveText('100%');
      await revealBy('Space', 'release', isTiled);
      // Longer than it takes to decode the scan.
      await ask(page, 'preferences.update', { revealSeconds: 60 });
      await revealBy('r', isTiled ? 'm' : 'r', isTiled);
      await ask(page, 'preferences.update', { revealSeconds: REVEAL_SECONDS });
    });
    await page.keyboard.press('ArrowRight');
  }

  await test.step('the histogram is shown and goes with the reveal', async () => {
    await page.keyboard.press('Home');
    await ask(page, 'preferences.update', { revealSeconds: 60 });
    await page.keyboard.press('r');
    await expect(
      histogram.getByRole('img', { name: /^Histogram: half of the pixels are darker than 3\d%/ }),
    ).toBeVisible();
    await page.keyboard.press('r');
    await expect(histogram).toContainText('No histogram');
  });
  await host.stop();
});

test('a picture keeps the colours of its profile', async ({ program, services, control }) => {
  const { album, albums, page, viewer } = program;
  const plain = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#00c800' } })
    .jpeg({ quality: 95 })
    .toBuffer();
  // The same pixel values mean a much more vivid green in Display P3 than in sRGB.
  const withProfile = await sharp(plain).withIccProfile('p3', { attach: true }).jpeg({ quality: 95 }).toBuffer();
  const raw = await sharp(withProfile).raw().toBuffer();
  const host = await serveInAlbum({ services, control }, PLACE, [
    { title: 'sRGB', bytes: plain, isSafe: true },
    { title: 'P3', bytes: withProfile, isSafe: true },
  ]);
  await albums.open(PLACE.album);
  await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
  await page.keyboard.press('Enter');
  const colours: Colour[] = [];
  for (const title of ['sRGB', 'P3']) {
    await expect(viewer.picture(title)).toHaveAttribute('data-state', 'shown');
    colours.push(await colourInMiddle(await viewer.root.locator('[data-zoomable]').screenshot()));
    await page.keyboard.press('ArrowRight');
  }
  const [first = [0, 0, 0], second = [0, 0, 0]] = colours;
  expect([raw[0], raw[1], raw[2]], 'the pixels of the second picture differ from the first').not.toEqual([0, 200, 0]);
  expect(isNear(second, first), `the screen shows the same colour: ${first.join(' ')}, ${second.join(' ')}`).toBe(true);
  await host.stop();
});
