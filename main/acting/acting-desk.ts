/**
 * Who is acted as now: at most one member at a time, never nested, and always in the journal. It is main's word that counts;
 * the window only shows it. [Note: Acting]
 */
import { LRUCache } from 'lru-cache';
import type {
  ActingEnd,
  ActingEnded,
  ActingState,
  AlbumId,
  IdentityKey,
  JournalEvent,
  MaskState,
  MemberId,
} from '../../preload/contract';
import { AlbumLibrary } from '../albums/album-library';
import { AppFailure } from '../failure';
import type { MemberToActAs } from '../groups/group-desk';
import { actingKey, isActingKeyOf } from '../identities/acting-key';
import type { KnownIdentity } from '../identities/identity-registry';
import type { Journal } from '../journal/journal';
import { createQueue } from '../queue';
import type { AlbumService } from '../services/album-service';
import type { Refusal } from '../services/group-service';
import type { Clocks } from './acting-clock';
import { ActingSession } from './acting-session';

export interface ActingParts {
  /** Rejects with `not-found` for a key that stands for nobody. */
  readonly findManager: (key: IdentityKey) => Promise<KnownIdentity>;
  readonly journal: Pick<Journal, 'write'>;
  readonly readMask: () => MaskState;
  readonly limitMinutes: () => number;
  readonly clocks: Clocks;
  /** Milliseconds; automation may have shorter ones. */
  readonly minuteMs: number;
  readonly onChanged: (state: ActingState) => void;
  /** Nothing of this identity may be shown any more without being asked for anew. */
  readonly dropPictures: (identity: IdentityKey) => void;
}

interface Opening {
  readonly albumId: AlbumId;
  readonly recorded: Promise<void>;
}

/** Members whose albums stay known, for a manager who goes to and fro. */
const LIBRARIES_KEPT = 8;
/** Ends that the person has asked for: nothing has to be explained. */
const WISHED: readonly ActingEnd[] = ['returned', 'switched', 'left', 'forgotten', 'closed'];

export class ActingDesk {
  private session: ActingSession | null = null;
  private ended: ActingEnded | null = null;
  private readonly inTurn = createQueue();
  private latestOpening: Opening | null = null;
  /** Grows with every wish that nobody be acted as, so that a start that is under way hears of it. */
  private endings = 0;
  private readonly libraries = new LRUCache<IdentityKey, AlbumLibrary>({
    max: LIBRARIES_KEPT,
    dispose: (_library, key) => this.parts.dropPictures(key),
  });

  constructor(private readonly parts: ActingParts) {}

  get state(): ActingState {
    this.endIfOver();
    return { current: this.session?.present() ?? null, ended: this.ended };
  }

  /** The identity acted with, as long as it may be. */
  current(): KnownIdentity | null {
    this.endIfOver();
    return this.session?.known ?? null;
  }

  /** Also from one member straight to another: the former is left first. What cannot be recorded is not begun. */
  start(managerKey: IdentityKey, memberId: MemberId, reason: string | null, signal: AbortSignal): Promise<ActingState> {
    const { endings } = this;
    return this.inTurn(async () => {
      const manager = await this.parts.findManager(managerKey);
      const { group } = manager;
      if (!group) throw new AppFailure({ kind: 'bad-request', detail: 'Nobody can be acted as from here.' });
      const wanted = await group.prepare(memberId, signal);
      if (signal.aborted || this.endings !== endings) throw new AppFailure({ kind: 'cancelled' });
      await this.endSession('switched');
      const session = this.open(manager, wanted);
      try {
        await this.write(session, { kind: 'started', reason, isMaskOn: this.parts.readMask().isOn });
        await this.assertStillWanted(session, endings);
      } catch (failure) {
        session.end();
        this.announce();
        throw failure;
      }
      this.ended = null;
      this.latestOpening = null;
      this.session = session;
      group.used(session.member, this.parts.clocks.nowMs());
      return this.announce();
    });
  }

  extend(): Promise<ActingState> {
    return this.inTurn(async () => {
      this.endIfOver();
      const { session } = this;
      if (session) {
        const minutes = this.parts.limitMinutes();
        const endsAtMs = this.parts.clocks.nowMs() + minutes * this.parts.minuteMs;
        await this.write(session, { kind: 'extended', endsAt: new Date(endsAtMs).toISOString() });
        session.extend(minutes);
      }
      return this.announce();
    });
  }

  /** Takes effect at once; resolves when it is in the journal, or could not be. */
  async end(why: ActingEnd): Promise<ActingState> {
    this.endings += 1;
    const { session } = this;
    if (!session) return this.state;
    const written = this.endSession(why);
    this.ended = WISHED.includes(why) ? null : describeEnd(session, why);
    this.announce();
    await written;
    return this.state;
  }

  acknowledge(): ActingState {
    this.ended = null;
    return this.announce();
  }

  /**
   * Resolves once it is recorded, and rejects with `not-recorded`. Opening the same album again right after is no news;
   * `readName` is asked once for it, whoever waits.
   */
  async albumOpened(key: IdentityKey, albumId: AlbumId, readName: () => Promise<string>): Promise<void> {
    const { session } = this;
    if (session?.known.identity.key !== key) return;
    if (this.latestOpening?.albumId !== albumId) this.latestOpening = this.recordOpening(session, albumId, readName);
    await this.latestOpening.recorded;
  }

  /** Resolves at once where nobody is acted as. Rejects with `not-recorded`: then it must not be done. */
  async record(event: JournalEvent): Promise<void> {
    this.endIfOver();
    if (this.session) await this.write(this.session, event);
  }

  /** The manager's account is about to leave. */
  async managerLeft(managerKey: IdentityKey): Promise<void> {
    this.endings += 1;
    await this.managerSignedOut(managerKey);
  }

  async managerSignedOut(managerKey: IdentityKey): Promise<void> {
    if (this.session?.manager.identity.key === managerKey) await this.end('signed-out');
  }

  /** What was read of the member's albums, and the pictures. Gives the identity that is gone. */
  async forget(managerKey: IdentityKey, memberId: MemberId): Promise<IdentityKey> {
    const key = actingKey(managerKey, memberId);
    if (this.session?.known.identity.key === key) await this.end('forgotten');
    this.libraries.delete(key);
    return key;
  }

  /** Of all of the manager's members. */
  forgetAllOf(managerKey: IdentityKey): void {
    for (const key of [...this.libraries.keys()]) {
      if (isActingKeyOf(managerKey, key)) this.libraries.delete(key);
    }
  }

  private recordOpening(session: ActingSession, albumId: AlbumId, readName: () => Promise<string>): Opening {
    const recorded = readName().then((albumName) => this.write(session, { kind: 'album-opened', albumId, albumName }));
    const opening = { albumId, recorded };
    recorded.catch(() => {
      if (this.latestOpening === opening) this.latestOpening = null;
    });
    return opening;
  }

  private open(manager: KnownIdentity, { member, groupName }: MemberToActAs): ActingSession {
    const { clocks, minuteMs } = this.parts;
    const service = this.serviceFor(manager, member, (refusal) => this.refuse(session, refusal));
    const key = actingKey(manager.identity.key, member.id);
    const library = this.libraries.get(key) ?? new AlbumLibrary(service, this.parts.readMask);
    library.goOnWith(service);
    this.libraries.set(key, library);
    const session: ActingSession = new ActingSession(
      { manager, member, groupName, library, clocks, minuteMs, onOver: () => void this.endIf(session, 'time-limit') },
      this.parts.limitMinutes(),
    );
    return session;
  }

  private serviceFor({ group }: KnownIdentity, member: MemberToActAs['member'], onRefused: (refusal: Refusal) => void): AlbumService {
    if (!group) throw new AppFailure({ kind: 'bad-request' });
    return group.service.actAs(member, onRefused);
  }

  private async assertStillWanted(session: ActingSession, endings: number): Promise<void> {
    if (this.endings === endings) return;
    await this.write(session, { kind: 'ended', why: 'returned' }).catch(() => undefined);
    throw new AppFailure({ kind: 'cancelled' });
  }

  /** What the service showed before it refused is no longer the manager's to see. */
  private refuse(session: ActingSession, refusal: Refusal): void {
    session.manager.group?.doubt();
    this.libraries.delete(session.known.identity.key);
    void this.endIf(session, refusal);
  }

  private async endIf(session: ActingSession, why: ActingEnd): Promise<void> {
    if (this.session === session) await this.end(why);
  }

  private endIfOver(): void {
    if (this.session?.isOver) void this.end('time-limit');
  }

  /** In memory at once. An end that cannot be written is told at the next start: nothing may keep somebody acting. */
  private endSession(why: ActingEnd): Promise<void> {
    const { session } = this;
    if (!session) return Promise.resolve();
    this.session = null;
    session.end();
    return this.write(session, { kind: 'ended', why }).catch(() => undefined);
  }

  private write({ manager, member, groupName }: ActingSession, event: JournalEvent): Promise<void> {
    const { key, accountName, serviceName } = manager.identity;
    return this.parts.journal.write({
      account: { identity: key, name: accountName, serviceName },
      groupName,
      member: { id: member.id, name: member.name },
      event,
    });
  }

  private announce(): ActingState {
    const { state } = this;
    this.parts.onChanged(state);
    return state;
  }
}

function describeEnd({ manager, member }: ActingSession, why: ActingEnd): ActingEnded {
  const { key, accountName } = manager.identity;
  return { manager: key, managerName: accountName, memberId: member.id, memberName: member.name, why };
}
