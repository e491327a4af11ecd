/**
 * Equal work asked for at the same time is done once. Each caller may give up on its own; the work itself is aborted
 * only when nobody waits for it any more.
 */
import { AppFailure } from '../failure';

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
