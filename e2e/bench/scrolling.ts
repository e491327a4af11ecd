import type { Page } from 'playwright';
import { ask } from '../fixtures/bridge';
import type { Ratio } from './figures';
import { BARE_WINDOW, PROGRAM, start } from './program';
import { quantile } from './rounds';

/** Its thumbnails are photographs of 400 px and 10 to 20 KB. */
const LARGE_ALBUM = 'The long archive';
const GRID = '[aria-label^="Pictures of"]';
const ROUNDS = 2;
/** A person who has seen the pictures rests before scrolling fast; placeholders are made while no picture arrives. */
const LOOKING_MS = 5_000;

interface Speed {
  readonly pxPerS: number;
  readonly durationMs: number;
  readonly isMasked: boolean;
  /** All pictures on the way have been loaded before. */
  readonly isWarm: boolean;
}

/** The slower ones pass new rows all the time, the faster ones a screen in 70 ms. */
const SPEEDS: readonly Speed[] = [
  { pxPerS: 2_400, durationMs: 5_000, isMasked: true, isWarm: false },
  { pxPerS: 2_400, durationMs: 5_000, isMasked: false, isWarm: false },
  { pxPerS: 12_000, durationMs: 2_000, isMasked: false, isWarm: true },
  { pxPerS: 12_000, durationMs: 2_000, isMasked: true, isWarm: true },
];
const REVEAL = {
  identity: 'demo/smugmug-1.2',
  scope: { kind: 'everything' },
  kind: 'timed',
  longEdgePx: 4_096,
} as const;

interface Scrolled {
  /** Milliseconds between successive frames. */
  readonly frames: readonly number[];
  /** Milliseconds from the last step until every picture on the last screen is shown. */
  readonly settledMs: number;
  /** Part of the visible tiles that showed no picture, over all frames. */
  readonly blankPart: number;
  /** Visible tiles, summed over the counted frames, and those that showed neither picture nor colours for two frames. */
  readonly seen: number;
  readonly bare: number;
}

/**
 * Measures frame times while an album of 5,000 pictures scrolls, in turn with those of an empty page that scrolls at the
 * same speed.
 */
export async function benchScrolling(): Promise<Ratio[]> {
  const bare = SPEEDS.map((): Scrolled[] => []);
  const program = SPEEDS.map((): Scrolled[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    await scrollEmptyPage(bare);
    await scrollAlbum(program);
  }
  return SPEEDS.flatMap((speed, at) => ratiosOf(speed, program[at] ?? [], bare[at] ?? []));
}

async function scrollEmptyPage(results: readonly Scrolled[][]): Promise<void> {
  const { page, stop } = await start(BARE_WINDOW);
  for (const [at, speed] of SPEEDS.entries()) results[at]?.push(await scroll(page, '#scroller', speed));
  await stop();
}

async function scrollAlbum(results: readonly Scrolled[][]): Promise<void> {
  const { page, stop } = await start(PROGRAM);
  await page.getByRole('button', { name: /SmugMug/ }).click();
  await page.getByRole('gridcell', { name: LARGE_ALBUM }).click();
  await page.locator(`${GRID} img[data-state="shown"]`).first().waitFor();
  for (const [at, speed] of SPEEDS.entries()) {
    await ask(page, 'mask.maskAll', {});
    if (!speed.isMasked) {
      await ask(page, 'mask.reveal', REVEAL);
      await page.locator(`${GRID} img[data-lease][data-state="shown"]`).first().waitFor();
    }
    if (speed.isWarm) {
      await loadPictures(page, (speed.pxPerS * speed.durationMs) / 1000);
      await page.waitForTimeout(LOOKING_MS);
    }
    results[at]?.push(await scroll(page, GRID, speed));
  }
  await stop();
}

/** Shows screen after screen, and waits for the pictures of each. */
async function loadPictures(page: Page, untilPx: number): Promise<void> {
  for (let topPx = 0; topPx <= untilPx; topPx += 600) {
    await page.locator(GRID).evaluate((grid, px) => grid.scrollTo(0, px), topPx);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.waitForFunction(
      (selector) => !document.querySelector(`${selector} img:not([data-state="shown"])`),
      GRID,
    );
  }
}

function ratiosOf(
  { pxPerS, isMasked, isWarm }: Speed,
  measured: readonly Scrolled[],
  base: readonly Scrolled[],
): Ratio[] {
  const what = `scrolling an album of 5,000 at ${pxPerS} px/s${isMasked ? ', masked' : ''}${isWarm ? ', loaded before' : ''}`;
  const [frames, baseFrames] = [measured, base].map((all) => all.flatMap((one) => one.frames));
  const times = [0.95, 0.99].map((at): Ratio => ({
    what: `${what}, frame time at the ${String(at * 100)}th percentile`,
    unit: 'ms',
    measured: quantile(frames ?? [], at),
    against: 'scrolling an empty page',
    base: quantile(baseFrames ?? [], at),
    ...(isWarm && at > 0.95 ? {} : { goal: isWarm || at > 0.95 ? 2 : 1 }),
  }));
  const settled: Ratio = {
    what: `${what}, from the stop until all pictures are shown`,
    unit: 'ms',
    measured: Math.max(...measured.map(({ settledMs }) => settledMs)),
    against: 'the goal',
    base: 250,
    goal: 1,
  };
  const bare: Ratio = {
    what: `${what}, tiles with neither a picture nor colours for more than a frame`,
    unit: 'tiles',
    measured: sumOf(measured.map((one) => one.bare)),
    against: 'all tiles',
    base: sumOf(measured.map((one) => one.seen)),
    ...(isWarm ? { goal: 0 } : {}),
  };
  const blanks = measured.map(({ blankPart }) => `${Math.round(blankPart * 100)} %`);
  console.log(`${what}: tiles without a picture, by round: ${blanks.join(', ')}`);
  return [...times, settled, bare];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

async function scroll(page: Page, selector: string, speed: Speed): Promise<Scrolled> {
  // esbuild, which loads this file, wraps functions in `__name`, and the page does not have that helper.
  await page.evaluate('globalThis.__name = (marked) => marked');
  return page.evaluate(
    ({ selector: wanted, speed: { pxPerS, durationMs } }) =>
      new Promise<Scrolled>((resolve) => {
        const scroller = document.querySelector(wanted);
        if (!scroller) throw new Error('There is nothing to scroll.');
        const frames: number[] = [];
        let [seen, blank, bare] = [0, 0, 0];
        let bareBefore: readonly Element[] = [];
        const visible = (): Element[] => {
          const { top, bottom } = scroller.getBoundingClientRect();
          return [...scroller.querySelectorAll('[role=gridcell]')].filter((tile) => {
            const box = tile.getBoundingClientRect();
            return box.bottom > top && box.top < bottom;
          });
        };
        const isBlank = (tile: Element): boolean => tile.querySelector('img[data-state="shown"]') === null;
        const isBare = (tile: Element): boolean =>
          isBlank(tile) && tile.querySelector('[style*="background-image"]') === null;
        const began = performance.now();
        let last = began;
        const settle = (endedMs: number): void => {
          const tiles = visible();
          if (tiles.some(isBlank)) requestAnimationFrame(() => settle(endedMs));
          else
            resolve({
              frames: frames.slice(1),
              settledMs: performance.now() - endedMs,
              blankPart: blank / seen || 0,
              seen,
              bare,
            });
        };
        const step = (now: number): void => {
          frames.push(now - last);
          last = now;
          // Counted in some frames only, because counting takes time.
          if (frames.length % 10 === 0) {
            const tiles = visible();
            seen += tiles.length;
            blank += tiles.filter(isBlank).length;
            bareBefore = tiles.filter(isBare);
          } else if (bareBefore.length > 0) {
            const tiles = visible();
            bare += bareBefore.filter((tile) => tiles.includes(tile) && isBare(tile)).length;
            bareBefore = [];
          }
          scroller.scrollTop = ((now - began) / 1000) * pxPerS;
          if (now - began < durationMs) requestAnimationFrame(step);
          else requestAnimationFrame(() => settle(performance.now()));
        };
        requestAnimationFrame(step);
      }),
    { selector, speed },
  );
}
