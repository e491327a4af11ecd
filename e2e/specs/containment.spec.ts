import { join } from 'node:path';
import { callBridge } from '../fixtures/bridge';
import { countPages } from '../fixtures/decoder';
import type { Program } from '../fixtures/program';
import { projectRoot } from '../fixtures/project';
import { startListener } from '../fixtures/listener';
import { expect, test } from '../fixtures/test';

const HOME = 'proofsheet-app://window/index.html';

interface Navigation {
  readonly url: string;
  readonly isPrevented: boolean;
}

/**
 * Records every navigation that the page attempts, and whether it was prevented. The record is in main, out of the
 * page's reach.
 */
async function recordNavigations(program: Program): Promise<() => Promise<readonly Navigation[]>> {
  const record = await program.app.evaluateHandle(({ BrowserWindow }) => {
    const navigations: Navigation[] = [];
    // Registered after the program's own listener, to see its decision.
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', (event, url) => {
      navigations.push({ url, isPrevented: event.defaultPrevented });
    });
    return navigations;
  });
  return () => record.jsonValue();
}

test('the window has the documented preferences and content policy, gets no permissions, devices or web views, and cannot navigate away, be replaced or open a second window', async ({
  program,
}) => {
  await test.step('the session denies permissions, web views cannot be attached, and the window’s preferences are the documented ones', async () => {
    await test.step('the session denies every permission that the page requests', async () => {
      const outcomes = await program.page.evaluate(async () => {
        const outcome = async (ask: () => Promise<unknown>): Promise<string> => {
          try {
            return String(await ask());
          } catch {
            return 'denied';
          }
        };
        const query = (name: string) =>
          outcome(async () => (await navigator.permissions.query({ name: name as PermissionName })).state);
        return {
          geolocation: await query('geolocation'),
          notificationsQuery: await query('notifications'),
          camera: await query('camera'),
          position: await outcome(
            () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
          ),
          notifications: await outcome(() => Notification.requestPermission()),
          microphone: await outcome(() => navigator.mediaDevices.getUserMedia({ audio: true })),
          screen: await outcome(() => navigator.mediaDevices.getDisplayMedia()),
          clipboardRead: await outcome(() => navigator.clipboard.readText()),
          clipboardWrite: await outcome(() => navigator.clipboard.writeText('x')),
          midi: await outcome(() => navigator.requestMIDIAccess({ sysex: true })),
        };
      });
      expect(new Set(Object.values(outcomes)), JSON.stringify(outcomes)).toEqual(new Set(['denied']));
    });

    await test.step('no web view can be attached, even in a window that would allow web views', async () => {
      const outcome = await program.app.evaluate(async ({ BrowserWindow, webContents }) => {
        const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true, partition: 'elsewhere' } });
        await window.loadURL('about:blank');
        const isPrevented = new Promise<boolean>((resolve) => {
          window.webContents.on('will-attach-webview', (event) => resolve(event.defaultPrevented));
        });
        await window.webContents.executeJavaScript(
          'const view = document.createElement("webview"); view.src = "about:blank"; document.body.append(view); 0',
        );
        const seen = {
          isPrevented: await isPrevented,
          views: webContents.getAllWebContents().filter((each) => each.getType() === 'webview').length,
        };
        window.destroy();
        return seen;
      });
      expect(outcome).toEqual({ isPrevented: true, views: 0 });
      const isInert = await program.page.evaluate(() => !('src' in document.createElement('webview')));
      expect(isInert).toBe(true);
    });

    await test.step('the window’s preferences match docs/security.md', async () => {
      const facts = await program.app.evaluate(({ BrowserWindow, session }) => {
        const windows = BrowserWindow.getAllWindows();
        const contents = windows[0]?.webContents;
        // Missing from Electron's types, although Electron's own checks read it.
        const preferences = (
          contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
        ).getLastWebPreferences();
        return {
          count: windows.length,
          isOwnSession: contents?.session !== session.defaultSession,
          isInMemory: contents?.session.isPersistent() === false,
          preferences,
        };
      });
      expect(facts).toMatchObject({
        count: 1,
        isOwnSession: true,
        isInMemory: true,
        preferences: {
          contextIsolation: true,
          sandbox: true,
          nodeIntegration: false,
          nodeIntegrationInSubFrames: false,
          webSecurity: true,
          allowRunningInsecureContent: false,
          experimentalFeatures: false,
          webviewTag: false,
        },
      });
      expect(facts.preferences['enableBlinkFeatures'] ?? '').toBe('');
    });
  });

  await test.step('the page’s content policy blocks inline scripts and eval', async () => {
    // The picture without a source is requested from the program's own files.
    program.expectComplaint(/Content Security Policy|Refused to|proofsheet-app:\/\/window\/x\b/);
    const ran = await program.page.evaluate(async () => {
      const inline = document.createElement('script');
      inline.textContent = 'document.title = "taken"';
      document.body.append(inline);
      const holder = document.createElement('div');
      holder.innerHTML = '<img src="x" onerror="document.title = \'taken\'">';
      document.body.append(holder);
      const evaluation = await new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
          if (blockedURI === 'eval') resolve('refused');
        });
        // A string passed to a timer is evaluated later, when Playwright's permission to evaluate no longer applies.
        // oxlint-disable-next-line typescript/no-implied-eval -- what the page's policy must refuse
        setTimeout('document.title = "taken"', 0);
      });
      return { evaluation, title: document.title };
    });
    expect(ran.evaluation).toBe('refused');
    expect(ran.title).not.toBe('taken');
  });

  await test.step('devices and sensors are blocked, the page cannot prevent its unloading, and it opens a browser page only after a key press or click', async () => {
    program.expectComplaint(/permissions policy|Permissions policy|beforeunload/i);
    const answers = await program.page.evaluate<Record<string, string>>(`(async () => {
    const asked = {
      usb: () => navigator.usb.getDevices(),
      hid: () => navigator.hid.getDevices(),
      serial: () => navigator.serial.getPorts(),
      midi: () => navigator.requestMIDIAccess(),
      bluetooth: () => navigator.bluetooth.requestDevice({ acceptAllDevices: true }),
      fonts: () => window.queryLocalFonts(),
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia(),
      place: () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, (problem) => reject(new Error(problem.message)))),
    };
    const told = {};
    for (const [name, ask] of Object.entries(asked)) {
      try { await ask(); told[name] = 'given'; } catch { told[name] = 'refused'; }
    }
    return told;
  })()`);
    expect(new Set(Object.values(answers)), JSON.stringify(answers)).toEqual(new Set(['refused']));
    expect(Object.keys(answers)).toHaveLength(10);
    const isAllowed = await program.page.evaluate<string[]>(
      `['usb', 'hid', 'serial', 'bluetooth', 'midi', 'camera', 'microphone', 'display-capture', 'geolocation', 'local-fonts', 'idle-detection'].filter((name) => document.featurePolicy.allowsFeature(name))`,
    );
    expect(isAllowed).toEqual([]);
    // Main still responds: an earlier version crashed on a call for devices.
    const isPrevented = await program.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      let prevented = false;
      contents?.emit('will-prevent-unload', { preventDefault: () => (prevented = true) });
      return prevented;
    });
    expect(isPrevented, 'main overrides the page’s beforeunload handler').toBe(true);

    // Main opens a browser page only after a real key press or click; events dispatched by scripts do not count.
    await program.page.evaluate(
      "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })); document.body.click()",
    );
    const openPage = () => callBridge(program.page, 'accounts.openBrowserAgain', {});
    const withoutPress = {
      ok: false,
      error: { kind: 'bad-request', detail: { code: 'call-after-no-input' } },
    };
    expect(await openPage()).toMatchObject(withoutPress);
    await program.page.keyboard.press('Shift');
    expect(await openPage(), 'after a key press only the missing sign-in is an error').not.toMatchObject(withoutPress);
  });

  await test.step('no script, link or middle click opens a second window', async () => {
    const opened = await program.page.evaluate((url) => {
      const anchor = document.createElement('a');
      anchor.href = url;
      anchor.target = '_blank';
      anchor.textContent = 'elsewhere';
      anchor.id = 'elsewhere';
      anchor.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 99';
      document.body.append(anchor);
      return [
        window.open(url),
        window.open('about:blank'),
        window.open('proofsheet-app://window/index.html', '_blank', 'nodeIntegration=yes'),
      ].map((other) => other === null);
    }, 'https://example.test/');
    expect(opened).toEqual([true, true, true]);
    await program.page.locator('#elsewhere').click();
    await program.page.locator('#elsewhere').click({ button: 'middle' });
    await program.page.locator('#elsewhere').click({ modifiers: ['Control'] });
    await expect(program.albums.tile('Low tide')).toBeVisible();
    expect(await countPages(program)).toBe(1);
    await program.page.evaluate(() => document.getElementById('elsewhere')?.remove());
  });

  await test.step('a file dropped on the window does not replace the page', async () => {
    const devtools = await program.page.context().newCDPSession(program.page);
    const data = { items: [], files: [join(projectRoot, 'package.json')], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    }
    await program.albums.open('Low tide');
    await expect(program.toolbar.title).toHaveText('Low tide');
    expect(program.page.url()).toBe(HOME);
    await program.toolbar.back.click();
  });

  await test.step('the page cannot navigate away', async () => {
    program.expectComplaint(
      /Content Security Policy|Refused to|Not allowed to (load local resource|navigate top frame)/,
    );
    const listener = await startListener();
    const navigations = await recordNavigations(program);
    const targets = [
      `${listener.url}/href`,
      'https://example.test/',
      'proofsheet-app://window/other.html',
      'proofsheet-app://elsewhere/index.html',
    ];
    for (const target of targets) {
      await program.page.evaluate((to) => {
        window.location.href = to;
      }, target);
      await expect.poll(navigations).toContainEqual({ url: target, isPrevented: true });
    }
    await program.page.evaluate((to) => {
      const anchor = document.createElement('a');
      anchor.href = to;
      document.body.append(anchor);
      anchor.click();
    }, `${listener.url}/anchor`);
    await expect.poll(navigations).toContainEqual({ url: `${listener.url}/anchor`, isPrevented: true });
    for (const scheme of ['file:///etc/passwd', 'data:text/html,<p>Hello', 'javascript:document.title="taken"']) {
      await program.page.evaluate((to) => {
        window.location.href = to;
      }, scheme);
    }
    // Playwright's locators would wait for navigations that never happen, so the test queries the page directly.
    await expect
      .poll(() => program.page.evaluate(() => document.querySelector('[role="grid"]')?.textContent))
      .toContain('Low tide');
    expect(await program.page.evaluate(() => window.location.href)).toBe(HOME);
    expect((await navigations()).filter(({ isPrevented }) => !isPrevented)).toEqual([]);
    expect(await program.page.evaluate(() => document.title)).not.toBe('taken');
    expect(listener.connections).toEqual([]);
    await listener.stop();
  });
});
