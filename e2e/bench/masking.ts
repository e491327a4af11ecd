import type { Page } from 'playwright';
import { ask } from '../fixtures/bridge';
import type { Ratio } from './figures';
import { PROGRAM, start } from './program';
import { median } from './rounds';

const ROUNDS = 12;
const LARGE_ALBUM = 'The long archive';
const TILES = 150;
const WINDOW = { width: 1_800, height: 1_100 };
const SMALLEST_ROW_PX = 80;

interface Times {
  readonly frameMs: number;
  readonly maskedMs: number;
  readonly tiles: number;
}

/**
 * Measures masking everything while 150 revealed pictures are visible: from the key press to the first frame without
 * them.
 * The base is a trivial DOM change, up to the frame that shows it.
 */
export async function benchMasking(): Promise<Ratio[]> {
  const { app, page, stop } = await start(PROGRAM);
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, WINDOW);
  await ask(page, 'preferences.update', { rowHeightPx: SMALLEST_ROW_PX });
  await page.reload();
  // esbuild, which loads this file, wraps functions in `__name`, and the page does not have that helper.
  await page.evaluate('globalThis.__name = (marked) => marked');
  await page.getByRole('button', { name: /SmugMug/ }).click();
  await page.getByRole('gridcell', { name: LARGE_ALBUM }).click();
  await page.getByRole('grid', { name: `Pictures of ${LARGE_ALBUM}` }).waitFor();
  const times: Times[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await ask(page, 'mask.reveal', {
      identity: 'demo/smugmug-1.2',
      scope: { kind: 'everything' },
      kind: 'timed',
      longEdgePx: 4_096,
    });
    await page.waitForFunction(areRevealed, TILES);
    times.push(await maskByKey(page));
  }
  await stop();
  const of = (name: keyof Times): number => median(times.slice(2).map((time) => time[name]));
  return [
    {
      what: `masking everything with ${of('tiles')} revealed pictures on screen, from the key to the frame without them`,
      unit: 'ms',
      measured: of('maskedMs'),
      against: 'a bare change of the page to its frame',
      base: of('frameMs'),
    },
  ];
}

/** Runs in the page. Returns whether at least that many revealed pictures are visible, all of them loaded. */
function areRevealed(atLeast: number): boolean {
  const images = [...document.querySelectorAll<HTMLImageElement>('[role=grid] img[data-lease]')];
  return images.length >= atLeast && images.every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
}

function maskByKey(page: Page): Promise<Times> {
  return page.evaluate(async () => {
    const frame = (): Promise<number> =>
      new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
    const isSeen = (image: HTMLImageElement): boolean =>
      image.hasAttribute('src') && image.style.visibility !== 'hidden';
    const revealed = (): HTMLImageElement[] =>
      [...document.querySelectorAll<HTMLImageElement>('img[data-lease]')].filter(isSeen);
    await frame();
    const beforeFrame = performance.now();
    document.body.dataset['bench'] = String(beforeFrame);
    const frameMs = (await frame()) - beforeFrame;
    const tiles = revealed().length;
    await frame();
    const before = performance.now();
    window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyM', key: 'm', bubbles: true, cancelable: true }));
    while (revealed().length > 0) await frame();
    // The change reaches the screen with the next frame.
    const maskedMs = (await frame()) - before;
    return { frameMs, maskedMs, tiles };
  });
}
