/** Helpers for asynchronous work: shared, joined, abortable, in order, and memoized. */
import { setMaxListeners } from 'node:events';
import { AppFailure } from './errors';

interface Work {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

export interface SingleFlight {
  run<Value>(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
}

/**
 * Runs equal simultaneous work once. Each caller can cancel on its own; the work is aborted only when no caller is
 * left.
 */
export function createSingleFlight(): SingleFlight {
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
        // A key is always used for one type of value, so the cast is safe.
        (work.promise as Promise<Value>).then(resolve, reject).finally(() => {
          signal.removeEventListener('abort', giveUp);
        });
      });
    },
  };
}

/** Ends everything that is done for one identity. Every call in progress listens, and Node warns about more than ten. */
export function createEnding(): AbortController {
  const ending = new AbortController();
  setMaxListeners(0, ending.signal);
  return ending;
}

export interface JoinedSignals {
  readonly signal: AbortSignal;
  /** Removes the listeners. */
  readonly end: () => void;
}

/**
 * Combines two signals for work that either can abort; aborts with the reason of the first. Written out because
 * `AbortSignal.any` is newer than Node 18.15.
 */
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

/**
 * Makes a promise abortable for one caller, without cancelling the shared work. Rejects with the signal's reason if that
 * is an `AppFailure`, otherwise with `cancelled`.
 */
export function abortable<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
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

/** Creates a queue that runs tasks one after the other, in order; a failed task does not stop the next. */
export function createQueue(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Memoizes an async function; a rejection is not cached, so that a late start or a single failure is not permanent. */
export function memoizeUntilError<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | null = null;
  return () => {
    asked ??= ask().catch((reason: unknown) => {
      asked = null;
      throw reason;
    });
    return asked;
  };
}
