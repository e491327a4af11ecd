/** The entries that are not kept in memory. They are read from disk on demand, one piece at a time. */
import type { JournalDamage, JournalEntry } from '../../../preload/contract/journal';
import { BASE_OF_ALL, type ChainBase } from './inspect-chain';
import type { JournalPiece } from './journal-files';
import { type PieceReading, readPiece } from './read-journal';

interface OlderPiece {
  readonly piece: JournalPiece;
  /** Number of entries, or null if unknown. */
  count: number | null;
}

export class OlderEntries {
  private pieces: OlderPiece[] = [];
  private estimate = 0;
  /** The piece read last, because the next page is often in the same one. */
  private latest: { readonly piece: JournalPiece; readonly entries: readonly JournalEntry[] } | null = null;

  /** `estimate` is the total number of entries in these pieces, judged by their numbers. */
  begin(pieces: readonly JournalPiece[], estimate: number): void {
    this.pieces = pieces.map((piece) => ({ piece, count: null }));
    this.estimate = estimate;
    this.latest = null;
  }

  /** Adds a file that is full and is continued in a new one. */
  add(piece: JournalPiece, count: number): void {
    this.pieces.push({ piece, count });
    this.estimate += count;
  }

  get isEmpty(): boolean {
    return this.pieces.length === 0;
  }

  get count(): number {
    const known = this.pieces.reduce((sum, { count }) => sum + (count ?? 0), 0);
    return this.pieces.every(({ count }) => count !== null) ? known : Math.max(known, this.estimate);
  }

  /** Iterates the pieces, latest first, with their number of entries, if known, and a function that reads them. */
  *latestFirst(): Iterable<{ readonly count: number | null; readonly read: () => Promise<readonly JournalEntry[]> }> {
    for (const older of [...this.pieces].reverse()) yield { count: older.count, read: () => this.read(older) };
  }

  async *oldestFirst(): AsyncIterable<readonly JournalEntry[]> {
    for (const older of [...this.pieces]) yield await this.read(older);
  }

  /** Reads all pieces once, oldest first, and returns their damage. */
  async inspect(onRead: (reading: PieceReading) => void): Promise<readonly JournalDamage[]> {
    const damage: JournalDamage[] = [];
    let base: ChainBase = BASE_OF_ALL;
    let linesBefore = 0;
    for (const older of [...this.pieces]) {
      if (older.piece.isStartOfFile) linesBefore = 0;
      const reading = await readPiece(older.piece, base, linesBefore);
      older.count = reading.entries.length;
      damage.push(...reading.damage);
      onRead(reading);
      base = reading.end;
      linesBefore += reading.lines.length;
    }
    return damage;
  }

  private async read(older: OlderPiece): Promise<readonly JournalEntry[]> {
    if (this.latest?.piece === older.piece) return this.latest.entries;
    const { entries } = await readPiece(older.piece, { number: null, link: null }, null);
    older.count = entries.length;
    this.latest = { piece: older.piece, entries };
    return entries;
  }
}
