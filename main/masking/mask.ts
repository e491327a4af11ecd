/**
 * The mask. It lives in main; everything is masked at every start, and shown as it is only under a lease. Whoever wants to know
 * whether a picture may be shown asks the gate.
 */
import type {
  AwayCause,
  IdentityKey,
  Lease,
  LeaseToken,
  MaskRules,
  MaskRulesChange,
  MaskState,
  Preferences,
} from '../../preload/contract';
import type { Clocks } from '../core/clock';
import { managerKeyOf } from '../identity/identity-key';
import { Leases, type LeaseWish, type PendingLease } from './leases';
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
  /** What is shown no longer. */
  readonly ended: readonly Lease[];
  /** To whom something was shown, and nothing is now: what was fetched for that is to be forgotten. */
  readonly hiddenFrom: readonly IdentityKey[];
}

export class Mask {
  private readonly leases: Leases;
  private rules: Readonly<Record<IdentityKey, MaskRules>>;
  private revision = 0;
  private endedBy: AwayCause | null = null;
  private nextCause: AwayCause | null = null;
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
      endedBy: this.endedBy,
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

  /** Before it is asked whether it is allowed, and recorded: what is masked meanwhile is not revealed after all. */
  prepare(wish: LeaseWish): PendingLease {
    return this.leases.prepare(wish);
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
    this.leases.endWhere(() => true);
    return this.state;
  }

  /** Masks everything because the person is away; the state says why until its next change. */
  maskAllFor(cause: AwayCause): void {
    this.nextCause = cause;
    this.leases.endWhere(() => true);
    this.nextCause = null;
  }

  /** Nothing tells any more when a key is let go. */
  endHeld(): void {
    this.leases.endWhere(({ kind }) => kind === 'held');
  }

  /** Of everybody but one, who is looked as from now on; null: nobody is. */
  endAllBut(identity: IdentityKey | null): void {
    this.leases.endWhere((lease) => lease.identity !== identity);
  }

  /** What is named is replaced; the rest stays. */
  changeRules(identity: IdentityKey, change: MaskRulesChange): MaskState {
    this.keepRules({ ...this.rules, [managerKeyOf(identity)]: this.rulesAfter(identity, change) });
    return this.state;
  }

  /** As they would be then. */
  rulesAfter(identity: IdentityKey, change: MaskRulesChange): MaskRules {
    const former = this.rulesOf(identity);
    return {
      whenUnsaid: change.whenUnsaid ?? former.whenUnsaid,
      look: change.look ?? former.look,
      asksForMaskedForms: change.asksForMaskedForms ?? former.asksForMaskedForms,
    };
  }

  /** The account has left. */
  forget(identity: IdentityKey): void {
    this.leases.endWhere((lease) => managerKeyOf(lease.identity) === identity);
    if (this.rules[identity])
      this.keepRules(Object.fromEntries(Object.entries(this.rules).filter(([key]) => key !== identity)));
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
    this.endedBy = this.nextCause;
    const { state } = this;
    const lives = (isMeant: (lease: Lease) => boolean): boolean => state.leases.some(isMeant);
    const ended = this.former.filter(({ token }) => !lives((lease) => lease.token === token));
    const identities = new Set(ended.map(({ identity }) => identity));
    this.former = state.leases;
    this.parts.onChanged({
      state,
      ended,
      hiddenFrom: [...identities].filter((identity) => !lives((lease) => lease.identity === identity)),
    });
  }
}
