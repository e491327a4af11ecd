import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Program } from '../fixtures/program';
import { readRecording } from '../fixtures/recording';
import { expect, test } from '../fixtures/test';

test('a restart restores the account, owner, album, inspector, picture size, window, selected picture and scroll position', async ({
  launchApp,
}) => {
  const first = await launchApp();
  await first.rail.choose('Visitor');
  await first.albums.ofOwner('Northlight');
  await first.albums.open('Weather');
  await expect.poll(() => first.album.imageOf(first.album.tileAt(0))).not.toBeNull();
  await first.page.keyboard.press('i');
  await expect(first.inspector.group('File')).toBeVisible();
  await first.invitation.dismiss.click();
  await expect(first.invitation.root).toHaveCount(0);
  await first.toolbar.size.focus();
  await first.page.keyboard.press('ArrowRight');
  await first.inspector.handle.focus();
  await first.page.keyboard.press('ArrowLeft');
  const size = await first.toolbar.size.inputValue();
  const inspectorWidth = await first.inspector.handle.getAttribute('aria-valuenow');
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 120, y: 90, width: 1040, height: 720 }),
  );
  await expect.poll(() => boundsOf(first)).toEqual({ x: 120, y: 90, width: 1040, height: 720 });
  await first.close();

  const second = await launchApp({ userData: first.userData });
  expect(await boundsOf(second)).toEqual({ x: 120, y: 90, width: 1040, height: 720 });
  await expect(second.rail.current).toContainText('Visitor');
  await expect(second.toolbar.title).toHaveText('Weather');
  await expect(second.inspector.group('File')).toBeVisible();
  await expect(second.toolbar.size).toHaveValue(size);
  await expect(second.invitation.root, 'the dismissed demo note stays hidden').toHaveCount(0);
  await expect(second.inspector.handle).toHaveAttribute('aria-valuenow', inspectorWidth ?? '');
  await second.toolbar.back.click();
  await expect(second.albums.root).toHaveAccessibleName('Albums of Northlight');

  await second.albums.ofOwner('Tidelines');
  await second.albums.open('The long archive');
  await expect(second.album.root).toHaveAttribute('aria-busy', 'false');
  await expect.poll(() => second.album.imageOf(second.album.tileAt(0))).not.toBeNull();
  await second.page.keyboard.press('End');
  await expect(second.album.tileAt(4999)).toBeInViewport({ ratio: 1 });
  await second.album.scrollTo((await second.album.scrollTop()) / 2);
  const scrollTop = await second.album.scrollTop();
  await expect
    .poll(() => keptGrids(second))
    .toContainEqual(
      expect.objectContaining({ activeIndex: 4999, anchor: expect.objectContaining({ isSelected: false }) }),
    );
  await second.close();

  const third = await launchApp({ userData: first.userData });
  await expect(third.toolbar.title).toHaveText('The long archive');
  await expect(third.album.root).toHaveAttribute('aria-busy', 'false');
  await expect.poll(async () => Math.abs((await third.album.scrollTop()) - scrollTop)).toBeLessThan(2);
  expect(await third.album.activeIndex()).toBe(4999);
  await third.page.keyboard.press('ArrowLeft');
  await expect(third.album.tileAt(4998)).toBeInViewport({ ratio: 1 });
  await third.toolbar.back.click();
  await expect(third.albums.tile('The long archive')).toHaveAttribute('aria-selected', 'true');
});

test('the program speaks the language of the system, and changes to a chosen one at once and for the next start', async ({
  launchApp,
}) => {
  // Chromium knows German, but not that of Switzerland.
  const system = { args: ['--lang=de'], environment: { LC_ALL: 'de_CH.UTF-8', LANGUAGE: 'de' } };
  const program = await launchApp(system);
  const { page, app } = program;
  const menus = (): Promise<readonly string[]> =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
  await test.step('all is in German on a Swiss system, with its numbers and dates', async () => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    expect(await menus()).toContain('&Datei');
    await page.getByRole('button').filter({ hasText: 'Besucher' }).click();
    await expect(page.getByRole('gridcell').filter({ hasText: 'The long archive' })).toContainText(/5['’]000 Bilder/);
    await page.keyboard.press('i');
    await expect(page.getByRole('complementary')).toContainText(/\d{2}\.\d{2}\.\d{4}/);
  });
  await test.step('a chosen language is shown at once, from right to left if it is Arabic', async () => {
    await page.keyboard.press('Control+,');
    const settings = page.getByRole('dialog', { name: 'Einstellungen' });
    await expect(settings).toContainText('30 Sekunden');
    await settings.getByRole('combobox', { name: 'Sprache' }).selectOption('ar');
    await expect(page.getByRole('dialog', { name: 'الإعدادات' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect.poll(async () => (await menus())[0]).toBe('&ملف');
    await page.keyboard.press('Escape');
  });
  await test.step('the next start is in the chosen language, and the text has the chosen size', async () => {
    await expect.poll(() => keptPreference(program, 'language')).toBe('ar');
    // An automated click does not reach Electron's own command.
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1.25));
    await program.close();
    const next = await launchApp({ ...system, userData: program.userData });
    await expect(next.page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(next.page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(next.page.locator('body')).toContainText(/[\u0621-\u064a]{3}/);
    expect(await textSizeOf(next)).toBeCloseTo(1.25);
  });
});

test('only the last of several locations is saved, in one call, and the next start corrects a window outside every screen, a location that no longer exists and unreadable settings', async ({
  launchApp,
}) => {
  const first = await launchApp();
  await first.albums.open('Low tide');
  await first.rail.choose('Visitor');
  await first.albums.open('The long archive');
  await expect(first.album.root).toHaveAttribute('aria-busy', 'false');
  const location = (): Promise<unknown> => keptPreference(first, 'location');
  await expect.poll(location).toMatchObject({ albumId: expect.any(String) });
  const inputsOf = (name: string): readonly unknown[] =>
    readRecording(first.recordingPath)
      .filter(({ way, given }) => way === 'to main' && given[1] === name)
      .map(({ given }) => given[2]);
  const savedLocations = (): readonly unknown[] =>
    inputsOf('preferences.update').filter((input) => JSON.stringify(input).includes('"location"'));
  const [saved, reported] = [savedLocations().length, inputsOf('identities.activate').length];

  // All steps in one task, so that no pause between them is long enough for saving.
  await first.page.evaluate(() => {
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowLeft', 'ArrowLeft'])
      window.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, altKey: true, cancelable: true }));
  });
  await expect(first.rail.current).toContainText('Dana Reyes');
  await expect.poll(() => inputsOf('identities.activate').slice(reported)).toEqual([{ identity: 'demo/pictures-api' }]);
  await expect.poll(location).toMatchObject({ identity: 'demo/pictures-api', albumId: null });
  expect(savedLocations()).toHaveLength(saved + 1);

  const path = join(first.userData, 'settings.json');
  await first.albums.open('Low tide');
  await expect(first.toolbar.title).toHaveText('Low tide');
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 100, y: 100, width: 1000, height: 700 }),
  );
  await expect.poll(async () => (await boundsOf(first)).width).toBe(1000);
  await first.close();
  const { preferences, ...settings } = JSON.parse(await readFile(path, 'utf8')) as {
    preferences: { location: { albumId: string | null } };
  }; // the program's own file
  expect(preferences.location.albumId).not.toBeNull();
  const gone = { ...preferences, location: { ...preferences.location, albumId: '500001/999999' } };
  const outside = { x: 40_000, y: -9000, width: 1000, height: 700, isMaximized: false };
  await writeFile(path, JSON.stringify({ ...settings, preferences: gone, window: outside }));

  const second = await launchApp({ userData: first.userData });
  const { x, y, width, height } = await boundsOf(second);
  const area = await second.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
  expect({ width, height }).toEqual({ width: 1000, height: 700 });
  expect(x).toBeGreaterThanOrEqual(area.x);
  expect(x + width).toBeLessThanOrEqual(area.x + area.width);
  expect(y).toBeGreaterThanOrEqual(area.y);
  await expect(second.albums.tile('Low tide')).toBeVisible();
  await second.page.keyboard.press('i');
  await expect(second.inspector.root).toBeVisible();
  await second.close();

  const broken = '{"preferences": {"rowHeightPx": 9';
  await writeFile(path, broken);
  await writeFile(`${path}.tmp-17953048450a1b2c`, broken);
  const third = await launchApp({ userData: first.userData });
  await expect(third.albums.root).toBeVisible();
  await expect(third.inspector.root).toHaveCount(0);
  const names = (await readdir(first.userData)).filter((name) => name.startsWith('settings'));
  expect(
    names.filter((name) => name.includes('.tmp-')),
    'temporary files of a killed program',
  ).toEqual([]);
  const aside = names.filter((name) => name.startsWith('settings.unreadable-'));
  expect(aside).toHaveLength(1);
  expect(await readFile(join(first.userData, aside[0] ?? ''), 'utf8'), 'the copy of the unreadable file').toBe(broken);
  await third.close();

  await writeFile(
    path,
    JSON.stringify({ preferences: { rowHeightPx: 'large', isInspectorOpen: true, place: { identity: 7 } } }),
  );
  const last = await launchApp({ userData: first.userData });
  await expect(last.inspector.root).toBeVisible();
  await expect(last.toolbar.size).toHaveValue('200');
});

/** Reads the grids' state from the settings file, while the program runs or after it ended. */
async function keptGrids(program: Program): Promise<unknown> {
  return (await keptPreference(program, 'grids')) ?? [];
}

async function keptPreference({ userData }: Program, name: string): Promise<unknown> {
  // The file does not exist before the first change.
  const text = await readFile(join(userData, 'settings.json'), 'utf8').catch(() => '{}');
  const { preferences } = JSON.parse(text) as {
    preferences?: Readonly<Record<string, unknown>>;
  }; // the program's own file
  return preferences?.[name];
}

function boundsOf(program: Program): Promise<{ x: number; y: number; width: number; height: number }> {
  return program.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('There is no window.');
    return window.getBounds();
  });
}

function textSizeOf({ app }: Program): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor() ?? 0);
}
