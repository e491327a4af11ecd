import type { Account } from '../../preload/contract';
import { ask, callBridge } from '../fixtures/bridge';
import { connectInBrowser, connectVisitor, fillBrowserForm, projectOf } from '../fixtures/connecting';
import { keptFiles } from '../fixtures/kept-files';
import { freePort } from '../fixtures/ports';
import type { Program } from '../fixtures/program';
import { type RecordedMessage, readRecording } from '../fixtures/recording';
import { seal } from '../fixtures/safe-storage';
import type { Control } from '../fixtures/sandbox';
import { expect, test } from '../fixtures/test';
import { ServicePage } from '../pages/service-page';

test('a restart requires no sign-in, and simultaneous refused calls renew the token once', async ({
  launchApp,
  systemBrowser,
  keychain,
  sandbox,
  control,
}) => {
  const start = { keychain, environment: systemBrowser.environment };
  const first = await launchApp(start);
  await connectInBrowser(first, systemBrowser, sandbox.announcement, { port: await freePort() });
  await openLowTide(first);
  await expect.poll(() => shapesIn(eventsOf(first)), 'the shapes of all thumbnails are kept').toHaveLength(8);
  await first.close();

  const second = await launchApp({ ...start, userData: first.userData });
  await expect(second.toolbar.title).toHaveText('Low tide');
  await expect.poll(() => second.album.imageOf(second.album.tileAt(0))).not.toBeNull();
  expect(shapesIn(firstRowsOf(second)), 'the first rows bring all shapes').toHaveLength(8);
  expect(systemBrowser.opened, 'only the first start opened the browser').toHaveLength(1);
  expect(await second.secretsInMemory(), 'the window learns nothing of the saved sign-in').toEqual([]);

  await control.expireTokens('access');
  // Delays all responses until every call is sent.
  await control.setFaults({ match: { origin: 'pictures' }, latencyMs: 500 });
  await control.forgetRequests();
  const account = await onlyAccount(second);
  const replies = await Promise.all([
    callBridge(second.page, 'accounts.details', { account: account.id }),
    callBridge(second.page, 'owners.subscription', { identity: account.identity, ownerId: '123456' }),
    callBridge(second.page, 'owners.find', { identity: account.identity, text: '500002' }),
  ]);
  expect(replies.map(({ ok }) => ok)).toEqual([true, true, true]);
  const requests = await control.requests();
  const oldToken = requests[0]?.headers['authorization'];
  const renewal = requests.findIndex(({ origin }) => origin === 'login');
  expect(
    requests.slice(0, renewal).filter(({ headers }) => headers['authorization'] === oldToken).length,
    'all requests with the old token are refused',
  ).toBeGreaterThanOrEqual(3);
  expect(await renewals(control)).toBe(1);
  expect(requests.slice(renewal + 1).filter(({ headers }) => headers['authorization'] === oldToken)).toEqual([]);
});

test('an account signed out by the service keeps its location and pictures, and continues there after a new sign-in', async ({
  launchApp,
  systemBrowser,
  sandbox,
  control,
}) => {
  const program = await launchApp({ environment: systemBrowser.environment });
  const { signedOut, toolbar, album, rail } = program;
  await connectInBrowser(program, systemBrowser, sandbox.announcement, { port: await freePort() });
  await openLowTide(program);
  const takeBack = {
    'the sign-in is too old': () => control.expireTokens('refresh'),
    'a permission was withdrawn': () => control.setSettings({ revokedScopes: ['nickname'] }),
  };
  for (const [why, happens] of Object.entries(takeBack)) {
    await happens();
    await control.expireTokens('access');
    await toolbar.refresh.click();
    await expect(signedOut.root, why).toContainText('Signed out by the service');
    await expect(toolbar.title).toHaveText('Low tide');
    expect(await album.imageOf(album.tileAt(0))).not.toBeNull();
    await expect(album.tiles).toHaveCount(8);
    expect(await rail.isSignedOut('dana_reyes')).toBe(true);
    await control.setSettings({});
    const [page] = await Promise.all([systemBrowser.nextPage(), signedOut.signInAgain.click()]);
    await new ServicePage(page).allow();
    await expect(signedOut.root).toHaveCount(0);
    await expect(program.again.root).toHaveCount(0);
    await expect(toolbar.title).toHaveText('Low tide');
    await toolbar.refresh.click();
    await expect(album.alert).toHaveCount(0);
    await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
    expect(await rail.isSignedOut('dana_reyes')).toBe(false);
  }
});

test('being offline signs no account out, and what was seen can be browsed after a restart', async ({
  launchApp,
  systemBrowser,
  keychain,
  sandbox,
  control,
}) => {
  const start = { keychain, environment: systemBrowser.environment };
  const program = await launchApp(start);
  const { albums, signedOut, toolbar } = program;
  await connectInBrowser(program, systemBrowser, sandbox.announcement, { port: await freePort() });
  await albums.tile('Low tide').click();
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
  await toolbar.back.click();
  await expect(albums.tile('Low tide')).toBeVisible();
  // Covers may still be loading when the network fails.
  program.expectComplaint(/status of 502/);
  await control.expireTokens('access');
  for (const { fault, title } of [
    { fault: { match: {}, reset: true }, title: 'The service cannot be reached' },
    { fault: { match: { origin: 'login' }, status: 500 }, title: 'The service has a problem' },
    {
      fault: { match: { origin: 'login' }, status: 403, body: '<!doctype html><title>Hotel</title>' },
      title: 'Unexpected response from the network',
    },
  ] as const) {
    await control.setFaults(fault);
    await toolbar.refresh.click();
    await expect(albums.alert).toContainText(title);
    await expect(signedOut.root).toHaveCount(0);
    expect((await onlyAccount(program)).signedOut, title).toBeNull();
  }
  await control.setFaults({ match: {}, hang: true });
  await control.forgetRequests();
  await toolbar.refresh.click();
  await expect.poll(async () => (await control.requests()).length).toBeGreaterThan(0);
  expect((await onlyAccount(program)).signedOut, 'a missing response does not sign the account out').toBeNull();
  await program.close();

  const kept = await keptFiles(program.userData);
  expect(kept.names.filter((name) => name.startsWith('sealed-cache')).length, 'the cache').toBeGreaterThan(5);
  expect(kept.holding('Low tide')).toEqual([]);

  await control.setFaults({ match: {}, reset: true });
  const second = await launchApp({ ...start, userData: program.userData });
  second.expectComplaint(/status of 502/);
  await expect(second.albums.tile('Low tide')).toBeVisible();
  await expect(second.albums.alert).toContainText('What you see');
  await second.albums.tile('Low tide').click();
  await expect(second.album.tileAt(0)).toBeVisible();
  await expect.poll(() => second.album.imageOf(second.album.tileAt(0)), 'its picture is on the disk').not.toBeNull();
  await expect(second.album.alert).toContainText('The service cannot be reached');

  await control.reset();
  await second.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(second.album.alert, 'what is on screen is refreshed').toHaveCount(0);
  expect(systemBrowser.opened).toHaveLength(1);
});

test('a program closed during a token renewal exits after the new token is saved', async ({
  launchApp,
  systemBrowser,
  keychain,
  sandbox,
  control,
}) => {
  const start = { keychain, environment: systemBrowser.environment };
  const first = await launchApp(start);
  await connectInBrowser(first, systemBrowser, sandbox.announcement, { port: await freePort() });
  await control.expireTokens('access');
  await control.setFaults({ match: { origin: 'login' }, latencyMs: 1_500 });
  await control.forgetRequests();
  await first.toolbar.refresh.click();
  await expect.poll(() => renewals(control)).toBe(1);
  await first.close();

  await control.setFaults();
  const second = await launchApp({ ...start, userData: first.userData });
  await expect(second.albums.tile('Low tide')).toBeVisible();
  expect(await renewals(control), 'the next start uses the token that the service issued').toBe(1);
});

test('a clock that is ten minutes wrong in either direction signs no account out', async ({
  launchApp,
  systemBrowser,
  sandbox,
  control,
}) => {
  const program = await launchApp({ environment: systemBrowser.environment });
  await shiftClock(program, 10);
  await connectInBrowser(program, systemBrowser, sandbox.announcement, { port: await freePort() });
  await control.forgetRequests();
  await shiftClock(program, 0);
  await isAnswered(program);
  await shiftClock(program, -10);
  await isAnswered(program);
  expect(await renewals(control), 'no token was due for renewal').toBe(0);
  await control.expireTokens('access');
  await isAnswered(program);
  expect(await renewals(control), 'the token is renewed after the service rejects it').toBe(1);
  await shiftClock(program, 10);
  await isAnswered(program);
  expect(await renewals(control), 'the token is renewed after twenty minutes by the program’s clock').toBe(2);
  await program.toolbar.refresh.click();
  await expect(program.albums.tile('Low tide')).toBeVisible();
  await expect(program.signedOut.root).toHaveCount(0);
});

test('without a keychain an account lasts until the program closes, as the window states, and no secret is written', async ({
  launchApp,
  systemBrowser,
  sandbox,
  control,
}) => {
  const start = { environment: systemBrowser.environment };
  const first = await launchApp(start);
  const { adding, account, rail } = first;
  expect(await seal(first), 'nothing is encrypted, even if the machine has a keychain').toBeNull();
  await fillBrowserForm(first, sandbox.announcement, { port: await freePort() });
  await expect(adding.root).toContainText('This account will last until Proofsheet closes');
  const [page] = await Promise.all([systemBrowser.nextPage(), adding.submit.click()]);
  await new ServicePage(page).allow();
  await adding.welcome.browse.click();
  await rail.show('dana_reyes');
  await expect(account.root).toContainText(/lasts until Proofsheet closes/i);
  await account.close.click();
  await control.expireTokens('access');
  await openLowTide(first);
  expect(await renewals(control), 'the token is renewed like any other').toBe(1);
  await first.close();

  const files = await keptFiles(first.userData);
  const secrets = (await control.secrets()).map(({ value }) => value);
  for (const text of ['dana_reyes', ...secrets]) expect(files.holding(text), text).toEqual([]);
  const second = await launchApp({ ...start, userData: first.userData });
  await expect(second.rail.demoMark).toBeVisible();
  expect(await ask(second.page, 'accounts.list', {})).toEqual([]);
});

test('with a locked or replaced keychain the accounts stay listed in order, and they work again once the keychain is back', async ({
  launchApp,
  systemBrowser,
  keychain,
  sandbox,
}) => {
  const { announcement } = sandbox;
  const visitor = 'Visitor';
  const start = { keychain, environment: systemBrowser.environment };
  const first = await launchApp(start);
  await connectVisitor(first, announcement);
  await connectInBrowser(first, systemBrowser, announcement, { port: await freePort() });
  await openLowTide(first);
  await first.close();
  const again = async (): Promise<Program> => {
    const program = await launchApp({ ...start, userData: first.userData });
    expect(await program.rail.names()).toEqual([visitor, 'dana_reyes']);
    await expect(program.rail.current).toContainText('dana_reyes');
    return program;
  };

  await keychain.lock();
  const locked = await again();
  await expect(locked.signedOut.root).toContainText('The saved sign-in cannot be read');
  expect(await locked.rail.isSignedOut(visitor)).toBe(true);
  await locked.close();

  await keychain.comeBack();
  const back = await again();
  await expect(back.toolbar.title).toHaveText('Low tide');
  await expect(back.signedOut.root).toHaveCount(0);
  expect(await back.rail.isSignedOut(visitor)).toBe(false);
  await back.close();

  await keychain.replace();
  const replaced = await again();
  await expect(replaced.signedOut.root).toContainText('The saved sign-in cannot be read');
  await replaced.signedOut.signInAgain.click();
  await replaced.again.clientSecret.fill(projectOf(announcement).secret ?? '');
  const [page] = await Promise.all([systemBrowser.nextPage(), replaced.again.submit.click()]);
  await new ServicePage(page).allow();
  await expect(replaced.signedOut.root).toHaveCount(0);
  await expect(replaced.toolbar.title).toHaveText('Low tide');
  await replaced.close();

  const last = await again();
  await expect(last.toolbar.title).toHaveText('Low tide');
  await expect(last.signedOut.root).toHaveCount(0);
});

async function openLowTide({ albums, album }: Program): Promise<void> {
  await albums.open('Low tide');
  await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
}

/** The shapes of pictures in messages to the window. */
function shapesIn(messages: readonly RecordedMessage[]): readonly string[] {
  return JSON.stringify(messages).match(/"aspectRatio":[\d.]+/g) ?? [];
}

function eventsOf({ recordingPath }: Program): readonly RecordedMessage[] {
  return readRecording(recordingPath).filter(({ given }) => JSON.stringify(given).includes('"placeholders":['));
}

/** The reply to the first call for rows. */
function firstRowsOf({ recordingPath }: Program): readonly RecordedMessage[] {
  const messages = readRecording(recordingPath);
  const call = messages.find(({ way, given }) => way === 'to main' && given[1] === 'pictures.range');
  return messages.filter(({ way, given }) => way === 'to window' && given[0] === call?.given[0]);
}

async function onlyAccount({ page }: Program): Promise<Account> {
  const [account, ...others] = await ask(page, 'accounts.list', {});
  if (!account || others.length > 0) throw new Error('There is not exactly one account.');
  return account;
}

/** Calls the service itself, not the cache. */
async function isAnswered(program: Program): Promise<void> {
  await ask(program.page, 'accounts.details', { account: (await onlyAccount(program)).id });
}

async function renewals(control: Control): Promise<number> {
  return (await control.requests()).filter(({ form }) => form['grant_type'] === 'refresh_token').length;
}

/** Shifts the program's clock by this many minutes; it keeps running. */
async function shiftClock({ app }: Program, minutes: number): Promise<void> {
  await app.evaluate((_electron, shiftMs) => {
    // `performance.now()` ignores changes of the system clock.
    const startMs = Math.round(performance.timeOrigin);
    Date.now = () => startMs + Math.round(performance.now()) + shiftMs;
  }, minutes * 60_000);
}
