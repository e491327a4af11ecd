import { ask } from '../fixtures/bridge';
import { connectByPassword, connectByToken, connectInBrowser, connectVisitor } from '../fixtures/connecting';
import { keptFiles } from '../fixtures/kept-files';
import { chooseInMenu } from '../fixtures/menu';
import { freePort } from '../fixtures/ports';
import { expect, test } from '../fixtures/test';
import { ServicePage } from '../pages/service-page';

test('the user switches accounts by click, shortcut and palette, and the chosen names, colours and order are kept', async ({
  launchApp,
  keychain,
  sandbox,
}) => {
  const visitor = 'Visitor';
  const first = await launchApp({ keychain });
  const { rail, albums, account, palette, page } = first;
  await connectByToken(first, sandbox.announcement, 'Dana Reyes');
  await connectByToken(first, sandbox.announcement, 'Ilse Marlow');
  await connectVisitor(first, sandbox.announcement);
  await expect.poll(() => rail.names()).toEqual(['dana_reyes', 'ilse_marlow', visitor]);
  await rail.choose('ilse_marlow');
  await expect(albums.tile('First light')).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(albums.tile('Low tide')).toBeVisible();
  await expect(albums.tile('First light'), 'the previous account’s albums are gone').toHaveCount(0);
  expect(await chooseInMenu(first, 'Palette')).toBe('CmdOrCtrl+K');
  await palette.run('ilse');
  await expect(rail.current).toContainText('ilse_marlow');
  await expect(albums.tile('First light')).toBeVisible();

  await rail.show('dana_reyes');
  await account.looks.rename('Harbour work');
  await account.looks.chooseColour('Plum');
  await expect(rail.account('Harbour work')).toBeVisible();
  await account.close.click();
  await rail.step(visitor, 'up');
  await expect(rail.announcement).toHaveText(`${visitor} moved to 2 of 3`);
  await expect.poll(() => rail.names()).toEqual(['Harbour work', visitor, 'ilse_marlow']);
  await rail.drag('Harbour work', 'ilse_marlow');
  await expect(rail.dropMark).toHaveCount(1);
  await page.keyboard.press('Escape');
  await rail.drop();
  expect(await rail.names(), 'Escape cancels the move').toEqual(['Harbour work', visitor, 'ilse_marlow']);
  await rail.drag('Harbour work', 'ilse_marlow');
  await rail.drop();
  await expect.poll(() => rail.names()).toEqual([visitor, 'ilse_marlow', 'Harbour work']);
  await expect(rail.current, 'moving does not switch the account').toContainText('ilse_marlow');
  await first.close();

  const second = await launchApp({ keychain, userData: first.userData });
  expect(await second.rail.names()).toEqual([visitor, 'ilse_marlow', 'Harbour work']);
  await expect(second.albums.tile('First light')).toBeVisible();
  await second.page.keyboard.press('Control+3');
  await expect(second.albums.tile('Low tide')).toBeVisible();
  await second.rail.show('Harbour work');
  await expect(second.account.root.getByRole('radio', { name: 'Plum' })).toBeChecked();
});

test('an account shows its identity and its missing abilities, gains them by a new sign-in or an API key, and refuses another user’s sign-in', async ({
  launchApp,
  systemBrowser,
  sandbox,
}) => {
  const port = await freePort();
  const program = await launchApp({ environment: systemBrowser.environment });
  const { rail, account, again } = program;
  const connect = { port, as: 'Dana Reyes' };
  await connectInBrowser(program, systemBrowser, sandbox.announcement, {
    ...connect,
    without: ['Know your account type and your group'],
  });
  await rail.show('dana_reyes');
  await expect(account.facts.value('Nickname')).toHaveText('dana_reyes');
  await expect(account.facts.value('Group')).toHaveCount(0);
  await expect(account.facts.value('Redirect address')).toHaveText(`http://127.0.0.1:${port}/callback`);
  const group = account.facts.ability('Act as the members of your group');
  await expect(group).toContainText('need the account_information permission');
  const [page] = await Promise.all([systemBrowser.nextPage(), account.facts.grant('Act as the members').click()]);
  await new ServicePage(page).allow({ as: 'Dana Reyes' });
  await expect(again.root).toHaveCount(0);
  await expect(group).not.toContainText('permission');
  await expect(account.facts.value('Group')).toHaveText(['Estuary Collective', 'Manager']);
  await account.close.click();

  await connectInBrowser(program, systemBrowser, sandbox.announcement, connect);
  await expect(rail.accounts, 'signing in again does not add an account').toHaveCount(1);

  await rail.show('dana_reyes');
  const [other] = await Promise.all([systemBrowser.nextPage(), account.signInAgain.click()]);
  await new ServicePage(other).allow({ as: 'Ilse Marlow' });
  await expect(again.problem.root).toContainText('This account belongs to dana_reyes, but ilse_marlow signed in.');
  await again.cancel.click();
  await expect(account.facts.value('Nickname')).toHaveText('dana_reyes');
  const byNickname = account.facts.ability('Find people by nickname');
  await expect(byNickname).toContainText('the account has none');
  await account.addKey.click();
  await account.apiKey.fill('not-the-key');
  await account.keepKey.click();
  await expect(account.keyProblem).toContainText('does not accept this API key');
  await expect(account.apiKey, 'the typed text stays in the field').toHaveValue('not-the-key');
  await account.apiKey.fill(sandbox.announcement.picturesApi.apiKey);
  await account.keepKey.click();
  await expect(account.replaceKey).toBeFocused();
  await expect(byNickname).not.toContainText('the account has none');
  await account.close.click();
  await program.albums.open('Low tide');
  await expect(program.album.tiles.first()).toBeVisible();
  await program.toolbar.back.click();
  await program.find.open();
  await program.find.look('quiet_heron');
  await expect(program.albums.tile('Free gallery'), 'no new sign-in or restart is needed').toBeVisible();
});

test('signing out deletes all data of an account and lists them, and the demo returns when no account is left', async ({
  launchApp,
  systemBrowser,
  keychain,
  sandbox,
  control,
}) => {
  const { announcement } = sandbox;
  const program = await launchApp({ keychain, environment: systemBrowser.environment });
  const { rail, account, albums, find } = program;
  await connectInBrowser(program, systemBrowser, announcement, { port: await freePort() });
  const gatehouse = await connectByPassword(program, announcement);
  await rail.show('dana_reyes');
  await account.looks.rename('Harbour work');
  await account.close.click();
  await find.open();
  await find.look('500002');
  await expect(albums.tile('First light')).toBeVisible();
  expect((await keptFiles(program.userData)).holding('Harbour work')).toEqual(['accounts.json']);
  const [harbour] = await ask(program.page, 'accounts.list', {});

  await rail.show('Harbour work');
  await account.signOut.click();
  await account.cancel.click();
  await expect(rail.account('Harbour work'), 'the account stays after Cancel').toBeVisible();
  await account.signOut.click();
  await account.confirm.click();
  await expect(account.signedOut).toContainText('This sign-in cannot be ended at the service');
  await expect(account.forgotten).toContainText(['its access and refresh token', 'the client secret']);
  await expect(account.forgotten.filter({ hasText: 'one owner that was looked up' })).toBeVisible();
  await account.signedOut.getByRole('button', { name: 'Close' }).click();
  await expect(rail.current).toContainText('Gatehouse');
  await expect(albums.tile('First light')).toHaveCount(0);

  await rail.show('Gatehouse');
  await account.signOut.click();
  await account.confirm.click();
  await expect(account.signedOut).toContainText('The service ended the sign-in');
  await account.signedOut.getByRole('button', { name: 'Close' }).click();
  await expect(rail.demoMark).toBeVisible();
  await expect(albums.tile('Low tide')).toBeVisible();
  await program.close();

  const files = await keptFiles(program.userData);
  const ofThem = [
    'Harbour work',
    'Gatehouse',
    harbour?.id ?? '',
    gatehouse.id,
    new URL(announcement.picturesApi.login.baseUrl).host,
  ];
  const secrets = (await control.secrets()).map(({ value }) => value);
  expect(files.names).toContain('vault.json');
  for (const text of [...ofThem, ...secrets]) expect(files.holding(text), text).toEqual([]);
});
