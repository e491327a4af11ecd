import { createRateLimit } from './rate-limit';

/**
 * Limits how often a process or a page is restarted automatically, because repeated failures are not fixed by another
 * restart.
 */
export interface RestartLimit {
  /** Returns whether a restart is allowed, and counts it. */
  mayRestart(): boolean;
  /** Resets the count, because the user asked for another attempt. */
  forget(): void;
}

const MAX = 3;
const WITHIN_MS = 60_000;

/** `nowMs` is a monotonic clock. */
export function createRestartLimit(nowMs: () => number = () => performance.now()): RestartLimit {
  const restarts = createRateLimit(MAX, WITHIN_MS);
  return {
    mayRestart: () => restarts.admits(nowMs()),
    forget: () => restarts.reset(),
  };
}
