import { BEGINNING, type IntactLine, type JournalLine } from './journal-line';

/**
 * Returns how many leading items satisfy `isSo`, by binary search: seventeen tests for a hundred thousand items. All
 * matching items must come first.
 */
export function lowerBound(length: number, isSo: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds the longest increasing run of entries when some lines are out of order. */

/** Returns the most lines that are in the order of their numbers, so that the fewest count as out of order. */
export function findLongestIncreasingRun(
  lines: readonly JournalLine[],
  base: string | null = BEGINNING,
): ReadonlySet<JournalLine> {
  const intact = lines.filter((line) => line.state === 'intact');
  const isRising = intact.every(({ number }, index) => number > (intact[index - 1]?.number ?? 0));
  return new Set(isRising ? intact : longestRise(withoutTwins({ lines, base }, intact)));
}

/** Lines, and the hash that the first one must contain. */
interface BoundLines {
  readonly lines: readonly JournalLine[];
  readonly base: string | null;
}

/** Keeps, of lines with the same number, the one that its neighbours link to. */
function withoutTwins(lines: BoundLines, intact: readonly IntactLine[]): readonly IntactLine[] {
  const best = new Map<number, IntactLine>();
  for (const line of intact) {
    const twin = best.get(line.number);
    if (!twin || isRather(lines, line, twin)) best.set(line.number, line);
  }
  return intact.filter((line) => best.get(line.number) === line);
}

function isRather(lines: BoundLines, line: IntactLine, twin: IntactLine): boolean {
  const before = Number(isBoundToBefore(lines, line)) - Number(isBoundToBefore(lines, twin));
  const after = Number(isAfterBoundTo(lines, line)) - Number(isAfterBoundTo(lines, twin));
  // An attacker can link a line to the previous one, but the next line was linked when it was written. An exact copy
  // has the same link to the next line, so there the previous one counts more.
  return line.link === twin.link ? before * 2 + after > 0 : before + after * 2 > 0;
}

function isBoundToBefore({ lines, base }: BoundLines, { line, prev }: IntactLine): boolean {
  return prev === (lines[line - 2]?.link ?? base);
}

function isAfterBoundTo({ lines }: BoundLines, { line, link }: IntactLine): boolean {
  const after = lines[line];
  return after?.state === 'intact' && after.prev === link;
}

interface Step {
  readonly line: IntactLine;
  readonly before: Step | null;
}

/** For each length, keeps the increasing run with the lowest last number, so that the most lines can follow. */
function longestRise(lines: readonly IntactLine[]): readonly IntactLine[] {
  const ends: Step[] = [];
  for (const line of lines) {
    const length = lowerBound(ends.length, (index) => (ends[index]?.line.number ?? 0) < line.number);
    ends[length] = { line, before: ends[length - 1] ?? null };
  }
  const rise: IntactLine[] = [];
  for (let step = ends.at(-1) ?? null; step; step = step.before) rise.push(step.line);
  return rise;
}
