/**
 * The journal of what was done while acting as a member. It is only ever added to: what is found damaged is told and left as
 * it is, and the journal goes on, bound to what stands there.
 */
import type {
  JournalCheck,
  JournalDamage,
  JournalEntry,
  JournalFilter,
  JournalPage,
} from '../../../preload/contract/journal';
import { AppFailure } from '../../core/errors';
import { createQueue } from '../../core/async';
import { FILE_UNREADABLE, isSameDamage, unsealed, withinReason } from './damage';
import { createEntryRate, ENTRIES_A_MINUTE, withinBounds } from './entry-bounds';
import { KEYCHAIN_IS_CLOSED } from './inspect-end';
import type { JournalFiles } from './journal-files';
import { filterOf } from './journal-filter';
import type { JournalHead, JournalHeads } from './tail-checkpoints';
import { KeptEntry, writeLine } from './journal-line';
import { pageOf } from './journal-page';
import { OlderEntries } from './older-entries';
import { type JournalReading, readJournal } from './read-journal';

export type NewEntry = Omit<JournalEntry, 'number' | 'at' | 'isIntact'>;

export interface Journal {
  /** Resolves once the entry would outlive a crash. Rejects with `not-recorded` where it could not be kept. */
  write(entry: NewEntry): Promise<void>;
  /** Newest first. */
  list(filter: JournalFilter, from: number, count: number): Promise<JournalPage>;
  /** In the order they were written in, some at a time. */
  select(filter: JournalFilter): AsyncIterable<readonly JournalEntry[]>;
  check(): JournalCheck;
  /** Resolves when the older files have been checked too. */
  settled(): Promise<void>;
}

export interface JournalParts {
  readonly files: JournalFiles;
  readonly heads: JournalHeads;
  readonly nowMs: () => number;
  readonly onGrown: (entryCount: number) => void;
}

/** Never rejects: what cannot be read is told by `check`, and nothing can be written before it can. */
export async function openJournal(parts: JournalParts): Promise<Journal> {
  const journal = new KeptJournal(parts);
  await journal.begin();
  return journal;
}

const OWN_WORD = { account: null, groupName: null, member: null };
const END_NOT_KEPT = unsealed(
  'end-not-kept',
  'The journal’s end could not be sealed after the latest entry. Lines that are gone from there on would not show.',
);

class KeptJournal implements Journal {
  /** Null: what stands at the end of the journal has to be looked at before anything is written. */
  private reading: JournalReading | null = null;
  /** Of the last piece. */
  private entries: JournalEntry[] = [];
  private readonly older = new OlderEntries();
  /** By the name each had last. */
  private accounts = new Map<string, JournalPage['accounts'][number]>();
  /** Found at this start, and told at earlier ones. */
  private found: readonly JournalDamage[] = [];
  private told: JournalDamage[] = [];
  private isEndKept = true;
  /** While the older files are checked. */
  private checking: Promise<void> | null = null;
  private readonly rate = createEntryRate();
  private readonly inTurn = createQueue();

  constructor(private readonly parts: JournalParts) {}

  async begin(): Promise<void> {
    try {
      await this.inTurn(() => this.read());
      const unfinished = await this.unendedSession();
      if (unfinished) await this.write({ ...unfinished, event: { kind: 'ended', why: 'cut-off' } });
    } catch {
      // Told by `check`, or done at the next start.
    }
  }

  write(entry: NewEntry): Promise<void> {
    return this.inTurn(async () => {
      const atMs = this.parts.nowMs();
      if (!this.rate.admits(entry.event.kind, atMs)) throw tooMany();
      try {
        await this.append(entry, this.reading ?? (await this.read()), atMs);
      } catch (reason) {
        throw notRecorded(reason);
      }
    });
  }

  async list(filter: JournalFilter, from: number, count: number): Promise<JournalPage> {
    return { ...(await pageOf(this.entries, this.older, filter, from, count)), accounts: [...this.accounts.values()] };
  }

  async *select(filter: JournalFilter): AsyncIterable<readonly JournalEntry[]> {
    const isMeant = filterOf(filter) ?? (() => true);
    const latest = [...this.entries];
    for await (const entries of this.older.oldestFirst()) yield entries.filter(isMeant);
    yield latest.filter(isMeant);
  }

  check(): JournalCheck {
    const damage = [...this.found, ...earlier(this.told, this.found)];
    return {
      entryCount: this.older.count + this.entries.length,
      damage: this.isEndKept ? damage : [...damage, END_NOT_KEPT],
      sealedBy: this.parts.heads.sealedBy,
      ...(this.checking && { isBeingChecked: true }),
    };
  }

  async settled(): Promise<void> {
    await this.checking;
  }

  private async read(): Promise<JournalReading> {
    let reading: JournalReading;
    try {
      reading = await readJournal(this.parts.files, this.parts.heads);
    } catch (reason) {
      this.found = [FILE_UNREADABLE];
      throw reason;
    }
    this.entries = [];
    this.accounts = new Map();
    this.told = [];
    this.older.begin(reading.older, reading.olderCount);
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

  /** In the background; what it finds is told when all of them are read, because that may have been done before. */
  private checkOlder(): void {
    const latestAccounts = this.accounts;
    const olderAccounts: typeof latestAccounts = new Map();
    const told: JournalDamage[] = [];
    const inspection = this.older
      .inspect(({ entries }) => {
        for (const entry of entries) {
          if (entry.account) olderAccounts.set(entry.account.identity, entry.account);
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
      await this.append({ ...OWN_WORD, event: { kind: 'damage-found', findings: news } }, reading, this.parts.nowMs());
    else if (reading.endToKeep) await this.keepEnd(reading.endToKeep);
  }

  private async append(entry: NewEntry, reading: JournalReading, atMs: number): Promise<void> {
    // Parsed, so that nothing rides along that is no entry's.
    const kept = KeptEntry.parse({
      ...withinBounds(entry),
      number: reading.lastNumber + 1,
      at: new Date(atMs).toISOString(),
    });
    const { text, link } = writeLine(kept, reading.lastLink);
    const { piece, byteLength, isLastLineEnded } = await this.pieceFor(text.length, reading);
    const bytes = `${isLastLineEnded ? '' : '\n'}${text}\n`;
    this.reading = null;
    await piece.append(bytes);
    this.reading = {
      ...reading,
      piece,
      byteLength: byteLength + Buffer.byteLength(bytes),
      lastNumber: kept.number,
      lastLink: link,
      isLastLineEnded: true,
      endToKeep: null,
    };
    this.remember({ ...kept, isIntact: true });
    await this.keepEnd({ number: kept.number, hash: link });
    this.parts.onGrown(this.older.count + this.entries.length);
  }

  /** A file that has become too large is continued in a new one, whose first line is bound to its last. */
  private async pieceFor(
    length: number,
    reading: JournalReading,
  ): Promise<Pick<JournalReading, 'piece' | 'byteLength' | 'isLastLineEnded'>> {
    const { files } = this.parts;
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
    this.told.push(...findingsIn(entry));
  }

  /** A session that was open when the program was killed; there is at most one. */
  private async unendedSession(): Promise<NewEntry | null> {
    const inMemory = unendedIn(this.entries);
    if (inMemory !== undefined) return inMemory;
    // No farther: a session has far fewer entries than a file.
    for (const part of this.older.latestFirst()) return unendedIn(await part.read()) ?? null;
    return null;
  }

  /** The entry is kept, whatever becomes of this; until the next one its end is not. */
  private async keepEnd(end: JournalHead): Promise<void> {
    this.isEndKept = await this.parts.heads.keep(end).then(
      () => true,
      () => false,
    );
  }
}

function findingsIn({ event, isIntact }: JournalEntry): readonly JournalDamage[] {
  return isIntact && event.kind === 'damage-found' ? event.findings : [];
}

/** What was told once stays told, also where nothing shows it any more. That the end was not sealed is over. */
function earlier(told: readonly JournalDamage[], found: readonly JournalDamage[]): readonly JournalDamage[] {
  const known = [...found];
  for (const damage of told) {
    if (damage.kind !== 'unsealed' && !known.some((other) => isSameDamage(other, damage))) known.push(damage);
  }
  return known.slice(found.length);
}

/** Null: the last session has ended. Undefined: none of these entries says so. */
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
  const detail = `The journal takes at most ${ENTRIES_A_MINUTE} entries in a minute. Try again in a moment.`;
  return new AppFailure({ kind: 'not-recorded', detail });
}

function notRecorded(reason: unknown): AppFailure {
  const code = reason instanceof Error && 'code' in reason ? ` (${String(reason.code)})` : '';
  return new AppFailure(
    { kind: 'not-recorded', detail: `The journal could not be written${code}.` },
    { cause: reason },
  );
}
