import { connectManager, formsOf, HERON, MANAGER, membersOf, PIER, startActing, titleOf } from '../fixtures/acting';
import { ask } from '../fixtures/bridge';
import { connectByToken } from '../fixtures/connecting';
import { chooseInMenu } from '../fixtures/menu';
import { expect, test } from '../fixtures/test';

test('a manager acts as a member and stops in every way, and sees only the member’s albums meanwhile', async ({
  program,
  sandbox,
  control,
}) => {
  const { album, albums, band, group, page, palette, rail, toolbar, transition } = program;
  const identity = await connectManager(program, sandbox.announcement);
  await test.step('acting starts from the palette in one step, with the group’s methods and the manager’s token, and shows only the member’s albums', async () => {
    const token =
      sandbox.announcement.picturesApi.accounts.find(({ name }) => name === 'Dana Reyes')?.accessToken ?? '';
    await chooseInMenu(program, 'Palette');
    await palette.field.fill(HERON.name);
    await expect(palette.active).toContainText(`#${HERON.id}`);
    await control.forgetRequests();
    await palette.run(HERON.name);

    await expect(band.root).toContainText(`Acting as ${HERON.name}`);
    await expect(band.root).toContainText(`#${HERON.id}`);
    await expect(band.root).toContainText(`for ${MANAGER.name}`);
    await expect(band.root).toContainText(MANAGER.group);
    await expect(albums.tile(HERON.album)).toBeVisible();
    await expect(albums.tile(MANAGER.album)).toHaveCount(0);
    await expect
      .poll(() => titleOf(program))
      .toBe(`Acting as ${HERON.name} (#${HERON.id}) for ${MANAGER.name} · ${HERON.name} · Proofsheet`);
    await expect(rail.root).toContainText(`as ${HERON.name}`);
    await expect(albums.owner, 'the list of owners is hidden').toHaveCount(0);
    await albums.open(HERON.album);
    await expect(toolbar.title).toHaveText(HERON.album);
    await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
    await expect
      .poll(() => titleOf(program))
      .toBe(`Acting as ${HERON.name} (#${HERON.id}) for ${MANAGER.name} · ${HERON.album} · Proofsheet`);

    const actingTitle = `Acting as ${HERON.name} (#${HERON.id}) for ${MANAGER.name}`;
    await page.evaluate(() => (document.title = 'Actіng as\u202e somebody for dana_reyes · Proofsheet'));
    await expect
      .poll(() => titleOf(program), 'the page cannot set a title that names a member')
      .toBe(`${actingTitle} · Proofsheet`);

    const forms = formsOf(await control.requests());
    expect(new Set(forms)).toEqual(
      new Set(['GetAlbums', 'GetGallery'].map((method) => `/v1/Groups/Pictures/${method} ${HERON.id} bearer ${token}`)),
    );
    await chooseInMenu(program, 'Open an Owner or Album');
    await expect(page.getByRole('dialog', { name: 'Open an owner or album' })).toContainText(
      'Stop acting to open the albums of other owners',
    );
    await page.keyboard.press('Escape');
    // The next start of acting shows where the member’s albums were left.
    await toolbar.back.click();
    await expect(albums.tile(HERON.album)).toBeVisible();
    await band.pressReturn();
    await expect(band.root).toHaveCount(0);
  });

  await membersOf(program, identity);
  await test.step('acting stops by the band’s button, which names the manager, and by the manager’s entry in the rail', async () => {
    await startActing(program, identity, HERON.id);
    await band.root.getByRole('button', { name: `Return to ${MANAGER.name}` }).click();
    await expect(albums.tile(MANAGER.album)).toBeVisible();
    await startActing(program, identity, HERON.id);
    await expect(albums.tile(HERON.album)).toBeVisible();
    await rail.choose(MANAGER.name);
    await expect(albums.tile(MANAGER.album)).toBeVisible();
    await expect(band.root).toHaveCount(0);
  });

  await test.step('one shortcut stops acting and returns to the previous location, and another shortcut acts as the previous member again', async () => {
    await albums.open(MANAGER.album);
    await startActing(program, identity, PIER.id);
    await expect(albums.tile(PIER.album)).toBeVisible();
    await startActing(program, identity, HERON.id);
    await expect(albums.tile(HERON.album)).toBeVisible();
    await expect(albums.tile(PIER.album)).toHaveCount(0);

    await page.keyboard.press('Control+Shift+1');
    await expect(band.root, 'the user acts as the latest member again').toContainText(PIER.name);
    await expect(albums.tile(PIER.album)).toBeVisible();
    await page.keyboard.press('Control+Shift+1');
    await expect(albums.tile(HERON.album)).toBeVisible();

    await control.forgetRequests();
    await expect(band.back).toContainText('Ctrl Shift H');
    await band.pressReturn();
    await expect(band.root).toHaveCount(0);
    await expect(toolbar.title).toHaveText(MANAGER.album);
    await expect.poll(() => titleOf(program)).toBe(`${MANAGER.album} · Proofsheet`);
    expect(formsOf(await control.requests()).every((form) => !form.startsWith('/v1/Groups'))).toBe(true);
  });

  await test.step('back leads out of a member’s albums, which stops acting, and no step leads into them afterwards', async () => {
    await toolbar.back.click();
    await albums.open(MANAGER.album);
    await chooseInMenu(program, 'Members of the Group');
    await group.search.fill(HERON.name);
    await group.members.act(HERON.name).click();
    await expect(band.root).toContainText(HERON.name);
    await albums.open(HERON.album);
    await expect(toolbar.title).toHaveText(HERON.album);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(albums.tile(HERON.album)).toBeVisible();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(toolbar.title).toHaveText(HERON.album);

    await page.keyboard.press('Alt+ArrowLeft');
    await expect(albums.tile(HERON.album)).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(group.root).toBeVisible();
    await expect(band.root, 'the group can be seen while acting').toContainText(HERON.name);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(toolbar.title).toHaveText(MANAGER.album);
    await expect(band.root).toHaveCount(0);
    await page.keyboard.press('Alt+ArrowRight');
    await expect(group.root).toBeVisible();
    await page.keyboard.press('Alt+ArrowRight');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(toolbar.title, 'the group was the last location').toHaveText(MANAGER.album);

    await startActing(program, identity, HERON.id);
    await expect(albums.tile(HERON.album)).toBeVisible();
    await band.pressReturn();
    await expect(toolbar.title).toHaveText(MANAGER.album);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(albums.tile(MANAGER.album)).toBeVisible();
    await expect(band.root).toHaveCount(0);
  });

  await test.step('a slow start of acting can be cancelled by a button or by switching to another identity', async () => {
    await connectByToken(program, sandbox.announcement, 'Ilse Marlow');
    await membersOf(program, identity);
    await startActing(program, identity, HERON.id);
    await expect(albums.tile(HERON.album)).toBeVisible();
    await band.pressReturn();
    await expect(albums.tile(MANAGER.album)).toBeVisible();
    // After a refusal, main asks the service again before it acts as a member.
    await control.setFaults({ match: { origin: 'pictures' }, status: 403 });
    await page.keyboard.press('Control+Shift+1');
    await expect(transition.notice.or(band.root).first()).toBeVisible();
    await transition.goOn.click();
    await control.setFaults({ match: { methodName: 'verifyCredentials' }, latencyMs: 600_000 });
    for (const leave of [() => transition.cancel.click(), () => rail.choose(MANAGER.name)]) {
      await page.keyboard.press('Control+Shift+1');
      await expect(transition.root).toContainText(`Starting to act as ${HERON.name}`);
      await leave();
      await expect(transition.root).toHaveCount(0);
      await expect(rail.current).toContainText(MANAGER.name);
    }
    await page.keyboard.press('Control+Shift+1');
    await expect(transition.root).toContainText(`Starting to act as ${HERON.name}`);
    await rail.choose('ilse_marlow');
    await expect(rail.current).toContainText('ilse_marlow');
    await control.setFaults();
    await page.keyboard.press('Control+1');
    await expect(albums.tile(MANAGER.album)).toBeVisible();
    await expect(band.root).toHaveCount(0);
  });
});

test('switching to another account stops acting, and a restart acts as no member', async ({
  launchApp,
  keychain,
  sandbox,
}) => {
  const first = await launchApp({ keychain });
  const identity = await connectManager(first, sandbox.announcement);
  await connectByToken(first, sandbox.announcement, 'Ilse Marlow');
  await membersOf(first, identity);
  await startActing(first, identity, HERON.id);
  await expect(first.albums.tile(HERON.album)).toBeVisible();
  await first.rail.choose('ilse_marlow');
  await expect(first.albums.tile('First light')).toBeVisible();
  await expect(first.band.root).toHaveCount(0);
  await expect(first.albums.tile(HERON.album)).toHaveCount(0);

  await first.rail.choose(MANAGER.name);
  await startActing(first, identity, HERON.id);
  await expect(first.albums.tile(HERON.album)).toBeVisible();
  await first.close();
  const second = await launchApp({ keychain, userData: first.userData });
  await expect(second.albums.tile(MANAGER.album)).toBeVisible();
  await expect(second.band.root).toHaveCount(0);
});

test('acting ends when the manager’s account disappears', async ({ program, sandbox }) => {
  const { albums, band, rail } = program;
  const identities = await ask(program.page, 'identities.list', {});
  const demo = identities.find(({ capabilities }) => capabilities.impersonation);
  if (!demo) throw new Error('The demo has no manager.');
  await membersOf(program, demo.key);
  await startActing(program, demo.key, HERON.id);
  await expect(albums.tile(HERON.album)).toBeVisible();
  await connectByToken(program, sandbox.announcement, 'Ilse Marlow');
  await expect(band.root).toHaveCount(0);
  await expect(rail.current).toContainText('ilse_marlow');
  await expect(albums.tile('First light')).toBeVisible();
  await expect(albums.tile(HERON.album)).toHaveCount(0);
});
