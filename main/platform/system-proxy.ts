/** What the system says of the way to an address. */
import type { Session } from 'electron';
import { session } from 'electron';
import { rememberUntilFailure } from '../core/async';

/** Without the prefix `persist:` a partition is kept in memory. */
const PARTITION = 'system-proxy';

/**
 * Asks a session of its own, which belongs to no window: that of the window has a proxy that is not there, on purpose. It
 * follows the system because nobody ever sets a proxy for it; to set one "as the system" would also make it deaf to
 * `--proxy-server` and `--proxy-pac-url`.
 */
export function openSystemProxy(): (address: string) => Promise<string> {
  const opened = rememberUntilFailure(openSession);
  return async (address) => (await opened()).resolveProxy(address);
}

async function openSession(): Promise<Session> {
  const asked = session.fromPartition(PARTITION, { cache: false });
  asked.webRequest.onBeforeRequest((_details, answer) => {
    answer({ cancel: true });
  });
  // Before its first load of the configuration it sometimes answers "DIRECT", whatever is configured.
  await asked.forceReloadProxyConfig();
  return asked;
}
