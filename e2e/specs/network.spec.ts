import type { Page } from 'playwright';
import type { Listener } from '../fixtures/listener';
import { startListener } from '../fixtures/listener';
import { expect, test as base } from '../fixtures/test';
import { gatherThroughTurn, REFUSED_BY_POLICY, tryEveryWayOut } from '../fixtures/ways-out';

declare global {
  interface Window {
    /** Violations of the content policy, such as `img-src http://…`. */
    refusals?: string[];
  }
}

const test = base.extend<{ readonly listener: Listener }>({
  listener: async ({}, use) => {
    const listener = await startListener();
    await use(listener);
    // Proves that the listener was recording connections during the test.
    const before = listener.connections.length;
    await fetch(`${listener.url}/control`);
    expect(listener.connections).toHaveLength(before + 1);
    await listener.stop();
  },
});

async function recordRefusals(page: Page): Promise<void> {
  await page.evaluate(() => {
    const refusals: string[] = [];
    window.refusals = refusals;
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      refusals.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
}

test('the page and the session reach nothing outside the program, and the program serves only what is meant for its page', async ({
  program,
  listener,
  control,
}) => {
  await test.step('the session refuses picture addresses that the program never created', async () => {
    await control.forgetRequests();
    const paths = [
      'album/x',
      'album/demo%2Fpictures-api/cover/1/99999',
      'album/demo%2Fpictures-api/picture/500001%2F1102/http%3A%2F%2Fexample.test/400',
      'album/%ff/cover/1/1',
      'album/nobody/cover/1/160',
    ];
    const statuses = await program.app.evaluate(async ({ BrowserWindow }, wanted) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      return Promise.all(wanted.map(async (path) => (await session?.fetch(`proofsheet-picture://${path}`))?.status));
    }, paths);
    expect(statuses).toEqual([400, 400, 404, 400, 204]);
    expect(await control.requests()).toEqual([]);
  });

  await test.step('the program’s own origin serves only the files of its window', async () => {
    const paths = [
      'window/..%2fmain/index.js',
      'window/..%2f..%2fpackage.json',
      'window/%2e%2e/main/index.js',
      'window/..%5cmain%5cindex.js',
      'window/assets/../../main/index.js',
      'window/assets/..%2f..%2fpreload/index.js',
      'window//etc/passwd',
      'window/%2fetc%2fpasswd',
      'window/',
      'window/assets',
      'elsewhere/index.html',
      'window/package.json',
      'window/%ff',
    ];
    const outcomes = await program.app.evaluate(async ({ BrowserWindow }, wanted) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      const tell = async (path: string): Promise<string> =>
        session?.fetch(`proofsheet-app://${path}`).then(
          ({ status }) => `${path} ${status}`,
          (reason: unknown) => `${path} ${String(reason)}`,
        ) ?? '';
      return Promise.all(wanted.map(tell));
    }, paths);
    expect(outcomes).toEqual(paths.map((path) => `${path} 404`));
  });

  await test.step('the page cannot read local files', async () => {
    program.expectComplaint(/Content Security Policy|Refused to|Not allowed to load local resource/);
    const outcome = await program.page.evaluate(async () => {
      const image = new Promise<string>((resolve) => {
        const element = new Image();
        element.onload = () => resolve('shown');
        element.onerror = () => resolve('refused');
        element.src = 'file:///usr/share/pixmaps/debian-logo.png';
      });
      const text = fetch('file:///etc/passwd').then(
        () => 'read',
        () => 'refused',
      );
      return Promise.all([image, text]);
    });
    expect(outcome).toEqual(['refused', 'refused']);
  });

  await test.step('without the content policy, the session itself blocks requests', async () => {
    const outcomes = await program.app.evaluate(async ({ BrowserWindow, net, session }, url) => {
      const [window] = BrowserWindow.getAllWindows();
      if (!window) throw new Error('There is no window.');
      const ways = [
        () => window.webContents.session.fetch(url),
        () => window.webContents.session.fetch(url.replace('http', 'https')),
        () => session.defaultSession.fetch(url),
        () => net.fetch(url),
        () => window.webContents.session.fetch('ftp://127.0.0.1/'),
      ];
      const tell = async (way: () => Promise<Response>): Promise<string> =>
        way().then(({ status }) => String(status), String);
      return Promise.all(ways.map(tell));
    }, listener.url);
    for (const outcome of outcomes) expect(outcome).toMatch(/ERR_BLOCKED_BY_CLIENT|ERR_UNKNOWN_URL_SCHEME/);
    expect(listener.connections).toEqual([]);
  });

  await test.step('WebRTC, which no content policy covers, reaches no address either', async () => {
    await program.page.evaluate(gatherThroughTurn, listener.port);
    expect(listener.connections).toEqual([]);
  });

  await test.step('no action of the page reaches an address outside the program', async () => {
    program.expectComplaint(/Content Security Policy|Refused to|Failed to load|Not allowed to load|net::ERR_/);
    const image = program.albums.tile('Low tide').locator('img');
    await expect(image).toHaveAttribute('src', /^proofsheet-picture:/);
    const cover = await image.getAttribute('src');
    await recordRefusals(program.page);
    await program.page.evaluate(tryEveryWayOut, listener.url);
    for (const way of REFUSED_BY_POLICY) {
      await expect
        .poll(() => program.page.evaluate(() => window.refusals), way)
        .toContainEqual(expect.stringContaining(`/${way}`));
    }
    for (const directive of ['frame-src', 'object-src', 'worker-src', 'connect-src ws:']) {
      await expect
        .poll(() => program.page.evaluate(() => window.refusals), directive)
        .toContainEqual(expect.stringContaining(directive));
    }
    // Attempts that report nothing, such as a preconnect, have had the time of all the others; another picture's load
    // adds more. Playwright's locators would wait for the form's navigation, which never happens, so the test queries the
    // page directly.
    await program.page.evaluate(
      (address) =>
        new Promise<void>((resolve, reject) => {
          const image = new Image();
          image.onload = () => resolve();
          image.onerror = () => reject(new Error('The program’s own pictures do not come either.'));
          image.src = address;
        }),
      cover ?? '',
    );
    expect(listener.connections).toEqual([]);
  });
});
