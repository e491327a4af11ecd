/** Combines cancellation and a timeout in one signal, whose reason is the failure to report. */
import { AppFailure } from '../../core/errors';

export interface TimeLimit {
  readonly signal: AbortSignal;
  readonly end: () => void;
}

/** Written out because `AbortSignal.any` is newer than the oldest runtime (Node 18.15). */
export function limitTime(outer: AbortSignal, timeoutMs: number, host: string): TimeLimit {
  const controller = new AbortController();
  const cancel = (): void => {
    controller.abort(new AppFailure({ kind: 'cancelled' }));
  };
  const timer = setTimeout(() => {
    controller.abort(
      new AppFailure({ kind: 'timed-out', host, detail: { code: 'answer-too-slow', limitMs: timeoutMs } }),
    );
  }, timeoutMs);
  outer.addEventListener('abort', cancel, { once: true });
  if (outer.aborted) {
    cancel();
  }
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      outer.removeEventListener('abort', cancel);
    },
  };
}
