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

test('owners and albums are found by number, nickname, link, ID and password, and known ones are kept over restarts', async ({
  launchApp,
  sandbox,
  services,
}) => {
  const { album, sitePassword, unlisted, unlistedProtected } = sandbox.announcement.smugmug.secrets.gatehouse;
  const first = await launchApp();
  await test.step('an owner of the Pictures API is found by number, nickname and profile link', async () => {
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
  });
  await first.close();

  const second = await launchApp({ userData: first.userData });
  await test.step('the found owners stay in the list, and can be pinned and removed', async () => {
    await expect(second.albums.root).toHaveAccessibleName('Albums of north_pier');
    expect((await choices(second)).slice(-2)).toEqual(['shut_gate', 'ilse_marlow']);
    await second.find.open();
    await second.find.button('Pin', 'ilse_marlow').click();
    await expect(second.find.owners.first()).toContainText('ilse_marlow');
    await second.find.button('Remove', 'shut_gate').click();
    await expect(second.find.owner('shut_gate')).toHaveCount(0);
    await second.find.close();
  });
  await test.step('an owner of SmugMug is found by nickname and by link, and a link to an album opens the album', async () => {
    const [image] = await services.smugmugImages('Tidelines', 'Moving water');
    await second.rail.choose('Visitor');
    await look(second, 'DayBook');
    await expect(second.albums.tile('By hand')).toBeVisible();
    expect((await choices(second)).at(-1)?.toLowerCase()).toBe('daybook');
    await look(second, image?.AlbumURL ?? '');
    await expect(second.toolbar.title).toHaveText('Moving water');
    await expect.poll(() => second.album.imageOf(second.album.tileAt(0))).not.toBeNull();
    await second.toolbar.back.click();
    await expect(second.albums.root).toHaveAccessibleName('Albums of Tidelines');
    await look(second, 'https://northlight.smugmug.com/');
    await expect(second.albums.tile('Dune field')).toBeVisible();

    await look(second, 'nobody-is-called-so');
    await expect(second.find.problem).toHaveText(/^Not found\./);
    await second.find.look('what is this?');
    await expect(second.find.problem).toHaveText(/^Not understood\./);
    await expect(second.find.field).toHaveValue('what is this?');
    await second.find.close();
  });
  await test.step('an unlisted album opens by its ID and key', async () => {
    await second.albums.ofOwner('Tidelines');
    await expect(second.albums.tile('Moving water')).toBeVisible();
    await look(second, `${unlisted.id}_wrong`);
    await expect(second.find.problem).not.toBeEmpty();
    await expect(second.find.field).toHaveValue(`${unlisted.id}_wrong`);
    await second.find.look(`${unlisted.id}_${unlisted.key}`);
    await expect(second.toolbar.title).toHaveText('Unlisted walk');
    await expect.poll(() => second.album.imageOf(second.album.tileAt(3))).not.toBeNull();
    // The location is saved in the background, so the test waits for the file, not for a time.
    await expect.poll(() => readFile(join(second.userData, 'settings.json'), 'utf8')).toContain(String(unlisted.id));
  });
  await second.close();

  const third = await launchApp({ userData: first.userData });
  await test.step('the unlisted album is open again', async () => {
    await expect(third.toolbar.title).toHaveText('Unlisted walk');
    await expect.poll(() => third.album.imageOf(third.album.tileAt(3))).not.toBeNull();
    await third.toolbar.back.click();
    await expect(third.albums.tile('Moving water')).toBeVisible();
    await expect(third.albums.tile('Unlisted walk')).toHaveCount(0);
  });
  await test.step('the pinned owner is first, and the removed one is gone', async () => {
    await third.rail.choose('Dana Reyes');
    await expect(third.albums.owner.getByRole('option').first()).toHaveText('ilse_marlow');
    expect(await choices(third)).not.toContain('shut_gate');
    await third.find.open();
    await third.find.button('Unpin', 'ilse_marlow').click();
    await expect(third.find.owners.first()).toContainText('Dana Reyes (you)');
    await third.find
      .owner('ilse_marlow')
      .getByRole('button', { name: /^ilse_marlow/ })
      .click();
    await expect(third.albums.tile('First light')).toBeVisible();
  });
  await test.step('an unlisted album opens with its own password', async () => {
    await third.rail.choose('Visitor');
    await expect(third.albums.tile('Moving water')).toBeVisible();
    await look(third, `${unlistedProtected.id}_${unlistedProtected.key}`);
    await expect(third.find.problem).toContainText('A password is needed');
    await third.find.albumPassword.fill('not-the-password');
    await third.find.albumPassword.press('Enter');
    await expect(third.find.problem).toContainText('Wrong password');
    await expect(third.find.albumPassword).toHaveValue('not-the-password');
    await third.find.albumPassword.fill(unlistedProtected.password);
    await third.find.albumPassword.press('Enter');
    await expect(third.toolbar.title).toHaveText('Unlisted attic');
    await expect.poll(() => third.album.imageOf(third.album.tileAt(2))).not.toBeNull();
    await chooseInMenu(third, 'Refresh');
    await expect(third.password.root, 'the password is asked for once per run').toHaveCount(0);
    await expect.poll(() => third.album.imageOf(third.album.tileAt(2))).not.toBeNull();

    await chooseInMenu(third, 'Open an Owner or Album');
    await third.find.look(`${album.id}_${album.key}`);
    await expect(third.find.problem).toContainText('A password is needed');
    await third.find.albumPassword.fill(album.password);
    await third.find.sitePassword.fill(sitePassword);
    await third.find.sitePassword.press('Enter');
    await expect(third.toolbar.title, 'the album also needs the password of its site').toHaveText('Behind the hedge');
    await expect.poll(() => third.album.imageOf(third.album.tileAt(0))).not.toBeNull();
    await chooseInMenu(third, 'Open an Owner or Album');
    await third.find.look(`${unlistedProtected.id}_${unlistedProtected.key}`);
    await expect(third.toolbar.title).toHaveText('Unlisted attic');
    await expect
      .poll(() => readFile(join(third.userData, 'settings.json'), 'utf8'))
      .toContain(String(unlistedProtected.id));
  });
  await third.close();

  const fourth = await launchApp({ userData: first.userData });
  fourth.expectComplaint(/Failed to load resource/);
  await test.step('the password of the unlisted album is asked for again', async () => {
    await expect(fourth.password.title).toHaveText('A password is needed');
    await fourth.password.submit('not-the-password');
    await expect(fourth.password.title).toHaveText('Wrong password');
    await fourth.password.submit(unlistedProtected.password);
    await expect(fourth.toolbar.title).toHaveText('Unlisted attic');
    await expect.poll(() => fourth.album.imageOf(fourth.album.tileAt(2))).not.toBeNull();
  });
  await test.step('an owner with a protected site opens by nickname and password together', async () => {
    await look(fourth, 'gatehouse');
    await expect(fourth.find.problem).toContainText('Not found');
    await fourth.find.sitePassword.fill('not-the-password');
    await fourth.find.sitePassword.press('Enter');
    await expect(fourth.find.problem).toContainText('Wrong password');
    await expect(fourth.find.field).toHaveValue('gatehouse');
    await fourth.find.sitePassword.fill(sitePassword);
    await fourth.find.sitePassword.press('Enter');
    await expect(fourth.find.root).toHaveCount(0);
    await expect(fourth.albums.tile('Front gate')).toBeVisible();
  });
});
