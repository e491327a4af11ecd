import type { Ratio } from './bench';
import { BARE_WINDOW, PROGRAM, start } from './program';
import { inTurn } from './rounds';

const ROUNDS = 5;

/**
 * Measures the time from process start to the first album covers, including the start of the demo's services, against a
 * bare window of the same Electron.
 */
export async function benchStart(): Promise<Ratio[]> {
  const { measured, base } = await inTurn(
    ROUNDS,
    () => startOf(PROGRAM),
    () => startOf(BARE_WINDOW),
  );
  return [{ what: 'process start to first covers', unit: 'ms', measured, against: 'a bare Electron window', base }];
}

async function startOf(folder: string): Promise<number> {
  const running = await start(folder);
  await running.stop();
  return running.startMs;
}
