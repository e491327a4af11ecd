import { expectForEverybody } from '../fixtures/axe';
import { connectByToken, connectVisitor, fillBrowserForm, projectOf } from '../fixtures/connecting';
import { startListener } from '../fixtures/listener';
import { chooseInMenu } from '../fixtures/menu';
import { freePort } from '../fixtures/ports';
import { answerQuestions } from '../fixtures/native-dialogs';
import { expect, test } from '../fixtures/test';
import { ServicePage } from '../pages/service-page';

test('axe finds no serious violation on any screen for connecting an account, in light and dark colours', async ({
  launchApp,
  systemBrowser,
  sandbox,
}) => {
  const program = await launchApp({ environment: systemBrowser.environment });
  const { adding, palette } = program;
  await expectForEverybody(program.page, 'the demo, with its invitation');
  await adding.open();
  await expect(adding.card('Pictures API')).toBeVisible();
  await expectForEverybody(program.page, 'the services');
  await adding.card('SmugMug 1.2').click();
  await expect(adding.card('Sign in with a password')).toBeVisible();
  await expectForEverybody(program.page, 'the ways in');
  await adding.card('Sign in with a password').click();
  await adding.submit.click();
  await expect(adding.problemOf(adding.password)).not.toBeEmpty();
  await expectForEverybody(program.page, 'a form where everything is missing');

  const port = await freePort();
  await adding.back.click();
  await adding.back.click();
  const closed = await startListener();
  await closed.stop();
  await fillBrowserForm(program, sandbox.announcement, {
    port,
    project: { ...projectOf(sandbox.announcement), secret: 'not the secret' },
  });
  await adding.more.click();
  await answerQuestions(program, 'yes');
  await adding.server.fill(closed.url);
  await adding.test.click();
  await expect(adding.testSteps.filter({ hasText: 'Connection refused' })).toBeVisible();
  await expectForEverybody(program.page, 'the form for the browser, with a test that failed');
  await adding.server.fill(sandbox.announcement.picturesApi.baseUrl);
  const [page] = await Promise.all([systemBrowser.nextPage(), adding.submit.click()]);
  await (await page.context().newPage()).goto(`http://127.0.0.1:${port}/callback?state=another`);
  await expect(adding.waiting.note.filter({ hasText: 'rejected a response' })).toBeVisible();
  await expectForEverybody(program.page, 'the wait for the browser');
  await new ServicePage(page).allow();
  await expect(adding.problem.title).toBeVisible();
  await expectForEverybody(program.page, 'a sign-in that failed');
  await adding.clientSecret.fill(projectOf(sandbox.announcement).secret ?? '');
  const [again] = await Promise.all([systemBrowser.nextPage(), adding.submit.click()]);
  await new ServicePage(again).allow();
  await expect(adding.welcome.facts.value('User ID')).toBeVisible();
  await expectForEverybody(program.page, 'the welcome');
  await chooseInMenu(program, 'Palette');
  await expect(palette.options.first()).toBeVisible();
  await expectForEverybody(program.page, 'the palette');
});

test('axe finds no serious violation on any screen of a connected account, in light and dark colours', async ({
  program,
  sandbox,
  control,
}) => {
  const { rail, account, again, signedOut, find } = program;
  await connectByToken(program, sandbox.announcement, 'Dana Reyes');
  await connectVisitor(program, sandbox.announcement);
  await expect(rail.accounts).toHaveCount(2);
  await rail.choose('dana_reyes');
  await expect(program.albums.tile('Low tide')).toBeVisible();
  await rail.show('dana_reyes');
  await expect(account.facts.value('User ID')).toBeVisible();
  await expectForEverybody(program.page, 'an account');
  await account.signInAgain.click();
  await again.submit.click();
  await expect(again.root.getByText('Enter a value.')).toBeVisible();
  await expectForEverybody(program.page, 'signing in again');
  await again.cancel.click();
  await account.signOut.click();
  await expect(account.confirm).toBeVisible();
  await expectForEverybody(program.page, 'the question before signing out');
  await account.cancel.click();
  await account.close.click();

  await control.setSettings({ revokedTokens: [sandbox.announcement.picturesApi.accounts[0]?.accessToken ?? ''] });
  await program.toolbar.refresh.click();
  await expect(signedOut.root).toBeVisible();
  await expectForEverybody(program.page, 'an account that is signed out');
  await program.startBeside('proofsheet://open?text=tidelines&service=smugmug-1.2');
  await expect(find.field).toHaveValue('tidelines');
  await expectForEverybody(program.page, 'a link for another account');
  await find.close();
  await rail.show('dana_reyes');
  await account.signOut.click();
  await account.confirm.click();
  await expect(account.forgotten.first()).toBeVisible();
  await expectForEverybody(program.page, 'what signing out forgot');
});
