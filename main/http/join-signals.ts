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
