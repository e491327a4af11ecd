import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

const logOf = ({ userData }: Pick<Program, 'userData'>): string => join(userData, 'logs', 'proofsheet.log');

test('the number of an internal error identifies its entry in the log and in a report, also after a crash', async ({
  launchApp,
  sandbox,
  systemBrowser,
}) => {
  const [account] = sandbox.announcement.picturesApi.accounts;
  const secret = account?.accessToken ?? '';
  const { environment } = systemBrowser;
  const program = await launchApp({ environment });
  program.expectIncidents();
  await breakReading(program, secret);
  await program.albums.ofOwner('quiet_heron');
  const { alert } = program.albums;
  await expect(alert.getByRole('heading')).toHaveText('Something went wrong in the program');
  await alert.getByText('Details').click();
  const [, incidentId = ''] = /Incident ([\da-f-]{36})/.exec(await alert.innerText()) ?? [];
  const log = await readFile(logOf(program), 'utf8');
  const entry = log.slice(log.indexOf(`incident=${incidentId} procedure=albums.list`));
  expect(entry).toMatch(/^incident=.*\n {2}TypeError\n {4}at .*\n/);
  expect(entry).toMatch(/\(out\/main\/[\w./-]+:\d+:\d+\)/);
  expect(log).not.toContain(secret);

  // With the keyboard alone: the buttons follow the details.
  await alert.getByText('Details').press('Tab');
  await expect(alert.getByRole('button', { name: 'Copy report' })).toBeFocused();
  await program.page.keyboard.press('Enter');
  await expect(program.announced).toContainText('Report copied');
  const report = await clipboardOf(program);
  expect(report).toContain(`incident=${incidentId}`);
  expect(report).toContain(`Electron ${await program.app.evaluate(() => process.versions.electron)}`);
  for (const text of [secret, encodeURIComponent(secret), homedir() + '/', program.userData, 'quiet_heron'])
    expect(report).not.toContain(text);
  await program.page.keyboard.press('Tab');
  await program.page.keyboard.press('Enter');
  expect(await systemBrowser.nextAddress()).toBe(join(program.userData, 'logs'));
  await program.kill();

  const again = await launchApp({ userData: program.userData, environment });
  again.expectIncidents();
  expect(await readFile(logOf(again), 'utf8')).toContain(`incident=${incidentId}`);
  await chooseInMenu(again, 'Open Logs');
  expect(await systemBrowser.nextAddress()).toBe(join(program.userData, 'logs'));
  await chooseInMenu(again, 'Copy Report');
  await expect(again.announced).toContainText('Report copied');
  expect(await clipboardOf(again)).toContain(`incident=${incidentId}`);
});

test('an uncaught error of the page is in the log with its stack, and so is a crash of the page', async ({
  launchApp,
}) => {
  const program = await launchApp();
  program.expectComplaint(/page fails here/);
  await program.page.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('The page fails here, with a private title.');
    });
  });
  await expect.poll(() => readFile(logOf(program), 'utf8')).toMatch(/procedure=window\n {2}RangeError/);
  expect(await readFile(logOf(program), 'utf8')).not.toContain('private title');
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect
    .poll(() => readFile(logOf(program), 'utf8'))
    .toMatch(/warn {2}process gone {2}incident=[\da-f-]{36} kind=index reason=\w+/);
  await program.kill();
});

/** Makes reading from a service fail with an error that no code expects, and that quotes a secret. */
function breakReading({ app }: Program, secret: string): Promise<void> {
  return app.evaluate((_electron, quoted) => {
    const original = Reflect.get<Promise<unknown>, 'finally'>(Promise.prototype, 'finally');
    Promise.prototype.finally = function (this: Promise<unknown>, ...given) {
      // The function of main/core/async.ts that starts work for one or more callers.
      if (new Error().stack?.includes('at begin ('))
        throw new TypeError(`Bearer ${quoted} ${encodeURIComponent(quoted)}`);
      return original.apply(this, given);
    };
  }, secret);
}

function clipboardOf({ app }: Program): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}
