/**
 * The steps of a check from member to member. A step acts as the member with the check's reason, and turns the mask off
 * if the person asked for that and has masked nothing since.
 */
import type { CheckState, CheckStep, CheckTarget, IdentityKey, MemberId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import { actingKey } from '../../identity/identity-key';
import type { ImpersonationController } from '../impersonation-controller';
import type { CheckClock } from './check-clock';
import * as progress from './check-progress';
import type { CheckReading } from './check-reading';
import { pauseCheck } from './check-record';
import type { ManagerChecks } from './check-store';

export interface CheckStepsDeps {
  readonly acting: Pick<ImpersonationController, 'start' | 'end' | 'state' | 'timesEnded'>;
  readonly reading: Pick<CheckReading, 'noteProblem'>;
  readonly clock: Pick<CheckClock, 'measure'>;
  /** Turns the mask off for a member who is acted as: with permission, and recorded. */
  readonly turnMaskOff: (member: IdentityKey, signal: AbortSignal) => Promise<void>;
  /** Increases whenever everything is masked at once. */
  readonly timesMasked: () => number;
  /** UTC (ISO 8601). */
  readonly now: () => string;
  /** Saves the manager's checks and announces them. */
  readonly save: (manager: IdentityKey) => Promise<CheckState>;
}

/** What a step needs to know of the call that asked for it. */
export interface Asked {
  readonly signal: AbortSignal;
  readonly timesMasked: number;
  /** Whether anything but a step has ended acting since the person asked. */
  readonly isEndedSince: () => boolean;
}

export class CheckSteps {
  private isUnderWay = false;
  /** How often a step has ended acting because its member has left. */
  private skips = 0;
  /** `timesMasked` when the person asked to turn the mask off for the members of the running check. */
  private readonly maskOffSince = new WeakMap<ManagerChecks, number>();

  constructor(private readonly deps: CheckStepsDeps) {}

  /** A step ends acting as the member before; that is no pause. */
  get isStepping(): boolean {
    return this.isUnderWay;
  }

  /** Call when the person asks, because the window may be locked while earlier steps run. */
  ask(signal: AbortSignal): Asked {
    const ends = (): number => this.deps.acting.timesEnded - this.skips;
    const endsBefore = ends();
    return { signal, timesMasked: this.deps.timesMasked(), isEndedSince: () => ends() !== endsBefore };
  }

  /** Notes that the person has asked for what the check says about the mask. */
  asksForMaskOff(of: ManagerChecks, { timesMasked }: Asked): void {
    this.maskOffSince.set(of, timesMasked);
  }

  async goTo(manager: IdentityKey, of: ManagerChecks, to: CheckTarget, asked: Asked): Promise<CheckStep> {
    const member = progress.targetOf(progress.unfinishedOf(of.stored), to);
    // Otherwise this step would show what was masked when nothing was revealed any more.
    if (this.isMaskedSince(of))
      of.stored = { ...of.stored, unfinished: { ...progress.unfinishedOf(of.stored), isMaskOff: false } };
    try {
      await this.startActing(manager, member, progress.unfinishedOf(of.stored).reason, asked);
    } catch (failure) {
      // The end of acting was not taken for a pause, because it came in the middle of a step.
      if (of.stored.unfinished && asked.isEndedSince()) {
        of.stored = { ...of.stored, unfinished: pauseCheck(of.stored.unfinished) };
        await this.deps.save(manager);
        throw failure;
      }
      if (!(failure instanceof AppFailure) || failure.error.kind !== 'not-found') throw failure;
      // The member has left the group. The check must go on behind them, and must not show the member before.
      await this.skip(manager);
      this.deps.reading.noteProblem(manager, member, null, failure.error);
      of.stored = { ...of.stored, unfinished: progress.moveTo(progress.unfinishedOf(of.stored), member) };
      return { state: await this.deps.save(manager), acting: this.deps.acting.state, error: failure.error };
    }
    const begun = progress.changeMember(progress.unfinishedOf(of.stored), member, (each) =>
      progress.begin(each, this.deps.now()),
    );
    of.stored = { ...of.stored, unfinished: progress.moveTo(begun, member) };
    // The person may have acted as the member before the check reached them.
    this.deps.clock.measure({ manager, member });
    if (begun.isMaskOff) await this.turnMaskOff(manager, of, member, asked.signal);
    return { state: await this.deps.save(manager), acting: this.deps.acting.state, error: null };
  }

  /** Rejects with `cancelled` if acting was ended since the person asked for the step. */
  private async startActing(
    manager: IdentityKey,
    member: MemberId,
    reason: string | null,
    { signal, isEndedSince }: Asked,
  ): Promise<void> {
    const assertWanted = (): void => {
      if (isEndedSince()) throw new AppFailure({ kind: 'cancelled' });
    };
    assertWanted();
    this.isUnderWay = true;
    try {
      await this.deps.acting.start(manager, member, reason, signal);
      assertWanted();
    } finally {
      this.isUnderWay = false;
    }
  }

  private async turnMaskOff(
    manager: IdentityKey,
    of: ManagerChecks,
    member: MemberId,
    signal: AbortSignal,
  ): Promise<void> {
    const turningOff = this.isMaskedSince(of)
      ? Promise.reject(new AppFailure({ kind: 'cancelled' }))
      : this.deps.turnMaskOff(actingKey(manager, member), signal);
    const whyMasked = await turningOff.then(
      () => null,
      (failure: unknown) => {
        if (failure instanceof AppFailure) return failure.error;
        throw failure;
      },
    );
    const check = progress.changeMember(progress.unfinishedOf(of.stored), member, (each) => ({
      ...each,
      mask: whyMasked ? 'on' : 'off',
      whyMasked,
    }));
    // Otherwise the next step would show what the person has just masked.
    of.stored = { ...of.stored, unfinished: { ...check, isMaskOff: check.isMaskOff && !this.isMaskedSince(of) } };
  }

  /** Whether everything was masked since the person asked to turn the mask off for the check. */
  private isMaskedSince(of: ManagerChecks): boolean {
    return this.deps.timesMasked() !== this.maskOffSince.get(of);
  }

  /** Stops acting because the member of a step has left; the steps that wait go on. */
  private async skip(manager: IdentityKey): Promise<void> {
    if (this.deps.acting.state.current?.manager.identity !== manager) return;
    this.skips += 1;
    this.isUnderWay = true;
    try {
      await this.deps.acting.end('returned');
    } finally {
      this.isUnderWay = false;
    }
  }
}
