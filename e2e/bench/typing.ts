import type { Page } from 'playwright';
import type { Ratio } from './figures';
import { ALBUM_SIZES, openAlbum, serveAlbum, startAtAlbum, wholeAlbum } from './measured-albums';
import { median, quantile } from './rounds';
import { selectAll } from './selecting';

const ALBUM = 'Fifty thousand';
/** Each is typed letter by letter, with its first results, none and few. */
const TYPED = ['alpenglow', 'river', 'dsc_04', 'lake', 'zzzz', 'night', 'forest'];
const GOAL_MS = 50;
const SELECTING_ROUNDS = 15;
const SELECTING_GOAL_MS = 100;

/** Measures a letter typed into the search field, from the key to the frame with the tiles that it finds, and Ctrl A there. */
export async function benchTyping(): Promise<Ratio[]> {
  const { sandbox, environment } = await serveAlbum(ALBUM);
  const { page, stop } = await startAtAlbum(ALBUM, { environment });
  // esbuild, which loads this file, wraps functions in `__name`, and the page does not have that helper.
  await page.evaluate('globalThis.__name = (marked) => marked');
  await openAlbum(page, ALBUM);
  // Leaving it earlier would cancel the response that the index needs.
  await wholeAlbum(page, ALBUM);
  await page.keyboard.press('Control+f');
  await searchAll(page);
  const selecting: number[] = [];
  for (let round = 0; round < SELECTING_ROUNDS; round += 1) selecting.push(await selectAll(page));
  // The first round compiles.
  for (const text of TYPED) await type(page, text);
  const times: number[] = [];
  for (const text of TYPED) times.push(...(await type(page, text)));
  await stop();
  await sandbox.stop();
  const size = ALBUM_SIZES[ALBUM].toLocaleString('en');
  const what = `a key typed into a search of ${size} pictures, to the frame that shows what it finds`;
  const goal = { unit: 'ms', against: 'the goal', base: GOAL_MS, goal: 1 } as const;
  return [
    { what, measured: median(times), ...goal },
    { what: `${what}, 95th percentile`, measured: quantile(times, 0.95), ...goal },
    {
      what: `selecting ${size} found pictures by Ctrl A, to the frame that shows it`,
      measured: median(selecting.slice(2)),
      ...goal,
      base: SELECTING_GOAL_MS,
    },
  ];
}

/** The index is filled from the first search on, so the first one is made until it finds every picture. */
async function searchAll(page: Page): Promise<void> {
  const count = ALBUM_SIZES[ALBUM].toLocaleString('en');
  await page.getByRole('searchbox').fill('.');
  await page.getByText(`Pictures (${count})`).waitFor({ timeout: 60_000 });
}

async function type(page: Page, text: string): Promise<readonly number[]> {
  await page.getByRole('searchbox').fill('');
  const times: number[] = [];
  for (const letter of text) {
    const painted = await page.evaluateHandle(afterNextKey);
    await page.keyboard.press(letter);
    times.push(await painted.evaluate((handle) => handle.ms));
  }
  return times;
}

/** Runs in the page. Resolves with the milliseconds from the next key to the end of the frame with its result. */
function afterNextKey(): { readonly ms: Promise<number> } {
  const ms = new Promise<number>((resolve) => {
    const onKey = ({ timeStamp }: KeyboardEvent): void => {
      // What was posted in a frame is received after it was painted.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        resolve(performance.now() - timeStamp);
      };
      const look = (): void => {
        // The bar of the search is in a box of its own beside the list.
        const list = document
          .querySelector('[role=search]')
          ?.closest(':has(> [aria-busy])')
          ?.querySelector(':scope > [aria-busy]');
        if (list?.getAttribute('aria-busy') === 'false') channel.port2.postMessage(null);
        else requestAnimationFrame(look);
      };
      // Not before the field has its text.
      document.addEventListener('input', () => requestAnimationFrame(look), { once: true });
    };
    document.addEventListener('keydown', onKey, { once: true, capture: true });
  });
  return { ms };
}
