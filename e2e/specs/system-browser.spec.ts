import type { SystemBrowser } from '../fixtures/system-browser';
import { startSystemBrowser } from '../fixtures/system-browser';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

test('pages opened in the system’s browser appear in a real browser', async ({ launchApp, systemBrowser, sandbox }) => {
  const program = await launchApp({ environment: systemBrowser.environment });
  const address = `${sandbox.announcement.picturesApi.baseUrl}/no-such-page?state=a%20b&scope=c+d#e`;
  const [page] = await Promise.all([systemBrowser.nextPage(), openExternal(program, address)]);
  expect(page.url()).toBe(address);
  await expect(page.locator('body')).not.toBeEmpty();
  expect(systemBrowser.opened).toEqual([address]);
});

// Electron does not report the failure, so main runs `xdg-open` itself on Linux.
test('Electron reports success even if no browser can be opened', async ({
  launchApp,
  openChromium,
  afterPrograms,
}) => {
  test.skip(process.platform !== 'linux', 'Made of what a Linux desktop is made of.');
  for (const kind of ['refusing', 'missing'] as const) {
    const browser: SystemBrowser = await startSystemBrowser(openChromium, { kind });
    afterPrograms(() => browser.stop());
    const program = await launchApp({ environment: browser.environment });
    expect(await openExternal(program, 'https://example.test/'), kind).toBe('resolved');
    await program.close();
  }
});

function openExternal({ app }: Program, address: string): Promise<string> {
  return app.evaluate(
    ({ shell }, url) =>
      shell.openExternal(url).then(
        () => 'resolved',
        () => 'rejected',
      ),
    address,
  );
}
