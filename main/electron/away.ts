/** When nobody is at the computer any more: it goes to sleep, or is locked. */
import { powerMonitor } from 'electron';

export type Away = 'slept' | 'locked';

/** On Linux nothing is told of a lock, but desktops can be asked (seconds without input do not matter here). */
const ASKED_EVERY_MS = 3_000;
const IDLE_SECONDS = 24 * 3600;

/** `isOfInterest`: the desktop is only asked while it is. */
export function watchAway(isOfInterest: () => boolean, onAway: (how: Away) => void): void {
  powerMonitor.on('suspend', () => {
    onAway('slept');
  });
  powerMonitor.on('lock-screen', () => {
    onAway('locked');
  });
  if (process.platform !== 'linux') return;
  setInterval(() => {
    if (isOfInterest() && powerMonitor.getSystemIdleState(IDLE_SECONDS) === 'locked') onAway('locked');
  }, ASKED_EVERY_MS).unref();
}
