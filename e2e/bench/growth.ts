import { setTimeout as pause } from 'node:timers/promises';
import type { Ratio } from './figures';
import { inTime } from './in-time';
import { longestBlock } from './main-blocks';
import { ALBUM_SIZES, type MeasuredAlbum, openAlbum, serveAlbum, startAtAlbum, wholeAlbum } from './measured-albums';
import { median } from './rounds';

const ROUNDS = 3;
const BLOCK_GOAL_MS = 30;
const MAIN_MEMORY_GOAL = 1.5;
const WINDOW_MEMORY_GOAL = 1.3;
const BASE: MeasuredAlbum = 'One thousand';
/** Time for both collectors to return memory to the system. */
const REST_MS = 2_000;

/** Medians of several rounds. */
interface Cost {
  readonly size: number;
  readonly openedMs: number;
  readonly longestBlockMs: number;
  readonly mainMb: number;
  readonly windowMb: number;
}

/**
 * Measures how the cost of opening an album grows with its size: the time to the first thumbnails, the longest block
 * of main meanwhile, and the memory of main and of the window with the album open.
 */
export async function benchGrowth(): Promise<Ratio[]> {
  const base = await costOf(BASE);
  const ratios: Ratio[] = [];
  for (const album of Object.keys(ALBUM_SIZES) as MeasuredAlbum[]) {
    const cost = album === BASE ? base : await costOf(album);
    ratios.push(...compare(cost, base));
  }
  return ratios;
}

async function costOf(album: MeasuredAlbum): Promise<Cost> {
  const { sandbox, environment } = await serveAlbum(album);
  const costs: Cost[] = [];
  for (let round = 0; round < ROUNDS; round += 1) costs.push(await openOnce(album, environment));
  await sandbox.stop();
  const middle = (of: (cost: Cost) => number): number => median(costs.map(of));
  return {
    size: ALBUM_SIZES[album],
    openedMs: middle(({ openedMs }) => openedMs),
    longestBlockMs: middle(({ longestBlockMs }) => longestBlockMs),
    mainMb: middle(({ mainMb }) => mainMb),
    windowMb: middle(({ windowMb }) => windowMb),
  };
}

async function openOnce(album: MeasuredAlbum, environment: Readonly<Record<string, string>>): Promise<Cost> {
  const running = await startAtAlbum(album, { environment, args: ['--js-flags=--expose-gc'] });
  const { app, page } = running;
  let openedMs = Number.NaN;
  const longestBlockMs = await longestBlock(running, async () => {
    openedMs = await openAlbum(page, album);
    await wholeAlbum(page, album);
  });
  const collect = (): void => (globalThis as { gc?: () => void }).gc?.();
  await inTime(`gc() of main, with ${album} open`, app.evaluate(collect));
  await inTime(`gc() of the window, with ${album} open`, page.evaluate(collect));
  await pause(REST_MS);
  const memory = app.evaluate(({ app: electron, BrowserWindow }) => {
    const windowPid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    const metrics = electron.getAppMetrics();
    return [process.pid, windowPid].map((pid) => metrics.find((each) => each.pid === pid)?.memory.workingSetSize);
  });
  const [mainKb = 0, windowKb = 0] = await inTime(`the memory of main, with ${album} open`, memory);
  await running.stop();
  return { size: ALBUM_SIZES[album], openedMs, longestBlockMs, mainMb: mainKb / 1024, windowMb: windowKb / 1024 };
}

function compare(cost: Cost, base: Cost): readonly Ratio[] {
  const pictures = `an album of ${cost.size.toLocaleString('en')}`;
  const against = `the same with ${base.size.toLocaleString('en')}`;
  const isLargest = cost.size === Math.max(...Object.values(ALBUM_SIZES));
  return [
    {
      what: `opening ${pictures} to its first thumbnails`,
      unit: 'ms',
      measured: cost.openedMs,
      against,
      base: base.openedMs,
    },
    {
      what: `longest block of main while ${pictures} opens`,
      unit: 'ms',
      measured: cost.longestBlockMs,
      against: 'the goal',
      base: BLOCK_GOAL_MS,
      goal: 1,
    },
    {
      what: `main’s memory with ${pictures}`,
      unit: 'MB',
      measured: cost.mainMb,
      against,
      base: base.mainMb,
      ...(isLargest && { goal: MAIN_MEMORY_GOAL }),
    },
    {
      what: `the window’s memory with ${pictures}`,
      unit: 'MB',
      measured: cost.windowMb,
      against,
      base: base.windowMb,
      ...(isLargest && { goal: WINDOW_MEMORY_GOAL }),
    },
  ];
}
