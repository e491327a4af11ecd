import { setTimeout as pause } from 'node:timers/promises';
import type { Account, OwnerId } from '../../preload/contract';
import { createTestingClient } from '../../sandbox/login/testing-client';
import { scatter } from '../../sandbox/world/scatter';
import { readKeptFiles, readTokenTrail, type TokenTrail, unfinishedFiles } from '../fixtures/after-kill';
import { ask, callBridge } from '../fixtures/bridge';
import { freePort } from '../fixtures/ports';
import type { Program } from '../fixtures/program';
import type { Control, Sandbox } from '../fixtures/sandbox';
import { numberOfHeight, numberOfName, readStorm, startStorm, type StormOutcome } from '../fixtures/storm';
import type { SystemBrowser } from '../fixtures/system-browser';
import { expect, test } from '../fixtures/test';

/** `npm run soak -- kills` makes the long run. */
const KILLS = process.env['PROOFSHEET_SOAK'] === undefined ? 2 : 200;
/** Reproduces a run: the same seed produces the same pauses before each kill. */
const SEED = Number(process.env['PROOFSHEET_SEED'] ?? Date.now() % 1_000_000);
/** Maximum pause after the renewals that the test waits for. */
const LONGEST_PAUSE_MS = 400;

test('a program that is killed at any moment restarts with either the old or the new values', async ({
  launchApp,
  keychain,
  systemBrowser,
  sandbox,
  control,
}) => {
  test.setTimeout(300_000 + KILLS * 30_000);
  console.log(`${KILLS} kills, PROOFSHEET_SEED=${SEED}`);
  const start = { keychain, environment: systemBrowser.environment };
  // Every call renews the token, and no token is valid for long.
  await control.setSettings({ accessTokenSeconds: 2, expiresInSaid: 0.001 });
  let program = await launchApp(start);
  const account = await signIn(program, systemBrowser, sandbox);
  const ownerId = await ownerOf(program, account);
  let written = 0;
  let renewals = 0;
  let halfWritten = 0;
  let lost = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const message = `kill ${kill}, seed ${SEED}`;
    await control.forgetRequests();
    await startStorm(program.page, account, ownerId, written + 1);
    await expect.poll(async () => (await readTokenTrail(control)).renewed.length, message).toBeGreaterThanOrEqual(2);
    // The moment of the kill is random.
    await pause((scatter(SEED + kill) / 2 ** 32) * LONGEST_PAUSE_MS);
    const storm = readStorm(await program.kill());
    expect(storm.refusals, message).toEqual([]);
    await readKeptFiles(program.userData);
    halfWritten += (await unfinishedFiles(program.userData)).length;
    const trail = await readTokenTrail(control);
    await control.forgetRequests();

    program = await launchApp({ ...start, userData: program.userData });
    expect(await unfinishedFiles(program.userData), message).toEqual([]);
    await expectOldOrNew(program, account, storm, message);
    if (await isAnswerLost(program, { account, ownerId, trail, control }, message)) {
      lost += 1;
      await throughBrowser(program, systemBrowser, sandbox, () =>
        ask(program.page, 'accounts.signInAgain', { account: account.id, values: {}, secrets: {} }),
      );
    }
    renewals += trail.renewed.length;
    written = Math.max(written, storm.names.asked, storm.heights.asked);
  }
  console.log(
    `${renewals} renewals, ${written} names and sizes; files half written: ${halfWritten}; renewals whose answer was lost: ${lost}`,
  );
  expect(renewals).toBeGreaterThan(KILLS);
});

async function signIn(program: Program, browser: SystemBrowser, sandbox: Sandbox): Promise<Account> {
  const { baseUrl, login } = sandbox.announcement.picturesApi;
  const redirectPort = String(await freePort());
  const project = login.clients.find(({ secret }) => secret !== null);
  return throughBrowser(program, browser, sandbox, () =>
    ask(program.page, 'accounts.signIn', {
      method: 'browser',
      service: 'pictures-api',
      server: baseUrl,
      values: {
        loginServer: login.baseUrl,
        redirectPort,
        clientId: project?.id ?? '',
        scope: 'userid nickname account_information',
      },
      secrets: { clientSecret: project?.secret ?? '' },
    }),
  );
}

/** Signs in with a testing client that consents and follows the redirect in place of a browser. */
async function throughBrowser(
  { page }: Program,
  browser: SystemBrowser,
  { announcement }: Sandbox,
  submit: () => Promise<Account>,
): Promise<Account> {
  // Main opens a browser page only after a key press.
  await page.keyboard.press('Shift');
  const [account] = await Promise.all([
    submit(),
    browser.nextAddress().then(async (address) => fetch(await createTestingClient(announcement).answer(address))),
  ]);
  return account;
}

async function ownerOf({ page }: Program, { identity }: Account): Promise<OwnerId> {
  const owners = await ask(page, 'owners.list', { identity });
  const self = owners.find(({ isSelf }) => isSelf);
  if (!self) throw new Error('The account has no albums of its own.');
  return self.id;
}

/** Expects every confirmed value; a value that was only requested may be present. */
async function expectOldOrNew(
  { page }: Program,
  { id }: Account,
  { names, heights }: StormOutcome,
  message: string,
): Promise<void> {
  const accounts = await ask(page, 'accounts.list', {});
  expect(
    accounts.map((account) => account.id),
    message,
  ).toEqual([id]);
  const name = numberOfName(accounts[0]?.name ?? '');
  expect(name, message).toBeGreaterThanOrEqual(names.confirmed);
  expect(name, message).toBeLessThanOrEqual(names.asked);
  const height = numberOfHeight((await ask(page, 'preferences.get', {})).rowHeightPx);
  expect(height, message).toBeGreaterThanOrEqual(heights.confirmed);
  expect(height, message).toBeLessThanOrEqual(heights.asked);
}

interface Before {
  readonly account: Account;
  readonly ownerId: OwnerId;
  readonly trail: TokenTrail;
  readonly control: Control;
}

/**
 * Expects that the account works, or that the program was killed after the service renewed the token and before the
 * response was saved. In that case the disk has the token of that last renewal, which is no longer valid, and the new
 * tokens were never used.
 */
async function isAnswerLost(
  { page }: Program,
  { account: { identity }, ownerId, trail, control }: Before,
  message: string,
): Promise<boolean> {
  const reply = await callBridge(page, 'albums.list', { identity, ownerId });
  const [onDisk] = (await readTokenTrail(control)).renewed;
  expect(onDisk, `${message}: the token was renewed once`).toBeDefined();
  const [account] = await ask(page, 'accounts.list', {});
  if (onDisk === trail.newest) {
    expect({ isOk: reply.ok, signedOut: account?.signedOut }, message).toEqual({ isOk: true, signedOut: null });
    return false;
  }
  expect(onDisk === trail.renewed.at(-1), `${message}: the file contains the previous token`).toBe(true);
  expect(trail.isNewestUsed, `${message}: a token that was used is on disk`).toBe(false);
  expect({ isOk: reply.ok, signedOut: account?.signedOut }, message).toEqual({ isOk: false, signedOut: 'by-service' });
  return true;
}
