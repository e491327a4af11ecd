/** Limits how often something may happen: at most `most` times within any `withinMs` milliseconds. */
export interface RateLimit {
  /** Returns whether it may happen at this time, and counts it if so. */
  admits(atMs: number): boolean;
  reset(): void;
}

export function createRateLimit(most: number, withinMs: number): RateLimit {
  let admittedAtMs: number[] = [];
  return {
    admits(atMs) {
      // Drop later times too: a clock that was set back must not keep them counted for longer.
      admittedAtMs = admittedAtMs.filter((earlierMs) => earlierMs <= atMs && atMs - earlierMs < withinMs);
      if (admittedAtMs.length >= most) return false;
      admittedAtMs.push(atMs);
      return true;
    },
    reset() {
      admittedAtMs = [];
    },
  };
}
