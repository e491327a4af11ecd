import { takeMaskOff } from '../fixtures/mask';
import { answerQuestions } from '../fixtures/native-dialogs';
import { expect, test } from '../fixtures/test';

test('a service that is described only by its own folder and one line works, from adding the account to the viewer', async ({
  launchApp,
  keychain,
  sandbox,
  control,
}) => {
  const { baseUrl, card, pin } = sandbox.announcement.shoebox;
  const program = await launchApp({ keychain, environment: { PROOFSHEET_SHOEBOX: '1' } });
  const { adding, page } = program;
  await answerQuestions(program, 'yes');
  await adding.open();
  await adding.choose('Shoebox', 'Show your club card');
  await adding.submit.click();
  const cardNumber = adding.root.getByLabel('Card number');
  const cardPin = adding.root.getByLabel('Card PIN');
  await expect(adding.problemOf(cardNumber)).toHaveText('Enter the number of the card.');
  await expect(cardNumber).toHaveAttribute('placeholder', '0000-0000');
  await expect(cardPin).toHaveAttribute('type', 'password');
  await adding.server.fill(baseUrl);
  await adding.test.click();
  await expect.poll(() => adding.testStates()).toEqual(['passed', 'passed', 'passed', 'passed']);
  await cardNumber.fill(card);
  await cardPin.fill('wrong');
  await adding.submit.click();
  await expect(adding.problem.title).toHaveText('The service refused the sign-in');
  await cardPin.fill(pin);
  await adding.submit.click();
  await expect(adding.welcome.heading).toHaveText('Signed in as Ada Marlow');
  await adding.welcome.browse.click();

  const folders = page.getByRole('treegrid', { name: 'Categories' });
  await folders.getByRole('row', { name: /^Other/ }).click();
  await expect.poll(async () => (await program.albums.words()).map(({ name }) => name)).toContain('The long archive');
  await program.albums.open('The long archive');
  await expect(program.toolbar.title).toHaveText('The long archive');
  await takeMaskOff(program);
  await expect.poll(async () => (await program.album.imageOf(program.album.tileAt(0)))?.isMosaic).toBe(false);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(program.viewer.root).toBeVisible();
  await expect(program.viewer.count).toHaveText('5,000 of 5,000');
  await expect(program.viewer.title).not.toBeEmpty();
  const title = (await program.viewer.title.textContent()) ?? '';
  await expect(program.viewer.picture(title)).toHaveAttribute('data-state', 'shown');
  const cursors = (await control.requests())
    .filter(({ path }) => path.startsWith('/pictures/'))
    .map(({ query }) => query['cursor']);
  expect(new Set(cursors).size, 'every page except the last page contains the cursor of the next page').toBe(125);
  await program.close();

  const without = await launchApp({ keychain, userData: program.userData });
  await expect(without.rail.root, 'the demo is shown without the variable').toContainText('Visitor');
  await without.adding.open();
  await expect(without.adding.cards.first()).toBeVisible();
  await expect(without.adding.cards.filter({ hasText: 'Shoebox' })).toHaveCount(0);
  await without.close();

  const again = await launchApp({
    keychain,
    userData: program.userData,
    environment: { PROOFSHEET_SHOEBOX: '1' },
  });
  await expect(again.rail.account('Ada Marlow'), 'the account was kept').toBeVisible();
  await expect(again.toolbar.title, 'the account opens at its last location').toHaveText('The long archive');
  await expect.poll(() => again.album.imageOf(again.album.tileAt(4999))).not.toBeNull();
});
