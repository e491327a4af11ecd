import type { Page } from 'playwright';
import type { Ratio } from './figures';
import { BARE_WINDOW, PROGRAM, start } from './program';
import { quantile } from './rounds';

const LARGE_ALBUM = 'The long archive';
/** Fast enough that new rows appear all the time. */
const SPEED_PX_PER_S = 2_400;
const DURATION_MS = 6_000;

/**
 * Measures frame times while an album of 5,000 pictures scrolls, against an empty page that scrolls at the same speed.
 */
export async function benchScrolling(): Promise<Ratio[]> {
  const bare = await start(BARE_WINDOW);
  const baseFrames = await scroll(bare.page, '#scroller');
  await bare.stop();
  const { page, stop } = await start(PROGRAM);
  await page.getByRole('button', { name: /SmugMug/ }).click();
  await page.getByRole('gridcell', { name: LARGE_ALBUM }).click();
  await page.locator('[aria-label^="Pictures of"] img').first().waitFor();
  const frames = await scroll(page, '[aria-label^="Pictures of"]');
  await stop();
  return [0.95, 0.99].map((at) => ({
    what: `scrolling an album of 5,000, frame time at the ${String(at * 100)}th percentile`,
    unit: 'ms',
    measured: quantile(frames, at),
    against: 'scrolling an empty page',
    base: quantile(baseFrames, at),
  }));
}

/** Returns the milliseconds between successive frames. */
async function scroll(page: Page, selector: string): Promise<number[]> {
  // esbuild, which loads this file, wraps functions in `__name`, and the page does not have that helper.
  await page.evaluate('globalThis.__name = (marked) => marked');
  return page.evaluate(
    ({ selector: wanted, speedPxPerS, durationMs }) =>
      new Promise<number[]>((resolve) => {
        const scroller = document.querySelector(wanted);
        const frames: number[] = [];
        const began = performance.now();
        let last = began;
        const step = (now: number): void => {
          frames.push(now - last);
          last = now;
          if (scroller) scroller.scrollTop = ((now - began) / 1000) * speedPxPerS;
          if (now - began < durationMs) requestAnimationFrame(step);
          else resolve(frames.slice(1));
        };
        requestAnimationFrame(step);
      }),
    { selector, speedPxPerS: SPEED_PX_PER_S, durationMs: DURATION_MS },
  );
}
