/** Albums of known sizes in the running program, from services in a process of their own. */
import type { Page } from 'playwright';
import { type Sandbox, startSandbox } from '../fixtures/sandbox';
import type { Settings } from '../../sandbox/http/settings';
import { PROGRAM, type Running, start, type StartOptions } from './program';

/** The owner of each album, whose only album it is. */
const OWNERS = {
  'One hundred': { name: 'Measure 100', nickName: 'measure100' },
  'One thousand': { name: 'Measure 1k', nickName: 'measure1k' },
  'Five thousand': { name: 'Measure 5k', nickName: 'measure5k' },
  'Ten thousand': { name: 'Measure 10k', nickName: 'measure10k' },
  'Fifty thousand': { name: 'Measure 50k', nickName: 'measure50k' },
  'Hundred thousand': { name: 'Measure 100k', nickName: 'measure100k' },
} as const;
export type MeasuredAlbum = keyof typeof OWNERS;

export function ownerOf(album: MeasuredAlbum): string {
  return OWNERS[album].nickName;
}

/** Pictures. */
export const ALBUM_SIZES: Readonly<Record<MeasuredAlbum, number>> = {
  'One hundred': 100,
  'One thousand': 1_000,
  'Five thousand': 5_000,
  'Ten thousand': 10_000,
  'Fifty thousand': 50_000,
  'Hundred thousand': 100_000,
};

/** An album of 100,000 takes long on a busy machine. */
const LONGEST_MS = 300_000;

const SHAPES = ['own', 'panoramas', 'portraits', 'mixed', 'unknown'] as const satisfies readonly Settings['shapes'][];

let settings: Partial<Settings> = {};
let latencyMs = 0;

/** Chooses the shapes of the measured albums from the arguments of the command line. */
export function chooseShapes(named = 'own', seed = '0'): void {
  const shapes = SHAPES.find((each) => each === named);
  if (shapes === undefined) throw new Error(`Unknown shapes: ${named}. Known: ${SHAPES.join(', ')}.`);
  settings = { shapes, shapeSeed: Number.parseInt(seed, 10) };
}

/** Chooses the time that the services of the measured albums take for each answer. */
export function chooseLatency(milliseconds = '0'): void {
  latencyMs = Number.parseInt(milliseconds, 10);
}

/** Resolves with the services; `environment` makes the program use them, with the owner of `album` as the first one. */
export async function serveAlbum(
  album: MeasuredAlbum,
): Promise<{ readonly sandbox: Sandbox; readonly environment: Readonly<Record<string, string>> }> {
  const sandbox = await startSandbox();
  await sandbox.control.setSettings(settings);
  if (latencyMs > 0) await sandbox.control.setFaults({ match: {}, latencyMs });
  const { announcement } = sandbox;
  const smugmug = { ...announcement.smugmug, owners: [OWNERS[album]] };
  return { sandbox, environment: { PROOFSHEET_DEMO_SERVICES: JSON.stringify({ ...announcement, smugmug }) } };
}

/** Starts the program and shows the list with `album`, its cover loaded. */
export async function startAtAlbum(album: MeasuredAlbum, options: StartOptions): Promise<Running> {
  const running = await start(PROGRAM, options);
  await running.page.getByRole('button', { name: /SmugMug/ }).click();
  await coverOf(running.page, album).waitFor();
  return running;
}

/**
 * Opens the album, and resolves with the milliseconds from the click, as the window receives it, to the frame in which the
 * visible thumbnails are painted. What the test driver needs to click and to look is not part of it.
 */
export async function openAlbum(page: Page, album: MeasuredAlbum): Promise<number> {
  await page.evaluate(() => {
    const measured: MeasuredOpening = {};
    window.measuredOpening = measured;
    window.addEventListener('click', ({ timeStamp }) => void (measured.clickedAtMs = timeStamp), {
      capture: true,
      once: true,
    });
  });
  await page.getByRole('gridcell', { name: album }).click();
  const painted = await page.waitForFunction(paintedAfterMs, album, { polling: 'raf', timeout: LONGEST_MS });
  return Number(await painted.jsonValue());
}

/** The first pictures are shown while the others arrive. */
export async function wholeAlbum(page: Page, album: MeasuredAlbum): Promise<void> {
  const grid = page.locator(`[role=grid][aria-label="Pictures of ${album}"][aria-busy=false]`);
  await grid.waitFor({ timeout: LONGEST_MS });
}

interface MeasuredOpening {
  clickedAtMs?: number;
  loadedAtMs?: number;
}

declare global {
  interface Window {
    measuredOpening?: MeasuredOpening;
  }
}

export async function closeAlbum(page: Page, album: MeasuredAlbum): Promise<void> {
  await page.getByRole('button', { name: 'Back to the albums' }).click();
  await coverOf(page, album).waitFor();
}

export function coverOf(page: Page, album: MeasuredAlbum): ReturnType<Page['locator']> {
  return page.getByRole('gridcell', { name: album }).locator('img[data-state="shown"]');
}

/** Runs in each frame of the page. Returns false until the frame after the one that has all visible thumbnails. */
function paintedAfterMs(album: string): number | false {
  const grid = document.querySelector(`[role=grid][aria-label="Pictures of ${album}"]`);
  const measured = window.measuredOpening;
  if (!grid || measured?.clickedAtMs === undefined) return false;
  const images = [...grid.querySelectorAll('img')].filter((image) => image.getBoundingClientRect().top < innerHeight);
  if (images.length === 0 || !images.every(({ complete, naturalWidth }) => complete && naturalWidth > 0)) return false;
  const now = performance.now();
  if (measured.loadedAtMs !== undefined) return now - measured.clickedAtMs;
  measured.loadedAtMs = now;
  return false;
}
