import { randomFillSync } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { startSandbox } from '../fixtures/sandbox';
import { servicesOf } from '../fixtures/services';
import { serveInAlbum, type StrangePicture } from '../fixtures/strange-pictures';
import type { Ratio } from './figures';
import { BARE_WINDOW, PROGRAM, type Running, start } from './program';
import { median, quantile } from './rounds';

const PLACE = { owner: 'Dana Reyes', album: 'Ridge and cloud' };
const GRID = '[aria-label^="Pictures of"]';
/** Many, because each round takes little time, in which another program may take the processor. */
const ROUNDS = 25;
const VIEWED_BEFORE = 20;
const VIEWED = 200;
/** Time for the collectors to return memory to the system. */
const REST_MS = 2_000;
const FRAME_MS = 1000 / 60;
const LONGEST_FRAME_MS = 50;

/**
 * Measures the large view: opening from a warm grid against decoding the same JPEG in a bare page, a step to a preloaded
 * picture, moving a picture of 24 megapixels at 100 %, and the memory after many pictures.
 */
export async function benchViewer(): Promise<Ratio[]> {
  const sandbox = await startSandbox();
  const large = await photograph(6_000, 4_000);
  const usual = await photograph(2_000, 1_500);
  const pictures: StrangePicture[] = Array.from({ length: VIEWED + 10 }, (_none, index) => ({
    title: `Measured ${index + 1}`,
    isSafe: true,
    ...(index === 0 ? large : usual),
  }));
  const { control, announcement, line } = sandbox;
  const host = await serveInAlbum({ control, services: servicesOf(announcement) }, PLACE, pictures);
  const bare = await start(BARE_WINDOW);
  const running = await start(PROGRAM, { environment: { PROOFSHEET_DEMO_SERVICES: line } });
  const { page } = running;
  // esbuild, which loads this file, wraps functions in `__name`, and the pages do not have that helper.
  for (const each of [page, bare.page]) await each.evaluate('globalThis.__name = (marked) => marked');
  await page.getByRole('gridcell', { name: PLACE.album }).click();
  await page.locator(`${GRID} img[data-state="shown"]`).first().waitFor();
  await page.keyboard.press('ArrowRight');
  const opened: number[] = [];
  const decoded: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    decoded.push(await decodeIn(bare.page, usual.bytes));
    opened.push(await openViewer(page));
    await closeViewer(page);
  }
  await openViewer(page);
  const steps: number[] = [];
  for (let step = 0; step < 10; step += 1) {
    // The neighbours are preloaded after the step.
    await pause(500);
    steps.push(await stepTime(page));
  }
  await page.keyboard.press('Home');
  await shown(page, 'Measured 1');
  await page.keyboard.press('1');
  await pause(REST_MS);
  const frames = await panFrames(page);
  await page.keyboard.press('0');
  await view(page, VIEWED_BEFORE);
  const beforeMb = await memoryMb(running);
  await view(page, VIEWED - VIEWED_BEFORE);
  const afterMb = await memoryMb(running);
  await running.stop();
  await bare.stop();
  await host.stop();
  await sandbox.stop();
  return [
    {
      what: 'opening the large view from a warm grid',
      unit: 'ms',
      measured: median(opened),
      against: 'decoding the same JPEG in a bare page',
      base: median(decoded),
      goal: 1.5,
    },
    {
      what: 'a step to a preloaded picture, to the frame that shows it',
      unit: 'ms',
      measured: median(steps),
      against: 'two frames of 60 a second, because the key arrives within the first one',
      base: 2 * FRAME_MS,
      goal: 1,
    },
    {
      what: 'moving a picture of 24 megapixels at 100 %, the longest frame',
      unit: 'ms',
      measured: Math.max(...frames),
      against: `the goal; the 95th percentile is ${quantile(frames, 0.95).toFixed(1)} ms`,
      base: LONGEST_FRAME_MS,
      goal: 1,
    },
    {
      what: `the window’s memory after ${VIEWED} pictures in the large view`,
      unit: 'MB',
      measured: afterMb,
      against: `the same after ${VIEWED_BEFORE}`,
      base: beforeMb,
      goal: 1.3,
    },
  ];
}

/** A JPEG with coarse noise, which takes as long to decode as a photograph. */
async function photograph(width: number, height: number): Promise<Pick<StrangePicture, 'bytes' | 'thumb'>> {
  const [columns, rows] = [width / 4, height / 4];
  const noise = randomFillSync(Buffer.alloc(3 * columns * rows));
  const bytes = await sharp(noise, { raw: { width: columns, height: rows, channels: 3 } })
    .resize(width, height)
    .jpeg({ quality: 80 })
    .toBuffer();
  return { bytes, thumb: await sharp(bytes).resize(400).jpeg().toBuffer() };
}

/** Resolves with the milliseconds from the address until the frame that can show the picture. */
async function decodeIn(page: Page, bytes: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const response = await fetch(`data:image/jpeg;base64,${base64}`);
    const url = URL.createObjectURL(await response.blob());
    const before = performance.now();
    const image = new Image();
    image.src = url;
    await image.decode();
    document.body.append(image);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const passedMs = performance.now() - before;
    image.remove();
    URL.revokeObjectURL(url);
    return passedMs;
  }, bytes.toString('base64'));
}

/** Presses a key in the page, and resolves with the milliseconds until the frame in which another picture is shown. */
async function press(page: Page, key: string): Promise<number> {
  return page.evaluate(
    (pressed) =>
      new Promise<number>((resolve, reject) => {
        const shownTitle = (): string | null =>
          document.querySelector('dialog[data-viewer] img[data-state="shown"]:not([alt=""])')?.getAttribute('alt') ??
          null;
        const former = shownTitle();
        const before = performance.now();
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, code: pressed, bubbles: true, cancelable: true }),
        );
        const look = (): void => {
          const title = shownTitle();
          if (title !== null && title !== former) resolve(performance.now() - before);
          else if (performance.now() - before > 60_000) reject(new Error(`No other picture follows “${former}”.`));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    key,
  );
}

const openViewer = (page: Page): Promise<number> => press(page, 'Enter');
const stepTime = (page: Page): Promise<number> => press(page, 'ArrowRight');

async function closeViewer(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('dialog[data-viewer]').waitFor({ state: 'detached' });
}

async function shown(page: Page, title: string): Promise<void> {
  await page.locator(`dialog[data-viewer] img[data-state="shown"][alt="${title}"]`).waitFor();
}

/** Drags the picture through the window, and resolves with the times between the frames. */
async function panFrames(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const step = (now: number): void => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    Object.assign(globalThis, { panFrames: frames });
  });
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.evaluate(() => (globalThis as unknown as { panFrames: number[] }).panFrames.splice(0));
  for (let round = 0; round < 4; round += 1) {
    const [from, to] = round % 2 === 0 ? [0.9, 0.2] : [0.2, 0.9];
    await page.mouse.move(width * from, height * from);
    await page.mouse.down();
    await page.mouse.move(width * to, height * to, { steps: 60 });
    await page.mouse.up();
  }
  return page.evaluate(() => (globalThis as unknown as { panFrames: number[] }).panFrames.slice());
}

async function view(page: Page, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) await press(page, 'ArrowRight');
}

async function memoryMb({ app, page }: Running): Promise<number> {
  await pause(REST_MS);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const kb = await app.evaluate(({ app: electron, BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    return electron.getAppMetrics().find((each) => each.pid === pid)?.memory.workingSetSize ?? 0;
  });
  return kb / 1024;
}
