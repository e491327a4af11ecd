/** Asks the system which proxy to use for an address. */
import type { Session } from 'electron';
import { session } from 'electron';
import { memoizeUntilError } from '../core/async';

/** A partition without the prefix `persist:` is kept in memory. */
const PARTITION = 'system-proxy';

/**
 * Uses a separate session without a window, because the window's session has a nonexistent proxy on purpose. No proxy
 * is ever set for it, so it follows the system; setting the mode "system" would make it ignore `--proxy-server` and
 * `--proxy-pac-url`.
 */
export function openSystemProxy(): (address: string) => Promise<string> {
  const opened = memoizeUntilError(openSession);
  return async (address) => (await opened()).resolveProxy(address);
}

async function openSession(): Promise<Session> {
  const asked = session.fromPartition(PARTITION, { cache: false });
  asked.webRequest.onBeforeRequest((_details, answer) => {
    answer({ cancel: true });
  });
  // Before the configuration is first loaded, the session sometimes answers "DIRECT" regardless of it.
  await asked.forceReloadProxyConfig();
  return asked;
}
