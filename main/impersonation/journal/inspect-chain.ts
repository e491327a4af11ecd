/**
 * Checks the chain of lines: which were changed, moved or removed. Missing lines at the end cannot be detected here.
 */
import type { JournalDamage } from '../../../preload/contract/journal';
import { lowerBound } from './longest-increasing-run';
import { editedAt, type Gone, goneDamage, outOfOrderAt, unfinishedAt, unreadableAt } from './damage';
import { BEGINNING, type IntactLine, type JournalLine } from './journal-line';
import { findLongestIncreasingRun } from './longest-increasing-run';

export interface ChainReport {
  /** In file order. */
  readonly damage: readonly JournalDamage[];
  /** Highest number in the lines; each damaged line at the end counts as one. */
  readonly lastNumber: number;
  /** Returns what is missing at the end if this number is known to have been written, or null if nothing is. */
  readonly goneUpTo: (number: number) => Gone | null;
}

/** Number and hash that the first line must continue from. */
export interface ChainBase {
  /** Number of the previous line, or null if unknown. */
  readonly number: number | null;
  /** Hash of the previous line, or null if unknown. */
  readonly link: string | null;
}

export const BASE_OF_ALL: ChainBase = { number: 0, link: BEGINNING };

/** The state of the chain above a line. */
interface Above {
  /** Number of the last line in the longest increasing run. */
  readonly number: number;
  /** Hash of the last line, or null if unknown. */
  readonly link: string | null;
  readonly line: number | null;
  /** Damaged lines since then. Each may be one of the missing entries, so it takes up a number. */
  readonly damagedCount: number;
  /** How many of the last ones were only partly written; those were never confirmed as saved. */
  readonly unfinishedCount: number;
}

export function inspectChain(lines: readonly JournalLine[], base = BASE_OF_ALL): ChainReport {
  const run = findLongestIncreasingRun(lines, base.link);
  const outOfOrder = lines
    .flatMap((line) => (line.state === 'intact' && !run.has(line) ? [line.number] : []))
    .sort((a, b) => a - b);
  const unfinished = findUnfinished(lines);
  const damage: JournalDamage[] = [];
  let above: Above = {
    number: base.number ?? numberBefore(lines),
    link: base.link,
    line: null,
    damagedCount: 0,
    unfinishedCount: 0,
  };
  lines.forEach((line, index) => {
    if (line.state !== 'intact') {
      const isUnfinished = unfinished.has(line);
      damage.push(damageOf(line, isUnfinished));
      above = {
        ...above,
        damagedCount: above.damagedCount + 1,
        unfinishedCount: isUnfinished ? above.unfinishedCount + 1 : 0,
      };
    } else if (run.has(line)) {
      damage.push(...inspectStep(above, line, lines[index - 1], outOfOrder));
      above = { number: line.number, link: line.link, line: line.line, damagedCount: 0, unfinishedCount: 0 };
    } else {
      damage.push(outOfOrderAt(line.line));
    }
  });
  const end = above;
  return {
    damage: damage.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    lastNumber: Math.max(end.number + end.damagedCount, outOfOrder.at(-1) ?? 0),
    goneUpTo: (number) => goneBetween(end, number, outOfOrder) ?? unfinishedUpTo(end, number),
  };
}

function numberBefore(lines: readonly JournalLine[]): number {
  const index = lines.findIndex(({ state }) => state === 'intact');
  const first = lines[index];
  return first?.state === 'intact' ? Math.max(0, first.number - 1 - index) : 0;
}

/** Finds lines cut short when the program was killed: the journal continued after them, or ends there. */
function findUnfinished(lines: readonly JournalLine[]): ReadonlySet<JournalLine> {
  const unfinished = new Set<JournalLine>();
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line || line.state === 'intact' || !line.hasNoEnd) continue;
    const after = lines[index + 1];
    const goesOn = after?.state === 'intact' ? after.prev === line.link : !after || unfinished.has(after);
    if (goesOn) unfinished.add(line);
  }
  return unfinished;
}

function damageOf(line: JournalLine, isUnfinished: boolean): JournalDamage {
  if (isUnfinished) return unfinishedAt(line.line);
  return line.state === 'edited' ? editedAt(line.line) : unreadableAt(line.line);
}

/** `before` is the previous line in the file, intact or not. */
function inspectStep(
  above: Above,
  line: IntactLine,
  before: JournalLine | undefined,
  outOfOrder: readonly number[],
): readonly JournalDamage[] {
  const gone = goneBetween(above, line.number - 1, outOfOrder);
  if (gone) return [goneDamage('missing', line.line, gone)];
  // After an end that was out of order or damaged, the journal continues from the line directly above.
  const isBound = above.link === null || line.prev === above.link || line.prev === before?.link;
  if (isBound || line.number !== above.number + 1) return [];
  // This line is intact, so the line it links to was changed.
  return [editedAt(above.line ?? line.line)];
}

/**
 * Returns the entries missing between two lines. Out-of-order entries do not count; their numbers must be ascending.
 */
function goneBetween(above: Above, to: number, outOfOrder: readonly number[]): Gone | null {
  const from = above.number + above.damagedCount + 1;
  const count = to - from + 1 - countBetween(outOfOrder, above.number + 1, to);
  return count > 0 ? { from, to, count } : null;
}

/** Partly written lines may once have been complete entries, so they count as missing. */
function unfinishedUpTo(above: Above, to: number): Gone | null {
  const from = above.number + above.damagedCount - above.unfinishedCount + 1;
  return above.unfinishedCount > 0 && to >= from ? { from, to, count: to - from + 1 } : null;
}

function countBetween(sorted: readonly number[], from: number, to: number): number {
  const countUpTo = (limit: number): number => lowerBound(sorted.length, (index) => (sorted[index] ?? 0) <= limit);
  return sorted.length === 0 ? 0 : countUpTo(to) - countUpTo(from - 1);
}
