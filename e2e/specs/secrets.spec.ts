import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { SandboxAnnouncement } from '../../sandbox/announcement';
import { ask, callBridge, holdAnswersTo } from '../fixtures/bridge';
import { takeMaskOff } from '../fixtures/mask';
import type { Control } from '../fixtures/sandbox';
import { expect, test } from '../fixtures/test';

interface Named {
  readonly id: string;
}

test('no token, key or session crosses the bridge in any reply or error, and the data folder contains no secret and no picture afterwards', async ({
  program,
  control,
  services,
  sandbox,
}) => {
  await test.step('errors contain no token, key or session', async () => {
    const [identity] = await ask(program.page, 'identities.list', {});
    const key = identity?.key ?? '';
    const [owner] = await ask(program.page, 'owners.list', { identity: key });
    for (const fault of [
      { status: 500 },
      { status: 401 },
      { status: 404, body: 'no JSON' },
      { reset: true },
      { truncateAtBytes: 5 },
    ] as const) {
      await control.setFaults({ match: { origin: 'pictures' }, ...fault });
      const reply = await callBridge(program.page, 'albums.list', { identity: key, ownerId: owner?.id });
      expect(reply.ok).toBe(false);
      for (const secret of await secretsOf(sandbox.announcement, control))
        expect(JSON.stringify(reply)).not.toContain(secret);
      expect(JSON.stringify(reply), 'the reply contains no URL with parameters').not.toContain('UserID=');
    }
    await control.setFaults();
  });

  await test.step('no token, key or session crosses the bridge in any reply', async () => {
    const { gatehouse } = sandbox.announcement.smugmug.secrets;
    await takeMaskOff(program);
    await ask(program.page, 'owners.unlock', {
      identity: 'demo/smugmug-1.2',
      ownerId: 'gatehouse',
      sitePassword: gatehouse.sitePassword,
    });
    const replies = JSON.stringify(await everythingTheBridgeTells(program.page));
    expect(replies.length).toBeGreaterThan(20_000);
    for (const secret of await secretsOf(sandbox.announcement, control)) expect(replies).not.toContain(secret);
  });

  await test.step('after a session the data folder contains no secret and no picture', async () => {
    const [picture] = await services.picturesApiPictures('Dana Reyes', 'Low tide');
    const bytes = Buffer.from(await (await fetch(picture?.ThumbURL ?? '')).arrayBuffer());
    await program.albums.open('Low tide');
    await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
    await program.page.keyboard.press('Enter');
    await expect(program.viewer.picture((await program.viewer.title.textContent()) ?? '')).toHaveAttribute(
      'data-state',
      'shown',
    );
    await program.page.keyboard.press('Escape');
    await program.rail.choose('Visitor');
    await expect(program.albums.tile('North shore')).toBeVisible();
    await program.close();

    const secrets = [
      ...(await secretsOf(sandbox.announcement, control)).map((secret) => Buffer.from(secret)),
      bytes.subarray(bytes.length - 200, bytes.length - 100),
    ];
    const files = await readdir(program.userData, { recursive: true, withFileTypes: true });
    const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    expect(paths.some((path) => path.endsWith('settings.json'))).toBe(true);
    for (const path of paths) {
      const content = await readFile(path);
      for (const secret of secrets) expect(content.includes(secret), path).toBe(false);
    }
  });
});

test('typed sign-in data leaves memory with its form, even while the window waits for a reply', async ({
  program,
  sandbox,
}) => {
  const { adding } = program;
  const { endpoint, apiKey, secrets } = sandbox.announcement.smugmug;
  await program.invitation.connect.click();
  await adding.choose('SmugMug 1.2', 'Sign in with a password');
  await adding.server.fill(endpoint);
  await adding.apiKey.fill(apiKey);
  await adding.userName.fill(secrets.account.emailAddress);
  await adding.password.fill(secrets.account.password);
  expect(
    (await program.secretsInMemory()).length,
    'the search finds the secrets while they are on screen',
  ).toBeGreaterThan(0);
  // The `identities.list` call that follows the new account is cancelled when the sign-in ends; both happen at once.
  const release = await holdAnswersTo(program.app, 'identities.list');
  await adding.submit.click();
  await expect(adding.welcome.heading, 'the form is removed').toBeFocused();
  expect(await program.secretsInMemory()).toEqual([]);
  await release();
  await expect(program.rail.accounts).toHaveCount(1);
});

/** Returns the tokens, keys and passwords, and the sessions issued during the test. */
async function secretsOf({ picturesApi, smugmug }: SandboxAnnouncement, control: Control): Promise<string[]> {
  const sessions = (await control.requests()).flatMap(({ form }) => form['SessionID'] ?? []);
  const { sitePassword, album } = smugmug.secrets.gatehouse;
  const passwords = [sitePassword, album.password, smugmug.secrets.account.password];
  const tokens = picturesApi.accounts.map(({ accessToken }) => accessToken);
  return [...tokens, picturesApi.apiKey, smugmug.apiKey, ...passwords, ...new Set(sessions)];
}

async function everythingTheBridgeTells(page: Page): Promise<unknown[]> {
  const identities = await ask(page, 'identities.list', {});
  const told: unknown[] = [
    identities,
    await ask(page, 'preferences.get', {}),
    await ask(page, 'mask.get', {}),
    await ask(page, 'accounts.list', {}),
    await ask(page, 'accounts.offers', {}),
    await ask(page, 'secrets.place', {}),
    await ask(page, 'network.get', {}),
  ];
  for (const { key: identity } of identities) {
    const owners = await ask(page, 'owners.list', { identity });
    told.push(owners);
    for (const { id: ownerId } of owners) {
      const list = await ask(page, 'albums.list', { identity, ownerId });
      told.push(list);
      const album = list.albums.find(
        ({ pictureCount }) => pictureCount !== null && pictureCount > 0 && pictureCount < 1000,
      );
      if (album) told.push(...(await everythingOfAlbum(page, identity, album.id)));
    }
  }
  told.push(await ask(page, 'activity.list', {}));
  return told;
}

async function everythingOfAlbum(page: Page, identity: string, albumId: string): Promise<unknown[]> {
  const outline = await callBridge(page, 'pictures.outline', { identity, albumId });
  const range = await callBridge(page, 'pictures.range', { identity, albumId, from: 0, count: 20 });
  const pictures = range.ok ? (range.value as { readonly pictures: Named[] }).pictures : []; // the contract's summaries
  const details = pictures.map(({ id }) => callBridge(page, 'pictures.details', { identity, albumId, pictureId: id }));
  return [outline, range, ...(await Promise.all(details))];
}
