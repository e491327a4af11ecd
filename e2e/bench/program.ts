/** Starts the program, or the bare window it is compared with, in the Electron that PROOFSHEET_ELECTRON names. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { _electron } from 'playwright';
import { evaluateInOwnTask } from '../fixtures/own-task';

export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Milliseconds from just before the process is started until the first screen is shown with all its pictures. */
  readonly startMs: number;
  readonly stop: () => Promise<void>;
}

export const PROGRAM = resolve('.');
export const BARE_WINDOW = resolve('e2e/bench/bare-window');

export interface StartOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Arguments besides the project folder and the user data folder. */
  readonly args?: readonly string[];
  /** A data folder that stays, for a start after another one; a new one otherwise. */
  readonly userData?: string;
}

export async function start(folder: string, options: StartOptions = {}): Promise<Running> {
  const { environment = {}, args = [] } = options;
  const executablePath = process.env['PROOFSHEET_ELECTRON'];
  if (!executablePath) throw new Error('Run this with: npm run bench');
  const userData = options.userData ?? (await newDataFolder());
  const isRoot = process.getuid?.() === 0;
  const before = performance.now();
  const app = await _electron.launch({
    executablePath,
    chromiumSandbox: !isRoot,
    args: [...(isRoot ? ['--no-sandbox'] : []), ...args, folder, `--user-data-dir=${userData}`],
    env: { ...definedOnly(process.env), ...environment },
  });
  evaluateInOwnTask(app);
  const page = await app.firstWindow();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const startMs = performance.now() - before;
  const stop = async (): Promise<void> => {
    await app.close();
    if (options.userData === undefined) await rm(userData, { recursive: true, force: true });
  };
  return { app, page, startMs, stop };
}

export function newDataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'proofsheet-bench-'));
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
