import type { Locator } from 'playwright';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

const GET_ALBUMS = { origin: 'pictures', methodName: 'GetAlbums' } as const;

function retry(program: Program): Locator {
  return program.albums.alert.getByRole('button', { name: 'Try again' });
}

/** Waits for the albums and their covers, so that a later failure is the one under test. */
async function openSmugmug(program: Program): Promise<void> {
  await program.rail.choose('Visitor');
  await expect(program.albums.tile('North shore')).toBeVisible();
  await expect(program.albums.loading).toHaveCount(0);
}

test('a short wait, an endpoint that is a web page, an expired session and a rejected token each lead to a retry or a message', async ({
  program,
  control,
  sandbox,
}) => {
  await test.step('after a short wait the program retries automatically', async () => {
    const wait = program.page.getByRole('main').getByRole('status').filter({ hasText: 'The service asks to wait' });
    await control.setFaults({ match: GET_ALBUMS, status: 429, retryAfterSeconds: 3, times: 1 });
    await program.albums.ofOwner('quiet_heron');
    await expect(wait, 'the wait is shown while the albums load').toHaveText(/ · [123] s$/);
    await expect(program.albums.alert).toHaveCount(0);
    await expect(program.albums.tile('Harbour walk')).toBeVisible();
    await expect(wait).toHaveCount(0);

    await control.setFaults({ match: { origin: 'images' }, status: 429, retryAfterSeconds: 3, times: 1 });
    await program.albums.open('Harbour walk');
    await expect(wait, 'the picture host asks to wait').toHaveText(/ · [123] s$/);
    await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
    await program.toolbar.back.click();
  });

  await test.step('an endpoint that returns a web page is reported as no longer supporting SmugMug’s old version', async () => {
    await openSmugmug(program);
    await control.setFaults({
      match: { origin: 'smugmug' },
      status: 200,
      body: '<!doctype html><title>SmugMug</title>',
    });
    await program.albums.ofOwner('Northlight');
    await expect(program.albums.alert.getByRole('heading')).toHaveText('This server no longer supports this version');
    await control.setFaults();
    await program.albums.ofOwner('Tidelines');
    await expect(program.albums.tile('North shore')).toBeVisible();
  });

  await test.step('an expired SmugMug session is replaced without an error', async () => {
    await openSmugmug(program);
    await control.forgetRequests();
    const body = '{"stat":"fail","code":3,"message":"invalid session"}';
    await control.setFaults({ match: { methodName: 'smugmug.albums.get' }, times: 1, body });
    await program.albums.ofOwner('Northlight');
    await expect(program.albums.tile('Weather')).toBeVisible();
    // The categories are requested in parallel, with the old or the new session.
    const calls = (await control.requests())
      .flatMap(({ form }) => form['method'] ?? [])
      .filter((method) => method !== 'smugmug.users.getTree');
    expect(calls.slice(0, 3)).toEqual(['smugmug.albums.get', 'smugmug.login.anonymously', 'smugmug.albums.get']);
    await program.rail.choose('Dana Reyes');
  });

  await test.step('a rejected token signs out only its own account', async () => {
    const [account] = sandbox.announcement.picturesApi.accounts;
    await control.setSettings({ revokedTokens: [account?.accessToken ?? ''] });
    await program.albums.ofOwner('north_pier');
    await expect(program.albums.alert.getByRole('heading')).toHaveText('Signed out by the service');
    await expect(retry(program)).toHaveCount(0);
    await program.rail.choose('Visitor');
    await expect(program.albums.tile('North shore')).toBeVisible();
  });
});
