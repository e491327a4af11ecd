/** How often something that ends by itself is brought back: what ends again and again is not helped by one more start. */
export interface RestartLimit {
  /** Counts the one that is asked for. */
  mayRestart(): boolean;
  /** A person wants it once more. */
  forget(): void;
}

const MAX = 3;
const WITHIN_MS = 60_000;

/** `nowMs`: of a clock that nobody sets. */
export function createRestartLimit(nowMs: () => number = () => performance.now()): RestartLimit {
  let restarts: readonly number[] = [];
  return {
    mayRestart() {
      const now = nowMs();
      restarts = restarts.filter((atMs) => now - atMs < WITHIN_MS);
      if (restarts.length >= MAX) return false;
      restarts = [...restarts, now];
      return true;
    },
    forget() {
      restarts = [];
    },
  };
}
