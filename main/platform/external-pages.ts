/** Opens a service's page in the system's browser: only https, or http on this computer. */
import { shell } from 'electron';
import { AppFailure } from '../core/errors';
import { assertSafeAddress } from '../net/http/address';
import type { Reach } from '../net/http/reach';
import { createPromptGate } from '../core/prompt-gate';

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

/** Runs the command that `shell.openExternal` runs on Linux. */
export async function openOnLinux(address: string): Promise<void> {
  // Node's processes are loaded with the first page, because the start needs none.
  const { openByCommand } = await import('./open-by-command');
  await openByCommand(address);
}
