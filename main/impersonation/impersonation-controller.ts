/**
 * Controls which member the manager acts as: at most one at a time, never nested, and always recorded in the journal.
 * Main decides; the window only displays the state. [Note: Acting]
 */
import type {
  Account,
  AlbumId,
  ActingEnd,
  ActingState,
  IdentityKey,
  JournalEvent,
  MaskRules,
  MemberId,
} from '../../preload/contract';
import type { Clocks } from '../core/clock';
import type { Forgettables } from '../core/forgettables';
import { AppFailure } from '../core/errors';
import { type GroupController, groupOf, type MemberToActAs } from './group/group-controller';
import { joinSignals, abortable, createQueue } from '../core/async';
import { actingKey } from '../identity/identity-key';
import type { IdentityEntry, OnThrottled } from '../library/identity-registry';
import type { Journal } from './journal/journal';
import type { UnsafeRegistry } from '../masking/unsafe-registry';
import type { Refusal } from '../services/album-service';
import { ActingEnds } from './acting-ends';
import { ActingJournal } from './acting-journal';
import { ActingSession } from './acting-session';
import { MemberLibraries, type MemberLibrariesDeps, type RemovedLibrary } from './member-libraries';
import type { ReadingObserver } from './reading-observer';
import { recordOpenings } from './recorded-albums';

export interface ActingDeps {
  /** Rejects with `not-found` if the key belongs to no identity. */
  readonly findManager: (key: IdentityKey) => Promise<IdentityEntry>;
  readonly journal: Pick<Journal, 'write' | 'writeAhead'>;
  readonly asksForMaskedForms: (identity: IdentityKey) => boolean;
  readonly onThrottled?: OnThrottled;
  readonly unsafe: (identity: IdentityKey) => UnsafeRegistry;
  readonly answersOf?: NonNullable<MemberLibrariesDeps['answersOf']>;
  /** Returns the mask rules of the manager's account. */
  readonly rulesOf: (manager: IdentityKey) => MaskRules;
  readonly limitMinutes: () => number;
  readonly clocks: Clocks;
  /** Length of a minute in milliseconds; automated tests may use a shorter minute. */
  readonly minuteMs: number;
  readonly onChanged: (state: ActingState) => void;
  /** Called as soon as no member is acted as any more, before the end is in the journal. */
  readonly onSessionEnded?: () => void;
  /** Returns the observer that is called for what is read of a member's albums. */
  readonly observe?: (manager: IdentityKey, member: MemberId) => ReadingObserver;
  readonly forgettables: Pick<Forgettables, 'register'>;
}

export class ImpersonationController {
  private session: ActingSession | null = null;
  private readonly ends = new ActingEnds();
  private readonly inTurn = createQueue();
  private isClosed = false;
  private revision = 0;
  private preparing = new AbortController();
  private readonly journal: ActingJournal;
  private readonly libraries: MemberLibraries;

  constructor(private readonly deps: ActingDeps) {
    this.journal = new ActingJournal(deps.journal, deps.clocks);
    this.libraries = new MemberLibraries(deps);
    deps.forgettables.register({
      forget: ({ identity }) => {
        if (this.ends.names(identity)) this.acknowledge();
        return null;
      },
    });
  }

  get state(): ActingState {
    this.endIfOver();
    return { revision: this.revision, current: this.session?.present() ?? null, ended: this.ends.last };
  }

  /** How often acting was asked to stop; the end of one member's time and a refusal of one member do not count. */
  get timesEnded(): number {
    return this.ends.count;
  }

  /** Calls the listener when the albums of a member are dropped, so that their pictures are dropped too. */
  whenLibraryRemoved(listener: (removed: RemovedLibrary) => void): void {
    this.libraries.whenRemoved(listener);
  }

  /** Returns the member's identity while the session is valid, or null. */
  current(): IdentityEntry | null {
    this.endIfOver();
    return this.session?.entry ?? null;
  }

  /**
   * Starts acting as a member, and ends the session of another member first. Does not start if the journal cannot be
   * written.
   */
  start(managerKey: IdentityKey, memberId: MemberId, reason: string | null, signal: AbortSignal): Promise<ActingState> {
    const endsBefore = this.ends.count;
    const assertWanted = (): void => {
      if (this.isClosed || this.ends.count > endsBefore) throw new AppFailure({ kind: 'cancelled' });
    };
    return this.inTurn(async () => {
      assertWanted();
      if (this.isActingAs(managerKey, memberId)) return this.state;
      const manager = await this.deps.findManager(managerKey);
      const group = groupOf(manager);
      const wanted = await this.prepare(group, memberId, signal);
      assertWanted();
      const former = this.dropSession();
      if (former) this.journal.endBeforeStart(former, 'switched');
      let session: ActingSession | null = null;
      try {
        session = this.open(manager, group, wanted);
        // A reveal needs the session, which begins below.
        await this.journal.start(session, {
          kind: 'started',
          reason,
          isMaskOn: true,
          rules: this.deps.rulesOf(managerKey),
        });
        await this.assertStillWanted(session, this.ends.firstAfter(endsBefore));
      } catch (failure) {
        session?.end();
        await this.journal.writeOwed();
        this.announce();
        throw failure;
      }
      this.ends.explainNothing();
      this.session = session;
      group.used(session.member, this.deps.clocks.nowMs());
      return this.announce();
    });
  }

  extend(): Promise<ActingState> {
    return this.inTurn(async () => {
      this.endIfOver();
      const { session } = this;
      if (session) {
        const minutes = this.deps.limitMinutes();
        const endsAtMs = session.endOf(minutes);
        await this.journal.write(session, { kind: 'extended', endsAt: new Date(endsAtMs).toISOString() });
        if (this.session === session) session.extend(endsAtMs, minutes);
      }
      return this.announce();
    });
  }

  /**
   * Ends acting immediately and cancels a start in progress; resolves once the end is in the journal or could not be
   * written.
   */
  async end(why: ActingEnd): Promise<ActingState> {
    if (this.ends.note(why)) this.preparing.abort();
    const { session } = this;
    if (session) {
      const written = this.endSession(why);
      this.ends.explain(session, why);
      this.announce();
      await written;
    }
    // By then a start that was in progress has been undone.
    await this.inTurn(() => Promise.resolve());
    return this.state;
  }

  /** Ends acting because the program quits, and rejects every later start. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.end('closed');
  }

  acknowledge(): ActingState {
    this.ends.explainNothing();
    return this.announce();
  }

  /**
   * Records an event in the journal; does nothing while no member is acted as. Rejects with `not-recorded`: the caller
   * must then not carry out the action.
   */
  record(event: JournalEvent): Promise<void> {
    // Queued behind a start in progress: the event belongs to the member who is acted as afterwards.
    return this.inTurn(async () => {
      this.endIfOver();
      if (this.session) await this.journal.write(this.session, event);
    });
  }

  /**
   * Changes what may be shown. While a member is acted as for this manager (null: any manager), first records the event
   * from `describe`; rejects with `not-recorded` and changes nothing if that fails. No other task runs between the
   * journal entry and the change.
   */
  recordChange(manager: IdentityKey | null, describe: () => JournalEvent | null, change: () => void): Promise<void> {
    return this.inTurn(async () => {
      this.endIfOver();
      const { session } = this;
      const event = session && (manager === null || session.manager.identity.key === manager) ? describe() : null;
      if (session && event) await this.journal.write(session, event);
      change();
    });
  }

  /** Ends acting because the manager's account is about to be removed. */
  async managerLeft(managerKey: IdentityKey): Promise<void> {
    if (this.session && this.session.manager.identity.key !== managerKey) return;
    await this.end('signed-out');
  }

  /**
   * Ends acting if the manager's account is signed out or no longer exists. Call this when the list of accounts
   * changes.
   */
  async checkManager(accounts: readonly Pick<Account, 'identity' | 'signedOut'>[]): Promise<void> {
    const { session } = this;
    if (!session) return;
    const account = accounts.find(({ identity }) => identity === session.manager.identity.key);
    if (account && account.signedOut !== null) await this.endIf(session, 'signed-out');
    else await this.deps.findManager(session.manager.identity.key).catch(() => this.endIf(session, 'left'));
  }

  /** Ends acting as this member, because the member is about to be forgotten. */
  async endForgotten(member: IdentityKey): Promise<void> {
    if (!this.session || this.session.entry.identity.key === member) await this.end('forgotten');
  }

  private open(manager: IdentityEntry, group: GroupController, { member, groupName }: MemberToActAs): ActingSession {
    const { clocks, minuteMs } = this.deps;
    const service = group.service.actAs(member, (refusal) => this.refuse(session, refusal));
    const kept = this.libraries.open(actingKey(manager.identity.key, member.id), service);
    const observer = this.deps.observe?.(manager.identity.key, member.id);
    const record = async (albumId: AlbumId): Promise<void> => {
      session.assertGoesOn();
      await this.journal.openAlbum(
        session,
        albumId,
        async () => kept.nameOf(albumId) ?? (await kept.describeAlbum(albumId, session.ended)).name,
      );
      observer?.albumOpened(albumId, kept.nameOf(albumId));
    };
    const library = recordOpenings(kept, record, observer);
    const session: ActingSession = new ActingSession(
      { manager, member, groupName, library, clocks, minuteMs, onOver: () => void this.endIf(session, 'time-limit') },
      this.deps.limitMinutes(),
    );
    return session;
  }

  /** Prepares a start; aborted by the caller's signal or by a request to stop acting. */
  private async prepare(group: GroupController, memberId: MemberId, signal: AbortSignal): Promise<MemberToActAs> {
    this.preparing = new AbortController();
    const joined = joinSignals(signal, this.preparing.signal);
    try {
      return await abortable(group.prepare(memberId, joined.signal), joined.signal);
    } finally {
      joined.end();
    }
  }

  private isActingAs(managerKey: IdentityKey, memberId: MemberId): boolean {
    this.endIfOver();
    return this.session?.entry.identity.key === actingKey(managerKey, memberId);
  }

  /** Rejects with `cancelled` if acting was stopped meanwhile; `why` is the first such request. */
  private async assertStillWanted(session: ActingSession, why: ActingEnd | undefined): Promise<void> {
    if (why === undefined) return;
    this.ends.explain(session, why);
    await this.journal.end(session, why);
    throw new AppFailure({ kind: 'cancelled' });
  }

  /** Forgets what the service showed before it refused, because the manager may no longer see it. */
  private refuse(session: ActingSession, refusal: Refusal): void {
    session.manager.group?.invalidateAccess();
    const { key } = session.entry.identity;
    // A late refusal of an earlier session for the same member does not concern the session that started since.
    if (this.session === session || this.session?.entry.identity.key !== key) this.libraries.forget(key);
    void this.endIf(session, refusal);
  }

  private async endIf(session: ActingSession, why: ActingEnd): Promise<void> {
    if (this.session === session) await this.end(why);
  }

  private endIfOver(): void {
    if (this.session?.isOver) void this.end('time-limit');
  }

  /**
   * Ends the session in memory immediately, even if the journal cannot be written: a failure must never keep the
   * manager acting.
   */
  private endSession(why: ActingEnd): Promise<void> {
    const session = this.dropSession();
    return session ? this.journal.end(session, why) : Promise.resolve();
  }

  private dropSession(): ActingSession | null {
    const { session } = this;
    if (!session) return null;
    this.session = null;
    session.end();
    this.deps.onSessionEnded?.();
    return session;
  }

  private announce(): ActingState {
    this.revision += 1;
    const { state } = this;
    this.deps.onChanged(state);
    return state;
  }
}
