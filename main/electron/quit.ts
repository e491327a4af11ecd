/** Lets what must not be cut off come to its end before the program does: a token that is being renewed would be lost. */
import { app } from 'electron';

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
      app.quit();
    });
  });
}
