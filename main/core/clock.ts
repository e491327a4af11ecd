import { uptime } from 'node:os';

/**
 * When what lasts for a time is over. A computer that slept, and a clock that was set, must not make it longer: whichever of the
 * two clocks comes first counts.
 */

export interface Clocks {
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  /** Milliseconds that no setting of the clock changes. */
  readonly steadyMs: () => number;
}

export const SYSTEM_CLOCKS: Clocks = { nowMs: () => Date.now(), steadyMs: () => performance.now() };

export interface Countdown {
  readonly endsAtMs: number;
  isOver(): boolean;
  stop(): void;
}

/** A timer of a computer that slept may come late. */
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

/** A clock that nobody sets and that goes on over a restart of the program. */

const START_MS = uptime() * 1_000 - performance.now();

/** Milliseconds since the computer was started, but for times of sleep since the program was. */
export function uptimeMs(): number {
  return START_MS + performance.now();
}
