/**
 * Checks that each line continues from the line above it. Missing lines at the end cannot be detected here.
 */
import type { JournalDamage } from '../../../preload/contract/journal';
import { changedAt, orderBreak, unfinishedAt, unreadableAt } from './damage';
import { BEGINNING, type IntactLine, type JournalLine } from './journal-line';

export interface ChainReport {
  /** In file order. */
  readonly damage: readonly JournalDamage[];
  /** Numbers of the entries that were changed, also of those whose own hash is valid. */
  readonly changed: ReadonlySet<number>;
  /** Highest number in the lines; a damaged line counts as one number. */
  readonly lastNumber: number;
  /** The same without lines that were only partly written; those were never confirmed as saved. */
  readonly lastFinishedNumber: number;
}

/** Number and hash that the first line must continue from. */
export interface ChainBase {
  /** Number of the previous line, or null if unknown. */
  readonly number: number | null;
  /** Hash of the previous line, or null if unknown. */
  readonly link: string | null;
}

export const BASE_OF_ALL: ChainBase = { number: 0, link: BEGINNING };

/** The line above the one that is checked. */
interface Above {
  /** A damaged line has the number that follows the one before it, because its own content may be false. */
  readonly number: number;
  readonly link: string | null;
  /** Number of the last intact line. */
  readonly intactNumber: number;
  /** The original hash of a damaged line is unknown, so the next line need not match it. */
  readonly isDamaged: boolean;
}

export function inspectChain(lines: readonly JournalLine[], base = BASE_OF_ALL): ChainReport {
  const unfinished = findUnfinished(lines);
  const damage: JournalDamage[] = [];
  let lastFinishedNumber = base.number ?? 0;
  let lastNumber = lastFinishedNumber;
  const first = base.number ?? numberBefore(lines);
  let above: Above = { number: first, link: base.link, intactNumber: first, isDamaged: base.number === null };
  /** Hash of the line before the latest order break; the lines after an insertion continue from it. */
  let linkBeforeBreak: string | null = null;
  for (const line of lines) {
    if (line.state === 'intact') {
      const found = line.prev === linkBeforeBreak ? null : inspectStep(above, line);
      if (found) {
        damage.push(found);
        linkBeforeBreak = above.link;
      }
      above = { number: line.number, link: line.link, intactNumber: line.number, isDamaged: false };
    } else {
      const number = above.number + 1;
      damage.push(damageOf(line, number, unfinished.has(line)));
      above = { number, link: line.link, intactNumber: above.intactNumber, isDamaged: true };
    }
    lastNumber = Math.max(lastNumber, above.number);
    if (!unfinished.has(line)) lastFinishedNumber = Math.max(lastFinishedNumber, above.number);
  }
  const changed = new Set(damage.flatMap(({ finding }) => (finding?.code === 'changed' ? [finding.entry] : [])));
  return { damage, changed, lastNumber, lastFinishedNumber };
}

/** The number before the first line of a piece, if the line before it is damaged or was not read. */
function numberBefore(lines: readonly JournalLine[]): number {
  const index = lines.findIndex(({ state }) => state === 'intact');
  const first = lines[index];
  return first?.state === 'intact' ? Math.max(0, first.number - 1 - index) : 0;
}

function inspectStep(above: Above, line: IntactLine): JournalDamage | null {
  if (above.isDamaged) {
    const isInOrder = line.number > above.intactNumber && line.number <= above.number + 1;
    return isInOrder ? null : orderBreak(above.number, line.number);
  }
  if (line.number !== above.number + 1) return orderBreak(above.number, line.number);
  if (above.link === null || line.prev === above.link) return null;
  // This line is intact, so the line that it no longer matches was changed. Above the first entry there is none.
  return changedAt(Math.max(above.number, 1));
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

function damageOf(line: JournalLine, number: number, isUnfinished: boolean): JournalDamage {
  if (isUnfinished) return unfinishedAt(number);
  return line.state === 'edited' ? changedAt(number) : unreadableAt(number);
}
