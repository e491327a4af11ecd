import { connectManager, HERON, MANAGER } from '../fixtures/acting';
import { callBridge } from '../fixtures/bridge';
import { connectByToken, connectInBrowser } from '../fixtures/connecting';
import { freePort } from '../fixtures/ports';
import { expect, test } from '../fixtures/test';
import { ServicePage } from '../pages/service-page';

/** A group with another manager. */
const LANTERN = {
  manager: 'Bram Okafor',
  name: 'bram_okafor',
  group: 'Lantern Society',
  member: 'paper_lamp',
  memberId: '700001',
};

test('accounts that manage no group see this reason, and the manager of another group sees and acts as only that group’s members', async ({
  program,
  sandbox,
  control,
}) => {
  await test.step('accounts that manage no group see this reason, and cannot act as members of any group', async () => {
    const { group, rail, page } = program;
    for (const [who, name] of [
      ['Amber Anchor', 'amber_anchor'],
      ['Ilse Marlow', 'ilse_marlow'],
    ] as const) {
      const { identity } = await connectByToken(program, sandbox.announcement, who, { hasKey: true });
      await rail.choose(name);
      await group.open();
      await expect(group.notice).toContainText('This account cannot act as other members');
      await expect(group.notice).toContainText('The service says that this account manages no group.');
      await control.forgetRequests();
      for (const member of [HERON.id, '600001']) {
        expect((await callBridge(page, 'acting.start', { identity, member })).ok, member).toBe(false);
      }
      expect((await control.requests()).filter(({ path }) => path.includes('/Groups/'))).toEqual([]);
    }
  });

  await test.step('the manager of another group sees only that group’s members, and cannot act as other members', async () => {
    const { band, group, page, rail } = program;
    const { identity } = await connectByToken(program, sandbox.announcement, LANTERN.manager, { hasKey: true });
    await rail.choose(LANTERN.name);
    await group.open();
    await expect(group.title).toHaveText(LANTERN.group);
    await expect(group.count).toHaveText('6 members');
    expect(await group.members.drawnNames()).toEqual([
      'brass_wick',
      'dim_harbour',
      'low_beacon',
      'night_ferry',
      'paper_lamp',
      'tall_candle',
    ]);
    await control.forgetRequests();
    expect(await callBridge(page, 'acting.start', { identity, member: HERON.id })).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
    const asMember = { identity: `${identity}/as/${HERON.id}`, ownerId: HERON.id };
    expect((await callBridge(page, 'albums.list', asMember)).ok).toBe(false);
    expect(await control.requests(), 'no request was sent').toEqual([]);
    expect(await callBridge(page, 'group.add', { identity, text: HERON.id })).toMatchObject({
      ok: false,
      error: { kind: 'forbidden' },
    });
    expect(await callBridge(page, 'comparison.read', { identity, member: HERON.id })).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
    await expect(band.root).toHaveCount(0);
    await group.search.fill(LANTERN.member);
    await group.members.act(LANTERN.member).click();
    await expect(band.root).toContainText(`Acting as ${LANTERN.member}`);
    await expect(band.root).toContainText(LANTERN.group);
  });
});

test('a user who signed in through the browser grants the missing permission there, and continues in the group', async ({
  launchApp,
  systemBrowser,
  sandbox,
}) => {
  const program = await launchApp({ environment: systemBrowser.environment });
  const { albums, band, group } = program;
  const granting = { port: await freePort(), as: 'Dana Reyes', without: ['Know your account type and your group'] };
  await connectInBrowser(program, systemBrowser, sandbox.announcement, granting);
  await group.open();
  await expect(group.notice).toContainText(
    'Group features need the account_information permission: sign in again to grant it.',
  );
  const grant = group.notice.getByRole('button', { name: 'Sign in again to grant it' });
  const [page] = await Promise.all([systemBrowser.nextPage(), grant.click()]);
  await new ServicePage(page).allow({ as: 'Dana Reyes' });
  await expect(program.again.root).toHaveCount(0);
  await expect(group.title).toHaveText(MANAGER.group);
  await expect(group.note, 'the sign-in has no API key').toContainText('API key');
  await group.adding.add(HERON.id);
  await group.members.row(`#${HERON.id}`).waitFor();
  await group.members.act(`#${HERON.id}`).click();
  await expect(band.root).toContainText(`#${HERON.id}`);
  await expect(albums.tile(HERON.album)).toBeVisible();
});

test('if the list cannot be loaded, the user can act as a recent member, and a retry loads the other members', async ({
  launchApp,
  keychain,
  sandbox,
  control,
}) => {
  const first = await launchApp({ keychain });
  await connectManager(first, sandbox.announcement);
  await first.group.open();
  await first.group.search.fill(HERON.name);
  await first.group.members.act(HERON.name).click();
  await expect(first.albums.tile(HERON.album)).toBeVisible();
  await first.close();

  await control.setFaults({ match: { methodName: 'getGroupDetails' }, status: 500 });
  const { albums, band, group } = await launchApp({ keychain, userData: first.userData });
  await expect(albums.tile(MANAGER.album)).toBeVisible();
  await group.open();
  await expect(group.alert).toContainText('The service has a problem');
  await expect(group.known).toContainText(['The service has a problem', 'Used last']);
  expect(await group.members.drawnNames()).toEqual([HERON.name]);
  await group.members.act(HERON.name).click();
  await expect(band.root).toContainText(HERON.name);
  await expect(albums.tile(HERON.album)).toBeVisible();
  await band.back.click();
  await expect(albums.tile(MANAGER.album)).toBeVisible();
  await group.open();
  await expect(group.alert).toBeVisible();
  await control.setFaults();
  await group.alert.getByRole('button', { name: 'Try again' }).click();
  await expect(group.count).toHaveText('119 members');
  await expect(group.alert).toHaveCount(0);
});
