/** Waits for what does not hear of a signal by itself, or what others wait for too: whoever gives up goes alone. */
import { AppFailure } from '../failure';

/** Rejects with the signal's own failure, else with `cancelled`. */
export function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason instanceof AppFailure ? signal.reason : new AppFailure({ kind: 'cancelled' }));
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}
