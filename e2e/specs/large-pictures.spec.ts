import sharp from 'sharp';
import { decoderPids } from '../fixtures/decoder';
import { serveInAlbum } from '../fixtures/strange-pictures';
import { expect, test } from '../fixtures/test';

const PLACE = { owner: 'Dana Reyes', album: 'Ridge and cloud' };

type Colour = readonly [number, number, number];

/** One colour, with a square of another colour in the middle: a few hundred KB at any size. */
async function scan(width: number, height: number): Promise<Buffer> {
  const middle = { create: { width: 600, height: 600, channels: 3 as const, background: '#c04020' } };
  return sharp({ create: { width, height, channels: 3, background: '#406080' }, limitInputPixels: false })
    .composite([{ input: await sharp(middle).png().toBuffer() }])
    .jpeg({ quality: 60 })
    .toBuffer();
}

async function thumbOf(picture: Buffer): Promise<Buffer> {
  return sharp(picture, { limitInputPixels: false }).resize(400, 400, { fit: 'inside' }).jpeg().toBuffer();
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
      const bytes = await scan(size[0], size[1]);
      return { title, size, bytes, thumb: await thumbOf(bytes), isSafe: true };
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
