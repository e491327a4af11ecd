/**
 * The journal of actions taken while acting as a member. It is append-only: damage is reported but not repaired, and
 * new entries continue from the damaged content.
 */
import type {
  JournalCheck,
  JournalDamage,
  JournalEntry,
  JournalFilter,
  JournalPage,
} from '../../../preload/contract/journal';
import { AppFailure, systemCodeOf } from '../../core/errors';
import { createQueue } from '../../core/async';
import { FILE_UNREADABLE, unsealed, withinReason } from './damage';
import { createEntryRate, ENTRIES_A_MINUTE, withinBounds } from './entry-bounds';
import { findingsIn, unrecorded, withRecorded } from './findings';
import type { JournalFiles } from './journal-files';
import { filterOf } from './journal-filter';
import type { JournalHead, TailCheckpoints } from './tail-checkpoints';
import { StoredEntry, writeLine } from './journal-line';
import { pageOf } from './journal-page';
import type { NewEntry } from './new-entry';
import { OlderEntries } from './older-entries';
import { type JournalReading, readJournal } from './read-journal';
import { unendedSession } from './unended-session';

export interface Journal {
  /**
   * Resolves once the entries would survive a crash, which costs as much for two as for one. Rejects with `not-recorded`
   * if they could not be saved.
   */
  write(...entries: readonly NewEntry[]): Promise<void>;
  /** The same, but the tail checkpoint may be saved afterwards; the next entry waits for it. */
  writeAhead(...entries: readonly NewEntry[]): Promise<void>;
  /** Returns a page, newest first. */
  list(filter: JournalFilter, from: number, count: number): Promise<JournalPage>;
  /** Yields matching entries in batches, in the order they were written. */
  select(filter: JournalFilter): AsyncIterable<readonly JournalEntry[]>;
  check(): JournalCheck;
  /** Resolves once the older files have been checked too. */
  settled(): Promise<void>;
}

export interface JournalDeps {
  readonly files: JournalFiles;
  readonly checkpoints: TailCheckpoints;
  readonly nowMs: () => number;
  readonly onGrown: (entryCount: number) => void;
}

/** Never rejects: `check` reports unreadable files, and writes fail until they can be read. */
export async function openJournal(deps: JournalDeps): Promise<Journal> {
  const journal = new StoredJournal(deps);
  await journal.begin();
  return journal;
}

const OF_THE_PROGRAM = { account: null, groupName: null, member: null };
const END_NOT_SEALED = unsealed({ code: 'end-not-sealed' });

class StoredJournal implements Journal {
  /** Null if the end of the journal must be read again before the next write. */
  private reading: JournalReading | null = null;
  /** Entries of the last piece. */
  private entries: JournalEntry[] = [];
  private readonly older = new OlderEntries();
  /** Accounts by identity, with their latest names. */
  private accounts = new Map<string, JournalPage['accounts'][number]>();
  private readonly kinds = new Set<string>();
  /** The findings of this start. */
  private found: readonly JournalDamage[] = [];
  /** The findings that the journal has recorded. */
  private recorded: JournalDamage[] = [];
  private isEndKept = true;
  /** The check of the older files while it runs, or null. */
  private checking: Promise<void> | null = null;
  private readonly rate = createEntryRate();
  private readonly inTurn = createQueue();

  constructor(private readonly deps: JournalDeps) {}

  async begin(): Promise<void> {
    try {
      await this.inTurn(() => this.read());
      const unfinished = await unendedSession(this.entries, this.older);
      if (unfinished) await this.write({ ...unfinished, event: { kind: 'ended', why: 'cut-off' } });
    } catch {
      // `check` reports the failure, or the next start completes this.
    }
  }

  write(...entries: readonly NewEntry[]): Promise<void> {
    return this.inTurn(() => this.writeInTurn(entries));
  }

  writeAhead(...entries: readonly NewEntry[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.inTurn(() => this.writeInTurn(entries, resolve)).catch(reject);
    });
  }

  private async writeInTurn(entries: readonly NewEntry[], onAppended?: () => void): Promise<void> {
    const atMs = this.deps.nowMs();
    if (!entries.every(({ event }) => this.rate.admits(event.kind, atMs))) throw tooMany();
    try {
      await this.append(entries, this.reading ?? (await this.read()), atMs, onAppended);
    } catch (reason) {
      throw notRecorded(reason);
    }
  }

  async list(filter: JournalFilter, from: number, count: number): Promise<JournalPage> {
    const page = await pageOf(this.entries, this.older, filter, from, count);
    return { ...page, accounts: [...this.accounts.values()], kinds: [...this.kinds] };
  }

  async *select(filter: JournalFilter): AsyncIterable<readonly JournalEntry[]> {
    const isMeant = filterOf(filter) ?? (() => true);
    const latest = [...this.entries];
    for await (const entries of this.older.oldestFirst()) yield entries.filter(isMeant);
    yield latest.filter(isMeant);
  }

  check(): JournalCheck {
    const damage = withRecorded(this.found, this.recorded);
    return {
      entryCount: this.older.count + this.entries.length,
      damage: this.isEndKept ? damage : [...damage, END_NOT_SEALED],
      sealedBy: this.deps.checkpoints.sealedBy,
      ...(this.checking && { isBeingChecked: true }),
    };
  }

  async settled(): Promise<void> {
    await this.checking;
  }

  private async read(): Promise<JournalReading> {
    let reading: JournalReading;
    try {
      reading = await readJournal(this.deps.files, this.deps.checkpoints);
    } catch (reason) {
      this.found = [FILE_UNREADABLE];
      throw reason;
    }
    this.entries = [];
    this.accounts = new Map();
    this.recorded = [];
    this.older.begin(reading.older, reading.olderCount, reading.changed);
    for (const entry of reading.entries) this.remember(entry);
    this.reading = reading;
    this.found = reading.damage;
    if (this.older.isEmpty) {
      await this.record(this.found, reading);
    } else {
      if (reading.endToKeep) await this.keepEnd(reading.endToKeep);
      this.checkOlder();
    }
    return this.reading;
  }

  /**
   * Checks the older files in the background. New findings are recorded only after all files are read, because an older
   * file may already record them.
   */
  private checkOlder(): void {
    const latestAccounts = this.accounts;
    const olderAccounts: typeof latestAccounts = new Map();
    const recorded: JournalDamage[] = [];
    const inspection = this.older
      .inspect(({ entries }) => {
        for (const entry of entries) {
          if (entry.account) olderAccounts.set(entry.account.identity, entry.account);
          this.kinds.add(entry.event.kind);
          recorded.push(...findingsIn(entry));
        }
      })
      .catch(() => [FILE_UNREADABLE])
      .then((damage) =>
        this.inTurn(async () => {
          if (this.accounts !== latestAccounts) return;
          this.accounts = new Map([...olderAccounts, ...latestAccounts]);
          this.recorded = [...recorded, ...this.recorded];
          this.found = [...withinReason(damage), ...this.found];
          if (this.reading) await this.record(this.found, this.reading);
        }),
      )
      .catch(() => undefined)
      .finally(() => {
        if (this.checking === inspection) this.checking = null;
      });
    this.checking = inspection;
  }

  private async record(found: readonly JournalDamage[], reading: JournalReading): Promise<void> {
    const findings = unrecorded(found, this.recorded);
    if (findings.length > 0)
      await this.append([{ ...OF_THE_PROGRAM, event: { kind: 'damage-found', findings } }], reading, this.deps.nowMs());
    else if (reading.endToKeep) await this.keepEnd(reading.endToKeep);
  }

  /** `onAppended`: called when the entries are saved, before the tail checkpoint is. */
  private async append(
    entries: readonly NewEntry[],
    reading: JournalReading,
    atMs: number,
    onAppended?: () => void,
  ): Promise<void> {
    let { lastNumber, lastLink } = reading;
    let lines = '';
    const kept = entries.map((entry) => {
      lastNumber += 1;
      // Parsed to drop any extra properties.
      const stored = StoredEntry.parse({
        ...withinBounds(entry),
        number: lastNumber,
        at: new Date(atMs).toISOString(),
      });
      const { text, link } = writeLine(stored, lastLink);
      lastLink = link;
      lines += `${text}\n`;
      return stored;
    });
    const { piece, byteLength, isLastLineEnded } = await this.pieceFor(lines.length, reading);
    const bytes = `${isLastLineEnded ? '' : '\n'}${lines}`;
    this.reading = null;
    await piece.append(bytes);
    this.reading = {
      ...reading,
      piece,
      byteLength: byteLength + Buffer.byteLength(bytes),
      lastNumber,
      lastLink,
      isLastLineEnded: true,
      endToKeep: null,
    };
    for (const entry of kept) this.remember({ ...entry, isIntact: true });
    onAppended?.();
    await this.keepEnd({ number: lastNumber, hash: lastLink });
    this.deps.onGrown(this.older.count + this.entries.length);
  }

  /** Returns the piece to write to; a full file is continued in a new file, whose first line links to its last. */
  private async pieceFor(
    length: number,
    reading: JournalReading,
  ): Promise<Pick<JournalReading, 'piece' | 'byteLength' | 'isLastLineEnded'>> {
    const { files } = this.deps;
    if (reading.byteLength === 0 || reading.byteLength + length <= files.fileLimitBytes) return reading;
    const full = (await files.pieces()).last;
    const piece = await files.next();
    this.older.add(full, this.entries.length);
    this.entries = [];
    return { piece, byteLength: 0, isLastLineEnded: true };
  }

  private remember(entry: JournalEntry): void {
    this.entries.push(entry);
    if (entry.account) this.accounts.set(entry.account.identity, entry.account);
    this.kinds.add(entry.event.kind);
    this.recorded.push(...findingsIn(entry));
  }

  /**
   * Saves the tail checkpoint. The entry is already saved if this fails; the checkpoint is then missing until the next
   * entry.
   */
  private async keepEnd(end: JournalHead): Promise<void> {
    this.isEndKept = await this.deps.checkpoints.keep(end).then(
      () => true,
      () => false,
    );
  }
}

function tooMany(): AppFailure {
  const detail = { code: 'journal-too-fast', limit: ENTRIES_A_MINUTE } as const;
  return new AppFailure({ kind: 'not-recorded', detail });
}

function notRecorded(reason: unknown): AppFailure {
  const detail = { code: 'journal-not-written', systemCode: systemCodeOf(reason) } as const;
  return new AppFailure({ kind: 'not-recorded', detail }, { cause: reason });
}
