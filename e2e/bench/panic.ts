import { setTimeout as pause } from 'node:timers/promises';
import type { ElectronApplication, Page } from 'playwright';
import { lockScreenPage } from '../fixtures/program';
import { openXDisplay, type XDisplay } from '../fixtures/x-display';
import type { Ratio } from './figures';
import { BARE_WINDOW, PROGRAM, type Running, start } from './program';
import { quantile } from './rounds';

const ROUNDS = 40;
const KEY = { key: 'p', code: 'KeyP', control: true, alt: true, shift: false, meta: false };
/** Beside the program's window, which opens in the middle of the screen. */
const BARE_BOUNDS = { x: 0, y: 0, width: 300, height: 160 };
/** Pause between rounds, until the menu, the title and the focus are restored. */
export const REST_MS = 250;
/** The duration of one frame at 60 Hz. Locking may take two frames. */
export const FRAME_MS = 1000 / 60;

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/**
 * Measures the time from pressing the panic key to the lock screen's colour appearing, both as the X server sees them,
 * while the page is in an endless loop.
 * The base is one frame of a bare window: from a change of its page to the new colour on the same screen.
 */
export async function benchPanic(): Promise<Ratio[]> {
  const x = await openXDisplay(process.env['DISPLAY']);
  if (!x) return [];
  const bare = await start(BARE_WINDOW);
  const program = await start(PROGRAM);
  const inBare = await place(bare.app);
  const { lockScreen, inProgram } = await preparePanic(program);
  const hanging = program.page.evaluate(() => {
    for (;;);
  });
  hanging.catch(() => undefined); // The call is rejected when the page is crashed below.
  const measured: number[] = [];
  const base: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    base.push(await timeFrame(x, bare.page, inBare, round));
    measured.push(await timeLockScreen(x, inProgram));
    await pause(REST_MS);
    await lockScreen.evaluate((callId) => window.proofsheet.call(callId, 'lockScreen.unlock', {}), `bench ${round}`);
    await pause(REST_MS);
  }
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await Promise.all([program.stop(), bare.stop()]);
  x.close();
  const ofAll = (what: string, at: number): Ratio[] => {
    const took = {
      what: `panic with the page in an endless loop, from the key to the lock screen on the screen, ${what}`,
      unit: 'ms',
      measured: quantile(measured, at),
    } as const;
    return [
      { ...took, against: 'a frame of a bare window in the same rounds', base: quantile(base, at) },
      { ...took, against: 'a frame at 60 Hz', base: FRAME_MS },
    ];
  };
  return [...ofAll('median', 0.5), ...ofAll('95th percentile', 0.95)];
}

async function place(app: ElectronApplication): Promise<Pixel> {
  await app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), BARE_BOUNDS);
  return { x: BARE_BOUNDS.x + 40, y: BARE_BOUNDS.y + 80 };
}

export async function preparePanic({ app, page }: Running): Promise<{ lockScreen: Page; inProgram: Pixel }> {
  // esbuild, which loads this file, wraps functions in `__name`, and the page does not have that helper.
  await page.evaluate('globalThis.__name = (marked) => marked');
  await page.evaluate((pressed) => window.proofsheet.call('bench key', 'lock.setKey', { pressed }), KEY);
  const lockScreen = await lockScreenPage(app);
  await lockScreen.waitForSelector('#unlock', { state: 'attached' });
  const bounds = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getContentBounds());
  if (!bounds) throw new Error('There is no window.');
  return { lockScreen, inProgram: { x: bounds.x + 300, y: bounds.y + 200 } };
}

export async function timeLockScreen(x: XDisplay, pixel: Pixel): Promise<number> {
  const former = await colourAt(x, pixel);
  const beganMs = now();
  await x.press('Control', 'Alt', 'P');
  return (await untilOther(x, pixel, former)) - beganMs;
}

async function timeFrame(x: XDisplay, page: Page, pixel: Pixel, round: number): Promise<number> {
  const former = await colourAt(x, pixel);
  const beganMs = await page.evaluate(
    (colour) => {
      document.documentElement.style.background = colour;
      return performance.timeOrigin + performance.now();
    },
    round % 2 === 0 ? 'rgb(10 20 30)' : 'rgb(200 210 220)',
  );
  return (await untilOther(x, pixel, former)) - beganMs;
}

async function untilOther(x: XDisplay, pixel: Pixel, former: number): Promise<number> {
  // The pause leaves the X server time to draw.
  while ((await colourAt(x, pixel)) === former) await pause(1);
  return now();
}

async function colourAt(x: XDisplay, pixel: Pixel): Promise<number> {
  const [colour = 0] = await x.look({ ...pixel, width: 1, height: 1 });
  return colour;
}

/** Returns milliseconds since the epoch, which can be compared between processes. */
function now(): number {
  return performance.timeOrigin + performance.now();
}
