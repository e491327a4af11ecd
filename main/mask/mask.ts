/**
 * The mask. It lives in main; everything is masked at every start, and shown as it is only under a lease. Whoever wants to know
 * whether a picture may be shown asks the gate.
 */
import type { IdentityKey, Lease, LeaseToken, MaskRules, MaskRulesChange, MaskState, Preferences } from '../../preload/contract';
import type { Clocks } from '../countdown';
import { AppFailure } from '../failure';
import { managerKeyOf } from '../identities/acting-key';
import { Leases, type LeaseWish } from './leases';
import { type MaskRulesStore, rulesOf, USUAL_RULES } from './mask-rules';

/** A key that is held down does not stay so for longer, unless something is wrong. */
const HELD_LIMIT_MS = 60_000;

export interface MaskParts {
  readonly clocks: Clocks;
  readonly rules: MaskRulesStore;
  readonly preferences: () => Pick<Preferences, 'revealSeconds' | 'maskOffMinutes'>;
  readonly onChanged: (change: MaskChange) => void;
}

export interface MaskChange {
  readonly state: MaskState;
  /** Something is shown no longer. */
  readonly hasHidden: boolean;
  /** To whom something was shown, and nothing is now: what was fetched for that is to be forgotten. */
  readonly hiddenFrom: readonly IdentityKey[];
}

interface AwaitedReveal {
  readonly wish: LeaseWish;
  isGivenUp: boolean;
}

export class Mask {
  private readonly leases: Leases;
  private readonly awaited = new Set<AwaitedReveal>();
  private rules: Readonly<Record<IdentityKey, MaskRules>>;
  private revision = 0;
  private rulesRevision = 0;
  private former: readonly Lease[] = [];

  constructor(private readonly parts: MaskParts) {
    this.rules = parts.rules.readMaskRules();
    this.leases = new Leases(parts.clocks, () => {
      this.announce();
    });
  }

  get state(): MaskState {
    return {
      revision: this.revision,
      leases: [...this.leases.all()],
      rules: { ...this.rules },
      usualRules: USUAL_RULES,
      rulesRevision: this.rulesRevision,
    };
  }

  rulesOf(identity: IdentityKey): MaskRules {
    return rulesOf(this.rules, identity);
  }

  /** A service that has masked forms is asked for these. */
  asksForMaskedForms(identity: IdentityKey): boolean {
    return this.rulesOf(identity).asksForMaskedForms && !this.isOff(identity);
  }

  /** Everything is shown to the identity. */
  isOff(identity: IdentityKey): boolean {
    return this.findLease(identity, { kind: 'other' }, null, 'any') !== null;
  }

  findLease(...of: Parameters<Leases['find']>): Lease | null {
    return this.leases.find(...of);
  }

  /**
   * `allow` asks whether it may be, and records it. Whatever would have ended the lease meanwhile keeps it from beginning: then
   * this rejects with `cancelled`.
   */
  async revealOnceAllowed(wish: LeaseWish, allow: () => Promise<void>): Promise<Lease> {
    const awaited: AwaitedReveal = { wish, isGivenUp: false };
    this.awaited.add(awaited);
    try {
      await allow();
    } finally {
      this.awaited.delete(awaited);
    }
    if (awaited.isGivenUp) throw new AppFailure({ kind: 'cancelled', detail: 'It was masked again before it could be shown.' });
    return this.reveal(wish);
  }

  /** Whoever calls has asked whether it is allowed, and has recorded it. */
  reveal(wish: LeaseWish): Lease {
    return this.leases.grant(wish, this.lengthMs(wish));
  }

  hide(token: LeaseToken): MaskState {
    this.leases.end(token);
    return this.state;
  }

  maskAll(): MaskState {
    this.endWhere(() => true);
    return this.state;
  }

  /** Nothing tells any more when a key is let go. */
  endHeld(): void {
    this.endWhere(({ kind }) => kind === 'held');
  }

  /** Of everybody but one, who is looked as from now on; null: nobody is. */
  endAllBut(identity: IdentityKey | null): void {
    this.endWhere((lease) => lease.identity !== identity);
  }

  /** What is named is replaced; the rest stays. */
  changeRules(identity: IdentityKey, change: MaskRulesChange): MaskState {
    const key = managerKeyOf(identity);
    const former = this.rulesOf(key);
    this.keepRules({
      ...this.rules,
      [key]: {
        whenUnsaid: change.whenUnsaid ?? former.whenUnsaid,
        look: change.look ?? former.look,
        asksForMaskedForms: change.asksForMaskedForms ?? former.asksForMaskedForms,
      },
    });
    return this.state;
  }

  /** The account has left. */
  forget(identity: IdentityKey): void {
    this.endWhere((lease) => managerKeyOf(lease.identity) === identity);
    if (this.rules[identity]) this.keepRules(Object.fromEntries(Object.entries(this.rules).filter(([key]) => key !== identity)));
  }

  private endWhere(isMeant: (of: LeaseWish) => boolean): void {
    for (const awaited of this.awaited) if (isMeant(awaited.wish)) awaited.isGivenUp = true;
    this.leases.endWhere(isMeant);
  }

  private keepRules(rules: Readonly<Record<IdentityKey, MaskRules>>): void {
    this.parts.rules.writeMaskRules(rules);
    this.rules = rules;
    this.rulesRevision += 1;
    this.announce();
  }

  private lengthMs({ scope, kind }: LeaseWish): number {
    if (kind === 'held') return HELD_LIMIT_MS;
    const { revealSeconds, maskOffMinutes } = this.parts.preferences();
    return scope.kind === 'everything' ? maskOffMinutes * 60_000 : revealSeconds * 1_000;
  }

  private announce(): void {
    this.revision += 1;
    const { state } = this;
    const lives = (isMeant: (lease: Lease) => boolean): boolean => state.leases.some(isMeant);
    const ended = this.former.filter(({ token }) => !lives((lease) => lease.token === token));
    const identities = new Set(ended.map(({ identity }) => identity));
    this.former = state.leases;
    this.parts.onChanged({
      state,
      hasHidden: ended.length > 0,
      hiddenFrom: [...identities].filter((identity) => !lives((lease) => lease.identity === identity)),
    });
  }
}
