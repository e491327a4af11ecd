import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Ratio } from './figures';
import { BARE_WINDOW, PROGRAM, type Running, start } from './program';

const SETTLE_MS = 5_000;
const WATCHED_MS = 30_000;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** Measures the processor time of all processes while nothing happens, against a bare window at the same time. */
export async function benchIdle(): Promise<Ratio[]> {
  const program = await start(PROGRAM);
  const bare = await start(BARE_WINDOW);
  await pause(SETTLE_MS);
  const before = await Promise.all([processorMs(program), processorMs(bare)]);
  await pause(WATCHED_MS);
  const after = await Promise.all([processorMs(program), processorMs(bare)]);
  await Promise.all([program.stop(), bare.stop()]);
  return [
    {
      what: `processor time in ${WATCHED_MS / 1000} s without anything to do`,
      unit: 'ms',
      measured: after[0] - before[0],
      against: 'a bare window',
      // A bare window may use less than a tick.
      base: Math.max(after[1] - before[1], TICK_MS),
      goal: 1.5,
    },
  ];
}

async function processorMs({ app }: Running): Promise<number> {
  const pids = await app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid }) => pid));
  const times = await Promise.all(pids.map(ticksOf));
  return times.reduce((sum, ticks) => sum + ticks, 0) * TICK_MS;
}

async function ticksOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name of the process, in parentheses, may contain spaces; user and system time are the 12th and 13th fields after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
