import { rm } from 'node:fs/promises';
import { ask } from '../fixtures/bridge';
import { startKeychain } from '../fixtures/keychain';
import { type Sandbox, startSandbox } from '../fixtures/sandbox';
import { Rail } from '../pages/rail';
import type { Ratio } from './figures';
import { BARE_WINDOW, newDataFolder, PROGRAM, start, type StartOptions } from './program';
import { inTurn } from './rounds';

const ROUNDS = 5;
const GOAL = 1.3;

/**
 * Measures the time from process start to the first album covers against a bare window of the same Electron: with the
 * demo's own services, which start in the program; with services that already run; and after a restart with accounts whose
 * secrets are in GNOME Keyring. The program was started once before, so it has its compiled code.
 */
export async function benchStart(): Promise<Ratio[]> {
  const sandbox = await startSandbox();
  const environment = { PROOFSHEET_DEMO_SERVICES: sandbox.line };
  await startOf(PROGRAM, { environment });
  const demo = await against({});
  const running = await against({ environment });
  const restarted = await againstRestart(sandbox, environment);
  await sandbox.stop();
  const of = { unit: 'ms', against: 'a bare Electron window', goal: GOAL } as const;
  return [
    { what: 'process start to first covers, with the demo’s own services', ...demo, ...of },
    { what: 'process start to first covers, with running services', ...running, ...of },
    { what: 'process start to first covers, with three accounts and a keychain, after a restart', ...restarted, ...of },
  ];
}

function against(options: StartOptions): Promise<Pick<Ratio, 'measured' | 'base'>> {
  return inTurn(
    ROUNDS,
    () => startOf(PROGRAM, options),
    () => startOf(BARE_WINDOW),
  );
}

async function againstRestart(
  sandbox: Sandbox,
  environment: Readonly<Record<string, string>>,
): Promise<Pick<Ratio, 'measured' | 'base'>> {
  const keychain = await startKeychain();
  const userData = await newDataFolder();
  const options = { userData, environment: { ...environment, ...keychain.environment }, args: keychain.args };
  await signIn(sandbox, options);
  const measured = await against(options);
  await keychain.stop();
  await rm(userData, { recursive: true, force: true });
  return measured;
}

/** Signs in to three accounts, and ends the program with the albums of the last one on screen. */
export async function signIn(
  { announcement: { picturesApi } }: Sandbox,
  options: StartOptions,
  folder = PROGRAM,
): Promise<void> {
  const { page, stop } = await start(folder, options);
  const rail = new Rail(page);
  for (const { accessToken } of [...picturesApi.accounts, ...picturesApi.testAccounts].slice(0, 3)) {
    const { name } = await ask(page, 'accounts.signIn', {
      method: 'token',
      service: 'pictures-api',
      server: picturesApi.baseUrl,
      values: {},
      secrets: { accessToken },
    });
    await rail.choose(name);
    await page.locator('main [role=grid] img[data-state="shown"]').first().waitFor();
  }
  await stop();
}

async function startOf(folder: string, options?: StartOptions): Promise<number> {
  const running = await start(folder, options);
  await running.stop();
  return running.startMs;
}
