/** Lets what must not be cut off come to its end before the program does: a token that is being renewed would be lost. */
import { app } from 'electron';
import type { StorageDesk } from '../storage/storage-health';

/** A network that is gone must not keep the program open. */
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

/** The disk is given so long at the end; what it does not take by then is lost. */
const SAVING_LIMIT_MS = 5_000;

/** The very last: what the windows wrote while they closed is saved too. */
export function saveAtTheEnd(storage: Pick<StorageDesk, 'isSaved' | 'tryAll'>, beforeLast: () => void): void {
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

/** In a turn of its own: Electron ignores the call while the event that was prevented still runs, and would never end. */
function quitAgain(): void {
  setImmediate(() => {
    app.quit();
  });
}
