import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import type { Account, UpdateState } from '../../preload/contract';
import { startKeychain } from '../fixtures/keychain';
import { startSandbox } from '../fixtures/sandbox';
import { serveByHttps, TEST_AUTHORITY } from './https-service';
import { install } from './installation';
import { InstalledProgram, runInTerminal, type StartOptions } from './installed-program';
import { makeOwnFolder, ordinaryUser } from './ordinary-user';

const run = promisify(execFile);

test('the Debian package installs, starts as an ordinary person in Chromium’s sandbox, keeps an account, and leaves only the data', async ({}, testInfo) => {
  const deb = process.env['PROOFSHEET_DEB'];
  if (deb === undefined) throw new Error('PROOFSHEET_DEB is not set: start this test with npm test.');
  const home = await makeOwnFolder();
  const installed = await install(deb);
  const keychain = await startKeychain(ordinaryUser);
  const sandbox = await startSandbox();
  const https = await serveByHttps(sandbox.announcement.picturesApi.baseUrl);
  const { executable } = installed;
  const person: StartOptions = { executable, home, environment: {}, args: [] };
  const atDesk: StartOptions = {
    executable,
    home,
    environment: { PROOFSHEET_PACKAGE_TEST: '1', ...keychain.environment },
    args: keychain.args,
  };
  try {
    await test.step('the menu, the links and the manual are installed', async () => {
      const entry = await readFile(join(installed.root, 'usr/share/applications/proofsheet.desktop'), 'utf8');
      expect(entry).toContain('MimeType=x-scheme-handler/proofsheet;');
      const manual = join(installed.root, 'usr/share/man/man1/proofsheet.1.gz');
      const { stdout } = await run('man', ['--local-file', manual], { env: { ...process.env, MANWIDTH: '100' } });
      expect(stdout).toContain('proofsheet - browse the albums of accounts on hosted services');
    });

    await test.step('in a terminal it prints its version, and refuses an unknown option and debugging', async () => {
      const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }; // npm's format
      const help = runInTerminal({ ...person, args: ['--version'] });
      expect(await help).toMatchObject({ code: 0, printed: `Proofsheet ${version}\n` });
      const unknown = await runInTerminal({ ...person, args: ['--hlep'] });
      expect(unknown).toMatchObject({ code: 2, complained: expect.stringContaining('no option “--hlep”') });
      const debugged = await runInTerminal({ ...person, args: ['--remote-debugging-port=0'] });
      expect(debugged).toMatchObject({ code: 2, complained: expect.stringContaining('is refused') });
      expect(debugged.complained).not.toContain('DevTools listening');
    });

    await test.step('a fused executable runs no code of others', async () => {
      const started = runInTerminal({ ...person, environment: { ELECTRON_RUN_AS_NODE: '1' }, args: ['-e', '1'] });
      expect(await started).toMatchObject({ code: 2, complained: expect.stringContaining('no option “-e”') });
    });

    const first = await test.step('the demo shows its covers, also in a folder that looks like a demo', async () => {
      await mkdir(join(home, 'sandbox/photographs'), { recursive: true });
      await writeFile(join(home, 'sandbox/photographs/catalogue.json'), '{}');
      const program = await InstalledProgram.start(atDesk);
      const covers = `[...document.querySelectorAll('main img')].filter((image) => image.naturalWidth > 0).length`;
      await expect.poll(() => program.evaluate<number>(covers)).toBeGreaterThan(3);
      await testInfo.attach('the demo', { body: await program.takePicture(), contentType: 'image/png' });
      return program;
    });

    await test.step('its pages run in Chromium’s sandbox', async () => {
      const states = await Promise.all(
        (await renderersOf(first.pid)).map((pid) => readFile(`/proc/${pid}/status`, 'utf8')),
      );
      expect(states.length).toBeGreaterThan(0);
      for (const state of states) expect(state).toMatch(/^Seccomp:\s+2$/m);
    });

    await test.step('a link that is followed elsewhere reaches the running window', async () => {
      const link = 'proofsheet://open?text=tidelines';
      expect(await runInTerminal({ ...atDesk, args: [...keychain.args, link] })).toMatchObject({ code: 0 });
      const field = `document.querySelector('dialog[open] input')?.value`;
      await expect.poll(() => first.evaluate<string | undefined>(field)).toBe('tidelines');
    });

    await test.step('it ends when it is asked to', () => first.close());

    const byHttps = {
      ...atDesk.environment,
      PROOFSHEET_PICTURES_API: https.url,
      PROOFSHEET_PICTURES_API_TOKEN: sandbox.announcement.picturesApi.accounts[0]?.accessToken ?? '',
    };
    await test.step('a service is trusted if its authority is named by NODE_EXTRA_CA_CERTS, and only then', async () => {
      const authority = join(home, 'authority.pem');
      await copyFile(TEST_AUTHORITY, authority);
      const asking = { identity: 'own/pictures-api' };
      const trusting = { ...atDesk, environment: { ...byHttps, NODE_EXTRA_CA_CERTS: authority } };
      const program = await InstalledProgram.start(trusting);
      expect(await program.call<readonly unknown[]>('owners.list', asking)).toHaveLength(1);
      await program.close();
      const doubting = await InstalledProgram.start({ ...atDesk, environment: byHttps });
      await expect(doubting.call('owners.list', asking)).rejects.toThrow('certificate-untrusted');
      await doubting.close();
    });

    // The program asks in a dialog of the system before it sends requests to a server of this computer that it does not know.
    const withService: StartOptions = {
      ...atDesk,
      environment: { ...atDesk.environment, PROOFSHEET_DEMO_SERVICES: sandbox.line },
    };
    const second = await InstalledProgram.start(withService);
    const signedIn = await test.step('an account signs in to a service', async () => {
      const { baseUrl: server, accounts } = sandbox.announcement.picturesApi;
      const account = await second.call<Account>('accounts.signIn', {
        method: 'token',
        service: 'pictures-api',
        server,
        values: {},
        secrets: { accessToken: accounts[0]?.accessToken },
      });
      expect(account).toMatchObject({ isKept: true, signedOut: null });
      await second.close();
      return account;
    });

    await test.step('after a restart it is still signed in', async () => {
      const again = await InstalledProgram.start(withService);
      expect(await again.call<readonly Account[]>('accounts.list', {})).toEqual([signedIn]);
      await again.call('identities.activate', { identity: signedIn.identity });
      expect(await again.call<UpdateState>('updates.get', {}), 'who made the package updates it').toMatchObject({
        updatedBy: 'deb',
        isAutomatic: false,
      });
      await again.close();
    });

    await test.step('its removal leaves nothing but the data of the person', async () => {
      expect(await installed.remove()).toEqual([]);
      expect(await readdir(join(home, '.config/Proofsheet'))).toContain('accounts.json');
    });
  } finally {
    https.close();
    await sandbox.stop();
    await keychain.stop();
    await installed.delete();
    await rm(home, { recursive: true, force: true });
  }
});

/** Returns the processes of pages that a program has started, directly or not. */
async function renderersOf(program: number): Promise<readonly string[]> {
  const { stdout } = await run('ps', ['-e', '-o', 'pid=,ppid=,args=']);
  const all = stdout.split('\n').map((line) => line.trim().split(/\s+/));
  const family = new Set([String(program)]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const [pid = '', parent = ''] of all) if (family.has(parent)) family.add(pid);
  }
  return all.flatMap(([pid = '', , ...words]) => (family.has(pid) && words.includes('--type=renderer') ? [pid] : []));
}
