/**
 * Leases allow a masked picture to be shown to an identity until a given time. They are kept only in memory, so that no
 * lease exists before the person reveals something, and end automatically.
 */
import { randomBytes } from 'node:crypto';
import type { IdentityKey, Lease, LeaseKind, LeaseScope, LeaseToken } from '../../preload/contract';
import { LeaseToken as LeaseTokenSchema } from '../../preload/contract/mask';
import { covers, type LeaseSubject } from '../../preload/contract/mask-rule';
import { type Clocks, type Countdown, startCountdown } from '../core/clock';

export interface LeaseWish {
  readonly identity: IdentityKey;
  readonly scope: LeaseScope;
  readonly kind: LeaseKind;
  /** Largest size in pixels. */
  readonly longEdgePx: number;
}

/** A reveal that is being authorized or recorded, before its lease is granted. */
export interface PendingLease {
  /** Everything it covers was masked meanwhile, so it must not be granted. */
  readonly isCalledOff: boolean;
  /** Call this when the lease was granted or rejected. */
  done(): void;
}

interface Pending {
  readonly wish: LeaseWish;
  isCalledOff: boolean;
}

interface LiveLease {
  readonly lease: Lease;
  readonly countdown: Countdown;
}

const TOKEN_BYTES = 24;
/** For all identities together; above this number the oldest lease ends. */
const MAX_LIVE_LEASES = 100;

export class Leases {
  private live: readonly LiveLease[] = [];
  private readonly pending = new Set<Pending>();

  constructor(
    private readonly clocks: Clocks,
    /** Called when the set of leases changes. */
    private readonly onChanged: () => void,
  ) {}

  all(): readonly Lease[] {
    return this.living().map(({ lease }) => lease);
  }

  prepare(wish: LeaseWish): PendingLease {
    const pending: Pending = { wish, isCalledOff: false };
    this.pending.add(pending);
    return {
      get isCalledOff() {
        return pending.isCalledOff;
      },
      done: () => void this.pending.delete(pending),
    };
  }

  /** Grants a lease. Ends an equal lease, and the oldest lease above the limit; their tokens become invalid. */
  grant(wish: LeaseWish, lengthMs: number): Lease {
    const token = LeaseTokenSchema.parse(randomBytes(TOKEN_BYTES).toString('base64url'));
    const countdown = startCountdown(lengthMs, this.clocks, () => {
      this.end(token);
    });
    const lease: Lease = {
      token,
      ...wish,
      grantedAt: new Date(this.clocks.nowMs()).toISOString(),
      until: new Date(countdown.endsAtMs).toISOString(),
    };
    this.drop(this.living().filter((former) => isEqual(former.lease, wish)));
    const tooMany = this.live.length + 1 - MAX_LIVE_LEASES;
    if (tooMany > 0) this.drop(this.live.slice(0, tooMany));
    this.live = [...this.live, { lease, countdown }];
    this.onChanged();
    return lease;
  }

  /** Returns the longest-lasting lease that covers the subject. `longEdgePx` is null if the size does not matter. */
  find(
    identity: IdentityKey,
    subject: LeaseSubject,
    longEdgePx: number | null,
    token: LeaseToken | 'any' | 'timed',
  ): Lease | null {
    const covering = this.all().filter(
      (lease) =>
        lease.identity === identity &&
        (token === 'any' || lease.token === token || (token === 'timed' && lease.kind === 'timed')) &&
        (longEdgePx === null || longEdgePx <= lease.longEdgePx) &&
        covers(lease.scope, subject),
    );
    return covering.reduce<Lease | null>(
      (longest, lease) => (longest && longest.until >= lease.until ? longest : lease),
      null,
    );
  }

  end(token: LeaseToken): void {
    this.endThese(this.live.filter(({ lease }) => lease.token === token));
  }

  /** Ends matching leases, and cancels matching requests for a lease. */
  endWhere(isMeant: (wish: LeaseWish) => boolean): void {
    for (const pending of this.pending) if (isMeant(pending.wish)) pending.isCalledOff = true;
    this.endThese(this.live.filter(({ lease }) => isMeant(lease)));
  }

  private endThese(ending: readonly LiveLease[]): void {
    if (ending.length === 0) return;
    this.drop(ending);
    this.onChanged();
  }

  /** Filters out leases whose time has passed even if their timer is late. */
  private living(): readonly LiveLease[] {
    return this.live.filter(({ countdown }) => !countdown.isOver());
  }

  private drop(ending: readonly LiveLease[]): void {
    for (const { countdown } of ending) countdown.stop();
    this.live = this.live.filter((lease) => !ending.includes(lease));
  }
}

function isEqual(lease: Lease, { identity, scope, kind }: LeaseWish): boolean {
  return lease.identity === identity && lease.kind === kind && JSON.stringify(lease.scope) === JSON.stringify(scope);
}
