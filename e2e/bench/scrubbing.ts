import type { Page } from 'playwright';
import type { Ratio } from './figures';
import { ALBUM_SIZES, openAlbum, serveAlbum, startAtAlbum } from './measured-albums';
import { BARE_WINDOW, start } from './program';
import { quantile } from './rounds';

const ALBUM = 'Fifty thousand';
/** From one end of the album to the other, and back. */
const DRAG_MS = 4_000;
const ROUNDS = 2;

/** Measures the frames while the date scrubber is dragged over an album, against scrolling an empty page as far. */
export async function benchScrubbing(): Promise<Ratio[]> {
  const { sandbox, environment } = await serveAlbum(ALBUM);
  const measured: number[] = [];
  const base: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = await start(BARE_WINDOW);
    await prepare(bare.page);
    base.push(
      ...(await bare.page.evaluate(dragOver, { selector: '#scroller', durationMs: DRAG_MS, isScroller: true })),
    );
    await bare.stop();
    const program = await startAtAlbum(ALBUM, { environment });
    await prepare(program.page);
    await openAlbum(program.page, ALBUM);
    measured.push(...(await dragScrubber(program.page)));
    await program.stop();
  }
  await sandbox.stop();
  const what = `dragging the date scrubber over an album of ${ALBUM_SIZES[ALBUM].toLocaleString('en')}, frame time`;
  return [0.5, 0.95, 0.99].map((at): Ratio => ({
    what: `${what} at the ${at * 100}th percentile`,
    unit: 'ms',
    measured: quantile(measured, at),
    against: 'scrolling an empty page',
    base: quantile(base, at),
    ...(at === 0.95 ? { goal: 2 } : {}),
  }));
}

async function dragScrubber(page: Page): Promise<readonly number[]> {
  await page.getByRole('combobox', { name: 'Order of the pictures' }).selectOption('taken');
  await page.getByRole('combobox', { name: 'Groups of the pictures' }).selectOption('month');
  const scrubber = page.getByRole('slider', { name: 'Date', exact: true });
  await scrubber.waitFor();
  const box = await scrubber.boundingBox();
  if (!box) throw new Error('The scrubber has no place.');
  await page.mouse.move(box.x + box.width / 2, box.y + 1);
  // The pointer is captured by a real press; the moves are sent in each frame, as by a mouse.
  await page.mouse.down();
  const frames = await page.evaluate(dragOver, {
    selector: '[role=slider][aria-orientation=vertical]',
    durationMs: DRAG_MS,
    isScroller: false,
  });
  await page.mouse.up();
  return frames;
}

async function prepare(page: Page): Promise<void> {
  // esbuild, which loads this file, wraps functions in `__name`, and the pages do not have that helper.
  await page.evaluate('globalThis.__name = (marked) => marked');
}

/** Runs in the page. Resolves with the milliseconds between frames. */
function dragOver({
  selector,
  durationMs,
  isScroller,
}: {
  readonly selector: string;
  readonly durationMs: number;
  readonly isScroller: boolean;
}): Promise<number[]> {
  return new Promise((resolve) => {
    const dragged = document.querySelector(selector);
    if (!dragged) throw new Error('There is nothing to drag.');
    const { top, left, height, width } = dragged.getBoundingClientRect();
    const rangePx = dragged.scrollHeight - dragged.clientHeight;
    const frames: number[] = [];
    const began = performance.now();
    let last = began;
    const step = (now: number): void => {
      frames.push(now - last);
      last = now;
      const done = Math.max(0, now - began) / durationMs;
      const part = Math.min(1, done < 0.5 ? done * 2 : 2 - done * 2);
      if (isScroller) dragged.scrollTop = part * rangePx;
      else {
        const at = { clientX: left + width / 2, clientY: top + part * height, bubbles: true, buttons: 1 };
        dragged.dispatchEvent(new PointerEvent('pointermove', at));
      }
      if (done < 1) requestAnimationFrame(step);
      else resolve(frames.slice(1));
    };
    requestAnimationFrame(step);
  });
}
