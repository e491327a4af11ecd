/**
 * The mask. It lives in main: everything is masked at every start, and shown unmasked only under a lease. Code that
 * needs to know whether a picture may be shown must ask the access gate.
 */
import { isDeepStrictEqual } from 'node:util';
import type {
  AwayCause,
  IdentityKey,
  Lease,
  LeaseToken,
  MaskLevel,
  MaskRules,
  MaskRulesChange,
  MaskState,
  Preferences,
} from '../../preload/contract';
import { IdentityKey as IdentityKeySchema } from '../../preload/contract/identity';
import type { Clocks } from '../core/clock';
import type { Forgettables } from '../core/forgettables';
import { Listeners } from '../core/listeners';
import type { ActiveIdentity } from '../identity/active-identity';
import { managerKeyOf } from '../identity/identity-key';
import { Leases, type LeaseWish, type PendingLease } from './leases';
import { changedRules, type ChosenRules, type MaskRulesStore, rulesOf, USUAL_RULES } from './mask-rules';

/** Ends a peek (reveal while pressed) after this time, in case the release of the key was missed. */
const PEEK_LIMIT_MS = 60_000;

export interface MaskDeps {
  readonly clocks: Clocks;
  readonly rules: MaskRulesStore;
  readonly preferences: () => Pick<Preferences, 'revealSeconds' | 'maskOffMinutes' | 'masksTitles'>;
  readonly levelAtStart: MaskLevel;
  /** Reveals of an identity end when another one becomes active, and stay ended after switching back. */
  readonly activeIdentity: Pick<ActiveIdentity, 'whenChanged'>;
  readonly forgettables: Pick<Forgettables, 'register'>;
}

export interface MaskChange {
  readonly state: MaskState;
  /** Leases that have ended. */
  readonly ended: readonly Lease[];
  /** The level was raised: pictures that needed no lease are masked now. */
  readonly isRaised: boolean;
  /** The rules of an account were changed, and may mask more. */
  readonly haveRulesChanged: boolean;
  /** Identities with no remaining lease; pictures fetched for their reveals must be dropped. */
  readonly hiddenFrom: readonly IdentityKey[];
}

export class Mask {
  private readonly leases: Leases;
  private chosenRules: ChosenRules;
  private revision = 0;
  private maskings = 0;
  private endedBy: AwayCause | null = null;
  private nextCause: AwayCause | null = null;
  private rulesRevision = 0;
  private formerRulesRevision = 0;
  private chosenLevel: MaskLevel;
  private isRaisedByBlur = false;
  private levelRevision = 0;
  private formerLevel: MaskLevel;
  private former: readonly Lease[] = [];
  private readonly listeners = new Listeners<MaskChange>();

  constructor(private readonly deps: MaskDeps) {
    this.chosenRules = deps.rules.readMaskRules();
    this.chosenLevel = deps.levelAtStart;
    this.formerLevel = this.chosenLevel;
    this.leases = new Leases(deps.clocks, () => {
      this.announce();
    });
    deps.activeIdentity.whenChanged((identity) => this.endAllBut(identity));
    deps.forgettables.register({
      forget: ({ identity }) => {
        this.forget(identity);
        return null;
      },
      storedIdentities: () => IdentityKeySchema.array().parse(Object.keys(this.chosenRules)),
    });
  }

  whenChanged(listener: (change: MaskChange) => void): void {
    this.listeners.add(listener);
  }

  get state(): MaskState {
    const identities = IdentityKeySchema.array().parse(Object.keys(this.chosenRules));
    return {
      revision: this.revision,
      level: this.level,
      isRaisedByBlur: this.isRaisedByBlur,
      areTitlesMasked: this.areTitlesMasked,
      leases: [...this.leases.all()],
      endedBy: this.endedBy,
      rules: Object.fromEntries(identities.map((identity) => [identity, this.rulesOf(identity)])),
      usualRules: USUAL_RULES,
      unratedChosen: identities.filter((identity) => this.chosenRules[identity]?.whenUnrated !== undefined),
      rulesRevision: this.rulesRevision,
      levelRevision: this.levelRevision,
    };
  }

  /** A lease reveals what it covers at either level. */
  get level(): MaskLevel {
    return this.isRaisedByBlur ? 'everything' : this.chosenLevel;
  }

  get areTitlesMasked(): boolean {
    return this.level === 'everything' && this.deps.preferences().masksTitles;
  }

  /** Changes the level at the person's request. Raising it also ends all leases. */
  setLevel(level: MaskLevel): MaskState {
    this.chosenLevel = level;
    this.isRaisedByBlur = false;
    this.applyLevel();
    return this.state;
  }

  /** Masks all pictures until the focus is back. */
  raiseForBlur(): void {
    this.isRaisedByBlur = this.chosenLevel !== 'everything';
    this.applyLevel();
  }

  /** Returns to the chosen level; the leases that the blur ended stay ended. */
  endRaiseForBlur(): void {
    if (!this.isRaisedByBlur) return;
    this.isRaisedByBlur = false;
    this.applyLevel();
  }

  /** Announces the state again, because a preference that it contains has changed. */
  preferencesChanged(): void {
    this.announce();
  }

  rulesOf(identity: IdentityKey): MaskRules {
    return rulesOf(this.chosenRules, identity);
  }

  /** Returns whether a service that has masked forms is asked for them. */
  asksForMaskedForms(identity: IdentityKey): boolean {
    return this.rulesOf(identity).asksForMaskedForms && !this.isOff(identity);
  }

  /** Returns whether masking is turned off for the identity. */
  isOff(identity: IdentityKey): boolean {
    return this.findLease(identity, { kind: 'other' }, null, 'any') !== null;
  }

  findLease(...of: Parameters<Leases['find']>): Lease | null {
    return this.leases.find(...of);
  }

  /** Registers a reveal before it is authorized and recorded, so that masking meanwhile cancels it. */
  prepare(wish: LeaseWish): PendingLease {
    return this.leases.prepare(wish);
  }

  /** Grants a lease; the caller has checked the permission and recorded the reveal. */
  reveal(wish: LeaseWish): Lease {
    return this.leases.grant(wish, this.lengthMs(wish));
  }

  hide(token: LeaseToken): MaskState {
    this.leases.end(token);
    return this.state;
  }

  /** How often everything was masked at once; work that takes time and then reveals compares it. */
  get timesMasked(): number {
    return this.maskings;
  }

  maskAll(): MaskState {
    this.maskings += 1;
    this.leases.endWhere(() => true);
    return this.state;
  }

  /** Masks everything because the person is away; the state keeps the cause until its next change. */
  maskAllFor(cause: AwayCause): void {
    this.maskings += 1;
    this.nextCause = cause;
    this.leases.endWhere(() => true);
    this.nextCause = null;
  }

  /** Ends all peeks, because the release of the key can no longer be detected. */
  endPeeks(): void {
    this.leases.endWhere(({ kind }) => kind === 'held');
  }

  /** Replaces the given rules; the others stay. */
  changeRules(identity: IdentityKey, change: MaskRulesChange): MaskState {
    const key = managerKeyOf(identity);
    const from = this.rulesOf(key);
    const hasEffect = !isDeepStrictEqual(from, changedRules(from, change));
    this.keepRules({ ...this.chosenRules, [key]: { ...this.chosenRules[key], ...change } }, hasEffect);
    return this.state;
  }

  /** Returns the rules that the change would result in. */
  rulesAfter(identity: IdentityKey, change: MaskRulesChange): MaskRules {
    return changedRules(this.rulesOf(identity), change);
  }

  /** Drops the leases and rules of an account that is removed, and the leases of its members; or those of one member. */
  private forget(identity: IdentityKey): void {
    this.leases.endWhere((lease) => lease.identity === identity || managerKeyOf(lease.identity) === identity);
    if (this.chosenRules[identity])
      this.keepRules(Object.fromEntries(Object.entries(this.chosenRules).filter(([key]) => key !== identity)), true);
  }

  private applyLevel(): void {
    const isChanged = this.level !== this.formerLevel;
    if (isChanged) this.levelRevision += 1;
    const { revision } = this;
    if (this.level === 'everything') {
      this.maskings += 1;
      this.leases.endWhere(() => true);
    }
    // Ended leases are announced together with the level.
    if (isChanged && revision === this.revision) this.announce();
  }

  private endAllBut(identity: IdentityKey | null): void {
    this.leases.endWhere((lease) => lease.identity !== identity);
  }

  /** `hasEffect`: false if the person only confirmed the present rules, so that pictures on screen stay valid. */
  private keepRules(rules: ChosenRules, hasEffect: boolean): void {
    this.deps.rules.writeMaskRules(rules);
    this.chosenRules = rules;
    if (hasEffect) this.rulesRevision += 1;
    this.announce();
  }

  private lengthMs({ scope, kind }: LeaseWish): number {
    if (kind === 'held') return PEEK_LIMIT_MS;
    const { revealSeconds, maskOffMinutes } = this.deps.preferences();
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
    const isRaised = state.level === 'everything' && this.formerLevel !== 'everything';
    this.formerLevel = state.level;
    const haveRulesChanged = state.rulesRevision !== this.formerRulesRevision;
    this.formerRulesRevision = state.rulesRevision;
    this.listeners.call({
      state,
      ended,
      isRaised,
      haveRulesChanged,
      hiddenFrom: [...identities].filter((identity) => !lives((lease) => lease.identity === identity)),
    });
  }
}
