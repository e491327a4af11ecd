import { gravelyWrong } from '../fixtures/axe';
import { connectByToken, connectVisitor, fillBrowserForm, projectOf } from '../fixtures/connecting';
import { startListener } from '../fixtures/listener';
import { chooseInMenu } from '../fixtures/menu';
import { freePort } from '../fixtures/ports';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';
import { ServicePage } from '../pages/service-page';

test('every screen for connecting an account can be used by everybody, in light and dark colours', async ({ launchApp, systemBrowser, sandbox }) => {
  const program = await launchApp({ environment: systemBrowser.environment });
  const { adding, palette } = program;
  await isForEverybody(program, 'the demo, with its invitation');
  await adding.open();
  await expect(adding.card('Pictures API')).toBeVisible();
  await isForEverybody(program, 'the services');
  await adding.card('SmugMug 1.2').click();
  await expect(adding.card('Sign in with a password')).toBeVisible();
  await isForEverybody(program, 'the ways in');
  await adding.card('Sign in with a password').click();
  await adding.submit.click();
  await expect(adding.problemOf(adding.password)).not.toBeEmpty();
  await isForEverybody(program, 'a form where everything is missing');

  const port = await freePort();
  await adding.back.click();
  await adding.back.click();
  const closed = await startListener();
  await closed.stop();
  await fillBrowserForm(program, sandbox.announcement, { port, project: { ...projectOf(sandbox.announcement), secret: 'not the secret' } });
  await adding.more.click();
  await adding.server.fill(closed.url);
  await adding.test.click();
  await expect(adding.testSteps.filter({ hasText: 'Nothing listens there' })).toBeVisible();
  await isForEverybody(program, 'the form for the browser, with a test that failed');
  await adding.server.fill(sandbox.announcement.picturesApi.baseUrl);
  const [page] = await Promise.all([systemBrowser.nextPage(), adding.submit.click()]);
  await (await page.context().newPage()).goto(`http://127.0.0.1:${port}/callback?state=another`);
  await expect(adding.waiting.note.filter({ hasText: 'turned away' })).toBeVisible();
  await isForEverybody(program, 'the wait for the browser');
  await new ServicePage(page).allow();
  await expect(adding.problem.title).toBeVisible();
  await isForEverybody(program, 'a sign-in that failed');
  await adding.clientSecret.fill(projectOf(sandbox.announcement).secret ?? '');
  const [again] = await Promise.all([systemBrowser.nextPage(), adding.submit.click()]);
  await new ServicePage(again).allow();
  await expect(adding.welcome.facts.value('User ID')).toBeVisible();
  await isForEverybody(program, 'the welcome');
  await chooseInMenu(program, 'Palette');
  await expect(palette.options.first()).toBeVisible();
  await isForEverybody(program, 'the palette');
});

test('every screen of a connected account can be used by everybody, in light and dark colours', async ({ program, sandbox, control }) => {
  const { rail, account, again, signedOut, find } = program;
  await connectByToken(program, sandbox.announcement, 'Dana Reyes');
  await connectVisitor(program, sandbox.announcement);
  await expect(rail.accounts).toHaveCount(2);
  await rail.choose('dana_reyes');
  await expect(program.albums.tile('Low tide')).toBeVisible();
  await rail.show('dana_reyes');
  await expect(account.facts.value('User ID')).toBeVisible();
  await isForEverybody(program, 'an account');
  await account.signInAgain.click();
  await again.submit.click();
  await expect(again.root.getByText('This is needed.')).toBeVisible();
  await isForEverybody(program, 'signing in again');
  await again.cancel.click();
  await account.signOut.click();
  await expect(account.confirm).toBeVisible();
  await isForEverybody(program, 'the question before signing out');
  await account.cancel.click();
  await account.close.click();

  await control.setSettings({ revokedTokens: [sandbox.announcement.picturesApi.accounts[0]?.accessToken ?? ''] });
  await program.toolbar.readAgain.click();
  await expect(signedOut.root).toBeVisible();
  await isForEverybody(program, 'an account that is signed out');
  await program.startBeside('proofsheet://open?text=tidelines&service=smugmug-1.2');
  await expect(find.field).toHaveValue('tidelines');
  await isForEverybody(program, 'a link for another account');
  await find.close();
  await rail.show('dana_reyes');
  await account.signOut.click();
  await account.confirm.click();
  await expect(account.forgotten.first()).toBeVisible();
  await isForEverybody(program, 'what signing out forgot');
});

async function isForEverybody({ page }: Program, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await gravelyWrong(page), `${screen} in ${colorScheme} colours`).toEqual([]);
  }
}
