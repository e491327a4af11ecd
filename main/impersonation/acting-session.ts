/** One session of acting as a member: its sealed identity, its time limit, and the signal that cancels its work. */
import type { Acting, Identity, Member } from '../../preload/contract';
import { ACTING_LIMIT } from '../../preload/contract/acting';
import type { AlbumView } from '../library/album-library';
import { type Clocks, type Countdown, startCountdown } from '../core/clock';
import { createEnding } from '../core/async';
import { AppFailure } from '../core/errors';
import { actingKey } from '../identity/identity-key';
import type { IdentityEntry } from '../library/identity-registry';
import { KnownOwners } from '../identity/known-owners';

/** The warning comes 20% of the limit before the end, and at most two minutes before it. */
const WARNING_PART = 0.2;
const WARNING_MINUTES = 2;
const NO_LONGER = { code: 'acting-over' } as const;

export interface SessionDeps {
  readonly manager: IdentityEntry;
  readonly member: Member;
  readonly groupName: string | null;
  readonly library: AlbumView;
  readonly clocks: Clocks;
  /** Length of a minute in milliseconds. */
  readonly minuteMs: number;
  readonly onOver: () => void;
}

export class ActingSession {
  /** The member's entry in the registry of identities. */
  readonly entry: IdentityEntry;
  private readonly controller = createEnding();
  private readonly startedAtMs: number;
  private limitMinutes: number;
  private clock: Countdown;

  constructor(
    private readonly deps: SessionDeps,
    limitMinutes: number,
  ) {
    const { manager, member, library, clocks } = deps;
    this.startedAtMs = clocks.nowMs();
    this.limitMinutes = limitMinutes;
    this.clock = this.startClock(this.endOf(limitMinutes));
    this.entry = {
      service: manager.service,
      identity: identityOf(manager.identity, member, library),
      library,
      // Looking up owners is not available while acting as a member.
      owners: new KnownOwners(NO_OWNERS, actingKey(manager.identity.key, member.id)),
      group: null,
      ended: this.controller.signal,
    };
  }

  get manager(): IdentityEntry {
    return this.deps.manager;
  }

  get member(): Member {
    return this.deps.member;
  }

  get groupName(): string | null {
    return this.deps.groupName;
  }

  /** Aborts when the session ends. */
  get ended(): AbortSignal {
    return this.controller.signal;
  }

  get isOver(): boolean {
    return this.controller.signal.aborted || this.clock.isOver();
  }

  /** Throws `cancelled` once the session is over. */
  assertGoesOn(): void {
    if (this.isOver) throw new AppFailure({ kind: 'cancelled', detail: NO_LONGER });
  }

  /**
   * Returns the end time in milliseconds if the session were extended now; extensions never exceed the longest session
   * in total.
   */
  endOf(limitMinutes: number): number {
    const { minuteMs, clocks } = this.deps;
    return Math.min(clocks.nowMs() + limitMinutes * minuteMs, this.startedAtMs + ACTING_LIMIT.most * minuteMs);
  }

  extend(endsAtMs: number, limitMinutes: number): void {
    this.clock.stop();
    this.limitMinutes = limitMinutes;
    this.clock = this.startClock(endsAtMs);
  }

  /** Ends the session and cancels its work. */
  end(): void {
    this.clock.stop();
    this.controller.abort(new AppFailure({ kind: 'cancelled', detail: NO_LONGER }));
  }

  present(): Acting {
    const { manager, member, groupName, minuteMs } = this.deps;
    const { key, accountName, initials, colour } = manager.identity;
    const { endsAtMs } = this.clock;
    const warningMs = Math.min(WARNING_MINUTES, this.limitMinutes * WARNING_PART) * minuteMs;
    return {
      identity: this.entry.identity,
      manager: { identity: key, name: accountName, initials, colour },
      member,
      groupName,
      startedAt: toIso(this.startedAtMs),
      warnsAt: toIso(endsAtMs - warningMs),
      endsAt: toIso(endsAtMs),
      limitMinutes: this.limitMinutes,
    };
  }

  private startClock(endsAtMs: number): Countdown {
    const { clocks, onOver } = this.deps;
    return startCountdown(endsAtMs - clocks.nowMs(), clocks, onOver);
  }
}

function identityOf(manager: Identity, member: Member, library: AlbumView): Identity {
  return {
    key: actingKey(manager.key, member.id),
    serviceName: manager.serviceName,
    accountName: member.name,
    initials: member.initials,
    colour: member.colour,
    isDemo: manager.isDemo,
    capabilities: library.capabilities,
  };
}

function toIso(atMs: number): string {
  return new Date(atMs).toISOString();
}

const NO_OWNERS = {
  read: () => [],
  write: () => undefined,
  forget: () => undefined,
  identities: () => [],
};
