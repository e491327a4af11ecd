/** The processor time that a process and all processes below it have taken so far. */
import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const MS_PER_TICK = 10;
/** The places of these fields of `/proc/[pid]/stat` after the name of the process; see proc(5). */
const PARENT = 1;
const USER_TICKS = 11;
const SYSTEM_TICKS = 12;

/** Returns NaN on systems without `/proc`. */
export function processorMs(rootPid: number): number {
  const all = readAll();
  const below = new Set([rootPid]);
  // A child has nearly always a larger number than its parent; a second pass finds the others.
  for (let pass = 0; pass < 2; pass += 1) for (const { pid, parent } of all) if (below.has(parent)) below.add(pid);
  const own = all.filter(({ pid }) => below.has(pid));
  return own.length === 0 ? Number.NaN : own.reduce((sum, { ticks }) => sum + ticks * MS_PER_TICK, 0);
}

function readAll(): { readonly pid: number; readonly parent: number; readonly ticks: number }[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readOne(Number(name)) ?? []);
  } catch {
    return [];
  }
}

function readOne(pid: number): { pid: number; parent: number; ticks: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return {
      pid,
      parent: fields[PARENT] ?? 0,
      ticks: (fields[USER_TICKS] ?? 0) + (fields[SYSTEM_TICKS] ?? 0),
    };
  } catch {
    return null; // The process has ended.
  }
}
