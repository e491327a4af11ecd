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
import { FILE_UNREADABLE, isSameDamage, unsealed, withinReason } from './damage';
import { createEntryRate, ENTRIES_A_MINUTE, withinBounds } from './entry-bounds';
import { KEYCHAIN_IS_CLOSED } from './inspect-end';
import type { JournalFiles } from './journal-files';
import { filterOf } from './journal-filter';
import type { JournalHead, TailCheckpoints } from './tail-checkpoints';
import { StoredEntry, writeLine } from './journal-line';
import { pageOf } from './journal-page';
import type { NewEntry } from './new-entry';
import { OlderEntries } from './older-entries';
import { type JournalReading, readJournal } from './read-journal';

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

const OWN_WORD = { account: null, groupName: null, member: null };
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
  /** Findings of this start, followed by those already recorded in the journal. */
  private found: readonly JournalDamage[] = [];
  private told: JournalDamage[] = [];
  private isEndKept = true;
  /** The check of the older files while it runs, or null. */
  private checking: Promise<void> | null = null;
  private readonly rate = createEntryRate();
  private readonly inTurn = createQueue();

  constructor(private readonly deps: JournalDeps) {}

  async begin(): Promise<void> {
    try {
      await this.inTurn(() => this.read());
      const unfinished = await this.unendedSession();
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
    const damage = withEarlier(this.found, this.told);
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
    this.told = [];
    this.older.begin(reading.older, reading.olderCount, reading.changed);
    for (const entry of reading.entries) this.remember(entry);
    this.reading = reading;
    this.found = reading.damage;
    if (this.older.isEmpty) {
      await this.tell(this.found, reading);
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
    const told: JournalDamage[] = [];
    const inspection = this.older
      .inspect(({ entries }) => {
        for (const entry of entries) {
          if (entry.account) olderAccounts.set(entry.account.identity, entry.account);
          this.kinds.add(entry.event.kind);
          told.push(...findingsIn(entry));
        }
      })
      .catch(() => [FILE_UNREADABLE])
      .then((damage) =>
        this.inTurn(async () => {
          if (this.accounts !== latestAccounts) return;
          this.accounts = new Map([...olderAccounts, ...latestAccounts]);
          this.told = [...told, ...this.told];
          this.found = [...withinReason(damage), ...this.found];
          if (this.reading) await this.tell(this.found, this.reading);
        }),
      )
      .catch(() => undefined)
      .finally(() => {
        if (this.checking === inspection) this.checking = null;
      });
    this.checking = inspection;
  }

  private async tell(found: readonly JournalDamage[], reading: JournalReading): Promise<void> {
    const isTold = (finding: JournalDamage): boolean =>
      this.told.some((earlierOne) => isSameDamage(earlierOne, finding));
    const news = found.filter((finding) => finding !== KEYCHAIN_IS_CLOSED && !isTold(finding));
    if (news.length > 0)
      await this.append([{ ...OWN_WORD, event: { kind: 'damage-found', findings: news } }], reading, this.deps.nowMs());
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
    this.told.push(...findingsIn(entry));
  }

  /** Returns the session that was open when the program was killed, or null; there is at most one. */
  private async unendedSession(): Promise<NewEntry | null> {
    const inMemory = unendedIn(this.entries);
    if (inMemory !== undefined) return inMemory;
    // One more piece is enough: a session has far fewer entries than a file.
    for (const part of this.older.latestFirst()) return unendedIn(await part.read()) ?? null;
    return null;
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

function findingsIn({ event, isIntact }: JournalEntry): readonly JournalDamage[] {
  return isIntact && event.kind === 'damage-found' ? event.findings : [];
}

/**
 * Adds the findings recorded earlier, which are permanent except for `unsealed` findings. A recorded finding keeps its
 * first form: at the next start, other entries follow an end that was cut off.
 */
function withEarlier(found: readonly JournalDamage[], told: readonly JournalDamage[]): JournalDamage[] {
  const known: JournalDamage[] = [];
  const add = (damage: JournalDamage): void => {
    if (!known.some((other) => isSameDamage(other, damage))) known.push(damage);
  };
  for (const damage of found) add(told.find((earlier) => isSameDamage(earlier, damage)) ?? damage);
  for (const damage of told) if (damage.kind !== 'unsealed') add(damage);
  return known;
}

/** Returns null if the last session has ended, and undefined if these entries contain neither a start nor an end. */
function unendedIn(entries: readonly JournalEntry[]): NewEntry | null | undefined {
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (entry?.event.kind === 'ended') return null;
    if (entry?.event.kind === 'started')
      return { account: entry.account, groupName: entry.groupName, member: entry.member, event: entry.event };
  }
  return undefined;
}

function tooMany(): AppFailure {
  const detail = { code: 'journal-too-fast', limit: ENTRIES_A_MINUTE } as const;
  return new AppFailure({ kind: 'not-recorded', detail });
}

function notRecorded(reason: unknown): AppFailure {
  const detail = { code: 'journal-not-written', systemCode: systemCodeOf(reason) } as const;
  return new AppFailure({ kind: 'not-recorded', detail }, { cause: reason });
}
