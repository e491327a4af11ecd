/** Reports when the user has left: the computer sleeps, or its screen is locked or goes blank. */
import { powerMonitor } from 'electron';
import type { AwayCause } from '../../preload/contract/mask';
import type { SpareTime } from '../core/spare-time';
import type { ScreenLock } from './desktop/screen-lock';

/** No event reports a blank screen, so it is polled. A delay of seconds does not matter here. */
const ASKED_EVERY_MS = 3_000;
const IDLE_SECONDS = 24 * 3600;
const SYSTEM_BUS = 'unix:path=/run/dbus/system_bus_socket';

export interface AwayOptions {
  readonly spareTime: SpareTime;
  /** The screen is polled for only while this returns true. */
  readonly isPossible: () => boolean;
  /** A blank screen matters only if this returns true. */
  readonly isOfInterest: () => boolean;
  /** `mayBeLocked` is true for a blank screen if the system cannot distinguish it from a locked screen. */
  readonly onAway: (cause: AwayCause, mayBeLocked: boolean) => void;
}

/** Returns a function to be called when `isPossible` may have become true. */
export function watchLockAndIdle({ spareTime, isPossible, isOfInterest, onAway }: AwayOptions): () => void {
  powerMonitor.on('suspend', () => onAway('slept', true));
  powerMonitor.on('lock-screen', () => onAway('locked', true));
  if (process.platform !== 'linux') return () => undefined;
  let lock: ScreenLock | null = null;
  const watchLock = async (): Promise<void> => {
    // Imported lazily: D-Bus is needed on Linux only.
    const { watchScreenLock } = await import('./desktop/screen-lock');
    lock = await watchScreenLock({
      systemBus: process.env['DBUS_SYSTEM_BUS_ADDRESS'] ?? SYSTEM_BUS,
      sessionBus: process.env['DBUS_SESSION_BUS_ADDRESS'] ?? null,
      sessionId: process.env['XDG_SESSION_ID'],
      onLocked: () => onAway('locked', true),
    });
  };
  spareTime.run(() => void watchLock());
  let timer: NodeJS.Timeout | undefined;
  const poll = (): void => {
    if (!isPossible()) {
      clearInterval(timer);
      timer = undefined;
    }
    if (!isOfInterest()) return;
    if (lock?.isLocked() === true) onAway('locked', true);
    // Electron reports "locked" for a blank screen, too.
    else if (powerMonitor.getSystemIdleState(IDLE_SECONDS) === 'locked') onAway('blanked', lock?.canTell !== true);
  };
  return () => {
    if (isPossible()) timer ??= setInterval(poll, ASKED_EVERY_MS).unref();
  };
}
