/** SmugMug as it is today: from the sign-in in the browser to a picture, and what stays secret meanwhile. */
import { takeMaskOff } from '../fixtures/mask';
import { runCommand } from '../fixtures/menu';
import { answerQuestions } from '../fixtures/native-dialogs';
import { keptFiles } from '../fixtures/kept-files';
import { expect, test } from '../fixtures/test';

test('an account of SmugMug’s API v2 works from the sign-in in the browser to the viewer, and no secret is kept or shown', async ({
  launchApp,
  keychain,
  sandbox,
  control,
  systemBrowser,
}) => {
  const { baseUrl, apiKey, apiSecret, albumKeys } = sandbox.announcement.smugmug2;
  const program = await launchApp({ keychain, environment: systemBrowser.environment });
  const { adding, page } = program;
  await answerQuestions(program, 'yes');
  await adding.open();

  await test.step('who chooses version 1.2 for smugmug.com is told what to choose instead', async () => {
    await adding.choose('SmugMug 1.2', 'Look around as a visitor');
    await adding.server.fill('https://api.smugmug.com');
    await adding.apiKey.fill('a-key');
    await adding.submit.click();
    await expect(adding.root.getByText('choose “SmugMug” instead, which uses today’s API v2')).toBeVisible();
    await adding.root.getByRole('button', { name: 'Continue with “SmugMug”' }).click();
    await expect(adding.heading).toHaveText('SmugMug: Look around as a visitor');
    await expect(adding.apiKey, 'what was typed is taken over').toHaveValue('a-key');
    await adding.back.click();
    await adding.back.click();
  });

  const typeKey = async () => {
    await adding.root.getByLabel('API key', { exact: true }).fill(apiKey);
    await adding.root.getByLabel('Secret of the API key').fill(apiSecret);
    await adding.submit.click();
  };

  await test.step('a person signs in with the code that the page of the service shows', async () => {
    await adding.choose('API v2', 'Sign in with a code');
    await adding.chooseHost('Another server');
    await adding.server.fill(baseUrl);
    await adding.test.click();
    await expect.poll(() => adding.testStates()).toEqual(['passed', 'passed', 'passed', 'passed']);
    await typeKey();
    await systemBrowser.nextPage();
    await expect(adding.waiting.heading).toHaveText('Type the code from the page');
    await adding.cancel.click();
    await adding.submit.click();
    const signIn = await systemBrowser.nextPage();
    await signIn.getByRole('link', { name: 'Gatehouse' }).click();
    const shown = /\d{3} \d{3}/.exec(await signIn.getByRole('heading').innerText())?.[0] ?? '';
    await adding.waiting.code.fill(shown.replaceAll(/\d/g, (digit) => String((Number(digit) + 1) % 10)));
    await adding.waiting.code.press('Enter');
    await expect(adding.waiting.root.getByText('The service does not accept this code.')).toBeVisible();
    await adding.waiting.code.fill(shown);
    await adding.waiting.code.press('Enter');
    await expect(adding.welcome.heading).toHaveText('Signed in as Gatehouse');
    await adding.welcome.addAnother.click();
  });

  await test.step('the same person signs in with the callback of the browser', async () => {
    await adding.choose('API v2', 'Sign in with the browser');
    await adding.chooseHost('Another server');
    await adding.server.fill(baseUrl);
    await typeKey();
    const signIn = await systemBrowser.nextPage();
    await signIn.getByRole('link', { name: 'Gatehouse' }).click();
    await expect(adding.welcome.heading).toHaveText('Signed in as Gatehouse');
    await adding.welcome.browse.click();
    await expect(program.albums.root).toHaveAccessibleName('Albums of Gatehouse');
  });

  await test.step('the account says how many requests the service still accepts', async () => {
    await runCommand(program, 'show-account');
    await expect(program.account.facts.value('Still accepted')).toHaveText(/^1\d,\d{3} of 20,000$/);
    await expect(program.account.facts.value('Next renewal')).toHaveText(/\d:\d\d\s[AP]M$/);
    await program.account.close.click();
  });

  await test.step('folders are listed level by level when they are expanded, also empty ones', async () => {
    const rows = page.getByRole('treegrid', { name: 'Categories' }).getByRole('row');
    const listings = async () => (await control.requests()).filter(({ path }) => path.endsWith('!children')).length;
    for (const name of ['Plans', 'Next year', 'Spring', 'April']) {
      const before = await listings();
      await rows.filter({ hasText: name }).getByRole('button', { name: 'Expand' }).click();
      await expect.poll(listings, 'one request for a level').toBe(before + 1);
    }
    await rows.filter({ hasText: 'First week' }).click();
    await expect(page.getByText('No album is in this category.')).toBeVisible();
  });

  await test.step('folders, albums and pictures are shown, masked at first', async () => {
    await page
      .getByRole('treegrid', { name: 'Categories' })
      .getByRole('row', { name: /^Landscapes/ })
      .click();
    await expect.poll(async () => (await program.albums.words()).map(({ name }) => name)).toContain('Unlisted walk');
    const wait = page.getByRole('main').getByRole('status').filter({ hasText: 'The service asks to wait' });
    await control.setFaults({ match: { pathIncludes: '!images' }, status: 429, retryAfterSeconds: 6, times: 1 });
    await program.albums.open('Unlisted walk');
    await expect(wait).toContainText(/· [1-6] s/);
    await expect.poll(async () => (await program.album.imageOf(program.album.tileAt(0)))?.isMosaic).toBe(true);
    await takeMaskOff(program);
    await expect.poll(async () => (await program.album.imageOf(program.album.tileAt(0)))?.isMosaic).toBe(false);
    await program.album.tileAt(0).dblclick();
    await expect(program.viewer.count).toHaveText('1 of 4');
    const title = (await program.viewer.title.textContent()) ?? '';
    await expect(program.viewer.picture(title)).toHaveAttribute('data-state', 'shown');
  });

  await test.step('a picture’s page opens in the browser, and its link on any domain leads to the picture', async () => {
    await page.keyboard.press('ArrowRight');
    await expect(program.viewer.count).toHaveText('2 of 4');
    const title = (await program.viewer.title.textContent()) ?? '';
    await page.keyboard.press('Control+Shift+O');
    const address = new URL(await systemBrowser.nextAddress());
    expect(address.pathname).toMatch(/\/i-\w+/);
    await page.keyboard.press('Escape');
    await program.toolbar.back.click();
    await program.find.open();
    await program.find.field.fill(`https://photos.example${address.pathname}`);
    await program.find.field.press('Enter');
    await expect(program.viewer.count).toHaveText('2 of 4');
    await expect(program.viewer.title).toHaveText(title);
    await page.keyboard.press('Escape');
  });

  await test.step('no secret is in the window, in a file or in a request', async () => {
    expect(await program.secretsInMemory()).toEqual([]);
    const requests = (await control.requests()).filter(({ origin }) => origin === 'smugmug2');
    expect(requests.length).toBeGreaterThan(4);
    expect(JSON.stringify(requests)).not.toContain(apiSecret);
    expect(requests.some(({ path }) => path.includes(albumKeys.unlisted))).toBe(true);
    const token = /oauth_token="([^"]+)"/.exec(requests.at(-1)?.headers['authorization'] ?? '')?.[1] ?? '';
    expect(token).not.toBe('');
    await program.close();
    const files = await keptFiles(program.userData);
    for (const secret of [apiKey, apiSecret, token]) expect(files.holding(secret)).toEqual([]);
  });

  const again = await launchApp({ keychain, userData: program.userData, environment: systemBrowser.environment });
  await expect(again.rail.account('Gatehouse'), 'the sign-in was kept').toBeVisible();
  await expect(again.toolbar.title).toHaveText('Unlisted walk');
});
