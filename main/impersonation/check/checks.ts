/**
 * Checks of the members of a group: which member's turn it is, what was marked, and when it is finished. A step acts as
 * the member through the controller, with the reason of the check.
 */
import { randomUUID } from 'node:crypto';
import type {
  ActingState,
  Check,
  CheckMark,
  CheckMarking,
  CheckState,
  CheckStep,
  CheckSubject,
  CheckTarget,
  IdentityKey,
  JournalEvent,
  Lease,
  MemberId,
} from '../../../preload/contract';
import { CheckId } from '../../../preload/contract/check';
import type { Clocks } from '../../core/clock';
import { createQueue } from '../../core/async';
import { AppFailure } from '../../core/errors';
import { actingKey } from '../../identity/identity-key';
import type { IdentityRegistry } from '../../library/identity-registry';
import { groupOf } from '../group/group-controller';
import { appearanceOf } from '../group/member-appearance';
import type { ImpersonationController } from '../impersonation-controller';
import * as progress from './check-progress';
import { finishCheck, isSameSubject, pauseCheck, newMember, type StoredCheck } from './check-record';
import { CheckClock } from './check-clock';
import { CheckSteps } from './check-steps';
import type { CheckReading } from './check-reading';
import type { CheckStore, ManagerChecks } from './check-store';

export interface ChecksDeps {
  readonly store: CheckStore;
  readonly reading: CheckReading;
  readonly acting: Pick<ImpersonationController, 'start' | 'end' | 'state' | 'timesEnded'>;
  readonly identities: Pick<IdentityRegistry, 'find' | 'use'>;
  /** Turns the mask off for a member who is acted as: with permission, and recorded. */
  readonly turnMaskOff: (member: IdentityKey, signal: AbortSignal) => Promise<void>;
  /** Increases whenever everything is masked at once. */
  readonly timesMasked: () => number;
  readonly clocks: Clocks;
  readonly onChanged: (manager: IdentityKey, state: CheckState) => void;
}

export interface CheckWish {
  readonly members: readonly MemberId[];
  readonly reason: string | null;
  readonly isMaskOff: boolean;
}

/** Writes an entry about the group; rejects with `not-recorded`. */
type RecordEntry = (event: JournalEvent) => Promise<void>;

export class Checks {
  private revision = 0;
  private readonly clock: CheckClock;
  private readonly inTurn = createQueue();
  private readonly steps: CheckSteps;

  constructor(private readonly deps: ChecksDeps) {
    this.clock = new CheckClock(deps.store, deps.clocks.steadyMs);
    this.steps = new CheckSteps({ ...deps, clock: this.clock, now: () => this.now(), save: (of) => this.changed(of) });
  }

  async state(manager: IdentityKey): Promise<CheckState> {
    return this.present(await this.of(manager));
  }

  /** Starts a check and goes to its first member. Only one check of a manager can be unfinished. */
  start(manager: IdentityKey, wish: CheckWish, record: RecordEntry, signal: AbortSignal): Promise<CheckStep> {
    const asked = this.steps.ask(signal);
    return this.inTurn(async () => {
      const of = await this.of(manager);
      if (of.stored.unfinished) throw new AppFailure({ kind: 'bad-request', detail: { code: 'check-not-finished' } });
      const group = groupOf(await this.deps.identities.find(manager));
      const members = [...new Set(wish.members)].map((id) => {
        const name = group.nameOf(id);
        return newMember({ id, name, ...appearanceOf(id, name) });
      });
      const { reason, isMaskOff } = wish;
      await record({ kind: 'check-started', memberCount: members.length, reason, isMaskOff });
      const unfinished: StoredCheck = {
        id: CheckId.parse(randomUUID()),
        state: 'running',
        startedAt: this.now(),
        finishedAt: null,
        reason,
        isMaskOff,
        position: null,
        members,
      };
      of.stored = { ...of.stored, unfinished };
      this.steps.asksForMaskOff(of, asked);
      await this.changed(manager);
      return this.steps.goTo(manager, of, { kind: 'next' }, asked);
    });
  }

  /** Goes to another member of a running check. */
  step(manager: IdentityKey, to: CheckTarget, signal: AbortSignal): Promise<CheckStep> {
    const asked = this.steps.ask(signal);
    return this.inTurn(async () => {
      const of = await this.of(manager);
      if (progress.unfinishedOf(of.stored).state !== 'running')
        throw new AppFailure({ kind: 'bad-request', detail: { code: 'check-is-paused' } });
      return this.steps.goTo(manager, of, to, asked);
    });
  }

  /** Continues a paused check at the member where it was paused. */
  resume(manager: IdentityKey, isMaskOff: boolean, signal: AbortSignal): Promise<CheckStep> {
    const asked = this.steps.ask(signal);
    return this.inTurn(async () => {
      const of = await this.of(manager);
      const check = progress.unfinishedOf(of.stored);
      this.steps.asksForMaskOff(of, asked);
      of.stored = { ...of.stored, unfinished: { ...check, state: 'running', isMaskOff } };
      const to: CheckTarget = check.position === null ? { kind: 'next' } : { kind: 'member', member: check.position };
      await this.changed(manager);
      return this.steps.goTo(manager, of, to, asked);
    });
  }

  /** Stops acting, and keeps the check for later. */
  async pause(manager: IdentityKey): Promise<CheckState> {
    await this.stopActing(manager);
    return this.inTurn(async () => {
      const of = await this.of(manager);
      of.stored = { ...of.stored, unfinished: pauseCheck(progress.unfinishedOf(of.stored)) };
      await this.deps.reading.save(manager);
      return this.changed(manager);
    });
  }

  async finish(manager: IdentityKey, record: RecordEntry): Promise<CheckState> {
    await this.stopActing(manager);
    return this.inTurn(async () => {
      const of = await this.of(manager);
      const check = progress.unfinishedOf(of.stored);
      const reached = check.members.filter(({ firstAt }) => firstAt !== null);
      await this.deps.reading.save(manager);
      await record({ kind: 'check-ended', memberCount: reached.length, markCount: progress.countMarks(check) });
      // The check has meanwhile changed if a member was forgotten.
      of.stored = finishCheck(of.stored, this.now());
      this.deps.reading.finished(manager);
      return this.changed(manager);
    });
  }

  /** Deletes a finished check, with its marks and notes. */
  remove(manager: IdentityKey, id: CheckId, record: RecordEntry): Promise<CheckState> {
    return this.inTurn(async () => {
      const of = await this.of(manager);
      const found = of.stored.finished.find((check) => check.id === id);
      if (!found) throw new AppFailure({ kind: 'not-found', detail: { code: 'no-check-begun' } });
      const markCount = progress.countMarks(found);
      await record({ kind: 'check-deleted', memberCount: found.members.length, markCount });
      of.stored = { ...of.stored, finished: of.stored.finished.filter((check) => check.id !== id) };
      return this.changed(manager);
    });
  }

  /** Marks the member, or an album or picture of the member who is acted as. Replaces an earlier mark. */
  async mark(
    manager: IdentityKey,
    member: MemberId,
    { subject, mark, note }: { subject: CheckSubject; mark: CheckMark; note: string },
    signal: AbortSignal,
  ): Promise<CheckState> {
    const of = await this.of(manager);
    const { marks } = progress.memberOf(progress.unfinishedOf(of.stored), member);
    const earlier = marks.find((marking) => isSameSubject(marking.subject, subject));
    const names = earlier ?? (await this.namesOf(manager, member, subject, signal));
    const { albumName, pictureTitle } = names;
    const marking: CheckMarking = { subject, mark, note, albumName, pictureTitle, at: this.now() };
    of.stored = { ...of.stored, unfinished: progress.addMark(progress.unfinishedOf(of.stored), member, marking) };
    return this.changed(manager);
  }

  async unmark(manager: IdentityKey, member: MemberId, subject: CheckSubject): Promise<CheckState> {
    const of = await this.of(manager);
    of.stored = { ...of.stored, unfinished: progress.removeMark(progress.unfinishedOf(of.stored), member, subject) };
    return this.changed(manager);
  }

  /** Returns the unfinished check, or the one with this ID. */
  async find(manager: IdentityKey, id: CheckId | undefined): Promise<Check> {
    const { stored } = await this.of(manager);
    const all = [...(stored.unfinished ? [stored.unfinished] : []), ...stored.finished];
    const found = id === undefined ? stored.unfinished : all.find((check) => check.id === id);
    if (!found) throw new AppFailure({ kind: 'not-found', detail: { code: 'no-check-begun' } });
    return progress.presentCheck(found);
  }

  /**
   * Measures how long the member of a check is acted as. If the service refused the member, notes that, and the check
   * goes on with the next one; every other end of acting pauses the check.
   */
  actingChanged({ current, ended }: ActingState): void {
    const before = this.clock.current;
    const manager = current?.manager.identity;
    const isChecked = current && manager && this.isChecked(manager, current.member.id);
    this.clock.measure(isChecked ? { manager, member: current.member.id } : null);
    if (ended?.why === 'refused')
      this.deps.reading.noteProblem(ended.manager, ended.memberId, null, { kind: 'forbidden' });
    else if (before && !current && !this.steps.isStepping) void this.pauseAfterEnd(before.manager);
  }

  /** After the person masked everything, the next members stay masked. The end of a reveal's time changes nothing. */
  maskChanged(ended: readonly Lease[]): void {
    const { current } = this.clock;
    if (!current) return;
    const key = actingKey(current.manager, current.member);
    const nowMs = this.deps.clocks.nowMs();
    const wasMasked = ended.some(
      ({ identity, scope, until }) =>
        identity === key && scope.kind === 'everything' && Date.parse(until) > nowMs && this.isActingAs(key),
    );
    const of = wasMasked ? this.deps.store.ifLoaded(current.manager) : null;
    if (!of?.stored.unfinished?.isMaskOff) return;
    of.stored = { ...of.stored, unfinished: { ...of.stored.unfinished, isMaskOff: false } };
    void this.changed(current.manager);
  }

  /** Tells the window that a manager's checks have changed, because a member or the account was forgotten. */
  forgotten(manager: IdentityKey): void {
    const of = this.deps.store.ifLoaded(manager);
    if (of) this.deps.onChanged(manager, this.nextState(of));
  }

  /** Pauses at once, so that a step that is asked for meanwhile does not turn the mask off. */
  private async pauseAfterEnd(manager: IdentityKey): Promise<void> {
    const of = this.deps.store.ifLoaded(manager);
    const check = of?.stored.unfinished;
    if (!of || check?.state !== 'running') return;
    of.stored = { ...of.stored, unfinished: pauseCheck(check) };
    this.deps.onChanged(manager, this.nextState(of));
    await this.inTurn(async () => {
      await this.deps.reading.save(manager);
      await this.deps.store.save(manager);
    });
  }

  /** Stops acting as any member of this manager; does nothing for another manager. */
  private async stopActing(manager: IdentityKey): Promise<void> {
    const { current } = this.deps.acting.state;
    if (current?.manager.identity === manager) await this.deps.acting.end('returned');
  }

  private async namesOf(
    manager: IdentityKey,
    member: MemberId,
    subject: CheckSubject,
    signal: AbortSignal,
  ): Promise<Pick<CheckMarking, 'albumName' | 'pictureTitle'>> {
    if (subject.kind === 'member') return { albumName: null, pictureTitle: null };
    return this.deps.identities.use(actingKey(manager, member), signal, async ({ library }, joined) => {
      const { albumId } = subject;
      const albumName = library.nameOf(albumId) ?? (await library.describeAlbum(albumId, joined)).name;
      if (subject.kind === 'album') return { albumName, pictureTitle: null };
      const { details } = await library.picture(albumId, subject.pictureId, joined);
      return { albumName, pictureTitle: details.title };
    });
  }

  private isChecked(manager: IdentityKey, member: MemberId): boolean {
    const check = this.deps.store.ifLoaded(manager)?.stored.unfinished;
    return check?.state === 'running' && check.members.some((each) => each.member.id === member);
  }

  private isActingAs(key: IdentityKey): boolean {
    return this.deps.acting.state.current?.identity.key === key;
  }

  /** Rejects if the identity does not exist or is no manager. */
  private async of(manager: IdentityKey): Promise<ManagerChecks> {
    groupOf(await this.deps.identities.find(manager));
    return this.deps.store.of(manager);
  }

  private async changed(manager: IdentityKey): Promise<CheckState> {
    this.clock.add();
    await this.deps.store.save(manager);
    const state = this.nextState(await this.deps.store.of(manager));
    this.deps.onChanged(manager, state);
    return state;
  }

  private nextState(of: ManagerChecks): CheckState {
    this.revision += 1;
    return this.present(of);
  }

  private present({ stored, hasUnreadable }: ManagerChecks): CheckState {
    return progress.presentState(stored, {
      revision: this.revision,
      isKept: this.deps.store.isKept,
      hasUnreadable,
    });
  }

  private now(): string {
    return new Date(this.deps.clocks.nowMs()).toISOString();
  }
}
