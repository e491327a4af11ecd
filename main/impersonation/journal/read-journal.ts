/** Reads the journal's files and reports their entries and damage. Never writes. */
import { setImmediate } from 'node:timers/promises';
import type { JournalDamage, JournalEntry } from '../../../preload/contract/journal';
import { withinReason } from './damage';
import { BASE_OF_ALL, type ChainBase, type ChainReport, inspectChain } from './inspect-chain';
import { inspectEnd } from './inspect-end';
import type { GrowingPiece, JournalFiles, JournalPiece } from './journal-files';
import type { JournalHead, TailCheckpoints } from './tail-checkpoints';
import { BEGINNING, type IntactLine, type JournalLine, LONGEST_LINE_BYTES, readLine, splitLines } from './journal-line';

export interface PieceReading {
  /** In file order. */
  readonly entries: readonly JournalEntry[];
  readonly chain: ChainReport;
  readonly lines: readonly JournalLine[];
  /** Number and hash that the lines after this piece must continue from. */
  readonly end: ChainBase;
  readonly byteLength: number;
  /** If false, the next write must first add the missing line break. */
  readonly isLastLineEnded: boolean;
}

export interface JournalReading {
  /** The earlier pieces, not read yet. */
  readonly older: readonly JournalPiece[];
  readonly piece: GrowingPiece;
  readonly byteLength: number;
  /** Entries of the last piece, in file order. */
  readonly entries: readonly JournalEntry[];
  /** Damage in the last piece and at the end of the journal. */
  readonly damage: readonly JournalDamage[];
  /** Numbers of the changed entries in the last piece; the first may be the last entry before the piece. */
  readonly changed: ReadonlySet<number>;
  /** Number of entries before the last piece, judged by their numbers. */
  readonly olderCount: number;
  /** Highest number ever used. */
  readonly lastNumber: number;
  readonly lastLink: string;
  readonly isLastLineEnded: boolean;
  /** The tail checkpoint to save, or null if it is saved already or the last line is damaged. */
  readonly endToKeep: JournalHead | null;
}

/** Main yields after this many lines, so that it keeps serving the window. */
const LINES_AT_ONCE = 500;

/** Reads only the last piece and the line before it, for a journal of any length. */
export async function readJournal(files: JournalFiles, checkpoints: TailCheckpoints): Promise<JournalReading> {
  const { older, last: piece } = await files.pieces();
  const before = await readEndOf(older.at(-1));
  const reading = await readPiece(piece, before.base);
  const { chain } = reading;
  const lines = before.line ? [before.line, ...reading.lines] : reading.lines;
  const kept = await checkpoints.read();
  const isSealing = checkpoints.sealedBy !== null;
  const ofTheEnd = inspectEnd(kept, { lines, chain, isSealing });
  const sealed = typeof kept.sealed === 'string' ? null : kept.sealed;
  const head = isSealing ? sealed : kept.plain;
  const last = lines.at(-1);
  return {
    older,
    piece,
    byteLength: reading.byteLength,
    entries: reading.entries,
    damage: withinReason([...ofTheEnd, ...chain.damage]),
    changed: chain.changed,
    olderCount: before.line?.number ?? 0,
    lastNumber: Math.max(chain.lastNumber, sealed?.number ?? 0, kept.plain?.number ?? 0),
    lastLink: reading.end.link ?? BEGINNING,
    isLastLineEnded: reading.isLastLineEnded,
    endToKeep: last?.state === 'intact' && last.link !== head?.hash ? { number: last.number, hash: last.link } : null,
  };
}

export async function readPiece(piece: JournalPiece, base: ChainBase): Promise<PieceReading> {
  const bytes = await piece.read();
  const lines: JournalLine[] = [];
  for (const line of splitLines(bytes)) {
    lines.push(readLine(line));
    if (lines.length % LINES_AT_ONCE === 0) await setImmediate();
  }
  const chain = inspectChain(lines, base);
  return {
    entries: entriesOf(lines, chain.changed),
    chain,
    lines,
    end: { number: chain.lastNumber, link: lines.at(-1)?.link ?? base.link },
    byteLength: bytes.length,
    isLastLineEnded: bytes.length === 0 || bytes.at(-1) === '\n'.charCodeAt(0),
  };
}

interface EndOfPiece {
  readonly base: ChainBase;
  /** Null if there is no line or it is damaged. */
  readonly line: IntactLine | null;
}

async function readEndOf(piece: JournalPiece | undefined): Promise<EndOfPiece> {
  if (!piece) return { base: BASE_OF_ALL, line: null };
  const bytes = splitLines(await piece.readEnd(LONGEST_LINE_BYTES)).at(-1);
  const line = readLine(bytes ?? Buffer.alloc(0));
  const intact = line.state === 'intact' ? { ...line, entry: null } : null;
  return { base: { number: intact?.number ?? null, link: line.link }, line: intact };
}

function entriesOf(lines: readonly JournalLine[], changed: ReadonlySet<number>): readonly JournalEntry[] {
  return lines.flatMap((line) =>
    line.entry ? [{ ...line.entry, isIntact: line.state === 'intact' && !changed.has(line.number) }] : [],
  );
}
