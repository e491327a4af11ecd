/** Acting as one member, from its start to its end: the sealed identity, its time, and what is under way for it. */
import type { Acting, Identity, Member } from '../../preload/contract';
import { ACTING_LIMIT } from '../../preload/contract/acting';
import type { AlbumView } from '../library/album-library';
import { type Clocks, type Countdown, startCountdown } from '../core/clock';
import { AppFailure } from '../core/errors';
import { actingKey } from '../identity/identity-key';
import type { KnownIdentity } from '../identity/identity-registry';
import { KnownOwners } from '../identity/known-owners';

/** Of the whole length, and at most so long, before the end it is told. */
const WARNING_PART = 0.2;
const WARNING_MINUTES = 2;
const NO_LONGER = 'You no longer act as this member.';

export interface SessionParts {
  readonly manager: KnownIdentity;
  readonly member: Member;
  readonly groupName: string | null;
  readonly library: AlbumView;
  readonly clocks: Clocks;
  /** Milliseconds. */
  readonly minuteMs: number;
  readonly onOver: () => void;
}

export class ActingSession {
  readonly known: KnownIdentity;
  private readonly controller = new AbortController();
  private readonly startedAtMs: number;
  private limitMinutes: number;
  private clock: Countdown;

  constructor(
    private readonly parts: SessionParts,
    limitMinutes: number,
  ) {
    const { manager, member, library, clocks } = parts;
    this.startedAtMs = clocks.nowMs();
    this.limitMinutes = limitMinutes;
    this.clock = this.startClock(this.endOf(limitMinutes));
    this.known = {
      service: manager.service,
      identity: identityOf(manager.identity, member, library),
      library,
      // Nobody is looked up while acting as somebody.
      owners: new KnownOwners(NO_OWNERS, actingKey(manager.identity.key, member.id)),
      group: null,
      ended: this.controller.signal,
    };
  }

  get manager(): KnownIdentity {
    return this.parts.manager;
  }

  get member(): Member {
    return this.parts.member;
  }

  get groupName(): string | null {
    return this.parts.groupName;
  }

  /** Aborts with its end. */
  get ended(): AbortSignal {
    return this.controller.signal;
  }

  get isOver(): boolean {
    return this.controller.signal.aborted || this.clock.isOver();
  }

  /** Throws `cancelled` once it is over. */
  assertGoesOn(): void {
    if (this.isOver) throw new AppFailure({ kind: 'cancelled', detail: NO_LONGER });
  }

  /** When it would end if it were extended now; however often, it is never longer than the longest there is. */
  endOf(limitMinutes: number): number {
    const { minuteMs, clocks } = this.parts;
    return Math.min(clocks.nowMs() + limitMinutes * minuteMs, this.startedAtMs + ACTING_LIMIT.most * minuteMs);
  }

  extend(endsAtMs: number, limitMinutes: number): void {
    this.clock.stop();
    this.limitMinutes = limitMinutes;
    this.clock = this.startClock(endsAtMs);
  }

  /** What is under way for it comes to nothing. */
  end(): void {
    this.clock.stop();
    this.controller.abort(new AppFailure({ kind: 'cancelled', detail: NO_LONGER }));
  }

  present(): Acting {
    const { manager, member, groupName, minuteMs } = this.parts;
    const { key, accountName, initials, colour } = manager.identity;
    const { endsAtMs } = this.clock;
    const warningMs = Math.min(WARNING_MINUTES, this.limitMinutes * WARNING_PART) * minuteMs;
    return {
      identity: this.known.identity,
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
    const { clocks, onOver } = this.parts;
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
  readOwners: () => [],
  writeOwners: () => undefined,
  forgetOwners: () => undefined,
  identitiesWithOwners: () => [],
};
