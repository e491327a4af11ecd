/** Connects to D-Bus, which reports on Linux whether the screen or the keyring is locked. */
import type { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { type MessageBus, sessionBus } from '@jellybrick/dbus-next';

const CONNECT_LIMIT_MS = 5_000;

/**
 * Connects to the bus at an address as in the D-Bus specification, such as "unix:path=…". Resolves with null if none
 * answers there.
 */
export async function connectToBus(address: string | null): Promise<MessageBus | null> {
  const path = /^unix:(?:.*,)?path=([^,;]+)/.exec(address ?? '')?.[1];
  if (address === null || !(path ? existsSync(path) : address.startsWith('unix:abstract='))) return null;
  const bus = sessionBus({ busAddress: address });
  return new Promise((resolve) => {
    const limit = setTimeout(() => resolve(null), CONNECT_LIMIT_MS);
    limit.unref();
    bus.once('connect', () => resolve(bus));
    // The library's types omit this event. If the bus disconnects later, its signals just stop.
    (bus as EventEmitter).on('error', () => resolve(null));
  });
}
