/** Compares the end of the journal with the saved tail checkpoint. */
import type { JournalDamage } from '../../../preload/contract/journal';
import { cutOff, rewrittenUpTo, unsealed } from './damage';
import type { ChainReport } from './inspect-chain';
import type { TailCheckpointsReading, JournalHead } from './tail-checkpoints';
import type { JournalLine } from './journal-line';

/** Concerns only this start: the keychain may open at the next start. */
export const KEYCHAIN_IS_CLOSED = unsealed(
  'keychain-closed',
  'The keychain that seals the journal’s end does not open at this start. Whether lines are gone at the end will show when it does.',
);

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
  if (ending.isSealing)
    return [
      ...found,
      unsealed(
        `unsealed-up-to:${plain.number}`,
        `Nothing sealed the journal’s end up to entry ${plain.number}. It is sealed from there on.`,
      ),
    ];
  return [...found, ...judgeUnsealed(plain, ending)];
}

/** The number makes the finding unique, so that it is reported again if it happens again. */
function endIsGone({ chain }: Ending): JournalDamage {
  const after = chain.lastNumber > 0 ? ` after entry ${chain.lastNumber}` : '';
  return unsealed(
    `end-gone:${chain.lastNumber}`,
    `What was kept of the journal’s end is gone or unreadable, so entries that are gone${after} would not show.`,
  );
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
  return [
    unsealed(
      `unsealed-after:${head.number}:${count}`,
      `The ${count} entries after entry ${head.number} were written while nothing sealed the journal’s end.`,
    ),
  ];
}

function countAfter(number: number, { lines }: Ending): number {
  return lines.reduce((count, line) => (line.state === 'intact' && line.number > number ? count + 1 : count), 0);
}
