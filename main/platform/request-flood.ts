/**
 * Stops a page that sends more requests than main can answer. Timers of main, which end reveals, would wait behind all of them,
 * and each takes memory of main until it is answered.
 */

/** A window full of the smallest tiles has 500; main answers about three in a millisecond. */
const MAX_ANSWERED_BETWEEN_TICKS = 1_000;
const MAX_SENT_BETWEEN_TICKS = 4_000;
const TICK_MS = 50;

export type FloodLevel = 'none' | 'refuse' | 'end-page';

/** Returns a function that is called for each request. */
export function watchForFlood(): () => FloodLevel {
  let count = 0;
  let tick: NodeJS.Timeout | null = null;
  return () => {
    count += 1;
    // The timer comes late when requests keep main busy, and they count on until then.
    tick ??= setTimeout(() => {
      tick = null;
      count = 0;
    }, TICK_MS);
    if (count === MAX_SENT_BETWEEN_TICKS) return 'end-page';
    return count > MAX_ANSWERED_BETWEEN_TICKS ? 'refuse' : 'none';
  };
}
