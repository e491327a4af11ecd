import { connectManager, formsOf, HERON, MANAGER, membersOf, PIER, startActing, titleOf } from '../fixtures/acting';
import { ask, callBridge } from '../fixtures/bridge';
import { displayOf } from '../fixtures/project';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';
import { openXDisplay } from '../fixtures/x-display';

/** Shortens a minute of acting, so that the shortest limit takes seconds; read by `main/automation.ts`. */
const SHORT_MINUTES = { PROOFSHEET_ACTING_MINUTE_MS: '2500' };
const SHORTEST_LIMIT = { actingLimitMinutes: 5 };

test('acting warns before its time ends, can be extended, and then ends automatically on a transition screen', async ({
  launchApp,
  sandbox,
  control,
}) => {
  const program = await launchApp({ environment: SHORT_MINUTES });
  const { albums, band, transition, page } = program;
  const identity = await connectManager(program, sandbox.announcement);
  await ask(page, 'preferences.update', SHORTEST_LIMIT);
  await membersOf(program, identity);
  await startActing(program, identity, HERON.id);
  await albums.open(HERON.album);
  await expect(band.root).toHaveAttribute('data-ending', 'false');
  await expect(band.announcement).toContainText(
    `You now act as ${HERON.name} of ${MANAGER.group}, for ${MANAGER.name}, until`,
  );

  await expect(band.root).toHaveAttribute('data-ending', 'true');
  await expect(band.announcement).toContainText(`Acting as ${HERON.name} ends soon`);
  await expect(band.time).toContainText('Ends in 0:0');
  await band.extend.click();
  await expect(band.root).toHaveAttribute('data-ending', 'false');

  await expect(transition.notice).toContainText(`You no longer act as ${HERON.name}`);
  await expect(transition.notice).toContainText('The time limit was reached');
  await expect(band.root).toHaveCount(0);
  await expectNothingOf(program, HERON);
  await expect(program.page.getByText(MANAGER.album), 'the manager’s own album is hidden too').toHaveCount(0);
  expect(await titleOf(program)).toBe('Proofsheet');

  await control.forgetRequests();
  const late = await callBridge(page, 'albums.list', { identity: `${identity}/as/${HERON.id}`, ownerId: HERON.id });
  expect(late.ok, 'main refuses calls as the previous member').toBe(false);
  expect(formsOf(await control.requests())).toEqual([]);
  await transition.goOn.click();
  await expect(albums.tile(MANAGER.album)).toBeVisible();
});

test('the duration of acting and its end at sleep or a lock can be set in Settings, and both settings are saved', async ({
  launchApp,
  sandbox,
}) => {
  const first = await launchApp();
  await chooseInMenu(first, 'Settings');
  await first.settings.root
    .getByRole('combobox', { name: 'Ends automatically after' })
    .selectOption({ label: '2 hours' });
  await first.settings.root
    .getByRole('checkbox', { name: 'Stop acting when the computer sleeps or is locked' })
    .uncheck();
  await first.close();

  const second = await launchApp({ userData: first.userData });
  const identity = await connectManager(second, sandbox.announcement);
  await membersOf(second, identity);
  await startActing(second, identity, HERON.id);
  await expect(second.band.time).toHaveText(/^(2:00:00|1:59:\d\d)$/);
  await tellOfThePower(second, 'suspend');
  await chooseInMenu(second, 'Settings');
  await expect(
    second.settings.root.getByRole('checkbox', { name: 'Stop acting when the computer sleeps or is locked' }),
  ).not.toBeChecked();
  await expect(second.band.root).toBeVisible();
});

test('acting ends when the computer sleeps or is locked, when the screen goes blank, when the service refuses it, and when the account is signed out', async ({
  program,
  sandbox,
  control,
}, testInfo) => {
  const { account, album, albums, band, page, rail, signedOut, toolbar, transition } = program;
  const identity = await connectManager(program, sandbox.announcement);
  await membersOf(program, identity);

  await test.step('when the computer sleeps or is locked, unless the user chose otherwise, and the transition screen offers to act again', async () => {
    for (const [happening, why] of [
      ['suspend', 'went to sleep'],
      ['lock-screen', 'was locked'],
    ] as const) {
      await ask(page, 'preferences.update', { endsActingWhenAway: false });
      await startActing(program, identity, HERON.id);
      await tellOfThePower(program, happening);
      await startActing(program, identity, PIER.id);
      await expect(albums.tile(PIER.album), 'acting as the next member continues').toBeVisible();

      await ask(page, 'preferences.update', { endsActingWhenAway: true });
      await tellOfThePower(program, happening);
      await expect(transition.notice).toContainText(`You no longer act as ${PIER.name}`);
      await expect(transition.notice).toContainText(why);
      await expect(band.root).toHaveCount(0);
      await expectNothingOf(program, PIER);

      await transition.again.click();
      await expect(band.root).toContainText(PIER.name);
      await expect(albums.tile(PIER.album)).toBeVisible();
    }
  });

  await test.step('when the screen goes blank, which also masks everything again, because this system cannot distinguish it from a lock', async () => {
    const display = await openXDisplay(displayOf(testInfo)['DISPLAY']);
    // A person's display is not blanked.
    if (display === null) return;
    await startActing(program, identity, HERON.id);
    await ask(page, 'mask.reveal', {
      identity: `${identity}/as/${HERON.id}`,
      scope: { kind: 'everything' },
      kind: 'timed',
      longEdgePx: 400,
    });
    await display.blank(true);
    await expect(page.locator('[data-toast]')).toHaveText('Sensitive pictures are masked again: the screen went blank');
    await expect(transition.notice).toContainText(
      'The screen went blank, and this system does not say whether it was locked.',
    );
    await display.blank(false);
    display.close();
    await transition.goOn.click();
    await expect(albums.tile(MANAGER.album)).toBeVisible();
  });

  await test.step('when the service refuses it, and the member’s content disappears', async () => {
    await startActing(program, identity, HERON.id);
    await albums.open(HERON.album);
    await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
    await control.setSettings({ revokedManagers: [500001] });
    await toolbar.refresh.click();
    await expect(transition.notice).toContainText('The service no longer allows it');
    await expect(transition.again, 'there is no button to act again').toHaveCount(0);
    await expect(band.root).toHaveCount(0);
    await expectNothingOf(program, HERON);
    await transition.goOn.click();
    await expect(albums.tile(MANAGER.album)).toBeVisible();

    await program.page.keyboard.press('Control+Shift+1');
    await expect(transition.notice, 'the program asks the service before it shows a member’s album').toContainText(
      `Could not act as ${HERON.name}`,
    );
    await expect(transition.notice).toContainText('manages no group');
    await transition.goOn.click();
    await expect(albums.tile(MANAGER.album)).toBeVisible();
  });

  await test.step('when the service or the user signs the account out', async () => {
    await control.setSettings({});
    // Another sign-in tells the program that the account manages the group again.
    await connectManager(program, sandbox.announcement);
    await membersOf(program, identity);
    const token =
      sandbox.announcement.picturesApi.accounts.find(({ name }) => name === 'Dana Reyes')?.accessToken ?? '';
    await startActing(program, identity, PIER.id);
    await expect(albums.tile(PIER.album)).toBeVisible();
    await control.setSettings({ revokedTokens: [token] });
    await toolbar.refresh.click();
    await expect(transition.notice).toContainText('Your account is signed out');
    await expectNothingOf(program, PIER);
    await transition.goOn.click();
    await expect(signedOut.root).toBeVisible();
    await expect(band.root).toHaveCount(0);

    await control.setSettings({});
    await rail.show(MANAGER.name);
    await account.signOut.click();
    await account.confirm.click();
    await account.signedOut.getByRole('button', { name: 'Close' }).click();
    const again = await connectManager(program, sandbox.announcement);
    await membersOf(program, again);
    await startActing(program, again, PIER.id);
    await expect(albums.tile(PIER.album)).toBeVisible();
    await rail.show(MANAGER.name);
    await account.signOut.click();
    await account.confirm.click();
    await expect(band.root).toHaveCount(0);
    await expect(account.signedOut).toContainText('the members that you acted as');
    await expect(albums.tile(PIER.album)).toHaveCount(0);
  });
});

/** Emits the event as the system would; a test cannot make the computer sleep or lock. */
function tellOfThePower({ app }: Program, happening: 'suspend' | 'lock-screen'): Promise<void> {
  return app.evaluate(({ powerMonitor }, name) => {
    powerMonitor.emit(name);
  }, happening);
}

/** Expects no album name and no picture of the member; only the notice names the member. */
async function expectNothingOf(
  { page }: Program,
  member: { readonly id: string; readonly album: string },
): Promise<void> {
  await expect(page.getByText(member.album)).toHaveCount(0);
  expect(
    await page.locator('img').evaluateAll((images) => images.map((image) => (image as HTMLImageElement).src)),
  ).toEqual([]);
}
