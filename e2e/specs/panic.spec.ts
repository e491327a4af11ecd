import type { ProcedureName } from '../../preload/contract';
import { expectForEverybody } from '../fixtures/axe';
import { ask, callBridge, callUnlisted } from '../fixtures/bridge';
import { countPages } from '../fixtures/decoder';
import { displayOf } from '../fixtures/project';
import { type Attack, attack, ATTACKS, endAttack, floodWithPictures } from '../fixtures/hostile-page';
import { answerWith, BOMBS, keepAskingForAlbums, LONG_LIST, LONG_LIST_LENGTH } from '../fixtures/hostile-service';
import { chooseInMenu, runCommand } from '../fixtures/menu';
import { KEY, pressPanicKey, setPanicKey } from '../fixtures/panic';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';
import { openXDisplay, type XArea, type XButton, type XDisplay } from '../fixtures/x-display';
import { LockScreen } from '../pages/lock-screen';

const UP = { title: 'Untitled', hasMenu: false, isMuted: true };
/** The background in lock-screen.css, in light colours. */
const GROUND = 0xd6d6d6;
/** `npm run soak -- floods` tries every attack and every response. */
const isLong = process.env['PROOFSHEET_SOAK'] !== undefined;
/** One attack by size and one by number, and one response of each format. */
const SHORT: { readonly attacks: readonly Attack[]; readonly bombs: readonly string[] } = {
  attacks: ['large inputs', 'many calls'],
  bombs: ['objects of JSON', 'elements of XML'],
};
const PIN = '4829-tide-1503';

test('the panic key pressed anywhere locks the window as displayed by the X server, even if the page hangs', async ({
  launchApp,
}, testInfo) => {
  const x = await openXDisplay(displayOf(testInfo)['DISPLAY']);
  testInfo.skip(x === null, 'Made of what an X display is made of.');
  if (!x) return;
  const program = await launchApp();
  const lockScreen = await setPanicKey(program);
  const area = await contentArea(program);
  expect(await countColoured(x, area), 'pictures have colours').toBeGreaterThan(1_000);

  const hanging = program.page.evaluate(() => {
    for (;;);
  });
  hanging.catch(() => undefined); // The call ends with the program.
  await x.press('Control', 'Alt', 'P');
  await expect.poll(() => shareOfGround(x, area)).toBeGreaterThan(0.97);
  expect(await countColoured(x, area)).toBe(0);
  await expect.poll(() => lockScreen.outside()).toEqual(UP);
  await x.press('Control', 'Alt', 'P');
  await resizeWindow(program, 1000, 700);
  const smaller = await contentArea(program);
  await expect.poll(() => shareOfGround(x, smaller)).toBeGreaterThan(0.97);
  expect(await countColoured(x, smaller)).toBe(0);

  const { x: left, y: top, width, height } = smaller;
  const button = await lockScreen.unlock.boundingBox();
  expect(button?.x).toBeCloseTo((width - (button?.width ?? 0)) / 2, -1);
  await x.click(left + Math.round(width / 2), top + Math.round((button?.y ?? height / 2) + 8));
  await expect.poll(() => lockScreen.isUp()).toBe(false);

  await resizeWindow(program, 900, 640);
  await x.press('Control', 'Alt', 'P');
  await expect.poll(() => lockScreen.outside()).toEqual(UP);
  const resized = await contentArea(program);
  await expect.poll(() => shareOfGround(x, resized)).toBeGreaterThan(0.97);
  await expect.poll(() => sizeOf(lockScreen)).toEqual({ width: resized.width, height: resized.height });
  await lockScreen.unlock.click();
  await expect.poll(() => lockScreen.isUp()).toBe(false);
  x.close();
  await program.kill();
});

test('the panic key locks the window while the page or a service floods main', async ({
  launchApp,
  control,
}, testInfo) => {
  const x = await openXDisplay(displayOf(testInfo)['DISPLAY']);
  testInfo.skip(x === null, 'Made of what an X display is made of.');
  if (!x) return;
  const program = await launchApp();
  const lockScreen = await setPanicKey(program);
  const lockMeanwhile = async (): Promise<void> => {
    await x.press('Control', 'Alt', 'P');
    await expect.poll(() => lockScreen.outside()).toEqual(UP);
    expect(await program.page.evaluate(() => window.isAttacking), 'the attack still runs').toBe(true);
    await endAttack(program.page);
    expect(await callBridge(lockScreen.page, 'lockScreen.unlock', {})).toMatchObject({ ok: true });
    await expect.poll(() => lockScreen.isUp()).toBe(false);
  };
  for (const how of isLong ? ATTACKS : SHORT.attacks) {
    await test.step(`the page sends ${how}`, async () => {
      await attack(program.page, how);
      await lockMeanwhile();
    });
  }
  for (const [name, bomb] of Object.entries(BOMBS)) {
    if (!isLong && !SHORT.bombs.includes(name)) continue;
    await test.step(`the service sends ${name}`, async () => {
      await answerWith(control, bomb);
      expect(await keepAskingForAlbums(program.page)).toBe('unreadable-answer');
      await lockMeanwhile();
    });
  }
  await test.step('the service sends long responses that main reads', async () => {
    await answerWith(control, LONG_LIST);
    expect(await keepAskingForAlbums(program.page)).toBe('read');
    await lockMeanwhile();
    const [owner] = await ask(program.page, 'owners.list', { identity: 'demo/pictures-api' });
    const { albums } = await ask(program.page, 'albums.list', {
      identity: 'demo/pictures-api',
      ownerId: owner?.id ?? '',
    });
    const own = albums.filter(({ kind }) => kind === 'album');
    expect([own.length, own.at(-1)?.name]).toEqual([LONG_LIST_LENGTH, `Album ${LONG_LIST_LENGTH}`]);
  });
  await test.step('the page requests picture addresses until main ends it', async () => {
    await floodWithPictures(program.page);
    await x.press('Control', 'Alt', 'P');
    await expect.poll(() => lockScreen.isUp()).toBe(true);
  });
  x.close();
  await program.kill();
});

test('nothing is visible, audible or answered while the window is locked, no key or mouse button goes back in the history, and Enter restores everything', async ({
  program,
}, testInfo) => {
  const { page, app } = program;
  const lockScreen = await setPanicKey(program);
  await page.bringToFront();
  const [identity] = await ask(page, 'identities.list', {});
  const everything = {
    identity: identity?.key ?? '',
    scope: { kind: 'everything' },
    kind: 'timed',
    longEdgePx: 400,
  } as const;
  await ask(page, 'mask.reveal', everything);
  const leases = async () => (await ask(page, 'mask.get', {})).leases.length;
  expect(await leases()).toBe(1);
  const before = await lockScreen.outside();
  expect(before).toMatchObject({ hasMenu: true, isMuted: false });

  await pressPanicKey(program);
  await expect.poll(() => lockScreen.outside()).toEqual(UP);
  expect(await leases()).toBe(0);
  expect(await callBridge(page, 'mask.reveal', everything)).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  await page.evaluate(() => (document.title = 'Proofsheet: a secret album'));
  expect(await lockScreen.isUp()).toBe(true);
  await pressPanicKey(program);
  expect(await lockScreen.isUp(), 'a second press does not unlock the window').toBe(true);
  await program.startBeside('proofsheet://open?text=northlight');
  await expect(program.find.root).toHaveCount(0);

  await test.step('the page cannot unlock the window, and the lock screen can only unlock the window', async () => {
    const refusal = { ok: false, error: { kind: 'bad-request', detail: { code: 'call-from-other-sender' } } };
    for (const name of ['lockScreen.unlock', 'lockScreen.get', 'lockScreen.startAnew'] as const)
      expect(await callBridge(page, name, {}), name).toEqual(refusal);
    const others: readonly ProcedureName[] = [
      'identities.list',
      'albums.list',
      'mask.get',
      'mask.reveal',
      'lock.get',
      'lock.setPin',
      'preferences.get',
      'clipboard.write',
      'journal.list',
    ];
    for (const name of others) expect(await callBridge(lockScreen.page, name, {}), name).toEqual(refusal);
    for (const name of ['lockScreens.get', ''] as const)
      expect(await callUnlisted(lockScreen.page, name), name).toEqual(refusal);
    const loaded = await lockScreen.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const image = new Image();
          image.onload = () => resolve('loaded');
          image.onerror = () => resolve('refused');
          image.src = 'proofsheet-picture://album/demo/picture/1/1/100';
        }),
    );
    expect(loaded, 'the session has no picture scheme').toBe('refused');
    const processes = await app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => contents.getOSProcessId()),
    );
    expect(new Set(processes).size).toBe(processes.length);
  });
  await expectForEverybody(lockScreen.page, 'the lock screen');
  expect(await lockScreen.page.title()).toBe('Locked');
  expect(await lockScreen.page.locator('body').innerText()).not.toContain('Proofsheet');

  await expect(lockScreen.unlock).toBeFocused();
  await lockScreen.page.keyboard.press('Enter');
  await expect.poll(() => lockScreen.isUp()).toBe(false);
  expect(await lockScreen.outside()).toMatchObject({ hasMenu: true, isMuted: false });
  await expect(program.find.field, 'the link waited until the window was unlocked').toHaveValue('northlight');
  await program.find.close();
  expect(await leases()).toBe(0);

  await test.step('keys and mouse buttons go back in the history, but not while the window is locked', async () => {
    const x = await openXDisplay(displayOf(testInfo)['DISPLAY']);
    if (!x) return;
    const { albums, toolbar } = program;
    await albums.open('Low tide');
    await expect(toolbar.title).toHaveText('Low tide');
    const { x: left, y: top, width, height } = await contentArea(program);
    const clickMiddle = (button: XButton): Promise<void> => x.click(left + width / 2, top + height / 2, button);

    await x.press('Control', 'Alt', 'P');
    await expect.poll(() => lockScreen.outside()).toEqual(UP);
    await clickMiddle('back');
    await x.press('Alt', 'Left');
    expect(await chooseInMenu(program, 'Back'), 'the menu is gone').toBeUndefined();
    expect(await lockScreen.isUp()).toBe(true);
    // Enter comes after all other input, so none of it is still on its way.
    await x.press('Enter');
    await expect.poll(() => lockScreen.isUp()).toBe(false);
    await expect(toolbar.title).toHaveText('Low tide');

    await clickMiddle('back');
    await expect(albums.root).toBeVisible();
    await clickMiddle('forward');
    await expect(toolbar.title).toHaveText('Low tide');
    await x.press('Alt', 'Left');
    await expect(albums.root).toBeVisible();
    await x.press('Alt', 'Right');
    await expect(toolbar.title).toHaveText('Low tide');
    x.close();
  });
});

test('the menu locks the window without a panic key; a user sets the key in Settings, and sees why a key is refused', async ({
  launchApp,
}, testInfo) => {
  const program = await launchApp();
  const { settings, page } = program;
  await test.step('the menu locks the window without a panic key, and a decoy hides how to unlock it until a key is pressed', async () => {
    await ask(program.page, 'preferences.update', { decoy: 'terminal' });
    await runCommand(program, 'lock-window');
    const locked = await LockScreen.of(program.app);
    await expect.poll(() => locked.outside()).toEqual(UP);
    const { page } = locked;
    const form = page.getByRole('main');
    await expect(page.locator('#decoy')).toContainText('make check');
    await expect(form).toHaveCSS('opacity', '0');
    await page.keyboard.press('Shift');
    await expect(form, 'a modifier alone shows nothing').toHaveCSS('opacity', '0');
    await page.keyboard.press('x');
    await expect(form).toHaveCSS('opacity', '1');
    await expectForEverybody(page, 'the lock screen above a terminal');
    await page.keyboard.press('Escape');
    await expect(form).toHaveCSS('opacity', '0');
    await expect(locked.unlock).toBeFocused();
    // The page closes with the lock, so the key is never released.
    await page.keyboard.down('Enter');
    await expect.poll(() => locked.isUp()).toBe(false);
    await ask(program.page, 'preferences.update', { decoy: 'plain' });
  });
  await expect.poll(() => countPages(program), 'without a key there is no lock screen').toBe(1);
  await chooseInMenu(program, 'Settings');
  const { panic } = settings;
  await expect(panic.key).toContainText('None');
  await panic.record('Control+k');
  await expect(panic.problem).toContainText('Other programs would lose this key');
  await panic.key.press('Control+Shift+J');
  await expect(panic.problem).toHaveText('Ctrl Shift J is taken: Proofsheet uses it for “Journal”.');
  await panic.key.press('Alt+F4');
  await expect(panic.problem).toContainText('Alt F4 closes windows');
  await panic.key.press('Control+Alt+[');
  await expect(panic.problem).toContainText('cannot be part of a shortcut');
  await panic.key.press('Control+Alt+o');
  await expect(panic.key).toContainText('Ctrl Alt O');
  await expect(panic.problem).toBeEmpty();
  await expect(panic.root).toContainText('Works while any program is in front');
  await panic.record('Escape');
  await expect(panic.key, 'Escape keeps the panic key').toContainText('Ctrl Alt O');
  await expect(settings.root).toBeVisible();
  await expect(settings.captures.getByRole('checkbox')).toBeEnabled({ enabled: process.platform !== 'linux' });
  await expectForEverybody(page, 'Settings with a panic key');
  await settings.close.click();
  await page.keyboard.press('?');
  await expect(program.keys.root).toContainText('Ctrl Alt OLock the window');
  await page.keyboard.press('Escape');
  const lockScreen = await LockScreen.of(program.app);

  await test.step('a key used by another program is saved, works in the window, and is registered again at the next start', async () => {
    const x = await openXDisplay(displayOf(testInfo)['DISPLAY']);
    await x?.grab('Control', 'Alt', 'K');
    await chooseInMenu(program, 'Settings');
    await panic.record('Control+Alt+k');
    if (x)
      await expect(panic.root).toContainText(
        'The system refused this key, because the desktop or another program uses it.',
      );
    await settings.close.click();
    await pressPanicKey(program, 'k');
    await expect.poll(() => lockScreen.isUp()).toBe(true);
    await program.close();
    x?.close();
    const again = await launchApp({ userData: program.userData });
    const hidden = await LockScreen.of(again.app);
    expect(await hidden.isUp(), 'without a PIN the next start is not locked').toBe(false);
    const { width, height } = await contentArea(again);
    await expect.poll(() => sizeOf(hidden), 'the hidden page is laid out').toEqual({ width, height });
    expect(await ask(again.page, 'lock.get', {})).toEqual({
      key: { keys: 'Ctrl Alt K', reach: 'everywhere' },
      pin: 'none',
    });
  });
});

test('with a PIN the lock survives a restart, wrong PINs cause a wait, and signing out of all accounts removes the PIN', async ({
  launchApp,
  keychain,
  evidence,
}) => {
  evidence.keepTyped(PIN);
  const first = await launchApp({ keychain });
  await setPanicKey(first);
  await chooseInMenu(first, 'Settings');
  const { panic } = first.settings;
  await panic.setPin.click();
  await panic.next.fill(PIN);
  await panic.again.fill(PIN);
  await panic.save.click();
  await expect(panic.root).toContainText('Proofsheet starts locked if it was locked when it ended');
  await test.step('the panic key can be changed and removed only with the PIN', async () => {
    await panic.root.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(panic.root).toContainText('Removing the key needs the PIN.');
    await panic.root.getByRole('button', { name: 'Cancel' }).click();
    await panic.record('Control+Alt+o');
    await expect(panic.root).toContainText('Changing the key needs the PIN.');
    await expect(panic.key).toContainText('Ctrl Alt P');
    await panic.root.getByLabel('PIN', { exact: true }).fill(PIN);
    await panic.root.getByRole('button', { name: 'Change the key' }).click();
    await expect(panic.key).toContainText('Ctrl Alt O');
    expect(await callBridge(first.page, 'lock.setKey', { pressed: null })).toMatchObject({
      value: { current: { outcome: 'wrong' } },
    });
    expect(await callBridge(first.page, 'lock.setKey', { pressed: KEY, current: PIN })).toMatchObject({
      value: { current: { outcome: 'right' } },
    });
  });
  await panic.changePin.click();
  await panic.current.fill('0000');
  await panic.next.fill('5555');
  await panic.again.fill('5555');
  await panic.save.click();
  await expect(panic.root).toContainText('That is not the current PIN.');
  await panic.root.getByRole('button', { name: 'Cancel' }).click();
  await first.settings.close.click();

  const lockScreen = await LockScreen.of(first.app);
  await pressPanicKey(first);
  await expect.poll(() => lockScreen.isUp()).toBe(true);
  await expect(lockScreen.pin).toBeFocused();
  await expectForEverybody(lockScreen.page, 'the lock screen with a PIN');
  await lockScreen.try('1111');
  await expect(lockScreen.problem).toHaveText('That is not the PIN.');
  await lockScreen.try('2222');
  await expect(lockScreen.problem, 'the wrong PIN in Settings counts too').toHaveText('Too many wrong PINs.');
  await expect(lockScreen.waiting).toHaveText(/^Try again in \d+ seconds?\.$/);
  await expect(lockScreen.unlock).toBeDisabled();
  expect(await callBridge(lockScreen.page, 'lockScreen.unlock', { pin: PIN }), 'main enforces the wait').toMatchObject({
    value: { outcome: 'wait' },
  });
  await first.kill();

  const second = await launchApp({ keychain, userData: first.userData });
  const again = await LockScreen.of(second.app);
  expect(await again.outside()).toEqual(UP);
  await expect(again.unlock).toBeEnabled({ timeout: 15_000 });
  await again.try(PIN);
  await expect.poll(() => again.isUp()).toBe(false);
  expect(await again.pin.inputValue()).toBe('');
  await pressPanicKey(second);
  await expect.poll(() => again.isUp()).toBe(true);
  await again.forgot.click();
  await again.signOutOfAll.click();
  await expect.poll(() => again.isUp()).toBe(false);
  expect((await ask(second.page, 'lock.get', {})).pin).toBe('none');
  expect(await ask(second.page, 'accounts.list', {})).toEqual([]);
});

function contentArea({ app }: Program): Promise<XArea> {
  return app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('There is no window.');
    return window.getContentBounds();
  });
}

function sizeOf({ page }: LockScreen): Promise<{ width: number; height: number }> {
  return page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
}

function resizeWindow({ app }: Program, width: number, height: number): Promise<void> {
  return app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
}

async function shareOfGround(x: XDisplay, area: XArea): Promise<number> {
  const pixels = await x.look(area);
  return pixels.filter((pixel) => pixel === GROUND).length / pixels.length;
}

/** Counts the pixels that are not grey. */
async function countColoured(x: XDisplay, area: XArea): Promise<number> {
  const pixels = await x.look(area);
  return pixels.filter((pixel) => {
    const channels = [pixel >> 16, (pixel >> 8) & 0xff, pixel & 0xff];
    return Math.max(...channels) - Math.min(...channels) > 12;
  }).length;
}
