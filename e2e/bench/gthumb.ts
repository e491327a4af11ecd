/** gThumb, a desktop program for local pictures, showing a folder: the peer of an album that is restored from our cache. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openXDisplay, type XArea, type XDisplay } from '../fixtures/x-display';

const LOOK_EVERY_MS = 20;
/** The screen is complete if it does not change for this long. */
const REST_MS = 1_500;
const LONGEST_MS = 60_000;
/** Photographs have thousands of colours; the window with empty frames has some dozens. */
const COLOURS_OF_PICTURES = 2_000;

export function hasGthumb(): boolean {
  return spawnSync('gthumb', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Starts gThumb at a folder, with no cache of thumbnails and no settings. Resolves with the milliseconds from just before
 * the process is started until the pixels of the grid on the X server's screen no longer change.
 */
export async function startGthumb(folder: string): Promise<number> {
  const display = await openXDisplay(process.env['DISPLAY']);
  if (!display) throw new Error('There is no virtual display.');
  const home = await mkdtemp(join(tmpdir(), 'proofsheet-gthumb-'));
  const before = performance.now();
  const child = spawn('dbus-run-session', ['--', 'gthumb', folder], {
    env: { ...process.env, HOME: home, XDG_CACHE_HOME: join(home, 'cache'), XDG_CONFIG_HOME: join(home, 'config') },
    stdio: 'ignore',
    detached: true,
  });
  try {
    return (await timeOfLastChange(display)) - before;
  } finally {
    await end(child);
    display.close();
    await rm(home, { recursive: true, force: true });
  }
}

async function timeOfLastChange(display: XDisplay): Promise<number> {
  // The middle, without the bars above and below, which show the progress.
  const grid: XArea = {
    x: Math.round(display.widthPx / 4),
    y: Math.round(display.heightPx / 4),
    width: Math.round(display.widthPx / 2),
    height: Math.round(display.heightPx / 2),
  };
  const startedAtMs = performance.now();
  let changedAtMs = startedAtMs;
  let latest: Uint32Array = new Uint32Array();
  while (performance.now() - startedAtMs < LONGEST_MS) {
    const seen = await display.look(grid);
    const nowMs = performance.now();
    if (!isSame(seen, latest)) {
      latest = seen;
      changedAtMs = nowMs;
    } else if (nowMs - changedAtMs > REST_MS && new Set(seen).size > COLOURS_OF_PICTURES) {
      return changedAtMs;
    }
    await pause(LOOK_EVERY_MS);
  }
  throw new Error('gThumb did not show the pictures.');
}

function isSame(one: Uint32Array, other: Uint32Array): boolean {
  return one.length === other.length && one.every((pixel, index) => pixel === other[index]);
}

/** Ends the session bus with it, which is in the same group of processes. */
async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
}
