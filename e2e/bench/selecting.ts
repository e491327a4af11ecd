import type { Page } from 'playwright';
import type { Ratio } from './figures';
import { ALBUM_SIZES, openAlbum, serveAlbum, startAtAlbum } from './measured-albums';
import { median } from './rounds';

const ALBUM = 'Hundred thousand';
const ROUNDS = 15;
const GOAL_MS = 100;

/** Measures selecting all pictures of an album: from the key press to the frame that shows the visible ones selected. */
export async function benchSelecting(): Promise<Ratio[]> {
  const { sandbox, environment } = await serveAlbum(ALBUM);
  const { page, stop } = await startAtAlbum(ALBUM, { environment });
  await openAlbum(page, ALBUM);
  // esbuild, which loads this file, wraps functions in `__name`, and the page does not have that helper.
  await page.evaluate('globalThis.__name = (marked) => marked');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await selectAll(page));
  await stop();
  await sandbox.stop();
  const size = ALBUM_SIZES[ALBUM].toLocaleString('en');
  const what = `selecting an album of ${size} by Ctrl A, to the frame that shows it`;
  return [{ what, unit: 'ms', measured: median(times.slice(2)), against: 'the goal', base: GOAL_MS, goal: 1 }];
}

/** Resolves with the milliseconds from Ctrl A to the frame that shows the visible pictures of the only grid selected. */
export function selectAll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const grid = document.querySelector<HTMLElement>('[role=grid]');
    const press = (key: string, ctrlKey: boolean): void => {
      grid?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key,
          code: `Key${key.toUpperCase()}`,
          ctrlKey,
          bubbles: true,
          cancelable: true,
        }),
      );
    };
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const isSelecting = (): boolean => grid?.dataset['selecting'] === 'true';
    const begin = performance.now();
    press('a', true);
    while (!isSelecting()) await frame();
    // The frame with the selection has been painted when the next one begins.
    await frame();
    const took = performance.now() - begin;
    press('Escape', false);
    while (isSelecting()) await frame();
    await frame();
    return took;
  });
}
