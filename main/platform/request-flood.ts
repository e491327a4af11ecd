/**
 * Stops a page that sends more requests than main can answer. They would delay main's timers, which end reveals, and
 * each uses memory until it is answered.
 */

/** A window full of the smallest tiles sends 500; main answers about three per millisecond. */
const MAX_ANSWERED_BETWEEN_TICKS = 1_000;
const MAX_SENT_BETWEEN_TICKS = 4_000;
const TICK_MS = 50;

export type FloodLevel = 'none' | 'refuse' | 'end-page';

/** Returns a function to call for each request. */
export function watchForFlood(): () => FloodLevel {
  let count = 0;
  let tick: NodeJS.Timeout | null = null;
  return () => {
    count += 1;
    // The timer fires late while requests keep main busy; until then they add to the count.
    tick ??= setTimeout(() => {
      tick = null;
      count = 0;
    }, TICK_MS);
    if (count === MAX_SENT_BETWEEN_TICKS) return 'end-page';
    return count > MAX_ANSWERED_BETWEEN_TICKS ? 'refuse' : 'none';
  };
}
