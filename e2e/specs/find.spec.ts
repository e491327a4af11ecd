import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

async function choices(program: Program): Promise<string[]> {
  return program.albums.owner.getByRole('option').allTextContents();
}

/** Opens the dialog from any screen, and looks up the text. */
async function look(program: Program, text: string): Promise<void> {
  await program.find.open();
  await program.find.look(text);
}

test('an owner of the Pictures API is found by number, nickname and profile link, and stays in the list', async ({
  launchApp,
}) => {
  const first = await launchApp();
  await look(first, '500002');
  await expect(first.find.root).toHaveCount(0);
  await expect(first.albums.root).toHaveAccessibleName('Albums of ilse_marlow');
  await expect(first.albums.tile('Gravel roads')).toBeVisible();
  await look(first, ' SHUT_gate ');
  await expect(first.albums.tile('Inner court')).toBeVisible();
  await look(first, 'https://www.adultwork.com/123457?from=anywhere');
  await expect(first.albums.tile('Pier end')).toBeVisible();
  expect((await choices(first)).slice(-2), 'the owner that was looked up last comes first').toEqual([
    'shut_gate',
    'ilse_marlow',
  ]);
  expect(await choices(first), 'the account’s own user is listed once').toHaveLength(6);
  await first.close();

  const second = await launchApp({ userData: first.userData });
  await expect(second.albums.root).toHaveAccessibleName('Albums of north_pier');
  expect((await choices(second)).slice(-2)).toEqual(['shut_gate', 'ilse_marlow']);
  await second.find.open();
  await second.find.button('Pin', 'ilse_marlow').click();
  await expect(second.find.owners.first()).toContainText('ilse_marlow');
  await second.find.button('Remove', 'shut_gate').click();
  await expect(second.find.owner('shut_gate')).toHaveCount(0);
  await second.find.close();
  await second.close();

  const third = await launchApp({ userData: first.userData });
  const names = await choices(third);
  expect(names[0]).toBe('ilse_marlow');
  expect(names).not.toContain('shut_gate');
  await third.find.open();
  await third.find.button('Unpin', 'ilse_marlow').click();
  await expect(third.find.owners.first()).toContainText('Dana Reyes (you)');
  await third.find
    .owner('ilse_marlow')
    .getByRole('button', { name: /^ilse_marlow/ })
    .click();
  await expect(third.albums.tile('First light')).toBeVisible();
});

test('an owner of SmugMug is found by nickname and by link, and a link to an album opens the album', async ({
  program,
  services,
}) => {
  const [image] = await services.smugmugImages('Tidelines', 'Moving water');
  await program.rail.choose('Visitor');
  await look(program, 'DayBook');
  await expect(program.albums.tile('By hand')).toBeVisible();
  expect((await choices(program)).at(-1)?.toLowerCase()).toBe('daybook');
  await look(program, image?.AlbumURL ?? '');
  await expect(program.toolbar.title).toHaveText('Moving water');
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
  await program.toolbar.back.click();
  await expect(program.albums.root).toHaveAccessibleName('Albums of Tidelines');
  await look(program, 'https://northlight.smugmug.com/');
  await expect(program.albums.tile('Dune field')).toBeVisible();

  await look(program, 'nobody-is-called-so');
  await expect(program.find.problem).toHaveText(/^Not found\./);
  await program.find.look('what is this?');
  await expect(program.find.problem).toHaveText(/^Not understood\./);
  await expect(program.find.field).toHaveValue('what is this?');
});

test('an unlisted album opens by its ID and key, and again after a restart', async ({ launchApp, sandbox }) => {
  const { id, key } = sandbox.announcement.smugmug.secrets.gatehouse.unlisted;
  const first = await launchApp();
  await first.rail.choose('Visitor');
  await expect(first.albums.tile('Moving water')).toBeVisible();
  await look(first, `${id}_wrong`);
  await expect(first.find.problem).not.toBeEmpty();
  await expect(first.find.field).toHaveValue(`${id}_wrong`);
  await first.find.look(`${id}_${key}`);
  await expect(first.toolbar.title).toHaveText('Unlisted walk');
  await expect.poll(() => first.album.imageOf(first.album.tileAt(3))).not.toBeNull();
  // The location is saved in the background, so the test waits for the file, not for a time.
  await expect.poll(() => readFile(join(first.userData, 'settings.json'), 'utf8')).toContain(String(id));
  await first.close();

  const second = await launchApp({ userData: first.userData });
  await expect(second.toolbar.title).toHaveText('Unlisted walk');
  await expect.poll(() => second.album.imageOf(second.album.tileAt(3))).not.toBeNull();
  await second.toolbar.back.click();
  await expect(second.albums.tile('Moving water')).toBeVisible();
  await expect(second.albums.tile('Unlisted walk')).toHaveCount(0);
});

test('an owner with a protected site opens by nickname and password together', async ({ program, sandbox }) => {
  program.expectComplaint(/Failed to load resource/);
  await program.rail.choose('Visitor');
  await look(program, 'gatehouse');
  await expect(program.find.problem).toContainText('Not found');
  await program.find.sitePassword.fill('not-the-password');
  await program.find.sitePassword.press('Enter');
  await expect(program.find.problem).toContainText('Wrong password');
  await expect(program.find.field).toHaveValue('gatehouse');
  await program.find.sitePassword.fill(sandbox.announcement.smugmug.secrets.gatehouse.sitePassword);
  await program.find.sitePassword.press('Enter');
  await expect(program.find.root).toHaveCount(0);
  await expect(program.albums.tile('Front gate')).toBeVisible();
});

test('an unlisted album opens with its own password, in the dialog and after a restart', async ({
  launchApp,
  sandbox,
}) => {
  const { unlistedProtected, album, sitePassword } = sandbox.announcement.smugmug.secrets.gatehouse;
  const first = await launchApp();
  await first.rail.choose('Visitor');
  await expect(first.albums.tile('Moving water')).toBeVisible();
  await look(first, `${unlistedProtected.id}_${unlistedProtected.key}`);
  await expect(first.find.problem).toContainText('A password is needed');
  await first.find.albumPassword.fill('not-the-password');
  await first.find.albumPassword.press('Enter');
  await expect(first.find.problem).toContainText('Wrong password');
  await expect(first.find.albumPassword).toHaveValue('not-the-password');
  await first.find.albumPassword.fill(unlistedProtected.password);
  await first.find.albumPassword.press('Enter');
  await expect(first.toolbar.title).toHaveText('Unlisted attic');
  await expect.poll(() => first.album.imageOf(first.album.tileAt(2))).not.toBeNull();
  await chooseInMenu(first, 'Refresh');
  await expect(first.password.root, 'the password is asked for once per run').toHaveCount(0);
  await expect.poll(() => first.album.imageOf(first.album.tileAt(2))).not.toBeNull();

  await chooseInMenu(first, 'Open an Owner or Album');
  await first.find.look(`${album.id}_${album.key}`);
  await expect(first.find.problem).toContainText('A password is needed');
  await first.find.albumPassword.fill(album.password);
  await first.find.sitePassword.fill(sitePassword);
  await first.find.sitePassword.press('Enter');
  await expect(first.toolbar.title, 'the album also needs the password of its site').toHaveText('Behind the hedge');
  await expect.poll(() => first.album.imageOf(first.album.tileAt(0))).not.toBeNull();
  await chooseInMenu(first, 'Open an Owner or Album');
  await first.find.look(`${unlistedProtected.id}_${unlistedProtected.key}`);
  await expect(first.toolbar.title).toHaveText('Unlisted attic');
  await expect
    .poll(() => readFile(join(first.userData, 'settings.json'), 'utf8'))
    .toContain(String(unlistedProtected.id));
  await first.close();

  const second = await launchApp({ userData: first.userData });
  await expect(second.password.title).toHaveText('A password is needed');
  await second.password.submit('not-the-password');
  await expect(second.password.title).toHaveText('Wrong password');
  await second.password.submit(unlistedProtected.password);
  await expect(second.toolbar.title).toHaveText('Unlisted attic');
  await expect.poll(() => second.album.imageOf(second.album.tileAt(2))).not.toBeNull();
});
