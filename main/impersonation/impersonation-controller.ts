/**
 * Who is acted as now: at most one member at a time, never nested, and always in the journal. It is main's word that counts;
 * the window only shows it. [Note: Acting]
 */
import type {
  ActingEnd,
  ActingEnded,
  ActingState,
  IdentityKey,
  JournalEvent,
  MaskRules,
  MemberId,
} from '../../preload/contract';
import type { Clocks } from '../core/clock';
import { AppFailure } from '../core/errors';
import type { GroupDesk, MemberToActAs } from './group/group-controller';
import { groupOf } from '../ipc/handlers/group-of';
import { joinSignals } from '../core/async';
import { unlessAborted } from '../core/async';
import { actingKey } from '../identity/identity-key';
import type { KnownIdentity } from '../identity/identity-registry';
import type { OnHeld } from '../identity/identity-registry';
import type { Journal } from './journal/journal';
import type { SaidUnsafe } from '../masking/unsafe-registry';
import { createQueue } from '../core/async';
import type { Refusal } from '../services/group-service';
import { ActingJournal } from './acting-journal';
import { ActingSession } from './acting-session';
import { MemberLibraries } from './member-libraries';
import { recordOpenings } from './recorded-albums';

export interface ActingParts {
  /** Rejects with `not-found` for a key that stands for nobody. */
  readonly findManager: (key: IdentityKey) => Promise<KnownIdentity>;
  readonly journal: Pick<Journal, 'write'>;
  readonly asksForMasked: (identity: IdentityKey) => boolean;
  readonly onHeld?: OnHeld;
  readonly said: (identity: IdentityKey) => SaidUnsafe;
  /** Of the manager's account. */
  readonly rulesOf: (manager: IdentityKey) => MaskRules;
  readonly limitMinutes: () => number;
  readonly clocks: Clocks;
  /** Milliseconds; automation may have shorter ones. */
  readonly minuteMs: number;
  readonly onChanged: (state: ActingState) => void;
  /** Nothing of this identity may be shown any more without being asked for anew. */
  readonly dropPictures: (identity: IdentityKey) => void;
}

/** Ends that the person has asked for: nothing has to be explained. */
const WISHED: readonly ActingEnd[] = ['returned', 'switched', 'left', 'forgotten', 'closed'];
/** Ends that concern the one who is acted as, and not whoever is next. */
const ONLY_OF_THE_PRESENT: readonly ActingEnd[] = ['time-limit', 'refused'];

export class ActingDesk {
  private session: ActingSession | null = null;
  private ended: ActingEnded | null = null;
  private readonly inTurn = createQueue();
  /** Every wish that nobody be acted as, so that a start that is under way hears of it. */
  private readonly endings: ActingEnd[] = [];
  private isClosed = false;
  private revision = 0;
  private preparing = new AbortController();
  private readonly journal: ActingJournal;
  private readonly libraries: MemberLibraries;

  constructor(private readonly parts: ActingParts) {
    this.journal = new ActingJournal(parts.journal, parts.clocks);
    this.libraries = new MemberLibraries(
      parts.asksForMasked,
      parts.said,
      parts.dropPictures,
      parts.onHeld ?? (() => undefined),
    );
  }

  get state(): ActingState {
    this.endIfOver();
    return { revision: this.revision, current: this.session?.present() ?? null, ended: this.ended };
  }

  /** The identity acted with, as long as it may be. */
  current(): KnownIdentity | null {
    this.endIfOver();
    return this.session?.known ?? null;
  }

  /** Also from one member straight to another: the former is left first. What cannot be recorded is not begun. */
  start(managerKey: IdentityKey, memberId: MemberId, reason: string | null, signal: AbortSignal): Promise<ActingState> {
    const endingsBefore = this.endings.length;
    const assertWanted = (): void => {
      if (this.isClosed || this.endings.length > endingsBefore) throw new AppFailure({ kind: 'cancelled' });
    };
    return this.inTurn(async () => {
      assertWanted();
      if (this.isActingAs(managerKey, memberId)) return this.state;
      const manager = await this.parts.findManager(managerKey);
      const group = groupOf(manager);
      const wanted = await this.prepare(group, memberId, signal);
      assertWanted();
      await this.endSession('switched');
      const session = this.open(manager, group, wanted);
      try {
        // Whatever was revealed before is masked by then.
        await this.journal.start(session, {
          kind: 'started',
          reason,
          isMaskOn: true,
          rules: this.parts.rulesOf(managerKey),
        });
        await this.assertStillWanted(session, this.endings[endingsBefore]);
      } catch (failure) {
        session.end();
        this.announce();
        throw failure;
      }
      this.ended = null;
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
        const endsAtMs = session.endOf(minutes);
        await this.journal.write(session, { kind: 'extended', endsAt: new Date(endsAtMs).toISOString() });
        if (this.session === session) session.extend(endsAtMs, minutes);
      }
      return this.announce();
    });
  }

  /** Takes effect at once, also on a start that is under way; resolves when it is in the journal, or could not be. */
  async end(why: ActingEnd): Promise<ActingState> {
    if (!ONLY_OF_THE_PRESENT.includes(why)) {
      this.endings.push(why);
      this.preparing.abort();
    }
    const { session } = this;
    if (session) {
      const written = this.endSession(why);
      this.ended = WISHED.includes(why) ? null : describeEnd(session, why);
      this.announce();
      await written;
    }
    // What was begun before is undone by then.
    await this.inTurn(() => Promise.resolve());
    return this.state;
  }

  /** The program is about to end; nobody is acted as from now on. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.end('closed');
  }

  acknowledge(): ActingState {
    this.ended = null;
    return this.announce();
  }

  /** Resolves at once where nobody is acted as. Rejects with `not-recorded`: then it must not be done. */
  record(event: JournalEvent): Promise<void> {
    // Behind a start that is under way: it is done by whoever is acted as then.
    return this.inTurn(async () => {
      this.endIfOver();
      if (this.session) await this.journal.write(this.session, event);
    });
  }

  /**
   * Changes what may be shown. While a member is acted as for this manager (null: for any), what `describe` says is recorded
   * first, and nothing is changed where it cannot be: rejects with `not-recorded`. Nothing comes between the line and the change.
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

  /** The manager's account is about to leave. */
  async managerLeft(managerKey: IdentityKey): Promise<void> {
    if (this.session && this.session.manager.identity.key !== managerKey) return;
    await this.end('signed-out');
  }

  /** Who there is has changed: nobody acts for a manager who is signed out, or no longer here. */
  async checkManager(signedOut: readonly IdentityKey[]): Promise<void> {
    const { session } = this;
    if (!session) return;
    if (signedOut.includes(session.manager.identity.key)) await this.endIf(session, 'signed-out');
    else await this.parts.findManager(session.manager.identity.key).catch(() => this.endIf(session, 'left'));
  }

  /** What was read of the member's albums, and the pictures. Gives the identity that is gone. */
  async forget(managerKey: IdentityKey, memberId: MemberId): Promise<IdentityKey> {
    const key = actingKey(managerKey, memberId);
    if (!this.session || this.session.known.identity.key === key) await this.end('forgotten');
    this.libraries.forget(key);
    return key;
  }

  /** Of all of the manager's members. */
  forgetAllOf(managerKey: IdentityKey): void {
    this.libraries.forgetAllOf(managerKey);
  }

  private open(manager: KnownIdentity, group: GroupDesk, { member, groupName }: MemberToActAs): ActingSession {
    const { clocks, minuteMs } = this.parts;
    const service = group.service.actAs(member, (refusal) => this.refuse(session, refusal));
    const kept = this.libraries.open(actingKey(manager.identity.key, member.id), service);
    const library = recordOpenings(kept, async (albumId) => {
      session.assertGoesOn();
      await this.journal.openAlbum(
        session,
        albumId,
        async () => kept.nameOf(albumId) ?? (await kept.describeAlbum(albumId, session.ended)).name,
      );
    });
    const session: ActingSession = new ActingSession(
      { manager, member, groupName, library, clocks, minuteMs, onOver: () => void this.endIf(session, 'time-limit') },
      this.parts.limitMinutes(),
    );
    return session;
  }

  /** Given up by whoever asked, or by a wish that nobody be acted as. */
  private async prepare(group: GroupDesk, memberId: MemberId, signal: AbortSignal): Promise<MemberToActAs> {
    this.preparing = new AbortController();
    const joined = joinSignals(signal, this.preparing.signal);
    try {
      return await unlessAborted(group.prepare(memberId, joined.signal), joined.signal);
    } finally {
      joined.end();
    }
  }

  private isActingAs(managerKey: IdentityKey, memberId: MemberId): boolean {
    this.endIfOver();
    return this.session?.known.identity.key === actingKey(managerKey, memberId);
  }

  /** `why`: the first wish since that nobody be acted as. */
  private async assertStillWanted(session: ActingSession, why: ActingEnd | undefined): Promise<void> {
    if (why === undefined) return;
    this.ended = WISHED.includes(why) ? null : describeEnd(session, why);
    await this.journal.end(session, why);
    throw new AppFailure({ kind: 'cancelled' });
  }

  /** What the service showed before it refused is no longer the manager's to see. */
  private refuse(session: ActingSession, refusal: Refusal): void {
    session.manager.group?.doubt();
    const { key } = session.known.identity;
    // A late refusal of a former session says nothing of one that began since.
    if (this.session === session || this.session?.known.identity.key !== key) this.libraries.forget(key);
    void this.endIf(session, refusal);
  }

  private async endIf(session: ActingSession, why: ActingEnd): Promise<void> {
    if (this.session === session) await this.end(why);
  }

  private endIfOver(): void {
    if (this.session?.isOver) void this.end('time-limit');
  }

  /** In memory at once, whatever the journal says: nothing may keep somebody acting. */
  private endSession(why: ActingEnd): Promise<void> {
    const { session } = this;
    if (!session) return Promise.resolve();
    this.session = null;
    session.end();
    return this.journal.end(session, why);
  }

  private announce(): ActingState {
    this.revision += 1;
    const { state } = this;
    this.parts.onChanged(state);
    return state;
  }
}

function describeEnd({ manager, member }: ActingSession, why: ActingEnd): ActingEnded {
  const { key, accountName } = manager.identity;
  return { manager: key, managerName: accountName, memberId: member.id, memberName: member.name, why };
}
