import { AppFailure } from './errors';

/**
 * Equal work asked for at the same time is done once. Each caller may give up on its own; the work itself is aborted
 * only when nobody waits for it any more.
 */

interface Work {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

export interface SharedWork {
  run<Value>(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
}

export function createSharedWork(): SharedWork {
  const running = new Map<string, Work>();

  function begin(key: string, start: (signal: AbortSignal) => Promise<unknown>): Work {
    const controller = new AbortController();
    const promise = start(controller.signal).finally(() => {
      if (running.get(key)?.controller === controller) running.delete(key);
    });
    const work = { promise, controller, waiting: 0 };
    running.set(key, work);
    return work;
  }

  return {
    run<Value>(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
      if (signal.aborted) return Promise.reject(new AppFailure({ kind: 'cancelled' }));
      const work = running.get(key) ?? begin(key, start);
      work.waiting += 1;
      return new Promise<Value>((resolve, reject) => {
        const giveUp = (): void => {
          work.waiting -= 1;
          if (work.waiting === 0) {
            running.delete(key);
            work.controller.abort();
          }
          reject(new AppFailure({ kind: 'cancelled' }));
        };
        signal.addEventListener('abort', giveUp, { once: true });
        // One key always stands for one kind of value, so the promise found under it is of this kind.
        (work.promise as Promise<Value>).then(resolve, reject).finally(() => {
          signal.removeEventListener('abort', giveUp);
        });
      });
    },
  };
}

/** Two signals as one, for work that either of them ends. Written out because `AbortSignal.any` is newer than Node 18.15. */

export interface JoinedSignals {
  readonly signal: AbortSignal;
  /** Nobody listens any more. */
  readonly end: () => void;
}

/** Has the reason of the one that aborts first. */
export function joinSignals(one: AbortSignal, other: AbortSignal): JoinedSignals {
  const controller = new AbortController();
  const listeners = [one, other].map((signal) => {
    const abort = (): void => controller.abort(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    return { signal, abort };
  });
  return {
    signal: controller.signal,
    end: () => {
      for (const { signal, abort } of listeners) signal.removeEventListener('abort', abort);
    },
  };
}

/** Waits for what does not hear of a signal by itself, or what others wait for too: whoever gives up goes alone. */

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

/** Work that is done one after the other, in the order it was asked for; one that fails holds up nothing. */
export function createQueue(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Asked on first use, and again only after a failure, so that what starts late or fails once is no lasting error. */
export function rememberUntilFailure<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | null = null;
  return () => {
    asked ??= ask().catch((reason: unknown) => {
      asked = null;
      throw reason;
    });
    return asked;
  };
}
