import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Locator } from 'playwright';
import { detailBeyond, factsOf, isSamePicture, readClipboard, recordDrags } from '../fixtures/picture-export';
import { ask } from '../fixtures/bridge';
import { chooseInMenu, recordNativeMenus } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import { projectRoot } from '../fixtures/project';
import { answerSaveDialog } from '../fixtures/native-dialogs';
import type { Services } from '../fixtures/services';
import { expect, test } from '../fixtures/test';

const ALBUM = 'Low tide';
/** Maximum long edge of a masked picture; its square is the maximum number of colours with sharp edges. */
const MOSAIC_PX = 8;
const MOSAIC_COLOURS = MOSAIC_PX * MOSAIC_PX;
const OUTSIDE_PX = 512;
/** Of 255; a masked form with soft transitions measures up to 12, a mosaic 38 and more. */
const SOFT_DETAIL = 20;

interface Unsafe {
  readonly tile: Locator;
  readonly title: string;
  /** The picture as the service has it. */
  readonly original: Buffer;
}

/** Selects a picture that is not flagged safe. */
async function activate(program: Program, services: Services): Promise<Unsafe> {
  const pictures = await services.picturesApiPictures('Dana Reyes', ALBUM);
  const index = pictures.findIndex(({ ThumbSafe, ImageSafe }) => !ThumbSafe && !ImageSafe);
  const { Title = '', ImageURL = '' } = pictures[index] ?? {};
  await program.albums.open(ALBUM);
  const tile = program.album.tileAt(index);
  await expect.poll(() => longEdge(program, tile)).toBeGreaterThan(0);
  await tile.click();
  return { tile, title: Title, original: Buffer.from(await (await fetch(ImageURL ?? '')).arrayBuffer()) };
}

async function longEdge(program: Program, tile: Locator): Promise<number> {
  const image = await program.album.imageOf(tile);
  return image ? Math.max(image.widthPx, image.heightPx) : 0;
}

async function reveal(program: Program, tile: Locator): Promise<void> {
  await program.page.keyboard.press('r');
  await expect(tile.locator('img[data-lease][data-state="shown"]')).toBeVisible();
}

async function chooseMosaic({ page }: Program): Promise<void> {
  for (const { key } of await ask(page, 'identities.list', {}))
    await ask(page, 'mask.changeRules', { identity: key, change: { maskStyle: 'mosaic' } });
}

/** The newest toast. */
function toast({ page }: Program): Locator {
  return page.locator('[data-toast]').last();
}

async function chooseOfTile(program: Program, tile: Locator, label: string): Promise<void> {
  await tile.click({ button: 'right' });
  await program.page.getByRole('menuitem', { name: label }).click();
}

/** Expects the few colours of a mosaic, with soft transitions. */
async function isMaskedForm(bytes: Buffer): Promise<void> {
  const { width, height } = await factsOf(bytes);
  expect(Math.max(width, height)).toBe(OUTSIDE_PX);
  expect(await detailBeyond(bytes, 2 * MOSAIC_PX)).toBeLessThanOrEqual(SOFT_DETAIL);
}

async function isMosaic(bytes: Buffer): Promise<void> {
  const { width, height, colours } = await factsOf(bytes);
  expect(Math.max(width, height)).toBe(OUTSIDE_PX);
  expect(colours).toBeLessThanOrEqual(MOSAIC_COLOURS);
}

/** Drags before press-and-hold starts, and farther than the drag threshold. The button stays pressed. */
async function dragOut({ page }: Program, tile: Locator): Promise<void> {
  const box = await tile.boundingBox();
  if (!box) throw new Error('What is to be dragged is not there.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 12, { steps: 2 });
}

test('a saved, dragged or copied picture is masked unless revealed, and neither a file nor a revealed copy is left behind', async ({
  program,
  services,
}) => {
  const { page } = program;
  let own = '';
  await test.step('a saved picture is masked unless revealed, and its file name states its form', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'proofsheet-e2e-saved-'));
    const { tile, title, original } = await activate(program, services);
    const dialog = await answerSaveDialog(program, join(folder, 'masked.png'));
    await chooseOfTile(program, tile, 'Save picture as…');
    await expect(toast(program)).toHaveText('Saved the masked form as “masked.png”: the picture is masked');
    await isMaskedForm(await readFile(join(folder, 'masked.png')));

    await reveal(program, tile);
    await answerSaveDialog(program, join(folder, 'revealed.jpg'));
    expect(await chooseInMenu(program, 'Save Picture As…')).toBe('CmdOrCtrl+S');
    await expect(toast(program)).toHaveText(/^Saved as “revealed.jpg” \([\d.]+ kB\)$/);
    expect((await readFile(join(folder, 'revealed.jpg'))).equals(original)).toBe(true);
    expect((await dialog.suggested()).concat()).toEqual([`${title} (masked).png`]);

    const nowhere = await answerSaveDialog(program, join(folder, 'no such folder', 'picture.jpg'));
    await chooseInMenu(program, 'Save Picture As…');
    await expect(toast(program)).toHaveText(/^The file could not be written/);
    expect(await nowhere.suggested()).toEqual([`${title}.jpg`]);
    await answerSaveDialog(program, null);
    expect((await readdir(folder)).sort()).toEqual(['masked.png', 'revealed.jpg']);
    await rm(folder, { recursive: true });
    await page.keyboard.press('m');
    await expect(page.locator('img[data-lease]')).toHaveCount(0);
    await program.toolbar.back.click();
  });

  await test.step('a dragged picture is masked unless revealed', async () => {
    // Elsewhere there is no place in memory for what is revealed.
    if (process.platform !== 'linux') return;
    const { tile, title, original } = await activate(program, services);
    const drags = await recordDrags(program);
    await dragOut(program, tile);
    await expect.poll(async () => (await drags()).map((path) => basename(path))).toEqual([`${title} (masked).png`]);
    await program.page.mouse.up();
    await expect(toast(program)).toHaveText('Dragging the masked form: the picture is masked');
    const [maskedPath = ''] = await drags();
    await isMaskedForm(await readFile(maskedPath));
    own = dirname(dirname(maskedPath));
    expect((await stat(own)).mode & 0o777).toBe(0o700);

    await reveal(program, tile);
    await dragOut(program, tile);
    await expect
      .poll(async () => (await drags()).map((path) => basename(path)))
      .toEqual([`${title} (masked).png`, `${title}.jpg`]);
    await program.page.mouse.up();
    const revealedPath = (await drags())[1] ?? '';
    expect((await readFile(revealedPath)).equals(original)).toBe(true);
    await program.page.keyboard.press('m');
    await expect.poll(() => existsSync(revealedPath)).toBe(false);
    expect(existsSync(maskedPath)).toBe(true);

    // A drag from the viewer behaves the same.
    await program.page.keyboard.press('Enter');
    await expect(program.viewer.root.locator('[data-stage] img')).toBeVisible();
    await dragOut(program, program.viewer.root.locator('[data-stage] img').last());
    await expect.poll(async () => (await drags()).length).toBe(3);
    await program.page.mouse.up();
    await program.page.keyboard.press('Escape');
    await program.toolbar.back.click();
  });

  await test.step('a copied picture is masked unless revealed, and a revealed copy is removed from the clipboard afterwards', async () => {
    const { tile, title, original } = await activate(program, services);
    await page.keyboard.press('ControlOrMeta+c');
    await expect(toast(program)).toHaveText('Copied the masked form: the picture is masked');
    await expect(page.getByRole('status', { name: 'Announcements' })).toHaveText(
      'Copied the masked form: the picture is masked',
    );
    const masked = await readClipboard(program);
    await isMaskedForm(masked.picture ?? Buffer.alloc(0));
    expect([masked.formats, masked.text]).toEqual([['image/png'], '']);
    expect(await detailBeyond(original, 2 * MOSAIC_PX), 'the picture itself has much more detail').toBeGreaterThan(
      4 * SOFT_DETAIL,
    );

    await chooseMosaic(program);
    await page.keyboard.press('ControlOrMeta+c');
    await expect
      .poll(async () => (await readClipboard(program)).picture?.equals(masked.picture ?? Buffer.alloc(0)))
      .toBe(false);
    await isMosaic((await readClipboard(program)).picture ?? Buffer.alloc(0));

    await reveal(program, tile);
    await page.keyboard.press('ControlOrMeta+c');
    await expect(toast(program)).toHaveText('Copied');
    const revealed = await readClipboard(program);
    expect([revealed.formats, revealed.text]).toEqual([['image/png'], '']);
    expect(await isSamePicture(program, revealed.picture ?? Buffer.alloc(0), original)).toBe(true);
    await page.keyboard.press('m');
    await expect.poll(async () => (await readClipboard(program)).formats).toEqual([]);

    // Copies from the viewer's menu too; content of other programs stays on the clipboard.
    await page.keyboard.press('Enter');
    await reveal(program, program.viewer.root);
    await program.viewer.root.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Copy picture' }).click();
    await expect.poll(async () => (await readClipboard(program)).picture !== null).toBe(true);
    await program.app.evaluate(({ clipboard }) => clipboard.writeText('a letter'));
    await page.keyboard.press('m');
    await expect(page.locator('img[data-lease]')).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+c');
    await expect
      .poll(async () => (await readClipboard(program)).picture !== null, 'later than what was taken back')
      .toBe(true);
    await page.keyboard.press('Escape');

    await page.keyboard.press('i');
    await expect(program.inspector.title).toHaveText(title);
    const fact = program.inspector.root.getByRole('definition').first();
    await fact.selectText();
    await page.keyboard.press('ControlOrMeta+c');
    await expect
      .poll(async () => (await readClipboard(program)).text, 'a text that is selected is meant')
      .toBe(await fact.innerText());
  });

  await program.close();
  expect(existsSync(own), 'the folder of dragged files').toBe(false);
});

test('no other export exists, such as printing, a download, a native drag of the page or the system’s context menu', async ({
  program,
  services,
}) => {
  program.expectComplaint(/Ignored call to 'print\(\)'|sandboxed|Download is disallowed/);
  const { page, app } = program;
  const { tile } = await activate(program, services);
  await page.evaluate(() => {
    for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, () => (document.title = 'printed'));
    window.print();
  });
  await page.keyboard.press('ControlOrMeta+p');
  expect(await page.title()).not.toBe('printed');
  const menu = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items.map(({ role, label }) => [role, label])),
  );
  expect(JSON.stringify(menu)).not.toMatch(/print|share/i);
  expect(
    menu?.map((item) => item?.[0]),
    'the system’s list of recent documents',
  ).not.toContain('recentdocuments');

  expect(await page.locator('img:not([draggable="false"])').count()).toBe(0);
  const nativeMenus = await recordNativeMenus(program);
  await tile.click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await program.toolbar.title.click({ button: 'right' });
  await chooseInMenu(program, 'Palette');
  await program.palette.field.click({ button: 'right' });
  await expect
    .poll(() => nativeMenus.jsonValue(), 'only a text field has one')
    .toEqual([['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectall']]);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(async () => [await Notification.requestPermission(), 'share' in navigator])).toEqual([
    'denied',
    false,
  ]);

  await chooseInMenu(program, 'Palette');
  await program.palette.field.fill('a');
  await expect(program.palette.options.first()).toBeVisible();
  expect(await program.palette.root.locator('img, canvas, video').count()).toBe(0);
  await page.keyboard.press('Escape');
  await chooseInMenu(program, 'Open an Owner or Album');
  await expect(program.find.root).toBeVisible();
  expect(await program.find.root.locator('img, canvas, video').count()).toBe(0);

  // Comes last, because Playwright then waits for a navigation that never happens.
  const downloads = await app.evaluateHandle(({ BrowserWindow }) => {
    const stopped: boolean[] = [];
    // Registered after the program's own listener, to see its decision.
    BrowserWindow.getAllWindows()[0]?.webContents.session.on('will-download', (event) =>
      stopped.push(event.defaultPrevented),
    );
    return stopped;
  });
  const image = tile.locator('img').first();
  await expect(image).toHaveAttribute('src', /^proofsheet-picture:/);
  const address = (await image.getAttribute('src')) ?? '';
  await page.evaluate((href) => {
    const anchor = Object.assign(document.createElement('a'), { href, download: 'picture.png' });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
  }, address);
  await app.evaluate(
    ({ BrowserWindow }, url) => BrowserWindow.getAllWindows()[0]?.webContents.downloadURL(url),
    address,
  );
  await expect.poll(() => downloads.jsonValue(), 'a download that main starts is prevented too').toContain(true);
  expect(await downloads.jsonValue()).not.toContain(false);
});

test('the built program contains no export of pictures but copy, save and drag', async () => {
  const main = await builtMain();
  const count = (pattern: RegExp): number => [...main.matchAll(pattern)].length;
  expect([count(/\.startDrag\(/g), count(/\.writeImage\(/g), count(/new \w+\.ClipboardItem\(/g)]).toEqual([1, 1, 1]);
  expect(
    count(/\.createFrom(?:Buffer|DataURL|Path)\(/g),
    'only one call creates an image from data, and it creates a mosaic',
  ).toBe(1);
  expect(count(/\.printToPDF\(/g), 'only the report of a check is printed, and it shows no pictures').toBe(1);
  const others =
    /\.(?:print|savePage|downloadURL|addRecentDocument|setUserTasks)\(|\.clipboard\.(?:writeBuffer|writeBookmark)\(|setJumpList\((?!\[\]\))|new \w+\.(?:Notification|ShareMenu|TouchBar)\b/g;
  expect(main.match(others)).toBeNull();
});

/** Returns all scripts of main. Minifying renames the module `electron`. */
async function builtMain(): Promise<string> {
  const folder = join(projectRoot, 'out', 'main');
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  return (await Promise.all(scripts.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}
