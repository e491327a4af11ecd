/** What the lines of a journal tell of themselves: which were changed, moved or taken out. The end is not theirs to tell. */
import type { JournalDamage } from '../../../preload/contract/journal';
import { countWhile } from './longest-increasing-run';
import { editedAt, type Gone, goneDamage, outOfOrderAt, unfinishedAt, unreadableAt } from './damage';
import { BEGINNING, type IntactLine, type JournalLine } from './journal-line';
import { findSpine } from './longest-increasing-run';

export interface ChainReport {
  /** In the order of the file. */
  readonly damage: readonly JournalDamage[];
  /** Highest there is; each damaged line at the end counts as one. */
  readonly lastNumber: number;
  /** What is missing at the end where it is known that this number was written; null: nothing is. */
  readonly goneUpTo: (number: number) => Gone | null;
}

/** What the first line is bound to. */
export interface ChainBase {
  /** Of the line before; null: not known. */
  readonly number: number | null;
  /** Null: not known. */
  readonly link: string | null;
}

export const BASE_OF_ALL: ChainBase = { number: 0, link: BEGINNING };

/** What has been seen above a line. */
interface Above {
  /** The spine's last line. */
  readonly number: number;
  /** Null: not known. */
  readonly link: string | null;
  readonly line: number | null;
  /** Damaged lines since. Each may be one of those that are not seen, so it takes up a number. */
  readonly damagedCount: number;
  /** The last of these, which were not written whole: nobody was told that they are kept. */
  readonly unfinishedCount: number;
}

export function inspectChain(lines: readonly JournalLine[], base = BASE_OF_ALL): ChainReport {
  const spine = findSpine(lines, base.link);
  const strays = lines
    .flatMap((line) => (line.state === 'intact' && !spine.has(line) ? [line.number] : []))
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
    } else if (spine.has(line)) {
      damage.push(...inspectStep(above, line, lines[index - 1], strays));
      above = { number: line.number, link: line.link, line: line.line, damagedCount: 0, unfinishedCount: 0 };
    } else {
      damage.push(outOfOrderAt(line.line));
    }
  });
  const end = above;
  return {
    damage: damage.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    lastNumber: Math.max(end.number + end.damagedCount, strays.at(-1) ?? 0),
    goneUpTo: (number) => goneBetween(end, number, strays) ?? unfinishedUpTo(end, number),
  };
}

function numberBefore(lines: readonly JournalLine[]): number {
  const index = lines.findIndex(({ state }) => state === 'intact');
  const first = lines[index];
  return first?.state === 'intact' ? Math.max(0, first.number - 1 - index) : 0;
}

/** Those that a program was killed over: the journal went on after them, or ends there. */
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

/** `before`: the line before it in the file, whatever that is. */
function inspectStep(
  above: Above,
  line: IntactLine,
  before: JournalLine | undefined,
  strays: readonly number[],
): readonly JournalDamage[] {
  const gone = goneBetween(above, line.number - 1, strays);
  if (gone) return [goneDamage('missing', line.line, gone)];
  // Also what the journal went on from where lines were out of order or damaged at its end.
  const isBound = above.link === null || line.prev === above.link || line.prev === before?.link;
  if (isBound || line.number !== above.number + 1) return [];
  // The line is as it was written, so what it was bound to is not.
  return [editedAt(above.line ?? line.line)];
}

/** `strays`: numbers of lines that stand elsewhere, rising. */
function goneBetween(above: Above, to: number, strays: readonly number[]): Gone | null {
  const from = above.number + above.damagedCount + 1;
  const count = to - from + 1 - countBetween(strays, above.number + 1, to);
  return count > 0 ? { from, to, count } : null;
}

/** What stands there in part was whole once. */
function unfinishedUpTo(above: Above, to: number): Gone | null {
  const from = above.number + above.damagedCount - above.unfinishedCount + 1;
  return above.unfinishedCount > 0 && to >= from ? { from, to, count: to - from + 1 } : null;
}

function countBetween(sorted: readonly number[], from: number, to: number): number {
  const countUpTo = (limit: number): number => countWhile(sorted.length, (index) => (sorted[index] ?? 0) <= limit);
  return sorted.length === 0 ? 0 : countUpTo(to) - countUpTo(from - 1);
}
