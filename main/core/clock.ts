/** Clocks that a person cannot set back, and time limits that use them. */
import { uptime } from 'node:os';

/**
 * The two clocks of a time limit. The limit ends when the first clock reaches the end, so neither a sleeping computer
 * nor a changed system clock can extend it.
 */
export interface Clocks {
  /** Milliseconds since the Unix epoch. */
  readonly nowMs: () => number;
  /** Milliseconds of a monotonic clock. */
  readonly steadyMs: () => number;
}

export const SYSTEM_CLOCKS: Clocks = { nowMs: () => Date.now(), steadyMs: () => performance.now() };

export interface Countdown {
  readonly endsAtMs: number;
  isOver(): boolean;
  stop(): void;
}

/** The limit is checked at least this often, because timers fire late after the computer slept. */
const LONGEST_WAIT_MS = 15_000;

export function startCountdown(lengthMs: number, { nowMs, steadyMs }: Clocks, onOver: () => void): Countdown {
  const endsAtMs = nowMs() + lengthMs;
  const endsAtSteadyMs = steadyMs() + lengthMs;
  const leftMs = (): number => Math.min(endsAtMs - nowMs(), endsAtSteadyMs - steadyMs());
  const wait = (): NodeJS.Timeout => setTimeout(check, Math.max(0, Math.min(leftMs(), LONGEST_WAIT_MS)));
  let timer = wait();
  function check(): void {
    if (leftMs() <= 0) onOver();
    else timer = wait();
  }
  return {
    endsAtMs,
    isOver: () => leftMs() <= 0,
    stop: () => clearTimeout(timer),
  };
}

const START_MS = uptime() * 1_000 - performance.now();

/**
 * Returns the milliseconds since the computer started, excluding sleep since the program started. This clock cannot be
 * set, and continues across restarts of the program.
 */
export function uptimeMs(): number {
  return START_MS + performance.now();
}
