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
  /** The piece read last, because the next page is often in the same piece. */
  private latest: { readonly piece: JournalPiece; readonly entries: readonly JournalEntry[] } | null = null;

  /**
   * Numbers of changed entries. The first line of the next piece shows whether the last entry of a piece was changed.
   */
  private changed = new Set<number>();

  /** `estimate` is the total number of entries in these pieces, judged by their numbers. */
  begin(pieces: readonly JournalPiece[], estimate: number, changed: ReadonlySet<number>): void {
    this.pieces = pieces.map((piece) => ({ piece, count: null }));
    this.estimate = estimate;
    this.latest = null;
    this.changed = new Set(changed);
  }

  /** Adds a file that is full and is continued in a new file. */
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
    for (const older of [...this.pieces]) {
      const reading = await readPiece(older.piece, base);
      older.count = reading.entries.length;
      for (const number of reading.chain.changed) this.changed.add(number);
      damage.push(...reading.chain.damage);
      onRead(reading);
      base = reading.end;
    }
    return damage;
  }

  private async read(older: OlderPiece): Promise<readonly JournalEntry[]> {
    if (this.latest?.piece === older.piece) return this.marked(this.latest.entries);
    const { entries } = await readPiece(older.piece, { number: null, link: null });
    older.count = entries.length;
    this.latest = { piece: older.piece, entries };
    return this.marked(entries);
  }

  private marked(entries: readonly JournalEntry[]): readonly JournalEntry[] {
    if (this.changed.size === 0) return entries;
    return entries.map((entry) => (this.changed.has(entry.number) ? { ...entry, isIntact: false } : entry));
  }
}
