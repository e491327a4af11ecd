/**
 * Journal entries about acting as a member. Each belongs to a session, so that every entry names both the manager and
 * the member.
 */
import type { ActingEnd, AlbumId, JournalEvent } from '../../preload/contract';
import type { Clocks } from '../core/clock';
import { accountOf } from './journal/journal-line';
import type { Journal } from './journal/journal';
import type { ActingSession } from './acting-session';

const NO_NEWS_MS = 60_000;

interface Opening {
  readonly session: ActingSession;
  readonly recorded: Promise<void>;
  readonly atMs: number;
  readonly atSteadyMs: number;
}

export class ActingJournal {
  /** Albums opened in the current session within the last minute. */
  private readonly openings = new Map<AlbumId, Opening>();
  /** An end that could not be written to the journal. */
  private owed: { readonly session: ActingSession; readonly why: ActingEnd } | null = null;

  constructor(
    private readonly journal: Pick<Journal, 'write'>,
    private readonly clocks: Clocks,
  ) {}

  /** Writes an event of this session; rejects with `not-recorded`. */
  write({ manager, member, groupName }: ActingSession, event: JournalEvent): Promise<void> {
    return this.journal.write({
      account: accountOf(manager.identity),
      groupName,
      member: { id: member.id, name: member.name },
      event,
    });
  }

  /** Records the start, after an end that could not be written before. Rejects if either cannot be written. */
  async start(session: ActingSession, event: JournalEvent): Promise<void> {
    if (this.owed) await this.write(this.owed.session, { kind: 'ended', why: this.owed.why });
    this.owed = null;
    await this.write(session, event);
  }

  /**
   * Records the end. Never rejects, so that a failure cannot keep the manager acting; an end that cannot be written is
   * recorded before the next start.
   */
  async end(session: ActingSession, why: ActingEnd): Promise<void> {
    try {
      await this.write(session, { kind: 'ended', why });
    } catch {
      this.owed = { session, why };
    }
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
