/** Measures how long the manager acts as a member of a running check. */
import type { IdentityKey, MemberId } from '../../../preload/contract';
import { changeMember } from './check-progress';
import type { CheckStore } from './check-store';

interface Current {
  readonly manager: IdentityKey;
  readonly member: MemberId;
  sinceMs: number;
}

export class CheckClock {
  private measured: Current | null = null;

  constructor(
    private readonly store: Pick<CheckStore, 'ifLoaded'>,
    /** Milliseconds of a monotonic clock. */
    private readonly steadyMs: () => number,
  ) {}

  /** The member of a check who is acted as, or null. */
  get current(): Omit<Current, 'sinceMs'> | null {
    return this.measured;
  }

  /** Measures this member from now on, unless it does already. Null: no member, or one of no running check. */
  measure(next: Omit<Current, 'sinceMs'> | null): void {
    const { measured } = this;
    if (next && measured?.member === next.member && measured.manager === next.manager) return;
    this.add();
    this.measured = next && { ...next, sinceMs: this.steadyMs() };
  }

  /** Adds the time since it was last added to the check. */
  add(): void {
    const { measured } = this;
    const of = measured && this.store.ifLoaded(measured.manager);
    if (!measured || !of?.stored.unfinished) return;
    const seconds = Math.floor((this.steadyMs() - measured.sinceMs) / 1_000);
    measured.sinceMs += seconds * 1_000;
    const unfinished = changeMember(of.stored.unfinished, measured.member, (member) => ({
      ...member,
      seconds: member.seconds + seconds,
    }));
    of.stored = { ...of.stored, unfinished };
  }
}
