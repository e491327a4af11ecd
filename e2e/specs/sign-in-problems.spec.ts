import type { Page } from 'playwright';
import { ask } from '../fixtures/bridge';
import { fillBrowserForm, projectOf, typedIn } from '../fixtures/connecting';
import { keptFiles } from '../fixtures/kept-files';
import { freePort, isFree, takePort } from '../fixtures/ports';
import type { Program } from '../fixtures/program';
import { startSystemBrowser } from '../fixtures/system-browser';
import { expect, test } from '../fixtures/test';
import { ServicePage } from '../pages/service-page';

test('a cancelled sign-in leaves no data, keeps the typed text, and can be repeated', async ({
  launchApp,
  openChromium,
  systemBrowser,
  keychain,
  sandbox,
}) => {
  await openChromium(); // Chromium's start must not use up the time limit.
  const port = await freePort();
  const limit = { PROOFSHEET_SIGN_IN_LIMIT_MS: '5000' };
  const program = await launchApp({ keychain, environment: { ...systemBrowser.environment, ...limit } });
  const { adding } = program;
  await fillBrowserForm(program, sandbox.announcement, { port });
  const typed = await typedIn(program);
  expect(Object.values(typed)).toContain(projectOf(sandbox.announcement).secret);
  const isAsBefore = async (): Promise<void> => {
    expect(await typedIn(program)).toEqual(typed);
    await nothingIsLeft(program, port);
  };

  const [page] = await Promise.all([systemBrowser.nextPage(), adding.submit.click()]);
  await new ServicePage(page).cancel();
  await expect(page.getByRole('heading')).toHaveText('You can return to Proofsheet');
  await expect(adding.problem.title).toHaveText('The sign-in was cancelled in the browser');
  await isAsBefore();

  const [closed] = await Promise.all([systemBrowser.nextPage(), adding.problem.tryAgain.click()]);
  await closed.close();
  await expect(adding.problem.title).toHaveText('Sign-in timed out');
  await isAsBefore();

  await Promise.all([systemBrowser.nextAddress(), adding.problem.tryAgain.click()]);
  await adding.cancel.click();
  await expect(adding.submit).toHaveText('Open the browser');
  await expect(adding.problem.root).toHaveCount(0);
  await isAsBefore();

  const [last] = await Promise.all([systemBrowser.nextPage(), adding.submit.click()]);
  await new ServicePage(last).allow();
  await expect(adding.welcome.heading).toHaveText('Signed in as dana_reyes');
  expect((await keptFiles(program.userData)).holding('account/'), 'the search covers the file of the vault').toContain(
    'vault.json',
  );
});

test('a redirect of another sign-in is refused, and the correct redirect is then accepted, but only once', async ({
  launchApp,
  systemBrowser,
  sandbox,
}) => {
  const { announcement } = sandbox;
  const port = await freePort();
  const program = await launchApp({ environment: systemBrowser.environment });
  await fillBrowserForm(program, announcement, { port });
  const [page] = await Promise.all([systemBrowser.nextPage(), program.adding.submit.click()]);
  const other = await page.context().newPage();
  await other.goto(`http://127.0.0.1:${port}/callback?code=a-code-of-somebody&state=another`);
  await expect(other.getByRole('heading')).toHaveText('This page belongs to another sign-in');
  expect(other.url()).toBe(`http://127.0.0.1:${port}/callback`);
  await expect(program.adding.waiting.note.filter({ hasText: 'rejected a response' })).toBeVisible();
  await expect(program.rail.account('dana_reyes')).toHaveCount(0);

  const answered = addressOfAnswer(page);
  await new ServicePage(page).allow();
  await expect(program.adding.welcome.heading).toHaveText('Signed in as dana_reyes');
  await program.adding.welcome.browse.click();
  await expect(program.albums.tile('Low tide')).toBeVisible();

  const answer = await answered;
  await expect(other.goto(answer.href), 'the port is free').rejects.toThrow('ERR_CONNECTION_REFUSED');
  const { id, secret } = projectOf(announcement);
  const replayed = await fetch(`${announcement.picturesApi.login.baseUrl}/OAuth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: id,
      client_secret: secret ?? '',
      redirect_uri: `http://127.0.0.1:${port}/callback`,
      code: answer.searchParams.get('code') ?? '',
    }),
  });
  expect(replayed.status).toBe(400);
  await program.toolbar.refresh.click();
  await expect(program.signedOut.root, 'the service ends a sign-in if a code is used twice').toContainText(
    'Signed out by the service',
  );
});

test('a port in use and a wrong client secret are reported, and both can be corrected in the form', async ({
  launchApp,
  systemBrowser,
  sandbox,
}) => {
  const program = await launchApp({ environment: systemBrowser.environment });
  const { adding } = program;
  const other = await takePort(0);
  const port = await freePort();
  const project = projectOf(sandbox.announcement);
  await fillBrowserForm(program, sandbox.announcement, {
    port: other.port,
    project: { ...project, secret: 'not the secret' },
  });
  await adding.submit.click();
  await expect(adding.problemOf(adding.redirectPort)).toContainText('This port is in use by another program');
  await expect(adding.redirectPort).toBeFocused();
  expect(systemBrowser.opened, 'the browser is not opened without a port for the result').toEqual([]);
  await other.leave();

  await adding.redirectPort.fill(String(port));
  const typed = await typedIn(program);
  const [page] = await Promise.all([systemBrowser.nextPage(), adding.submit.click()]);
  await new ServicePage(page).allow();
  await expect(adding.problem.title).toHaveText('The service refused the sign-in');
  await expect(adding.problem.root).toContainText('invalid_client');
  expect(await typedIn(program)).toEqual(typed);
  await nothingIsLeft(program, port);

  await adding.clientSecret.fill(project.secret ?? '');
  const [again] = await Promise.all([systemBrowser.nextPage(), adding.submit.click()]);
  await new ServicePage(again).allow();
  await expect(adding.welcome.heading).toHaveText('Signed in as dana_reyes');
});

test('if no browser can be opened, the copied address works in any other browser', async ({
  launchApp,
  openChromium,
  afterPrograms,
  sandbox,
}) => {
  test.skip(process.platform !== 'linux', 'Made of what a Linux desktop is made of.');
  for (const kind of ['refusing', 'missing'] as const) {
    const browser = await startSystemBrowser(openChromium, { kind });
    afterPrograms(() => browser.stop());
    const program = await launchApp({ environment: browser.environment });
    const { waiting, welcome, submit } = program.adding;
    await fillBrowserForm(program, sandbox.announcement, { port: await freePort() });
    await submit.click();
    await expect(waiting.heading).toHaveText('No browser could be opened');
    await waiting.openAgain.click();
    await expect(waiting.problem).toContainText('No browser could be opened');
    await waiting.copyAddress.click();
    await expect(waiting.copyAddress).toHaveText('Copied');
    const context = await (await openChromium()).newContext();
    const page = await context.newPage();
    await page.goto(await program.app.evaluate(({ clipboard }) => clipboard.readText()));
    await new ServicePage(page).allow();
    await expect(welcome.heading).toHaveText('Signed in as dana_reyes');
    await context.close();
    await program.close();
  }
});

/** Waits for the address to which the service redirects the browser. */
async function addressOfAnswer(page: Page): Promise<URL> {
  const request = await page.waitForRequest((wanted) => new URL(wanted.url()).pathname === '/callback');
  return new URL(request.url());
}

async function nothingIsLeft(program: Program, port: number): Promise<void> {
  expect(await ask(program.page, 'accounts.list', {})).toEqual([]);
  await expect.poll(() => isFree(port), 'the port is free').toBe(true);
  const files = await keptFiles(program.userData);
  expect(files.holding('account/'), 'the vault contains no account').toEqual([]);
}
