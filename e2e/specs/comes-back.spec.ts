import type { ElectronApplication } from 'playwright';
import type { MaskState } from '../../preload/contract';
import { ask, sourceOfCall } from '../fixtures/bridge';
import { setPanicKey } from '../fixtures/panic';
import { expect, test } from '../fixtures/test';

/** Main waits 30 seconds for a page, and in this test a third of that; `npm run soak -- floods` waits the usual time. */
const SOON = process.env['PROOFSHEET_SOAK'] === undefined ? { PROOFSHEET_HANG_CHECK_MS: '1500' } : {};
/** Allows for slow machines. */
const HANG_LIMIT_MS = 90_000;

test('the program reloads a page that hangs or crashes, and asks the user from the fourth time within a minute', async ({
  launchApp,
}) => {
  test.setTimeout(240_000);
  const program = await launchApp({ environment: SOON });
  const { app, page } = program;
  await setPanicKey(program);
  const [identity] = await ask(page, 'identities.list', {});
  await ask(page, 'mask.reveal', {
    identity: identity?.key ?? '',
    scope: { kind: 'everything' },
    kind: 'timed',
    longEdgePx: 400,
  });
  await ask(page, 'screen.keepAwake', { seconds: 3_600 });
  expect(await isDisplayKeptAwake(app)).toBe(true);
  await app.evaluate(({ BrowserWindow, dialog }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (...args: unknown[]) => {
      const { message, buttons = [] } = args.at(-1) as Electron.MessageBoxOptions; // the options come last
      asked.push(message);
      return Promise.resolve({ response: buttons.indexOf('Reload'), checkboxChecked: false });
    };
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    void contents?.executeJavaScript('for (;;);').catch(() => undefined);
  });
  await expect.poll(() => stateOf(app), { timeout: HANG_LIMIT_MS }).toBe('true');
  const mask = await app.evaluate(
    ({ BrowserWindow }, source) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(source) as Promise<{ value: MaskState }>,
    sourceOfCall('after', 'mask.get', {}),
  );
  expect(mask.value.leases, 'the reloaded page has no leases').toEqual([]);
  expect(await isDisplayKeptAwake(app), 'the slideshow is gone with its page').toBe(false);
  for (let death = 0; death < 3; death += 1) {
    await crash(app);
    await expect.poll(() => stateOf(app), { timeout: 30_000 }).toBe('true');
  }
  expect(await app.evaluate(() => (globalThis as { asked?: string[] }).asked)).toEqual([
    'The window stopped working several times.',
  ]);

  // The lock screen's page is reloaded as well.
  const before = await lockScreenProcess(app);
  await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .find((contents) => contents.getURL().endsWith('/lock-screen.html'))
      ?.forcefullyCrashRenderer(),
  );
  await expect.poll(async () => ![0, before].includes(await lockScreenProcess(app)), { timeout: 30_000 }).toBe(true);

  await test.step('The program quits although its page has just crashed', async () => {
    await program.untilEnded(() =>
      app.evaluate(({ app: electron, BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
        setTimeout(() => electron.quit());
      }),
    );
  });
});

test('uncaught errors open no dialog, and a demo that crashes restarts at the same addresses', async ({
  launchApp,
}) => {
  const program = await launchApp({ isBuiltInDemo: true });
  program.expectIncidents();
  const { app, page } = program;
  await app.evaluate(() => {
    setImmediate(() => {
      throw new Error('Nothing catches this.');
    });
    void Promise.reject(new Error('Nor this.'));
  });
  await expect
    .poll(() => program.mainState(/^Incident [0-9a-f-]{36} in main \(unhandled rejection\): Error$/m))
    .toBe(true);
  await expect
    .poll(() => program.mainState(/^Incident [0-9a-f-]{36} in main \(uncaught exception\): Error$/m))
    .toBe(true);
  expect(program.mainState(/catches this/)).toBe(false);

  const [pid = 0] = await app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .filter(({ name }) => name === 'Proofsheet demo services')
      .map((metric) => metric.pid),
  );
  process.kill(pid, 'SIGKILL');
  await expect(page.getByRole('region', { name: 'State of the demo' })).toContainText(
    'The demo stopped and was started again.',
    { timeout: 30_000 },
  );
  await program.rail.choose('Visitor');
  await program.albums.ofOwner('Northlight');
  await expect(program.albums.tile('Weather')).toBeVisible();
});

/** Blockers are numbered from the start of the program. */
function isDisplayKeptAwake(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ powerSaveBlocker }) =>
    Array.from({ length: 10 }, (_, id) => powerSaveBlocker.isStarted(id)).includes(true),
  );
}

/** Returns the page's `data-ready`; 'none' while there is no page or the page does not answer. */
function stateOf(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed() || contents.isLoading()) return 'none';
    const answer = contents.executeJavaScript('document.documentElement.dataset.ready ?? "none"') as Promise<string>;
    // A hung page does not answer.
    return Promise.race([
      answer.catch(() => 'none'),
      new Promise<string>((resolve) => setTimeout(() => resolve('none'), 1_000)),
    ]);
  });
}

function crash(app: ElectronApplication): Promise<void> {
  return app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('render-process-gone', () => resolve());
        contents?.forcefullyCrashRenderer();
      }),
  );
}

/** Returns the process ID of the lock screen's page, or 0 if there is none. */
function lockScreenProcess(app: ElectronApplication): Promise<number> {
  return app.evaluate(
    ({ webContents }) =>
      webContents
        .getAllWebContents()
        .find(
          (contents) =>
            contents.getURL().endsWith('/lock-screen.html') && !contents.isCrashed() && !contents.isLoading(),
        )
        ?.getOSProcessId() ?? 0,
  );
}
