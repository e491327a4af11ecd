/** Reads the journal's file and says what is in it and what is wrong with it. Nothing is ever written here. */
import { setImmediate } from 'node:timers/promises';
import type { JournalDamage, JournalEntry } from '../../preload/contract/journal';
import { withinReason } from './damage';
import { inspectChain } from './inspect-chain';
import { inspectEnd } from './inspect-end';
import type { JournalFile } from './journal-file';
import type { JournalHead, JournalHeads } from './journal-heads';
import { BEGINNING, type JournalLine, readLine, splitLines } from './journal-line';

export interface JournalReading {
  /** In the order of the file. */
  readonly entries: readonly JournalEntry[];
  readonly damage: readonly JournalDamage[];
  /** Highest there is or was. */
  readonly lastNumber: number;
  readonly lastLink: string;
  /** False: the next line has to end the last one first. */
  readonly isLastLineEnded: boolean;
  /** What is still to be kept of the end; null: it is kept, or the last line is damaged. */
  readonly endToKeep: JournalHead | null;
}

/** So that the window is served meanwhile. */
const LINES_AT_ONCE = 500;

export async function readJournal(file: JournalFile, heads: JournalHeads): Promise<JournalReading> {
  const bytes = await file.read();
  const lines = await readLines(bytes);
  const chain = inspectChain(lines);
  const kept = await heads.read();
  const damage = [...inspectEnd(kept, { lines, chain, isSealing: heads.sealedBy !== null }), ...chain.damage];
  const sealed = typeof kept.sealed === 'string' ? null : kept.sealed;
  const head = heads.sealedBy === null ? kept.plain : sealed;
  const last = lines.at(-1);
  return {
    entries: entriesOf(lines, chain.damage),
    damage: withinReason(damage),
    lastNumber: Math.max(chain.lastNumber, sealed?.number ?? 0, kept.plain?.number ?? 0),
    lastLink: last?.link ?? BEGINNING,
    isLastLineEnded: bytes.length === 0 || bytes.at(-1) === '\n'.charCodeAt(0),
    endToKeep: last?.state === 'intact' && last.link !== head?.hash ? { number: last.number, hash: last.link } : null,
  };
}

async function readLines(bytes: Buffer): Promise<readonly JournalLine[]> {
  const lines: JournalLine[] = [];
  for (const line of splitLines(bytes)) {
    lines.push(readLine(line, lines.length + 1));
    if (lines.length % LINES_AT_ONCE === 0) await setImmediate();
  }
  return lines;
}

/** A line that was bound to its follower as something else looks whole by itself, so the findings are asked too. */
function entriesOf(lines: readonly JournalLine[], damage: readonly JournalDamage[]): readonly JournalEntry[] {
  const edited = new Set(damage.flatMap(({ kind, line }) => (kind === 'edited' ? [line] : [])));
  return lines.flatMap(({ entry, state, line }) => (entry ? [{ ...entry, isIntact: state === 'intact' && !edited.has(line) }] : []));
}
