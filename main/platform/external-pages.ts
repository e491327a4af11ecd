/** Opens a service's page in the system's browser: only https, or http on this computer. */
import { spawn } from 'node:child_process';
import { shell } from 'electron';
import { AppFailure } from '../core/errors';
import { assertSafeAddress } from '../net/http/address';
import type { Reach } from '../net/http/reach';
import { createPromptGate } from '../core/prompt-gate';

/**
 * Long enough for a failing command to exit, short enough for a command that keeps running with the browser it started.
 */
const SETTLING_MS = 3_000;

/** Opens one page at a time. There are no refusals to count. */
const gate = createPromptGate(() => performance.now());

/** Rejects with an error that is not an `AppFailure` if the system has no browser. */
export async function openPage(address: string): Promise<void> {
  const url = new URL(address);
  assertSafeAddress(url);
  if (url.username || url.password)
    throw new AppFailure({ kind: 'insecure', detail: { code: 'address-has-password' } });
  await gate.show(
    () => (process.platform === 'linux' ? openOnLinux(url.href) : shell.openExternal(url.href)),
    () => false,
  );
}

/** Opens addresses that a service supplied, after checking that they may be reached. */
export function createGivenPages(
  reach: Pick<Reach, 'assertMayOpen'>,
): (address: string, givenBy: URL) => Promise<void> {
  return async (address, givenBy) => {
    await reach.assertMayOpen(new URL(address), givenBy);
    await openPage(address);
  };
}

/**
 * Runs the command that `shell.openExternal` runs on Linux, because that reports success even if the command is
 * missing.
 */
export function openOnLinux(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const command = spawn('xdg-open', [address], { stdio: 'ignore', detached: true });
    const limit = setTimeout(resolve, SETTLING_MS);
    const fail = (why: string): void => {
      clearTimeout(limit);
      reject(new Error(`xdg-open ${why}.`));
    };
    command.once('error', () => {
      fail('could not be started');
    });
    command.once('exit', (code) => {
      if (code !== 0) fail(`ended with code ${String(code)}`);
      clearTimeout(limit);
      resolve();
    });
    command.unref();
  });
}
