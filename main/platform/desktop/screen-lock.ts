/** Watches for a locked screen on Linux. A blank screen is not locked; only D-Bus distinguishes the two states. */
import type { MessageBus } from '@jellybrick/dbus-next';
import { connectToBus } from './dbus';
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
      const bus = await connectToBus(address);
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
