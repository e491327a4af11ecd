/** Delays quitting until critical work is done: a token that is being renewed would otherwise be lost. */
import { app } from 'electron';
import type { StorageHealth } from '../storage/storage-health';

/** An unreachable network must not keep the program open. */
const LIMIT_MS = 20_000;

export function endAfter(settled: () => Promise<void>): void {
  let isSettled = false;
  app.on('before-quit', (event) => {
    if (isSettled) return;
    event.preventDefault();
    const limit = new Promise<void>((resolve) => setTimeout(resolve, LIMIT_MS));
    void Promise.race([settled(), limit]).then(() => {
      isSettled = true;
      quitAgain();
    });
  });
}

/** Time for the disk at the end; data that is not written by then is lost. */
const SAVING_LIMIT_MS = 5_000;

/** Saves as the very last step, which includes what the windows wrote while they closed. */
export function saveAtTheEnd(storage: Pick<StorageHealth, 'isSaved' | 'tryAll'>, beforeLast: () => void): void {
  let isTried = false;
  app.on('will-quit', (event) => {
    if (isTried) return;
    beforeLast();
    if (storage.isSaved) return;
    event.preventDefault();
    const limit = new Promise<void>((resolve) => setTimeout(resolve, SAVING_LIMIT_MS));
    void Promise.race([storage.tryAll(), limit]).then(() => {
      isTried = true;
      quitAgain();
    });
  });
}

/**
 * Runs in a later turn of the event loop: Electron ignores `quit` while the prevented event still runs, and the program
 * would never end.
 */
function quitAgain(): void {
  setImmediate(() => {
    app.quit();
  });
}
