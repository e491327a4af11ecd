/** Masked pictures are shown only at the user's request, for as long as requested, and are then masked at once. */
import type { MaskState } from '../../preload/contract';
import { expectForEverybody } from '../fixtures/axe';
import { ask } from '../fixtures/bridge';
import { collectAnnouncements } from '../fixtures/announcements';
import { maskEverything, MASK_OFF, MASKED, takeMaskOff } from '../fixtures/mask';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

/** Maximum long edge of a masked picture. */
const MOSAIC_PX = 8;
const ALBUM = 'Low tide';
/** Indexes in the album, by the service's flags: the first two unsafe pictures and one safe picture. */
interface Places {
  readonly unsafe: number;
  readonly other: number;
  readonly safe: number;
}

test('a reveal by mouse, key, menu or button lasts as long as asked, and M ends it from any screen', async ({
  program,
  services,
}) => {
  await test.step('a masked picture is visible only while the mouse button or Space is pressed', async () => {
    const { album, albums, page, toolbar, viewer } = program;
    const { unsafe } = placesOf(await services.picturesApiPictures('Dana Reyes', ALBUM));
    const covers = await services.picturesApiAlbums('Dana Reyes');
    const cover = albums.tile(
      covers.find(({ ThumbSafe, ThumbUrl }) => ThumbUrl !== null && !ThumbSafe)?.AlbumName ?? '',
    );
    await cover.hover();
    await page.mouse.down();
    await expect.poll(async () => (await albums.imageOf(cover))?.isMosaic).toBe(false);
    await page.mouse.up();
    await expect.poll(async () => (await albums.imageOf(cover))?.isMosaic).toBe(true);
    await expect(albums.root, 'a press and hold does not open the album').toBeVisible();

    await openAlbum(program);
    await album.tileAt(unsafe).hover();
    await page.mouse.down();
    await expectShown(program, unsafe);
    await expect(program.announced).toHaveText('Revealed while held');
    await page.mouse.move(0, 0);
    await expectHidden(program, unsafe);
    await page.mouse.up();

    await album.root.focus();
    const before = await album.scrollTop();
    for (const release of [
      () => page.keyboard.up('Space'),
      () => page.keyboard.press('Escape'),
      () => page.keyboard.press('Tab'),
    ]) {
      await album.root.focus();
      await page.keyboard.down('Space');
      await expectShown(program, unsafe);
      await release();
      await expectHidden(program, unsafe);
      await page.keyboard.up('Space');
    }
    expect(await album.scrollTop(), 'Space does not scroll').toBe(before);
    await expect(toolbar.title, 'Escape only ended the reveal').toHaveText(ALBUM);

    await album.tileAt(unsafe).click();
    await expectHidden(program, unsafe);
    await album.tileAt(unsafe).dblclick();
    await expect(viewer.root).toBeVisible();
    await expect.poll(() => leasesOf(program)).toEqual([]);
    await page.keyboard.press('Escape');
    await toolbar.back.click();
  });

  await test.step('a whole album is revealed after confirmation, and in the viewer a reveal applies to one picture only', async () => {
    const { album, asking, menu, page, palette, toolbar, viewer } = program;
    const { unsafe, other } = placesOf(await services.picturesApiPictures('Dana Reyes', ALBUM));
    await openAlbum(program);
    await toolbar.revealAlbum.click();
    await expect(asking.root).toContainText(/Its 8 pictures and its cover are shown as they are for 30 seconds/);
    await asking.cancel.click();
    expect(await leasesOf(program)).toEqual([]);
    await album.tileAt(other).click({ button: 'right' });
    await menu.item(/^Reveal the whole album/).click();
    await asking.revealAlbum.click();
    for (const index of [unsafe, other]) await expectShown(program, index);
    await expect(toolbar.mask).toHaveText(/^8 revealed/);
    await toolbar.mask.click();
    for (const index of [unsafe, other]) await expectHidden(program, index);
    await chooseInMenu(program, 'Palette');
    await palette.run('whole album');
    await expect(asking.root).toBeVisible();
    await page.keyboard.press('Escape');

    await album.tileAt(unsafe).dblclick();
    await expect(viewer.maskNote).toContainText('Masked');
    await page.keyboard.press('r');
    await expect(viewer.maskNote).toContainText(/\d+ s\s*Revealed/);
    await expect.poll(() => viewerEdge(program)).toBeGreaterThan(MOSAIC_PX);
    await goTo(program, other);
    await expect(viewer.maskNote, 'the next picture is masked').toContainText('Masked');
    await expect.poll(() => viewerEdge(program)).toBeLessThanOrEqual(MOSAIC_PX);
    const [maskedWidth = 0, maskedHeight = 0] = await frameOf(program);
    await viewer.hold.hover();
    await page.mouse.down();
    await expect.poll(() => viewerEdge(program)).toBeGreaterThan(MOSAIC_PX);
    const [width = 0, height = 0] = await frameOf(program);
    expect(Math.abs(width - maskedWidth), 'the picture keeps its shape').toBeLessThanOrEqual(ROUNDED_PX);
    expect(Math.abs(height - maskedHeight)).toBeLessThanOrEqual(ROUNDED_PX);
    await page.mouse.up();
    await expect.poll(() => viewerEdge(program)).toBeLessThanOrEqual(MOSAIC_PX);
    await viewer.hold.focus();
    await page.keyboard.down('Enter');
    await expect.poll(() => viewerEdge(program)).toBeGreaterThan(MOSAIC_PX);
    await page.keyboard.up('Enter');
    await expect.poll(() => viewerEdge(program)).toBeLessThanOrEqual(MOSAIC_PX);
    await goTo(program, unsafe);
    await expect(viewer.maskNote, 'the first picture is still revealed').toContainText(/Revealed/);
    await viewer.root.getByRole('button', { name: /^Hide now/ }).click();
    await expect.poll(() => viewerEdge(program)).toBeLessThanOrEqual(MOSAIC_PX);
    await page.keyboard.press('Escape');
    await toolbar.back.click();
  });

  await test.step('M masks everything from any screen, but not when it is typed into a text field', async () => {
    const { album, find, keys, page, palette, settings, toolbar, viewer } = program;
    const { unsafe } = placesOf(await services.picturesApiPictures('Dana Reyes', ALBUM));
    await openAlbum(program);
    await takeMaskOff(program);
    await expectShown(program, unsafe);
    await expect(program.announced).toHaveText('Masking is off for 15 minutes');
    const announcements = await collectAnnouncements(program);
    await maskEverything(program);
    await expectHidden(program, unsafe);
    await expect.poll(announcements).toContain('Sensitive pictures are masked');

    await takeMaskOff(program);
    await album.tileAt(unsafe).dblclick();
    await expect(viewer.root).toBeVisible();
    await page.keyboard.press('m');
    await expect(viewer.root).toContainText('Masked: the service rates this as unsafe');
    await viewer.close.click();

    await takeMaskOff(program);
    await chooseInMenu(program, 'Keyboard Shortcuts');
    await expect(keys.root).toBeVisible();
    await maskEverything(program);
    await keys.close.click();

    await takeMaskOff(program);
    await chooseInMenu(program, 'Settings');
    const [identity] = await ask(page, 'identities.list', {});
    for (const [choice, key] of [
      [settings.mask.look('Mosaic'), 'm'],
      [settings.mask.root.getByRole('checkbox').first(), 'ь'],
    ] as const) {
      await ask(page, 'mask.reveal', {
        identity: identity?.key ?? '',
        scope: { kind: 'everything' },
        kind: 'timed',
        longEdgePx: 400,
      });
      await choice.dispatchEvent('keydown', { key, code: 'KeyM' });
      await expect.poll(() => leasesOf(program)).toEqual([]);
    }
    await settings.close.click();

    await takeMaskOff(program);
    await chooseInMenu(program, 'Open an Owner or Album');
    await expect(find.root).toBeVisible();
    await page.keyboard.type('mmm');
    await expect(toolbar.mask).toHaveText(MASK_OFF);
    await page.keyboard.press('Escape');
    await chooseInMenu(program, 'Palette');
    await palette.field.pressSequentially('mask reveal');
    await expect(toolbar.mask).toHaveText(MASK_OFF);
    await palette.field.press('Enter');
    await expect(toolbar.mask).toHaveText(MASKED);
    await expectHidden(program, unsafe);
    await toolbar.back.click();
  });

  await test.step('R reveals a picture for a limited time with a countdown and hides the picture again, and the reveal also ends automatically', async () => {
    const { album, announced, page, settings, toolbar } = program;
    const { unsafe, safe } = placesOf(await services.picturesApiPictures('Dana Reyes', ALBUM));
    await openAlbum(program);
    await album.tileAt(unsafe).click();
    await page.keyboard.press('r');
    await expectShown(program, unsafe);
    await expect(announced).toHaveText('Revealed for 30 seconds');
    await expect(album.tileAt(unsafe)).toContainText(/\d+ s/);
    await expect(toolbar.mask).toHaveText(/^1 revealed/);
    await page.keyboard.press('R');
    await expectHidden(program, unsafe);
    await expect(announced).toHaveText('Masked');
    await expect(toolbar.mask).toHaveText(MASKED);

    await album.tileAt(safe).click();
    await page.keyboard.press('r');
    await expect(announced).toHaveText('This picture is not masked');
    expect(await leasesOf(program)).toEqual([]);

    await chooseInMenu(program, 'Settings');
    await settings.mask.seconds.selectOption({ label: '5 seconds' });
    await settings.close.click();
    await album.tileAt(unsafe).click();
    await page.keyboard.press('r');
    await expectShown(program, unsafe);
    await expect(announced).toHaveText('Revealed for 5 seconds');
    await expect(announced, 'the end of the reveal is announced').toHaveText('Masked');
    await expectHidden(program, unsafe);
  });
});

test('every reveal works by keyboard alone, and each account has its own mask rules and mask style', async ({
  program,
  services,
  control,
}) => {
  const { album, albums, asking, menu, page, rail, settings, toolbar, viewer } = program;
  const { unsafe } = placesOf(await services.picturesApiPictures('Dana Reyes', ALBUM));
  await test.step('every reveal works by keyboard alone and restores focus, with accessible names and no serious axe violation', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect(albums.root).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(album.root).toBeFocused();
    for (let step = 0; step < unsafe; step += 1) await page.keyboard.press('ArrowRight');
    await expect(album.active).toHaveAccessibleName(/^[^.]{0,60}, masked$/);
    for (const key of ['Shift+F10', 'ContextMenu']) {
      await page.keyboard.press(key);
      await expect(menu.items.first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(album.root).toBeFocused();
    }
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('ArrowDown');
    await expect(menu.item(/^Reveal for 30 seconds/)).toBeFocused();
    await expectForEverybody(page, 'the menu of a tile');
    await page.keyboard.press('Enter');
    await expectShown(program, unsafe);
    await expect(album.active).toHaveAccessibleName(/, revealed$/);
    await expectForEverybody(page, 'a revealed picture');
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await expect(menu.item(/^Hide now/)).toBeFocused();
    await page.keyboard.press('Enter');
    await expectHidden(program, unsafe);
    await expect(album.root).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(viewer.root).toHaveAccessibleName(/Masked: the service rates this as unsafe$/);
    await expectForEverybody(page, 'a masked picture in the viewer');
    const place = await viewer.count.innerText();
    for (const key of ['Shift+F10', 'ArrowRight', 'Escape']) await page.keyboard.press(key);
    await expect(viewer.root).toBeFocused();
    await expect(viewer.count, 'keys do not switch pictures while the menu is open').toHaveText(place);
    await page.keyboard.down('Space');
    await expect.poll(() => viewerEdge(program)).toBeGreaterThan(MOSAIC_PX);
    await page.keyboard.up('Space');
    await expect.poll(() => viewerEdge(program)).toBeLessThanOrEqual(MOSAIC_PX);
    await page.keyboard.press('Escape');
    await chooseInMenu(program, 'Turn Off Masking…');
    await expectForEverybody(page, 'the question before the mask comes off');
    await page.keyboard.press('Escape');
    await expect(asking.root).toHaveCount(0);
    await expect(album.root).toBeFocused();
  });

  await toolbar.back.click();
  await test.step('each account has its own mask rules and mask style', async () => {
    await openAlbum(program);
    await chooseInMenu(program, 'Settings');
    await expect(settings.mask.root.getByRole('radio', { name: 'Mask only what is hidden' })).toHaveCount(0);
    await expect(settings.mask.look('Soft colours'), 'soft colours are the default').toBeChecked();
    await expect(album.tileAt(unsafe).locator('img')).toHaveAttribute('data-mask-style', 'soft');
    await settings.mask.choose('Mosaic');
    await expect(album.tileAt(unsafe).locator('img')).toHaveAttribute('data-mask-style', 'mosaic');
    await settings.mask.choose('Plain, with the title');
    await expect(album.tileAt(unsafe).locator('img')).toHaveCount(0);
    await expectForEverybody(page, 'the settings of the mask');
    await settings.mask.account.selectOption({ label: 'Visitor · SmugMug' });
    await expect(settings.mask.look('Soft colours'), 'another account’s mask style is unchanged').toBeChecked();
    await expect(settings.mask.root.getByRole('checkbox', { name: /its own masked pictures/ })).toHaveCount(0);
    await settings.mask.choose('Mask only what is hidden');
    await settings.close.click();
    await expect(album.tileAt(unsafe)).toContainText(
      (await services.picturesApiPictures('Dana Reyes', ALBUM))[unsafe]?.Title ?? '',
    );
    await control.forgetRequests();
    await album.tileAt(unsafe).dblclick();
    await expect(program.viewer.root.locator('img')).toHaveCount(0);
    await expect(program.viewer.maskNote).toBeVisible();
    await program.viewer.close.click();

    await rail.choose('Visitor');
    await expect
      .poll(async () => (await albums.imageOf(albums.tile('North shore')))?.isMosaic, 'of a cover nothing is said')
      .toBe(true);
    await albums.open('North shore');
    await expect
      .poll(async () => (await album.imageOf(album.tileAt(0)))?.isMosaic, 'the owner hides no picture')
      .toBe(false);
  });
});

async function openAlbum(program: Program): Promise<void> {
  await program.albums.open(ALBUM);
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
}

function placesOf(pictures: readonly { readonly ThumbSafe: boolean; readonly ImageSafe: boolean }[]): Places {
  const indexes = pictures.map((_picture, index) => index);
  const [unsafe = -1, other = -1] = indexes.filter((index) => !pictures[index]?.ThumbSafe);
  return { unsafe, other, safe: pictures.findIndex(({ ThumbSafe, ImageSafe }) => ThumbSafe && ImageSafe) };
}

async function longEdge({ album }: Program, index: number): Promise<number> {
  const image = await album.imageOf(album.tileAt(index));
  return image ? Math.max(image.widthPx, image.heightPx) : 0;
}

async function expectShown(program: Program, index: number): Promise<void> {
  await expect.poll(() => longEdge(program, index)).toBeGreaterThan(MOSAIC_PX);
}

/** A thumbnail of 400 pixels is rounded, and is shown in the size of the window at first. */
const ROUNDED_PX = 4;

/** The width and the height of the picture in the viewer, in CSS pixels. */
function frameOf({ viewer }: Program): Promise<number[]> {
  return viewer.root.locator('[data-zoomable] > *').evaluate((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return [width, height];
  });
}

/** Expects that no image stacked in the tile is larger than a mosaic. */
async function expectHidden(program: Program, index: number): Promise<void> {
  await expect.poll(() => longEdge(program, index)).toBeGreaterThan(0);
  const edges = (): Promise<number[]> =>
    program.album
      .tileAt(index)
      .locator('img')
      .evaluateAll((images) =>
        images.map((image) =>
          image instanceof HTMLImageElement ? Math.max(image.naturalWidth, image.naturalHeight) : 0,
        ),
      );
  await expect.poll(async () => Math.max(...(await edges()))).toBeLessThanOrEqual(MOSAIC_PX);
}

/** Returns the long edge of the current picture, found by its title; 0 until it is loaded. */
async function viewerEdge({ viewer }: Program): Promise<number> {
  const { width, height } = await viewer.naturalSize((await viewer.title.textContent()) ?? '');
  return Math.max(width, height);
}

async function goTo({ page, viewer }: Program, index: number): Promise<void> {
  await viewer.root.focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowRight');
  await expect(viewer.count).toHaveText(new RegExp(`^${index + 1} of`));
}

async function leasesOf({ page }: Program): Promise<MaskState['leases']> {
  return (await ask(page, 'mask.get', {})).leases;
}
