import type { Locator } from 'playwright';
import type { Program } from '../fixtures/program';
import type { Control } from '../fixtures/sandbox';
import { expect, test } from '../fixtures/test';

const GET_ALBUMS = { origin: 'pictures', methodName: 'GetAlbums' } as const;

function retry(program: Program): Locator {
  return program.albums.alert.getByRole('button', { name: 'Try again' });
}

/** Retries after an error on one owner's albums, and expects the same owner's albums again. */
async function recover(program: Program, control: Control): Promise<void> {
  await control.setFaults();
  await retry(program).click();
  await expect(program.albums.tile('Harbour walk')).toBeVisible();
  await expect(program.albums.alert).toHaveCount(0);
  await expect(program.albums.root).toHaveAccessibleName('Albums of quiet_heron');
}

test('pictures, details and covers stay after a failed refresh, and one strip explains the failure', async ({
  program,
  control,
}) => {
  await openSmugmug(program);
  await program.albums.open('North shore');
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
  await program.page.keyboard.press('i');
  await expect(program.inspector.group('File')).toBeVisible();
  await control.setFaults({ match: { origin: 'smugmug' }, reset: true });
  await program.toolbar.refresh.click();
  await expect(program.album.alert).toContainText(/The service cannot be reached\. What you see was read at/);
  await expect(program.album.alert).toHaveCount(1);
  await expect(program.inspector.group('File')).toBeVisible();
  expect(await program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
  await control.setFaults();
  await retry(program).click();
  await expect(program.album.alert).toHaveCount(0);

  await control.setFaults({ match: { origin: 'smugmug' }, reset: true });
  await program.toolbar.refresh.click();
  await expect(program.album.alert).toBeVisible();
  await program.toolbar.back.click();
  await expect(program.albums.tile('North shore')).toBeVisible();
});

/** Waits for the albums and their covers, so that a later failure is the one under test. */
async function openSmugmug(program: Program): Promise<void> {
  await program.rail.choose('Visitor');
  await expect(program.albums.tile('North shore')).toBeVisible();
  await expect(program.albums.loading).toHaveCount(0);
}

test('when the service asks for a long wait, the program counts down and does not retry earlier', async ({
  program,
  control,
}) => {
  await control.setFaults({ match: GET_ALBUMS, status: 429, retryAfterSeconds: 40 });
  await program.albums.ofOwner('quiet_heron');
  await expect(program.albums.alert).toContainText('The service asks to wait');
  await expect(program.albums.alert).toContainText('It limits how many requests it accepts.');
  await expect(program.albums.alert.getByRole('button')).toBeDisabled();
  await expect(program.albums.alert.getByRole('button')).toHaveText(/^Try again in (40|39) s$/);
  await expect(program.albums.alert.getByRole('button')).toHaveText(/^Try again in 3[0-8] s$/);
  const asked = (await control.requests()).filter(
    ({ path, query }) => path.endsWith('/GetAlbums') && query['UserID'] === '123456',
  );
  expect(asked, 'the program does not retry automatically after such a long wait').toHaveLength(1);
});

test('after a short wait the program retries automatically, and after repeated failures the user can retry with the earlier albums still shown', async ({
  program,
  control,
}) => {
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

  await control.setFaults({ match: GET_ALBUMS, status: 429, retryAfterSeconds: 2 });
  await program.toolbar.refresh.click();
  const button = program.albums.alert.getByRole('button');
  for (let failure = 0; failure < 2; failure += 1) {
    await expect(button).toHaveText(/^Try again in/);
    await expect(program.albums.alert).toContainText('The service asks to wait.');
    await expect(program.albums.tile('Harbour walk'), 'the earlier albums stay').toBeVisible();
    await expect(button).toHaveText('Try again');
    // The next failure, with an equal wait, starts a new countdown.
    if (failure === 0) await button.click();
  }
  await recover(program, control);
});

const failures = [
  { of: 'a failing service', fault: { status: 500 }, title: 'The service has a problem' },
  { of: 'a broken connection', fault: { reset: true }, title: 'The service cannot be reached' },
  { of: 'a truncated response', fault: { truncateAtBytes: 200 }, title: 'The answer could not be read' },
  {
    of: 'a web page instead of a response',
    fault: { status: 200, body: '<!doctype html><p>Welcome' },
    title: 'Unexpected response from the network',
  },
  {
    of: 'a response with another structure',
    fault: { status: 200, body: '{"Albums": 3}' },
    title: 'The answer could not be read',
  },
] as const;

for (const { of, fault, title } of failures) {
  test(`${of} is explained, and a retry recovers`, async ({ program, control }) => {
    await control.setFaults({ match: GET_ALBUMS, ...fault });
    await program.albums.ofOwner('quiet_heron');
    await expect(program.albums.alert.getByRole('heading')).toHaveText(title);
    await expect(program.albums.owner, 'the chosen owner stays').toContainText('quiet_heron');
    await expect(program.rail.accounts).toHaveCount(2);
    await recover(program, control);
  });
}

test('a rejected token signs out only its own account', async ({ program, control, sandbox }) => {
  const [account] = sandbox.announcement.picturesApi.accounts;
  await control.setSettings({ revokedTokens: [account?.accessToken ?? ''] });
  await program.albums.ofOwner('quiet_heron');
  await expect(program.albums.alert.getByRole('heading')).toHaveText('Signed out by the service');
  await expect(retry(program)).toHaveCount(0);
  await program.rail.choose('Visitor');
  await expect(program.albums.tile('North shore')).toBeVisible();
});

test('an endpoint that returns a web page is reported as no longer supporting SmugMug’s old version', async ({
  program,
  control,
}) => {
  await openSmugmug(program);
  await control.setFaults({ match: { origin: 'smugmug' }, status: 200, body: '<!doctype html><title>SmugMug</title>' });
  await program.albums.ofOwner('Northlight');
  await expect(program.albums.alert.getByRole('heading')).toHaveText('This server no longer supports this version');
  await control.setFaults();
  await program.albums.ofOwner('Tidelines');
  await expect(program.albums.tile('North shore')).toBeVisible();
});

test('an expired SmugMug session is replaced without an error', async ({ program, control }) => {
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
});

test('a picture that fails shows an error on its own tile, and can be retried', async ({
  program,
  control,
  services,
}) => {
  program.expectComplaint(/Failed to load resource/);
  const pictures = await services.picturesApiPictures('Dana Reyes', 'Low tide');
  const index = pictures.findIndex(({ ThumbSafe, ImageSafe }) => ThumbSafe && ImageSafe);
  const path = new URL(pictures[index]?.ThumbURL ?? '').pathname;
  await control.setFaults({ match: { origin: 'images', pathIncludes: path }, status: 404 });
  await program.albums.open('Low tide');
  await expect(program.album.failedTile()).toHaveCount(1);
  await expect(program.album.tileAt(index)).toContainText('Could not load');
  const others = pictures.findIndex(({ ThumbURL }, other) => other !== index && ThumbURL !== null);
  await expect.poll(() => program.album.imageOf(program.album.tileAt(others))).not.toBeNull();

  await control.setFaults();
  await program.album.failedTile().click();
  await expect.poll(() => program.album.imageOf(program.album.tileAt(index))).not.toBeNull();
  await expect(program.album.failedTile()).toHaveCount(0);
});

test('a page of pictures that fails is reported above the grid, and the other pictures stay visible', async ({
  program,
  control,
}) => {
  await program.albums.open('Long archive');
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
  await control.setFaults({ match: { origin: 'pictures', methodName: 'GetGallery' }, status: 500 });
  await program.page.keyboard.press('End');
  await expect(program.album.alert).toContainText('The service has a problem: some pictures are missing.');
  await expect(program.album.root).toBeVisible();
  await control.setFaults();
  await program.album.alert.getByRole('button', { name: 'Try again' }).click();
  await expect(program.album.alert).toHaveCount(0);
  await expect.poll(() => program.album.imageOf(program.album.tileAt(4999))).not.toBeNull();
});

test('an album whose pictures cannot be loaded keeps its title, and can be retried', async ({ program, control }) => {
  await openSmugmug(program);
  await control.setFaults({ match: { methodName: 'smugmug.images.get' }, status: 500 });
  await program.albums.open('North shore');
  await expect(program.album.alert.getByRole('heading')).toHaveText('The service has a problem');
  await expect(program.toolbar.title).toHaveText('North shore');
  await control.setFaults();
  await program.album.alert.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
});

test('a refresh keeps the known pictures until the new response arrives', async ({ program, control }) => {
  await program.rail.choose('Visitor');
  await program.albums.open('The long archive');
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
  await expect(program.album.loading).toHaveCount(0);
  await control.forgetRequests();
  await control.setFaults({ match: { methodName: 'smugmug.images.get' }, latencyMs: 600_000 });
  await program.toolbar.refresh.click();
  await expect.poll(async () => (await control.requests()).length).toBeGreaterThan(0);
  await program.album.root.focus();
  for (let page = 0; page < 2; page += 1) await program.page.keyboard.press('PageDown');
  await expect.poll(() => program.album.imageOf(program.album.active)).not.toBeNull();
  await expect(program.album.failedTile()).toHaveCount(0);
});
