import { BEGINNING, type IntactLine, type JournalLine } from './journal-line';

/** How many of what is in order come first and are so, by halving: of a hundred thousand it looks at seventeen. */
export function countWhile(length: number, isSo: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lines that stand in the order they were written in, where some do not. */

/** As many lines as can be kept in the order of their numbers; the fewest are then out of order. */
export function findSpine(lines: readonly JournalLine[], base: string | null = BEGINNING): ReadonlySet<JournalLine> {
  const intact = lines.filter((line) => line.state === 'intact');
  const isRising = intact.every(({ number }, index) => number > (intact[index - 1]?.number ?? 0));
  return new Set(isRising ? intact : longestRise(withoutTwins({ lines, base }, intact)));
}

/** Lines, and what the first of them is bound to. */
interface BoundLines {
  readonly lines: readonly JournalLine[];
  readonly base: string | null;
}

/** Of lines with the same number, the one that its neighbours speak for. */
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
  // Anybody can bind a line to the one before it; what follows was bound when it was written. A copy is bound as the other.
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

/** For each length of a rise the one that ends lowest, so that most can follow it. */
function longestRise(lines: readonly IntactLine[]): readonly IntactLine[] {
  const ends: Step[] = [];
  for (const line of lines) {
    const length = countWhile(ends.length, (index) => (ends[index]?.line.number ?? 0) < line.number);
    ends[length] = { line, before: ends[length - 1] ?? null };
  }
  const rise: IntactLine[] = [];
  for (let step = ends.at(-1) ?? null; step; step = step.before) rise.push(step.line);
  return rise;
}
