import { type Elsewhere, startElsewhere } from '../fixtures/elsewhere';
import { answerQuestions } from '../fixtures/native-dialogs';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

const API = 'api.example.test';
const PICTURES = 'pictures.example.test';

let elsewhere: Elsewhere;

test.beforeEach(async ({ sandbox }) => {
  const { baseUrl, accounts } = sandbox.announcement.picturesApi;
  elsewhere = await startElsewhere(baseUrl, accounts[0]?.accessToken ?? '');
});

test.afterEach(() => elsewhere.stop());

async function openSettings(program: Program): Promise<void> {
  await chooseInMenu(program, 'Settings');
  await expect(program.settings.root).toBeVisible();
}

test('a proxy set in Settings connects the API and the pictures to servers that only it can reach, and is named if it demands a sign-in', async ({
  launchApp,
}) => {
  const first = await launchApp({ environment: elsewhere.environment });
  await expect(first.albums.alert).toContainText('The service cannot be reached');
  await openSettings(first);
  await expect(first.settings.network.system).toBeChecked();
  await expect(first.settings.network.wayTo(API)).toHaveText('directly');
  elsewhere.refuse(407);
  await first.settings.network.use(elsewhere.proxy);
  await expect(first.settings.network.address).toHaveValue(`http://${elsewhere.proxy}`);
  await expect(first.settings.network.wayTo(API)).toHaveText(`through ${elsewhere.proxy}`);
  await first.settings.close.click();
  const { alert } = first.albums;
  await expect(alert, 'the proxy is not mistaken for the service').toContainText(
    'Unexpected response from the network',
  );
  await alert.getByText('Details').click();
  await expect(alert).toContainText(`The proxy ${elsewhere.proxy} requires a sign-in`);
  elsewhere.refuse(null);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(first.albums.tile('Low tide')).toBeVisible();
  await first.albums.open('Low tide');
  await expect(first.album.tiles.first().locator('img')).toHaveAttribute('data-state', 'shown');
  expect(new Set(elsewhere.asked)).toEqual(new Set([`${API}:443`, `${PICTURES}:443`]));
  await first.close();

  const second = await launchApp({ userData: first.userData, environment: elsewhere.environment });
  await expect(second.album.tiles.first().locator('img')).toHaveAttribute('data-state', 'shown');
  await openSettings(second);
  await expect(second.settings.network.own).toBeChecked();
  const asked = await answerQuestions(second, 'yes');
  await second.settings.network.none.check();
  await second.settings.network.save.click();
  await expect(second.settings.network.wayTo(API)).toHaveText('directly');
  expect((await asked.evaluate((all) => all)).join(), 'a native dialog asks before the proxy is removed').toContain(
    `Stop using the proxy ${elsewhere.proxy}?`,
  );
});

test('the program uses the system’s proxy, set by address or by script, and skips a proxy that is down', async ({
  launchApp,
}) => {
  test.skip(process.platform !== 'linux', 'Elsewhere the system’s proxy is not read from the environment.');
  for (const system of [{ https_proxy: `http://${elsewhere.proxy}` }, { auto_proxy: elsewhere.script }]) {
    // Chromium reads the proxy from the desktop's settings if there is a desktop.
    const program = await launchApp({
      environment: { ...elsewhere.environment, ...system, XDG_CURRENT_DESKTOP: 'none', DESKTOP_SESSION: '' },
    });
    await expect(program.albums.tile('Low tide')).toBeVisible();
    await openSettings(program);
    await expect(program.settings.network.system).toBeChecked();
    await expect(program.settings.network.wayTo(API)).toHaveText(`through ${elsewhere.proxy}`);
    await program.close();
  }
  expect(elsewhere.asked.filter((place) => place === `${API}:443`).length).toBeGreaterThan(1);
});

test('a proxy address with a password is refused, and a proxy on another computer requires the user’s consent', async ({
  program,
}) => {
  const { network } = program.settings;
  await openSettings(program);
  await network.use('http://somebody:secret@proxy.example');
  await expect(network.problem).toContainText('in their own fields');
  const asked = await answerQuestions(program, 'no');
  await network.use('192.0.2.7:8080');
  await expect(network.problem).toContainText('The proxy was not allowed');
  expect((await asked.evaluate((all) => all)).join()).toContain('192.0.2.7:8080');
  await program.settings.close.click();
  await openSettings(program);
  await expect(network.system).toBeChecked();
  await expect(network.address).toHaveValue('');
});
