import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Ratio } from './figures';
import { BARE_WINDOW, PROGRAM, type Running, start } from './program';

const SETTLE_MS = 5_000;
const WATCHED_MS = 30_000;
const NS_PER_MS = 1_000_000;

/**
 * Measures the processor time of all processes while nothing happens, against a bare window at the same time: in the first
 * half minute after the start, in which V8 frees what the start used, and in the next one.
 */
export async function benchIdle(): Promise<Ratio[]> {
  const program = await start(PROGRAM);
  const bare = await start(BARE_WINDOW);
  await pause(SETTLE_MS);
  const first = await watch(program, bare);
  const next = await watch(program, bare);
  await Promise.all([program.stop(), bare.stop()]);
  const of = { unit: 'ms', against: 'a bare window' } as const;
  const what = `processor time in ${WATCHED_MS / 1000} s without anything to do`;
  return [
    { what: `${what}, just after the start`, ...first, ...of },
    { what, ...next, ...of, goal: 1.5 },
  ];
}

async function watch(program: Running, bare: Running): Promise<Pick<Ratio, 'measured' | 'base'>> {
  const before = await Promise.all([processorMs(program), processorMs(bare)]);
  await pause(WATCHED_MS);
  const after = await Promise.all([processorMs(program), processorMs(bare)]);
  return { measured: after[0] - before[0], base: after[1] - before[1] };
}

async function processorMs({ app }: Running): Promise<number> {
  const pids = await app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid }) => pid));
  const times = await Promise.all(pids.map(nanosecondsOf));
  return times.reduce((sum, each) => sum + each, 0) / NS_PER_MS;
}

/** Linux counts the time of each thread in nanoseconds, and that of a process only in hundredths of a second. */
async function nanosecondsOf(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`);
  const times = await Promise.all(
    threads.map(async (thread) => {
      const stat = await readFile(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').catch(() => '0');
      return Number(stat.split(' ', 1)[0]);
    }),
  );
  return times.reduce((sum, each) => sum + each, 0);
}
