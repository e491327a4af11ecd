/** The entries before those that are held in memory. They are read from the disk when asked for, one piece at a time. */
import type { JournalDamage, JournalEntry } from '../../../preload/contract/journal';
import { BASE_OF_ALL, type ChainBase } from './inspect-chain';
import type { JournalPiece } from './journal-files';
import { type PieceReading, readPiece } from './read-journal';

interface OlderPiece {
  readonly piece: JournalPiece;
  /** Null: not known. */
  count: number | null;
}

export class OlderEntries {
  private pieces: OlderPiece[] = [];
  private estimate = 0;
  /** The next page is often in the same piece. */
  private latest: { readonly piece: JournalPiece; readonly entries: readonly JournalEntry[] } | null = null;

  /** `estimate`: how many entries there are in all of them, by their numbers. */
  begin(pieces: readonly JournalPiece[], estimate: number): void {
    this.pieces = pieces.map((piece) => ({ piece, count: null }));
    this.estimate = estimate;
    this.latest = null;
  }

  /** A file is continued in a new one. */
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

  /** How many there are in each as far as that is known, latest first, and what reads them. */
  *latestFirst(): Iterable<{ readonly count: number | null; readonly read: () => Promise<readonly JournalEntry[]> }> {
    for (const older of [...this.pieces].reverse()) yield { count: older.count, read: () => this.read(older) };
  }

  async *oldestFirst(): AsyncIterable<readonly JournalEntry[]> {
    for (const older of [...this.pieces]) yield await this.read(older);
  }

  /** Reads all of them once, oldest first. */
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
