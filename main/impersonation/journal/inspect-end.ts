/** Compares the end of the journal with the saved tail checkpoint. */
import type { JournalDamage } from '../../../preload/contract/journal';
import { cutOff, rewrittenUpTo, unsealed } from './damage';
import type { ChainReport } from './inspect-chain';
import type { TailCheckpointsReading, JournalHead } from './tail-checkpoints';
import type { JournalLine } from './journal-line';

/** Concerns only this start: the keychain may open at the next start. */
export const KEYCHAIN_IS_CLOSED = unsealed({ code: 'keychain-closed' });

/** A killed program may have written this many lines without sealing them, the second after a restart. */
const LINES_BEFORE_SEAL = 2;

export interface Ending {
  readonly lines: readonly JournalLine[];
  readonly chain: ChainReport;
  readonly isSealing: boolean;
}

export function inspectEnd({ sealed, plain }: TailCheckpointsReading, ending: Ending): readonly JournalDamage[] {
  const isAfter = (head: JournalHead | null): boolean => !!plain && plain.number > (head?.number ?? 0);
  const judgePlain = (head: JournalHead | null): readonly JournalDamage[] =>
    plain && isAfter(head) ? judge(plain, ending) : [];
  if (sealed === 'unreadable') return [ending.isSealing ? endIsGone(ending) : KEYCHAIN_IS_CLOSED, ...judgePlain(null)];
  if (sealed !== 'missing') return [...judge(sealed, ending), ...judgePlain(sealed), ...judgeUnsealed(sealed, ending)];
  if (!plain) return countAfter(0, ending) > LINES_BEFORE_SEAL ? [endIsGone(ending)] : [];
  const found = judge(plain, ending);
  // Reported once for a new keychain, and again if an attacker removes the seal to imitate a new keychain.
  if (ending.isSealing) return [...found, unsealed({ code: 'unsealed-before', last: plain.number })];
  return [...found, ...judgeUnsealed(plain, ending)];
}

/** The number makes the finding unique, so that it is reported again if it happens again. */
function endIsGone({ chain }: Ending): JournalDamage {
  return unsealed({ code: 'seal-lost', after: chain.lastNumber });
}

function judge(head: JournalHead, { lines, chain }: Ending): readonly JournalDamage[] {
  const there = lines.filter((line) => line.state === 'intact' && line.number === head.number);
  if (there.some(({ link }) => link === head.hash)) return [];
  if (there.length > 0) return [rewrittenUpTo(head.number)];
  // If other lines follow, they report it as missing or damaged.
  const { lastFinishedNumber } = chain;
  return lastFinishedNumber < head.number ? [cutOff(lastFinishedNumber, head.number)] : [];
}

function judgeUnsealed(head: JournalHead, ending: Ending): readonly JournalDamage[] {
  const count = countAfter(head.number, ending);
  if (count <= LINES_BEFORE_SEAL) return [];
  return [unsealed({ code: 'unsealed-after', after: head.number, count })];
}

function countAfter(number: number, { lines }: Ending): number {
  return lines.reduce((count, line) => (line.state === 'intact' && line.number > number ? count + 1 : count), 0);
}
