/** Watches for a locked screen on Linux. A blank screen is not a locked one; only D-Bus distinguishes them. */
import type { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { type MessageBus, sessionBus } from '@jellybrick/dbus-next';
import { type LockSource, watchLogind, watchScreenSavers } from './lock-sources';

export interface ScreenLock {
  /** False if no service of this system reports whether the screen is locked. */
  readonly canTell: boolean;
  isLocked(): boolean;
  close(): void;
}

export interface ScreenLockOptions {
  /** An address as in the D-Bus specification, such as "unix:path=…". Null if there is no such bus. */
  readonly systemBus: string | null;
  readonly sessionBus: string | null;
  /** The value of XDG_SESSION_ID. */
  readonly sessionId: string | undefined;
  readonly onLocked: () => void;
}

/** Starts watching. Never rejects: without D-Bus, `canTell` is false. */
export async function watchScreenLock({
  systemBus,
  sessionBus,
  sessionId,
  onLocked,
}: ScreenLockOptions): Promise<ScreenLock> {
  const buses: MessageBus[] = [];
  const ask = async (
    address: string | null,
    watch: (bus: MessageBus) => Promise<LockSource | null>,
  ): Promise<LockSource | null> => {
    try {
      const bus = await connect(address);
      if (!bus) return null;
      buses.push(bus);
      return await watch(bus);
    } catch {
      return null;
    }
  };
  const logind = await ask(systemBus, (bus) => watchLogind(bus, sessionId, onLocked));
  const screenSaver = await ask(sessionBus, (bus) => watchScreenSavers(bus, logind !== null, onLocked));
  const sources = [logind, screenSaver].filter((source) => source !== null);
  return {
    canTell: sources.length > 0,
    isLocked: () => sources.some((source) => source.isLocked()),
    close: () => {
      for (const bus of buses) bus.disconnect();
    },
  };
}

/** Connects to a bus; resolves with null if none answers at that address. */
export async function connect(address: string | null): Promise<MessageBus | null> {
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

const CONNECT_LIMIT_MS = 5_000;
