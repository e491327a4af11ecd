import { inTime } from './in-time';
import type { Running } from './program';

/** Returns the longest time for which the main process's event loop was blocked during `act`, in milliseconds. */
export async function longestBlock({ app }: Pick<Running, 'app'>, act: () => Promise<unknown>): Promise<number> {
  const watch = await app.evaluateHandle(() => {
    const everyMs = 4;
    const seen = { longestMs: 0, timer: setInterval(() => undefined, everyMs) };
    clearInterval(seen.timer);
    let last = performance.now();
    seen.timer = setInterval(() => {
      const now = performance.now();
      seen.longestMs = Math.max(seen.longestMs, now - last - everyMs);
      last = now;
    }, everyMs);
    return seen;
  });
  await act();
  const longestMs = watch.evaluate((seen) => {
    clearInterval(seen.timer);
    return seen.longestMs;
  });
  return inTime('the longest block of main', longestMs);
}
