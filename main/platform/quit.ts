/** Delays quitting until critical work is done: a token that is being renewed would otherwise be lost. */
import { app, BrowserWindow } from 'electron';
import type { StorageHealth } from '../storage/storage-health';

/** An unreachable network must not keep the program open. */
const LIMIT_MS = 20_000;

export function endAfter(settled: () => Promise<void>): void {
  let isSettled = false;
  app.on('before-quit', (event) => {
    if (isSettled) return;
    event.preventDefault();
    const limit = new Promise<void>((resolve) => setTimeout(resolve, LIMIT_MS));
    // A failure stays unhandled, so that it is reported; the program quits anyway.
    void Promise.race([settled(), limit]).finally(() => {
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
    void Promise.race([storage.tryAll(), limit]).finally(() => {
      isTried = true;
      quitAgain();
    });
  });
}

/** Far longer than an open window needs to close. */
const CLOSE_EVERY_MS = 1_000;
let closing: NodeJS.Timeout | undefined;

/**
 * Runs in a later turn of the event loop: Electron ignores `quit` while the prevented event still runs, and the program
 * would never end.
 */
function quitAgain(): void {
  setImmediate(() => {
    app.quit();
  });
  // While its page is loaded again after a crash, a window ignores that it should close, and Electron any further `quit`.
  closing ??= setInterval(() => {
    for (const window of BrowserWindow.getAllWindows()) window.close();
  }, CLOSE_EVERY_MS);
}
