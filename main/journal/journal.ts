/**
 * The journal of what was done while acting as a member. It is only ever added to: what is found damaged is told and left as
 * it is, and the journal goes on, bound to what stands there.
 */
import type { JournalCheck, JournalDamage, JournalEntry, JournalFilter, JournalPage } from '../../preload/contract/journal';
import { AppFailure } from '../failure';
import { createQueue } from '../queue';
import { FILE_UNREADABLE, unsealed } from './damage';
import { KEYCHAIN_IS_CLOSED } from './inspect-end';
import type { JournalFile } from './journal-file';
import { filterOf } from './journal-filter';
import type { JournalHead, JournalHeads } from './journal-heads';
import { BEGINNING, KeptEntry, writeLine } from './journal-line';
import { pageOf } from './journal-page';
import { type JournalReading, readJournal } from './read-journal';

export type NewEntry = Omit<JournalEntry, 'number' | 'at' | 'isIntact'>;

export interface Journal {
  /** Resolves once the entry would outlive a crash. Rejects with `not-recorded` where it could not be kept. */
  write(entry: NewEntry): Promise<void>;
  /** Newest first. */
  list(filter: JournalFilter, from: number, count: number): JournalPage;
  /** In the order they were written in. */
  select(filter: JournalFilter): readonly JournalEntry[];
  check(): JournalCheck;
}

export interface JournalParts {
  readonly file: JournalFile;
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
const NOTHING_READ: JournalReading = { entries: [], damage: [], lastNumber: 0, lastLink: BEGINNING, isLastLineEnded: true, endToKeep: null };
const END_NOT_KEPT = unsealed('The journal’s end could not be sealed after the latest entry. Lines that are gone from there on would not show.');

class KeptJournal implements Journal {
  private reading = NOTHING_READ;
  private entries: JournalEntry[] = [];
  /** By the name each had last. */
  private accounts = new Map<string, JournalPage['accounts'][number]>();
  /** False: what stands at the end of the file has to be looked at before anything is written. */
  private isKnown = false;
  /** Found at this start, told at earlier ones. */
  private damage: readonly JournalDamage[] = [];
  private isEndKept = true;
  private readonly inTurn = createQueue();

  constructor(private readonly parts: JournalParts) {}

  async begin(): Promise<void> {
    try {
      await this.inTurn(() => this.read());
      const unfinished = unendedSession(this.entries);
      if (unfinished) await this.write({ ...unfinished, event: { kind: 'ended', why: 'cut-off' } });
    } catch {
      // Told by `check`, or done at the next start.
    }
  }

  write(entry: NewEntry): Promise<void> {
    return this.inTurn(async () => {
      try {
        if (!this.isKnown) await this.read();
        await this.append(entry);
      } catch (reason) {
        throw notRecorded(reason);
      }
    });
  }

  list(filter: JournalFilter, from: number, count: number): JournalPage {
    return { ...pageOf(this.entries, filter, from, count), accounts: [...this.accounts.values()] };
  }

  select(filter: JournalFilter): readonly JournalEntry[] {
    const isMeant = filterOf(filter);
    return isMeant ? this.entries.filter(isMeant) : [...this.entries];
  }

  check(): JournalCheck {
    const damage = this.isEndKept ? [...this.damage] : [...this.damage, END_NOT_KEPT];
    return { entryCount: this.entries.length, damage, sealedBy: this.parts.heads.sealedBy };
  }

  private async read(): Promise<void> {
    try {
      this.reading = await readJournal(this.parts.file, this.parts.heads);
    } catch (reason) {
      this.damage = [FILE_UNREADABLE];
      throw reason;
    }
    this.entries = [];
    this.accounts = new Map();
    for (const entry of this.reading.entries) this.remember(entry);
    this.isKnown = true;
    const found = this.reading.damage;
    const told = this.entries.flatMap(({ event, isIntact }) => (isIntact && event.kind === 'damage-found' ? event.findings : []));
    const isTold = ({ words }: JournalDamage): boolean => told.some((finding) => finding.words === words);
    this.damage = [...found, ...earlier(told, found)];
    const news = found.filter((finding) => finding !== KEYCHAIN_IS_CLOSED && !isTold(finding));
    if (news.length > 0) await this.append({ ...OWN_WORD, event: { kind: 'damage-found', findings: news } });
    else if (this.reading.endToKeep) await this.keepEnd(this.reading.endToKeep);
  }

  private async append(entry: NewEntry): Promise<void> {
    const { file, nowMs, onGrown } = this.parts;
    const { lastNumber, lastLink, isLastLineEnded } = this.reading;
    // Parsed, so that nothing rides along that is no entry's.
    const kept = KeptEntry.parse({ ...entry, number: lastNumber + 1, at: new Date(nowMs()).toISOString() });
    const { text, link } = writeLine(kept, lastLink);
    this.isKnown = false;
    await file.append(`${isLastLineEnded ? '' : '\n'}${text}\n`);
    this.isKnown = true;
    this.remember({ ...kept, isIntact: true });
    this.reading = { ...this.reading, lastNumber: kept.number, lastLink: link, isLastLineEnded: true };
    await this.keepEnd({ number: kept.number, hash: link });
    onGrown(this.entries.length);
  }

  private remember(entry: JournalEntry): void {
    this.entries.push(entry);
    if (entry.account) this.accounts.set(entry.account.identity, entry.account);
  }

  /** The entry is kept, whatever becomes of this; until the next one its end is not. */
  private async keepEnd(end: JournalHead): Promise<void> {
    this.isEndKept = await this.parts.heads.keep(end).then(
      () => true,
      () => false,
    );
  }
}

/** What was told once stays told, also where nothing shows it any more. That the end was not sealed is over. */
function earlier(told: readonly JournalDamage[], found: readonly JournalDamage[]): readonly JournalDamage[] {
  const known = new Set(found.map(({ words }) => words));
  return told.filter(({ kind, words }) => kind !== 'unsealed' && !known.has(words) && known.add(words));
}

/** Somebody was acted as when the program ended without a word; it never acts as two at once. */
function unendedSession(entries: readonly JournalEntry[]): NewEntry | null {
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (entry?.event.kind === 'ended') return null;
    if (entry?.event.kind === 'started') return { account: entry.account, groupName: entry.groupName, member: entry.member, event: entry.event };
  }
  return null;
}

function notRecorded(reason: unknown): AppFailure {
  const code = reason instanceof Error && 'code' in reason ? ` (${String(reason.code)})` : '';
  return new AppFailure({ kind: 'not-recorded', detail: `The journal could not be written${code}.` }, { cause: reason });
}
