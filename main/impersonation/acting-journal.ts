/**
 * Journal entries about acting as a member. Each belongs to a session, so that every entry names both the manager and
 * the member.
 */
import type { ActingEnd, AlbumId, JournalEvent } from '../../preload/contract';
import type { Clocks } from '../core/clock';
import { accountOf } from './journal/journal-line';
import type { Journal } from './journal/journal';
import type { NewEntry } from './journal/new-entry';
import type { ActingSession } from './acting-session';

const NO_NEWS_MS = 60_000;

interface Opening {
  readonly session: ActingSession;
  readonly recorded: Promise<void>;
  readonly atMs: number;
  readonly atSteadyMs: number;
}

type SessionNames = Pick<NewEntry, 'account' | 'groupName' | 'member'>;

function namesOf({ manager, member, groupName }: ActingSession): SessionNames {
  return { account: accountOf(manager.identity), groupName, member: { id: member.id, name: member.name } };
}

interface OwedEnd {
  readonly names: SessionNames;
  readonly why: ActingEnd;
}

function endOf({ names, why }: OwedEnd): NewEntry {
  return { ...names, event: { kind: 'ended', why } };
}

export class ActingJournal {
  /** Albums opened in the current session within the last minute. */
  private readonly openings = new Map<AlbumId, Opening>();
  /** An end that could not be written to the journal. Contains names only, because it outlives the session. */
  private owed: OwedEnd | null = null;

  constructor(
    private readonly journal: Pick<Journal, 'write' | 'writeAhead'>,
    private readonly clocks: Clocks,
  ) {}

  /** Writes an event of this session; rejects with `not-recorded`. */
  write(session: ActingSession, event: JournalEvent): Promise<void> {
    return this.journal.write({ ...namesOf(session), event });
  }

  /**
   * Records the start, together with the end of the previous session if that is not recorded yet. Rejects if they cannot
   * be written.
   */
  async start(session: ActingSession, event: JournalEvent): Promise<void> {
    const { owed } = this;
    await this.journal.writeAhead(...(owed ? [endOf(owed)] : []), { ...namesOf(session), event });
    this.owed = null;
  }

  /** Ends a session that another one follows at once: its end is recorded with the start of that one. */
  endBeforeStart(session: ActingSession, why: ActingEnd): void {
    this.forgetOpenings(session);
    this.owed = { names: namesOf(session), why };
  }

  /**
   * Records the end. Never rejects, so that a failure cannot keep the manager acting; an end that cannot be written is
   * recorded before the next start.
   */
  async end(session: ActingSession, why: ActingEnd): Promise<void> {
    this.forgetOpenings(session);
    this.owed = { names: namesOf(session), why };
    await this.writeOwed();
  }

  /** Records an end that is not recorded yet, if possible. Never rejects. */
  async writeOwed(): Promise<void> {
    const { owed } = this;
    if (!owed) return;
    await this.journal.write(endOf(owed)).then(
      () => {
        if (this.owed === owed) this.owed = null;
      },
      () => undefined,
    );
  }

  /** An opening keeps the session, with the albums and passwords of the member. */
  private forgetOpenings(session: ActingSession): void {
    for (const [id, opening] of this.openings) if (opening.session === session) this.openings.delete(id);
  }

  /**
   * Records that an album was opened, at most once a minute for each album; simultaneous callers share one call of
   * `readName`.
   */
  async openAlbum(session: ActingSession, albumId: AlbumId, readName: () => Promise<string>): Promise<void> {
    for (const [id, opening] of this.openings) {
      if (opening.session !== session || !this.isRecent(opening)) this.openings.delete(id);
    }
    const opening = this.openings.get(albumId) ?? this.recordOpening(session, albumId, readName);
    this.openings.set(albumId, opening);
    await opening.recorded;
  }

  private recordOpening(session: ActingSession, albumId: AlbumId, readName: () => Promise<string>): Opening {
    const recorded = readName().then((albumName) => {
      session.assertGoesOn();
      return this.write(session, { kind: 'album-opened', albumId, albumName });
    });
    const opening = { session, recorded, atMs: this.clocks.nowMs(), atSteadyMs: this.clocks.steadyMs() };
    recorded.catch(() => {
      if (this.openings.get(albumId) === opening) this.openings.delete(albumId);
    });
    return opening;
  }

  /** Checks both clocks, so that opening an album is still recorded if one clock was set back or stopped. */
  private isRecent({ atMs, atSteadyMs }: Opening): boolean {
    const passedMs = this.clocks.nowMs() - atMs;
    return passedMs >= 0 && passedMs < NO_NEWS_MS && this.clocks.steadyMs() - atSteadyMs < NO_NEWS_MS;
  }
}
