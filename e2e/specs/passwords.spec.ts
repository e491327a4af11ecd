import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

async function openGatehouse(program: Program): Promise<void> {
  await program.rail.choose('Visitor');
  await program.albums.ofOwner('Gatehouse');
  await expect(program.password.title).toHaveText('A password is needed');
}

test('a site and an album open with their passwords, which are saved nowhere', async ({
  launchApp,
  sandbox,
  control,
}) => {
  const { sitePassword, album } = sandbox.announcement.smugmug.secrets.gatehouse;
  const first = await launchApp();
  // Chromium logs that a cover behind a password fails to load.
  first.expectComplaint(/Failed to load resource/);
  await openGatehouse(first);
  await expect(first.password.scopes).toHaveCount(0);
  await first.password.submit('not-the-password');
  await expect(first.password.title).toHaveText('Wrong password');
  await expect(first.password.title).toHaveAttribute('role', 'alert');
  await expect(first.password.field).toHaveValue('not-the-password');
  await first.password.submit(sitePassword);
  await expect(first.albums.tile('Front gate')).toBeVisible();
  await expect(first.albums.tile('Unlisted walk')).toHaveCount(0);
  await first.albums.open('Front gate');
  await expect.poll(() => first.album.imageOf(first.album.tileAt(0))).not.toBeNull();
  await first.toolbar.back.click();

  await first.albums.tile('Behind the hedge').getByText('Behind the hedge').click();
  await expect(first.password.title).toHaveText('A password is needed');
  await expect(first.password.scopes).toHaveCount(2);
  await first.password.submit('not-the-key');
  await expect(first.password.title).toHaveText('Wrong password');
  await expect(first.password.field).toHaveValue('not-the-key');
  await first.password.submit(album.password);
  await expect.poll(() => first.album.imageOf(first.album.tileAt(0))).not.toBeNull();
  await expect(first.album.tiles).toHaveCount(5);

  await chooseInMenu(first, 'Activity');
  await first.activity.copy.click();
  await expect(first.activity.copy).toHaveText('Copied');
  const copied = await first.app.evaluate(async ({ clipboard }) => clipboard.readText());
  expect(copied).toContain('smugmug.albums.get');
  const secrets = [sitePassword, album.password, 'not-the-password', 'not-the-key'];
  for (const secret of secrets) {
    expect(copied).not.toContain(secret);
    await expect(first.activity.root).not.toContainText(secret);
  }
  const forms = (await control.requests()).map(({ path, query }) => JSON.stringify({ path, query }));
  for (const secret of secrets) expect(forms.join('\n'), 'no password is in a URL').not.toContain(secret);
  await first.activity.close.click();
  await first.toolbar.back.click();
  await expect(first.albums.tile('Front gate')).toBeVisible();
  await first.close();

  for (const path of await filesOf(first.userData)) {
    const content = await readFile(path);
    for (const secret of secrets) expect(content.includes(secret), path).toBe(false);
  }
  const second = await launchApp({ userData: first.userData });
  second.expectComplaint(/Failed to load resource/);
  await expect(second.albums.owner).toContainText('Gatehouse');
  await expect(second.password.title).toHaveText('A password is needed');
  await expect(second.password.field).toHaveValue('');
});

test('an album with its own password opens by a click on its cover, like any other album', async ({
  program,
  sandbox,
}) => {
  program.expectComplaint(/Failed to load resource/);
  await openGatehouse(program);
  await program.password.submit(sandbox.announcement.smugmug.secrets.gatehouse.sitePassword);
  await expect(program.albums.tile('Front gate')).toBeVisible();
  await expect(program.albums.loading).toHaveCount(0);
  await program.albums.open('Behind the hedge');
  await expect(program.toolbar.title).toHaveText('Behind the hedge');
});

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
