import { createTestKey, list, release } from '../../main/testing/updates/signed-list';
import { connectManager, HERON, membersOf, startActing } from '../fixtures/acting';
import { runCommand } from '../fixtures/menu';
import { expect, test } from '../fixtures/test';

const EXPIRES = '2099-01-01T00:00:00Z';
const NEWER = { expires: EXPIRES, channels: { stable: release({ version: '99.0.0' }) } };

test('a new version is told, not while acting as a member, its page is opened, and it can be skipped', async ({
  launchApp,
  sandbox,
  control,
  systemBrowser,
}) => {
  const key = createTestKey();
  const source = {
    address: sandbox.announcement.updates.address,
    publicKeys: [createTestKey().publicKey, key.publicKey],
  };
  const environment = { ...systemBrowser.environment, PROOFSHEET_UPDATE_SOURCE: JSON.stringify(source) };
  const serve = (updatesFile: string): Promise<void> => control.setSettings({ updatesFile });
  const first = await launchApp({ environment });
  const { page, settings } = first;
  const section = settings.root.getByRole('region', { name: 'Updates' });
  const notice = page.getByRole('region', { name: 'New version' });
  const check = section.getByRole('button', { name: 'Check now' });
  await page.getByRole('button', { name: 'Got it' }).click();

  await test.step('a list that was changed is refused, and so is an expired one; nothing is told', async () => {
    await runCommand(first, 'show-settings');
    await expect(section).toContainText('Proofsheet has not checked for updates yet.');
    await serve(key.sign(list(NEWER)).replace(/"sig":"(.)/, (_all, first) => `"sig":"${first === 'A' ? 'B' : 'A'}`));
    await check.click();
    await expect(section).toContainText('was changed after it was signed');
    await serve(createTestKey().sign(list(NEWER)));
    await check.click();
    await expect(section).toContainText('signed with a key that this program does not know');
    await serve(key.sign(list({ ...NEWER, expires: '2026-01-01T00:00:00Z' })));
    await check.click();
    await expect(section).toContainText('has expired, so it was not used');
    await expect(notice).toHaveCount(0);
  });

  await test.step('a newer version is shown in Settings, and at the foot of the albums', async () => {
    await serve(key.sign(list(NEWER)));
    await check.click();
    await expect(section.getByRole('heading', { name: 'Version 99.0.0 is available.' })).toBeVisible();
    await serve(key.sign(list({ ...NEWER, counter: 2 })));
    await check.click();
    await expect(section).toContainText('older than one it sent before');
    await settings.close.click();
    await expect(notice).toContainText('Version 99.0.0 of Proofsheet is available.');
    const requests = (await control.requests()).filter(({ origin }) => origin === 'updates');
    expect(requests).toHaveLength(5);
    for (const { headers, query } of requests) expect([headers['user-agent'], query]).toEqual(['Proofsheet', {}]);
  });

  await test.step('no notice is shown while a member is acted as, and it comes back afterwards', async () => {
    const identity = await connectManager(first, sandbox.announcement);
    await expect(notice).toBeVisible();
    await membersOf(first, identity);
    await startActing(first, identity, HERON.id);
    await expect(first.band.root).toBeVisible();
    await expect(first.albums.tile(HERON.album)).toBeVisible();
    await expect(notice).toHaveCount(0);
    await first.band.back.click();
    await expect(first.band.root).toHaveCount(0);
    await expect(notice).toBeVisible();
  });

  await test.step('Download opens the page that the list names, in the browser', async () => {
    await notice.getByRole('button', { name: 'Download' }).click();
    expect(await systemBrowser.nextAddress()).toBe('https://downloads.example.test/proofsheet');
    await expect(notice).toHaveCount(0);
  });

  await test.step('a skipped version stays silent after a restart, which asks once whether to check', async () => {
    await runCommand(first, 'show-settings');
    await section.getByRole('button', { name: 'Skip this version' }).click();
    await expect(section).toContainText('You chose to skip this version.');
    await first.close();
    const second = await launchApp({ userData: first.userData, environment });
    const question = second.page.getByRole('region', { name: 'Updates' });
    await question.getByRole('button', { name: 'No', exact: true }).click();
    await expect(question).toHaveCount(0);
    await expect(second.page.getByRole('region', { name: 'New version' })).toHaveCount(0);
  });
});
