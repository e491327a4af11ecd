import sharp from 'sharp';
import { ask } from '../fixtures/bridge';
import { DECODER_URL, decoderPids } from '../fixtures/decoder';
import { isSamePicture, readClipboard } from '../fixtures/picture-export';
import type { Program } from '../fixtures/program';
import { bmp, hugePng, serveInAlbum } from '../fixtures/strange-pictures';
import { expect, test } from '../fixtures/test';
import { LockScreen } from '../pages/lock-screen';

const PLACE = { owner: 'Dana Reyes', album: 'Ridge and cloud' };
const KEY = { key: 'p', code: 'KeyP', control: true, alt: true, shift: false, meta: false };

type Colour = readonly [number, number, number];
const RED: Colour = [200, 40, 40];
const GREEN: Colour = [30, 170, 60];
const BLUE: Colour = [30, 60, 200];

/** Creates a picture with green above red on the left and blue on the right, so that every rotation looks different. */
async function quarters(): Promise<Buffer> {
  const area = (width: number, height: number, [r, g, b]: Colour) => ({
    create: { width, height, channels: 3 as const, background: { r, g, b } },
  });
  return sharp(area(600, 400, BLUE))
    .composite([
      { input: area(300, 400, RED), left: 0, top: 0 },
      { input: area(300, 200, GREEN), left: 0, top: 0 },
    ])
    .png()
    .toBuffer();
}

/** Returns the displayed colour at the centre of each quarter. */
async function coloursOfQuarters({ album }: Program, index: number): Promise<Colour[]> {
  const { data, info } = await sharp(await album.tileAt(index).locator('img').last().screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [1, 3].flatMap((row) =>
    [1, 3].map((column): Colour => {
      const at = 3 * (Math.floor((row * info.height) / 4) * info.width + Math.floor((column * info.width) / 4));
      return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    }),
  );
}

function nearest(colour: Colour): string {
  const distance = (other: Colour): number =>
    Math.max(...other.map((part, place) => Math.abs(part - (colour[place] ?? 0))));
  const named: readonly (readonly [string, Colour])[] = [
    ['red', RED],
    ['green', GREEN],
    ['blue', BLUE],
  ];
  // CMYK without a profile decodes to different shades of the same colours.
  return named.find(([, other]) => distance(other) < 100)?.[0] ?? String(colour);
}

test('a mosaic has its picture’s colours in every format, and the orientation from its EXIF data', async ({
  program,
  services,
  control,
}) => {
  const picture = await quarters();
  const from = () => sharp(picture);
  const raw = await from().removeAlpha().raw().toBuffer();
  const upright = ['green', 'blue', 'red', 'blue'];
  const pictures = [
    { title: 'PNG', bytes: picture, seen: upright },
    { title: 'JPEG', bytes: await from().jpeg().toBuffer(), seen: upright },
    { title: 'CMYK JPEG', bytes: await from().toColourspace('cmyk').jpeg().toBuffer(), seen: upright },
    { title: 'WebP as image/jpeg', bytes: await from().webp().toBuffer(), seen: upright },
    {
      title: 'AVIF as octets',
      bytes: await from().avif().toBuffer(),
      contentType: 'application/octet-stream',
      seen: upright,
    },
    { title: 'GIF', bytes: await from().gif().toBuffer(), seen: upright },
    { title: 'BMP', bytes: bmp(600, 400, raw), contentType: 'image/bmp', seen: upright },
    {
      title: 'turned to the right',
      bytes: await from().jpeg().withMetadata({ orientation: 6 }).toBuffer(),
      seen: ['red', 'green', 'blue', 'blue'],
    },
    {
      title: 'turned around',
      bytes: await from().jpeg().withMetadata({ orientation: 3 }).toBuffer(),
      seen: ['blue', 'red', 'blue', 'green'],
    },
    {
      title: 'turned to the left',
      bytes: await from().jpeg().withMetadata({ orientation: 8 }).toBuffer(),
      seen: ['blue', 'blue', 'green', 'red'],
    },
  ];
  const host = await serveInAlbum({ services, control }, PLACE, pictures);
  await program.albums.open(PLACE.album);
  for (const [index, { title, seen }] of pictures.entries()) {
    await expect
      .poll(() => program.album.imageOf(program.album.tileAt(index)), title)
      .toMatchObject({ isMosaic: true });
    const image = await program.album.imageOf(program.album.tileAt(index));
    expect(Math.max(image?.widthPx ?? 0, image?.heightPx ?? 0), title).toBe(8);
    expect((await coloursOfQuarters(program, index)).map(nearest), title).toEqual(seen);
  }
  await host.stop();

  await test.step('the decoder runs in an isolated page without network, bridge or Node', async () => {
    const facts = await program.app.evaluate(async ({ BrowserWindow, session, webContents }, url) => {
      const decoding = webContents.getAllWebContents().filter((each) => each.getURL() === url);
      const [contents] = decoding;
      const window = BrowserWindow.getAllWindows()[0]?.webContents;
      // Missing from Electron's types, although Electron's own checks read it.
      const preferences = (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
      const run = (script: string): Promise<unknown> => contents?.executeJavaScript(script) ?? Promise.resolve();
      const tried = (address: string): Promise<unknown> =>
        run(`fetch(${JSON.stringify(address)}).then(() => 'answered', () => 'refused')`);
      return {
        count: decoding.length,
        isAlone: contents?.getOSProcessId() !== window?.getOSProcessId(),
        isOwnSession: contents?.session !== window?.session && contents?.session !== session.defaultSession,
        isInMemory: contents?.session.isPersistent() === false,
        preferences,
        answers: await Promise.all(
          [
            'https://example.test/',
            'http://127.0.0.1:1/',
            'proofsheet-picture://album/demo/picture/1/1/100',
            'file:///etc/passwd',
          ].map(tried),
        ),
        globals: await run('[typeof proofsheet, typeof require, typeof process]'),
      };
    }, DECODER_URL);
    expect(facts).toMatchObject({
      count: 1,
      isAlone: true,
      isOwnSession: true,
      isInMemory: true,
      preferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
      },
      answers: ['refused', 'refused', 'refused', 'refused'],
      globals: ['undefined', 'undefined', 'undefined'],
    });
  });
});

test('pictures beyond the pixel limit are plain tiles and are never decoded, and shown and copied in a smaller size', async ({
  program,
  services,
  control,
}) => {
  const largest = [
    ...Array<Buffer>(6).fill(hugePng(16_000, 12_000)),
    ...Array<Buffer>(4).fill(hugePng(23_000, 23_000)),
  ];
  const masked = [...largest, await quarters()].map((bytes, index) => ({ title: `number ${index}`, bytes }));
  const thumb = await sharp(await quarters())
    .resize(340, 320, { fit: 'fill' })
    .png()
    .toBuffer();
  const pictures = [...masked, { title: '272 megapixels', bytes: hugePng(17_000, 16_000), thumb, isSafe: true }];
  const host = await serveInAlbum({ services, control }, PLACE, pictures);
  await ask(program.page, 'preferences.update', { rowHeightPx: 80 });
  await program.page.reload();
  await program.albums.open(PLACE.album);
  const sizes = (): Promise<(number | undefined)[]> =>
    Promise.all(
      pictures.map(async (_picture, index) => (await program.album.imageOf(program.album.tileAt(index)))?.widthPx),
    );
  await expect.poll(sizes).toEqual([...largest.map(() => 1), 8, 340]);
  await program.album.tileAt(masked.length).click();
  await program.page.keyboard.press('ControlOrMeta+c');
  await expect(program.page.locator('[data-toast]').last()).toHaveText(
    'This picture cannot be copied in full. A size of 340 × 320 pixels was copied.',
  );
  const { picture } = await readClipboard(program);
  expect(await isSamePicture(program, picture ?? Buffer.alloc(0), thumb)).toBe(true);
  await program.page.keyboard.press('Enter');
  await expect(program.viewer.root.getByText('17,000 × 16,000').first()).toBeVisible();
  await program.page.keyboard.press('Escape');
  const peaks = await program.app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ type }) => type === 'Browser' || type === 'Tab')
      .map(({ memory }) => memory.peakWorkingSetSize / 1024),
  );
  // Decoding one of these pictures would take 768 MB.
  expect(Math.max(...peaks)).toBeLessThan(600);
  await host.stop();
});

test('main responds and locks the window while a picture is decoded, and decodes later pictures in a new process after a slow picture', async ({
  program,
  services,
  control,
}, testInfo) => {
  testInfo.skip(process.platform === 'win32', 'Windows cannot stop a process for a while.');
  test.slow();
  const { page } = program;
  await ask(page, 'lock.setKey', { pressed: KEY });
  const lockScreen = await LockScreen.of(program.app);
  await expect.poll(() => decoderPids(program), 'covers of albums were decoded').toHaveLength(1);
  const [pid = 0] = await decoderPids(program);
  process.kill(pid, 'SIGSTOP');
  const host = await serveInAlbum(
    { services, control },
    PLACE,
    ['first', 'second', 'third'].map((title) => ({ title, bytes: hugePng(4_000, 3_000) })),
  );
  await program.albums.open(PLACE.album);
  await expect(program.album.loading).toHaveCount(3);
  for (let call = 0; call < 50; call += 1) await ask(page, 'mask.get', {});
  await program.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({
      type: 'keyDown',
      keyCode: 'p',
      modifiers: ['control', 'alt'],
    });
  });
  await expect.poll(() => lockScreen.isUp()).toBe(true);
  expect(await program.album.loading.count(), 'no mosaic is decoded yet').toBe(3);
  await lockScreen.page.keyboard.press('Enter');
  await expect.poll(() => lockScreen.isUp()).toBe(false);

  const sizes = async (): Promise<(number | undefined)[]> => {
    const images = await Promise.all([0, 1, 2].map((index) => program.album.imageOf(program.album.tileAt(index))));
    return images.map((image) => image?.widthPx).sort();
  };
  await expect.poll(sizes, { timeout: 90_000 }).toEqual([1, 8, 8]);
  expect(await decoderPids(program)).not.toContain(pid);
  await host.stop();
});
