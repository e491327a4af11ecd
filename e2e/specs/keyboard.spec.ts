import { MASK_OFF, MASKED, maskEverything, takeMaskOff } from '../fixtures/mask';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

async function openAlbum(program: Program): Promise<void> {
  await program.rail.choose('Visitor');
  await program.albums.open('The long archive');
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
}

test('back and forward lead through pictures, albums, owners and accounts: by key, mouse button and menu', async ({
  program,
}) => {
  const { page, rail, toolbar, albums, album, viewer } = program;
  await expect(albums.root).toHaveAccessibleName('Albums of Dana Reyes');
  await albums.open('Low tide');
  await rail.choose('Visitor');
  await albums.ofOwner('Northlight');
  await albums.open('Weather');
  await expect.poll(() => album.imageOf(album.tileAt(2))).not.toBeNull();
  await album.tileAt(2).dblclick();
  await expect(viewer.count).toHaveText(/^3 of /);
  await viewer.next.click();
  await expect(viewer.count).toHaveText(/^4 of /);

  const devtools = await page.context().newCDPSession(page);
  const clickMouse = async (button: 'back' | 'forward'): Promise<void> => {
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await devtools.send('Input.dispatchMouseEvent', { type, button, x: 500, y: 300, clickCount: 1 });
  };
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(viewer.root).toHaveCount(0);
  await expect.poll(() => album.activeIndex(), 'the picture that was large last').toBe(3);
  await expect(toolbar.title).toHaveText('Weather');
  await clickMouse('back');
  await expect(albums.root).toHaveAccessibleName('Albums of Northlight');
  expect(await chooseInMenu(program, 'Back')).toBe('Alt+Left');
  await expect(albums.root).not.toHaveAccessibleName('Albums of Northlight');
  await expect(rail.current).toContainText('Visitor');
  await clickMouse('back');
  await expect(rail.current).toContainText('Dana Reyes');
  await expect(toolbar.title).toHaveText('Low tide');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(albums.root).toHaveAccessibleName('Albums of Dana Reyes');
  await page.keyboard.press('Alt+ArrowLeft');

  await page.keyboard.press('Alt+ArrowRight');
  await expect(toolbar.title).toHaveText('Low tide');
  await clickMouse('forward');
  await expect(rail.current).toContainText('Visitor');
  expect(await chooseInMenu(program, 'Forward')).toBe('Alt+Right');
  await expect(albums.root).toHaveAccessibleName('Albums of Northlight');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(toolbar.title).toHaveText('Weather');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(viewer.count).toHaveText(/^4 of /);
  await page.keyboard.press('Escape');
  await expect(viewer.root).toHaveCount(0);
  await expect.poll(() => album.activeIndex()).toBe(3);

  await page.keyboard.press('Escape');
  await expect(albums.root, 'Escape goes up').toHaveAccessibleName('Albums of Northlight');
  await page.keyboard.press('?');
  await clickMouse('back');
  await expect(page.getByText('Close the dialog first').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(toolbar.title, 'and back returns to the album').toHaveText('Weather');
});

test('keys and menu items work on every screen, with every keyboard layout, and after focus is lost', async ({
  program,
}) => {
  await test.step('i, m and the account shortcuts work on every screen, but not in a selection list', async () => {
    await program.page.keyboard.press('i');
    await expect(program.toolbar.inspector).toHaveAttribute('aria-pressed', 'true');
    await program.page.keyboard.press('i');
    await expect(program.inspector.root).toHaveCount(0);
    await expect(program.albums.loading).toHaveCount(0);
    await takeMaskOff(program);
    await maskEverything(program);
    await program.page.keyboard.press('m');
    await expect(program.toolbar.mask, 'M does not turn off masking').toHaveText(MASKED);
    await program.page.keyboard.press('Control+2');
    await expect(program.rail.current).toContainText('Visitor');
    await program.page.keyboard.press('Control+1');
    await expect(program.rail.current).toContainText('Dana Reyes');
    await takeMaskOff(program);
    await program.albums.owner.focus();
    await program.page.keyboard.press('m');
    await expect(program.toolbar.mask).toHaveText(MASK_OFF);
    await program.toolbar.mask.click();
    await expect(program.toolbar.mask).toHaveText(MASKED);
  });

  await test.step('the menu and its accelerators enlarge, shrink and reset the pictures, and the menu enables what is possible', async () => {
    await openAlbum(program);
    expect(await chooseInMenu(program, 'Larger Pictures')).toBe('CmdOrCtrl+=');
    await expect(program.toolbar.size).toHaveValue('240');
    expect(await chooseInMenu(program, 'Smaller Pictures')).toBe('CmdOrCtrl+-');
    await expect(program.toolbar.size).toHaveValue('200');
    expect(await chooseInMenu(program, 'Smaller Pictures')).toBe('CmdOrCtrl+-');
    await expect.poll(async () => (await program.album.boxes())[0]?.height).toBeLessThan(190);
    expect(await chooseInMenu(program, 'Default Picture Size')).toBe('CmdOrCtrl+0');
    await expect(program.toolbar.size).toHaveValue('200');

    const isEnabled = (label: string): Promise<boolean> =>
      program.app.evaluate(({ Menu }, wanted) => {
        const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
        return items.find((item) => item.label === wanted)?.enabled ?? false;
      }, label);
    await expect.poll(() => isEnabled('Copy Picture'), 'a picture is selected').toBe(true);
    await program.page.keyboard.press('Escape');
    await expect(program.albums.root).toBeFocused();
    await expect.poll(() => isEnabled('Copy Picture'), 'an album is selected').toBe(false);
    expect(await isEnabled('Reveal the Whole Album…')).toBe(true);
    expect(await isEnabled('Stop Acting as a Member')).toBe(false);
    expect(await isEnabled('Settings')).toBe(true);
    await program.rail.choose('Dana Reyes');
  });

  await test.step('the program recognizes keys of other alphabets by their position, and resizes pictures with every plus and minus key', async () => {
    await program.albums.open('Low tide');
    await expect(program.album.root).toBeFocused();
    await pressOn(program, [{ key: 'ш', code: 'KeyI' }]);
    await expect(program.toolbar.inspector).toHaveAttribute('aria-pressed', 'true');
    await pressOn(program, [{ key: 'ן', code: 'KeyI' }]);
    await expect(program.toolbar.inspector).toHaveAttribute('aria-pressed', 'false');
    await pressOn(program, [{ key: ',', code: 'Slash', modifiers: SHIFT }]);
    await expect(program.keys.root).toBeVisible();
    await program.page.keyboard.press('Escape');
    await expect(program.keys.root).toHaveCount(0);

    for (const [keys, height] of [
      ['Control+Shift+Equal', '240'],
      ['Control+NumpadAdd', '280'],
      ['Control+NumpadSubtract', '240'],
      ['Control+Minus', '200'],
      ['Control+Equal', '240'],
    ] as const) {
      await program.page.keyboard.press(keys);
      await expect(program.toolbar.size, keys).toHaveValue(height);
    }
    await pressOn(program, [{ key: '0', code: 'Numpad0', modifiers: CTRL }]);
    await expect(program.toolbar.size).toHaveValue('200');
    const texts = await program.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
    );
    expect(texts, 'the text keeps its size').toBe(1);

    await program.page.keyboard.press('Control+a');
    await pressOn(program, [{ key: 'ф', code: 'KeyA', modifiers: CTRL, keyCode: 65 }]);
    await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.selectAll());
    const selected = (): Promise<string> => program.page.evaluate(() => document.getSelection()?.toString() ?? '');
    expect(await selected(), 'a page of pictures has no text to select').toBe('');
    await program.page.keyboard.press('i');
    await expect(program.inspector.group('File')).toBeVisible();
    await program.page.keyboard.press('Control+a');
    expect(await selected()).toBe('');
    await program.inspector.root.getByText(/ kB$/).first().dblclick();
    const word = await selected();
    expect(word).not.toBe('');
    await program.page.keyboard.press('Control+a');
    expect((await selected()).length, 'Ctrl A selects all text of the inspector').toBeGreaterThan(word.length);
    await program.page.keyboard.press('i');
    await program.toolbar.back.click();
  });

  await test.step('a dialog, a menu and the viewer receive their keys after focus is lost', async () => {
    const { page, keys, settings, menu, viewer, album, albums, palette } = program;
    const loseFocus = (): Promise<void> =>
      page.evaluate(() => {
        const focused = document.activeElement;
        if (focused instanceof HTMLElement) focused.blur();
      });
    const expectLost = (): Promise<void> =>
      expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(true);

    await page.keyboard.press('?');
    await page.mouse.click(4, 300);
    await expectLost();
    await page.keyboard.press('Escape');
    await expect(keys.root).toHaveCount(0);

    await chooseInMenu(program, 'Settings');
    await expect(settings.root).toBeVisible();
    await page.keyboard.press('Tab');
    await page.evaluate(() => document.activeElement?.remove());
    await expectLost();
    await chooseInMenu(program, 'Palette');
    // Escape must not overtake the menu's command on its way through main.
    await expect(page.getByText('Close the dialog first').first()).toBeVisible();
    await chooseInMenu(program, 'Larger Pictures');
    await expect(program.toolbar.size, 'no command has an effect while a dialog is open').toHaveValue('200');
    await page.keyboard.press('Escape');
    await expect(settings.root).toHaveCount(0);
    await expect(palette.root).toHaveCount(0);

    await albums.open('Low tide');
    await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
    await album.tileAt(0).click({ button: 'right' });
    await expect(menu.root).toBeVisible();
    await loseFocus();
    await page.keyboard.press('Escape');
    await expect(menu.root).toHaveCount(0);

    await album.root.focus();
    await page.keyboard.press('Enter');
    await expect(viewer.root).toBeVisible();
    await loseFocus();
    const name = await viewer.root.getAttribute('aria-label');
    await page.keyboard.press('ArrowRight');
    await expect(viewer.root).not.toHaveAttribute('aria-label', name ?? '');
    await loseFocus();
    await page.keyboard.press('i');
    await expect(viewer.root.getByRole('complementary', { name: 'Inspector' })).toBeVisible();
    await chooseInMenu(program, 'Back');
    await expect(viewer.root).toHaveCount(0);
    await expect(program.toolbar.title, 'the key closes the viewer, not the album').toHaveText('Low tide');
    await program.toolbar.back.click();
  });

  await test.step('keys used by an input method during composition have no other effect', async () => {
    const { page, palette, journal } = program;
    await chooseInMenu(program, 'Palette');
    await expect(palette.field).toBeFocused();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.imeSetComposition', { text: 'j', selectionStart: 1, selectionEnd: 1 });
    await expect(palette.field).toHaveValue('j');
    const first = await palette.active.textContent();
    await pressOn(
      program,
      ['ArrowDown', 'Enter', 'Escape'].map((key) => ({ key, code: key, keyCode: 229 })),
    );
    await expect(palette.active).toHaveText(first ?? '');
    await expect(journal.root).toHaveCount(0);
    await devtools.send('Input.insertText', { text: 'journal' });
    await expect(palette.field).toHaveValue('journal');
    await pressOn(program, [{ key: 'Enter', code: 'Enter', keyCode: 229 }]);
    await expect(palette.root, 'the Enter that ends a composition runs no command').toBeVisible();
    await page.keyboard.press('Enter');
    await expect(journal.root).toBeVisible();
  });
});

/** Sends key events as a keyboard with another layout does. */
async function pressOn(
  program: Program,
  keys: readonly {
    readonly key: string;
    readonly code: string;
    readonly modifiers?: number;
    readonly keyCode?: number;
  }[],
): Promise<void> {
  const devtools = await program.page.context().newCDPSession(program.page);
  for (const { key, code, modifiers = 0, keyCode = 0 } of keys) {
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      await devtools.send('Input.dispatchKeyEvent', { type, key, code, modifiers, windowsVirtualKeyCode: keyCode });
    }
  }
  await devtools.detach();
}

const CTRL = 2;
const SHIFT = 8;
