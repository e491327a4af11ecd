/** Reads the journal's files and says what is in them and what is wrong with them. Nothing is ever written here. */
import { setImmediate } from 'node:timers/promises';
import type { JournalDamage, JournalEntry } from '../../../preload/contract/journal';
import { placed, withinReason } from './damage';
import { BASE_OF_ALL, type ChainBase, type ChainReport, inspectChain } from './inspect-chain';
import { inspectEnd } from './inspect-end';
import type { GrowingPiece, JournalFiles, JournalPiece } from './journal-files';
import type { JournalHead, JournalHeads } from './tail-checkpoints';
import { BEGINNING, type IntactLine, type JournalLine, LONGEST_LINE_BYTES, readLine, splitLines } from './journal-line';

export interface PieceReading {
  /** In the order of the file. */
  readonly entries: readonly JournalEntry[];
  readonly damage: readonly JournalDamage[];
  readonly chain: ChainReport;
  readonly lines: readonly JournalLine[];
  /** What the lines after the piece are bound to. */
  readonly end: ChainBase;
  readonly byteLength: number;
  /** False: the next line has to end the last one first. */
  readonly isLastLineEnded: boolean;
}

export interface JournalReading {
  /** Not read yet. */
  readonly older: readonly JournalPiece[];
  readonly piece: GrowingPiece;
  readonly byteLength: number;
  /** Of the last piece, in the order of the file. */
  readonly entries: readonly JournalEntry[];
  /** Of the last piece and of the journal's end. */
  readonly damage: readonly JournalDamage[];
  /** How many there are before the last piece, by their numbers. */
  readonly olderCount: number;
  /** Highest there is or was. */
  readonly lastNumber: number;
  readonly lastLink: string;
  readonly isLastLineEnded: boolean;
  /** What is still to be kept of the end; null: it is kept, or the last line is damaged. */
  readonly endToKeep: JournalHead | null;
}

/** So that the window is served meanwhile. */
const LINES_AT_ONCE = 500;

/** Costs the last piece and the last line before it, however long the journal is. */
export async function readJournal(files: JournalFiles, heads: JournalHeads): Promise<JournalReading> {
  const { older, last: piece } = await files.pieces();
  const before = await readEndOf(older.at(-1));
  const reading = await readPiece(piece, before.base, piece.isStartOfFile ? 0 : null);
  const { chain, damage } = reading;
  const lines = before.line ? [before.line, ...reading.lines] : reading.lines;
  const kept = await heads.read();
  const isSealing = heads.sealedBy !== null;
  const place = { fileName: piece.fileName, linesBefore: piece.isStartOfFile ? 0 : null };
  const ofTheEnd = inspectEnd(kept, { lines, chain, isSealing }).map((found) => placed(found, place));
  const sealed = typeof kept.sealed === 'string' ? null : kept.sealed;
  const head = isSealing ? sealed : kept.plain;
  const last = lines.at(-1);
  return {
    older,
    piece,
    byteLength: reading.byteLength,
    entries: reading.entries,
    damage: withinReason([...ofTheEnd, ...damage]),
    olderCount: before.line?.number ?? 0,
    lastNumber: Math.max(chain.lastNumber, sealed?.number ?? 0, kept.plain?.number ?? 0),
    lastLink: reading.end.link ?? BEGINNING,
    isLastLineEnded: reading.isLastLineEnded,
    endToKeep: last?.state === 'intact' && last.link !== head?.hash ? { number: last.number, hash: last.link } : null,
  };
}

/** `linesBefore`: in the same file; null: not known. */
export async function readPiece(
  piece: JournalPiece,
  base: ChainBase,
  linesBefore: number | null,
): Promise<PieceReading> {
  const bytes = await piece.read();
  const lines: JournalLine[] = [];
  for (const line of splitLines(bytes)) {
    lines.push(readLine(line, lines.length + 1));
    if (lines.length % LINES_AT_ONCE === 0) await setImmediate();
  }
  const chain = inspectChain(lines, base);
  const place = { fileName: piece.fileName, linesBefore };
  return {
    entries: entriesOf(lines, chain.damage),
    damage: chain.damage.map((found) => placed(found, place)),
    chain,
    lines,
    end: { number: chain.lastNumber, link: lines.at(-1)?.link ?? base.link },
    byteLength: bytes.length,
    isLastLineEnded: bytes.length === 0 || bytes.at(-1) === '\n'.charCodeAt(0),
  };
}

interface EndOfPiece {
  readonly base: ChainBase;
  /** Null: there is none, or it is damaged. */
  readonly line: IntactLine | null;
}

async function readEndOf(piece: JournalPiece | undefined): Promise<EndOfPiece> {
  if (!piece) return { base: BASE_OF_ALL, line: null };
  const bytes = splitLines(await piece.readEnd(LONGEST_LINE_BYTES)).at(-1);
  const line = readLine(bytes ?? Buffer.alloc(0), 0);
  const intact = line.state === 'intact' ? { ...line, entry: null } : null;
  return { base: { number: intact?.number ?? null, link: line.link }, line: intact };
}

/** A line that was bound to its follower as something else looks whole by itself, so the findings are asked too. */
function entriesOf(lines: readonly JournalLine[], damage: readonly JournalDamage[]): readonly JournalEntry[] {
  const edited = new Set(damage.flatMap(({ kind, line }) => (kind === 'edited' ? [line] : [])));
  return lines.flatMap(({ entry, state, line }) =>
    entry ? [{ ...entry, isIntact: state === 'intact' && !edited.has(line) }] : [],
  );
}
