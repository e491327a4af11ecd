import { createHash } from 'node:crypto';
import { recordNativeMenus } from '../fixtures/menu';
import { fillBrowserForm, projectOf } from '../fixtures/connecting';
import { keptFiles } from '../fixtures/kept-files';
import { freePort, isFree } from '../fixtures/ports';
import type { Control } from '../fixtures/sandbox';
import { expect, test } from '../fixtures/test';
import { ServicePage } from '../pages/service-page';

const RETURN = 'You can return to Proofsheet';

test('a user signs in through the browser, sees the account’s name, and sees its albums instead of the demo', async ({
  launchApp,
  systemBrowser,
  sandbox,
  control,
}) => {
  const port = await freePort();
  const program = await launchApp({ environment: systemBrowser.environment });
  await expect(program.rail.demoMark).toBeVisible();
  await program.invitation.connect.click();
  await fillBrowserForm(program, sandbox.announcement, { port });
  await expect(program.adding.redirectAddress).toHaveText(`http://127.0.0.1:${port}/callback`);
  const [page] = await Promise.all([systemBrowser.nextPage(), program.adding.submit.click()]);
  await expect(program.adding.waiting.heading).toHaveText('Continue in your browser');
  await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await new ServicePage(page).allow({ as: 'Ilse Marlow' });

  await expect(page.getByRole('heading')).toHaveText(RETURN);
  expect(page.url(), 'the used code is not in the address bar').toBe(`http://127.0.0.1:${port}/callback`);
  await expect(program.adding.welcome.heading).toHaveText('Signed in as ilse_marlow');
  await expect(program.adding.welcome.facts.value('E-mail')).toHaveText('ilse@example.test');
  expect(
    await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()),
    'the window is visible',
  ).toBe(true);
  expect(await isFree(port), 'the port is free again').toBe(true);
  const asked = new URL(systemBrowser.opened[0] ?? '').searchParams;
  const [exchange] = await tokenRequests(control);
  expect(exchange).toMatchObject({
    grant_type: 'authorization_code',
    redirect_uri: `http://127.0.0.1:${port}/callback`,
  });
  expect(asked.get('code_challenge_method')).toBe('S256');
  expect(
    createHash('sha256')
      .update(exchange?.['code_verifier'] ?? '')
      .digest('base64url'),
  ).toBe(asked.get('code_challenge'));

  await program.adding.welcome.browse.click();
  await expect(program.albums.tile('First light')).toBeVisible();
  await expect(program.rail.accounts).toHaveCount(1);
  await expect(program.rail.demoMark).toHaveCount(0);
  await expect(program.invitation.root).toHaveCount(0);
});

test('a user signs in without a client secret, with a token, with an API key or with a password, and the password is sent only once', async ({
  launchApp,
  systemBrowser,
  keychain,
  sandbox,
  control,
}) => {
  const { picturesApi, smugmug } = sandbox.announcement;
  const port = await freePort();
  const program = await launchApp({ keychain, environment: systemBrowser.environment });
  const { adding } = program;
  await fillBrowserForm(program, sandbox.announcement, { port, project: projectOf(sandbox.announcement, 'no secret') });
  const [page] = await Promise.all([systemBrowser.nextPage(), adding.submit.click()]);
  await new ServicePage(page).allow({ as: 'Quiet Heron' });
  await expect(page.getByRole('heading')).toHaveText(RETURN);
  expect(page.url(), 'the token is not in the address bar').toBe(`http://127.0.0.1:${port}/callback`);
  await expect(adding.welcome.heading).toHaveText('Signed in as quiet_heron');
  await expect(adding.welcome.facts.ability('Stay signed in')).toContainText('cannot be renewed');
  expect(await tokenRequests(control), 'no token request is sent').toEqual([]);

  await adding.welcome.addAnother.click();
  await adding.choose('Pictures API', 'Paste an access token');
  await adding.chooseHost('Another server');
  await adding.server.fill(picturesApi.baseUrl);
  await adding.accessToken.fill('a-token-of-nobody');
  await adding.submit.click();
  await expect(adding.problem.title).toHaveText('The service refused the sign-in');
  await adding.accessToken.fill(picturesApi.accounts[0]?.accessToken ?? '');
  await adding.submit.click();
  await expect(adding.welcome.heading).toHaveText('Signed in as dana_reyes');

  await adding.welcome.addAnother.click();
  await adding.choose('SmugMug 1.2', 'Look around as a visitor');
  await adding.server.fill(smugmug.endpoint);
  await adding.apiKey.fill(smugmug.apiKey);
  await adding.submit.click();
  await expect(adding.welcome.heading).toHaveText('Signed in as Visitor');

  const { emailAddress, password } = smugmug.secrets.account;
  await adding.welcome.addAnother.click();
  await adding.choose('SmugMug 1.2', 'Sign in with a password');
  await adding.server.fill(smugmug.endpoint);
  await adding.apiKey.fill(smugmug.apiKey);
  await adding.userName.fill(emailAddress);
  await adding.password.fill(password);
  const nativeMenus = await recordNativeMenus(program);
  await adding.password.click({ button: 'right' });
  await adding.userName.click({ button: 'right' });
  await expect.poll(async () => (await nativeMenus.jsonValue()).length, 'a secret has no context menu').toBe(1);
  await adding.submit.click();
  await expect(adding.welcome.heading).toHaveText('Signed in as Gatehouse');
  await adding.welcome.browse.click();
  await expect(program.albums.root).toHaveAccessibleName('Albums of Gatehouse');
  expect((await logins(control)).filter(({ method }) => method === 'smugmug.login.withPassword')).toHaveLength(1);
  await program.close();

  await control.forgetRequests();
  const second = await launchApp({ keychain, userData: program.userData });
  await expect(second.albums.tiles.first()).toBeVisible();
  expect(await second.rail.names()).toEqual(['quiet_heron', 'dana_reyes', 'Visitor', 'Gatehouse']);
  expect((await logins(control)).map(({ method }) => method)).toEqual(['smugmug.login.withHash']);
  const files = await keptFiles(second.userData);
  for (const secret of [password, smugmug.apiKey, picturesApi.accounts[0]?.accessToken ?? ''])
    expect(files.holding(secret)).toEqual([]);
});

/** Returns the forms posted to the token endpoint, oldest first. */
async function tokenRequests(control: Control): Promise<readonly Readonly<Record<string, string | undefined>>[]> {
  return (await control.requests()).filter(({ path }) => path === '/OAuth/token').map(({ form }) => form);
}

async function logins(control: Control): Promise<readonly Readonly<Record<string, string | undefined>>[]> {
  return (await control.requests())
    .map(({ form, query }) => ({ ...query, ...form }))
    .filter(({ method }) => method?.startsWith('smugmug.login.'));
}
