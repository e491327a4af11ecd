/** What the journal is told of acting as a member: always of a session, so that both names stand in every line. */
import type { ActingEnd, AlbumId, JournalEvent } from '../../preload/contract';
import { accountOf } from '../journal/account-of';
import type { Journal } from '../journal/journal';
import type { ActingSession } from './acting-session';

interface Opening {
  readonly session: ActingSession;
  readonly albumId: AlbumId;
  readonly recorded: Promise<void>;
}

export class ActingJournal {
  private latestOpening: Opening | null = null;
  /** An end that could not be written. */
  private owed: { readonly session: ActingSession; readonly why: ActingEnd } | null = null;

  constructor(private readonly journal: Pick<Journal, 'write'>) {}

  /** Rejects with `not-recorded`. */
  write({ manager, member, groupName }: ActingSession, event: JournalEvent): Promise<void> {
    return this.journal.write({
      account: accountOf(manager.identity),
      groupName,
      member: { id: member.id, name: member.name },
      event,
    });
  }

  /** What is owed comes first: where that cannot be written either, nobody is acted as. */
  async start(session: ActingSession, event: JournalEvent): Promise<void> {
    if (this.owed) await this.write(this.owed.session, { kind: 'ended', why: this.owed.why });
    this.owed = null;
    await this.write(session, event);
  }

  /** Never rejects: nothing may keep somebody acting. Where it cannot be written, it is told before the next start. */
  async end(session: ActingSession, why: ActingEnd): Promise<void> {
    try {
      await this.write(session, { kind: 'ended', why });
    } catch {
      this.owed = { session, why };
    }
  }

  /** Opening the same album again right after is no news; `readName` is asked once for it, whoever waits. */
  async openAlbum(session: ActingSession, albumId: AlbumId, readName: () => Promise<string>): Promise<void> {
    const known = this.latestOpening;
    const opening = known?.session === session && known.albumId === albumId ? known : this.recordOpening(session, albumId, readName);
    this.latestOpening = opening;
    await opening.recorded;
  }

  private recordOpening(session: ActingSession, albumId: AlbumId, readName: () => Promise<string>): Opening {
    const recorded = readName().then((albumName) => this.write(session, { kind: 'album-opened', albumId, albumName }));
    const opening = { session, albumId, recorded };
    recorded.catch(() => {
      if (this.latestOpening === opening) this.latestOpening = null;
    });
    return opening;
  }
}
