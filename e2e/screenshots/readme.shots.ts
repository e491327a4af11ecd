/** Takes the README's screenshots. `screenshots.config.ts` says how to run it. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { connectManager, HERON, MANAGER, membersOf, PIER, startActing } from '../fixtures/acting';
import { ask } from '../fixtures/bridge';
import { connectByPassword, fillBrowserForm } from '../fixtures/connecting';
import { takeMaskOff } from '../fixtures/mask';
import { chooseInMenu } from '../fixtures/menu';
import { freePort } from '../fixtures/ports';
import type { Program } from '../fixtures/program';
import { projectRoot } from '../fixtures/project';
import { expect, test } from '../fixtures/test';
import { ServicePage } from '../pages/service-page';

const FOLDER = join(projectRoot, 'docs/screenshots');
const LARGE = { width: 1440, height: 900 };
const SMALL = { width: 800, height: 600 };

interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
}

async function dress({ app, page }: Program, { colorScheme, size = LARGE }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Got it' }).click();
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    size,
  );
  await expect
    .poll(() => page.evaluate(() => [window.innerWidth, window.innerHeight]))
    .toEqual([size.width, size.height]);
  // The resize makes the window request other sizes of the pictures.
  await expect(page.locator('img[data-state="loading"]')).toHaveCount(0);
}

async function save({ page }: Program, name: string): Promise<void> {
  // Moves the pointer off the tiles, because a hovered tile shows its caption.
  await page.mouse.move(1, 1);
  await expect(page.locator('img[data-state="loading"]')).toHaveCount(0);
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, name), scale: 'css', animations: 'disabled', quality: 86 });
}

async function openAlbum({ rail, albums, album }: Program, title: string): Promise<void> {
  await rail.choose('Visitor');
  await albums.open(title);
  await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the screenshot shows the albums in ${colorScheme} colours`, async ({ program }) => {
    await dress(program, { colorScheme });
    await save(program, `albums-${colorScheme}.jpg`);
  });
}

test('the screenshot shows an album in dark colours', async ({ program }) => {
  await dress(program, { colorScheme: 'dark' });
  await openAlbum(program, 'The long archive');
  await takeMaskOff(program);
  await expect(program.album.root.locator('[data-mask-style]')).toHaveCount(0);
  await save(program, 'album-dark.jpg');
});

test('the screenshot shows the viewer', async ({ program }) => {
  await dress(program, { colorScheme: 'dark' });
  await openAlbum(program, 'Above the tree line');
  await takeMaskOff(program);
  await program.page.keyboard.press('Enter');
  await expect(program.viewer.picture((await program.viewer.title.textContent()) ?? '')).toHaveAttribute(
    'data-state',
    'shown',
  );
  await save(program, 'viewer.jpg');
});

test('the screenshot shows the inspector', async ({ program }) => {
  await dress(program, { colorScheme: 'light' });
  await openAlbum(program, 'North shore');
  await takeMaskOff(program);
  await program.page.keyboard.press('i');
  await expect(program.inspector.group('Sizes')).toBeVisible();
  await expect(program.album.root.locator('[data-mask-style]')).toHaveCount(0);
  await save(program, 'inspector.jpg');
});

test('the screenshot shows a masked album', async ({ program }) => {
  await dress(program, { colorScheme: 'light' });
  await program.albums.open('Ridge and cloud');
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
  await save(program, 'masked.jpg');
});

test('the screenshot shows a small window', async ({ program }) => {
  await dress(program, { colorScheme: 'light', size: SMALL });
  await openAlbum(program, 'North shore');
  await takeMaskOff(program);
  await expect(program.album.root.locator('[data-mask-style]')).toHaveCount(0);
  await save(program, 'narrow.jpg');
});

test('the screenshot shows an error', async ({ program, control }) => {
  await dress(program, { colorScheme: 'light' });
  await control.setFaults({ match: { methodName: 'GetAlbums' }, status: 429, retryAfterSeconds: 45 });
  await program.albums.ofOwner('quiet_heron');
  await expect(program.albums.alert.getByRole('button')).toHaveText(/^Try again in/);
  await save(program, 'error.jpg');
});

test('the screenshot shows an empty screen', async ({ program }) => {
  await dress(program, { colorScheme: 'light' });
  await program.albums.ofOwner('salt_meadow');
  await expect(program.albums.notice).toContainText('No albums');
  await save(program, 'empty.jpg');
});

test('the screenshot shows a newly added account', async ({ launchApp, keychain, systemBrowser, sandbox }) => {
  const program = await launchApp({ keychain, environment: systemBrowser.environment });
  await dress(program, { colorScheme: 'light' });
  await connectByPassword(program, sandbox.announcement);
  await fillBrowserForm(program, sandbox.announcement, { port: await freePort() });
  const [page] = await Promise.all([systemBrowser.nextPage(), program.adding.submit.click()]);
  await new ServicePage(page).allow();
  await expect(program.adding.welcome.root).toBeVisible();
  await save(program, 'account.jpg');
});

test('the screenshot shows acting as a member', async ({ program, sandbox }) => {
  await dress(program, { colorScheme: 'light' });
  const identity = await connectManager(program, sandbox.announcement);
  await membersOf(program, identity);
  await startActing(program, identity, HERON.id);
  await expect(program.albums.tile(HERON.album)).toBeVisible();
  await save(program, 'acting.jpg');
});

test('the screenshot shows the overview of a group', async ({ program, sandbox }) => {
  await dress(program, { colorScheme: 'dark' });
  await connectManager(program, sandbox.announcement);
  await chooseInMenu(program, 'Members of the Group');
  await program.page.getByText('Overview', { exact: true }).click();
  await expect(program.page.getByText('119 of 119 loaded').first()).toBeVisible();
  await program.page.getByRole('button', { name: 'Albums', exact: true }).click();
  await save(program, 'overview.jpg');
});

test('the screenshot shows the journal', async ({ program, sandbox }) => {
  await dress(program, { colorScheme: 'light' });
  const identity = await connectManager(program, sandbox.announcement);
  await membersOf(program, identity);
  await ask(program.page, 'acting.start', { identity, member: PIER.id, reason: 'Cover of Pier end was reported' });
  await expect(program.albums.tile(PIER.album)).toBeVisible();
  await program.albums.open(PIER.album);
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
  await startActing(program, identity, HERON.id);
  await expect(program.albums.tile(HERON.album)).toBeVisible();
  await program.band.back.click();
  await expect(program.albums.tile(MANAGER.album)).toBeVisible();
  await chooseInMenu(program, 'Journal');
  await expect(program.page.getByText('Cover of Pier end was reported')).toBeVisible();
  await save(program, 'journal.jpg');
});
