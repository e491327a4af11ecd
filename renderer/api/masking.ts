/**
 * What the mask does to one picture or cover: why, in whose name, what opens it now, and what is shown instead. Main decides the
 * bytes by the same rule and by leases of its own; this is what the window expects of it.
 */
import type {
  Capabilities,
  Cover,
  Identity,
  IdentityKey,
  Lease,
  LeaseScope,
  MaskCause,
  MaskLook,
  MaskRules,
  MaskState,
} from '../../preload/contract';
import { causeOf, covers, type LeaseSubject, type MaskedSubject } from '../../preload/contract/mask-rule';
import type { TileForms } from '../ui/tile-image';

export type Revealable = Extract<LeaseScope, { kind: 'picture' | 'cover' }>;

export interface Masking {
  /** Null: it is shown as it is, with or without a lease. */
  readonly cause: MaskCause | null;
  /** Why and by whom, for a person. */
  readonly words: string | null;
  readonly look: MaskLook;
  /** What opens it now; of several the one that lasts longest. */
  readonly lease: Lease | null;
  /** Of just this one, for a time: what can be taken back for it alone. */
  readonly ownLease: Lease | null;
  readonly isMasked: boolean;
  /** Part of its addresses. */
  readonly rulesRevision: number;
}

export function maskingOf(mask: MaskState, identity: IdentityKey, subject: LeaseSubject, of: MaskedSubject): Masking {
  const rules = rulesOf(mask, identity);
  const cause = causeOf(of, rules);
  const covering =
    cause === null ? [] : mask.leases.filter((lease) => lease.identity === identity && covers(lease.scope, subject));
  const lease = covering.reduce<Lease | null>(
    (longest, one) => (longest && longest.until >= one.until ? longest : one),
    null,
  );
  return {
    cause,
    words: cause && WORDS[cause],
    look: rules.look,
    lease,
    ownLease: covering.find(({ kind, scope }) => kind === 'timed' && scope.kind === subject.kind) ?? null,
    isMasked: cause !== null && lease === null,
    rulesRevision: mask.rulesRevision,
  };
}

/** As it is without any lease: what lies below a picture that is revealed for a moment. */
export function asMasked(masking: Masking): Masking {
  return { ...masking, lease: null, ownLease: null, isMasked: masking.cause !== null };
}

const WORDS: Readonly<Record<MaskCause, string>> = {
  unsafe: 'Masked: the service does not call this safe',
  unsaid: 'Masked: the service does not say whether this is safe, and your setting masks that',
  hidden: 'Masked: its owner hides this picture, and your setting masks that',
};

/** Acting as a member, the manager's count. */
export function rulesOf(mask: MaskState, identity: IdentityKey): MaskRules {
  return mask.rules[managerOf(identity)] ?? mask.usualRules;
}

/** Whose account it is: `{manager}/as/{member}` is the manager's. */
export function managerOf(identity: IdentityKey): IdentityKey {
  const [manager = identity] = identity.split('/as/');
  return manager as IdentityKey; // a key up to where it names the member is one
}

/** The lease under which the mask is off for an identity; null: it is on. */
export function maskOffLease({ leases }: MaskState, identity: IdentityKey): Lease | null {
  return leases.find((lease) => lease.identity === identity && lease.scope.kind === 'everything') ?? null;
}

/** The part that the mask plays in a query key: none where the service's answers do not depend on it. */
export function maskVariant(
  { key, capabilities }: Pick<Identity, 'key'> & { readonly capabilities: Capabilities },
  mask: MaskState,
): 'masked' | 'plain' {
  return capabilities.safetyFlags && !maskOffLease(mask, key) ? 'masked' : 'plain';
}

/** Where there is no cover to be shown, nothing is masked. */
export function coverMaskingOf(mask: MaskState, identity: IdentityKey, subject: LeaseSubject, cover: Cover): Masking {
  const safety = cover.state === 'available' ? cover.safety : 'safe';
  return maskingOf(mask, identity, subject, { safety, isHidden: null });
}

/**
 * What a tile draws: the masked form, the picture as it is, or that above the other, so that nothing jumps when it is revealed
 * for a moment and taken back. With much revealed at once only the one that is seen is asked for.
 */
export function formsOf(masking: Masking, urlOf: (masking: Masking) => string): TileForms {
  const { cause, look, words, lease, isMasked } = masking;
  const isForAMoment = lease?.scope.kind === 'picture' || lease?.scope.kind === 'cover';
  return {
    masked:
      cause !== null && words !== null && (isMasked || isForAMoment)
        ? { src: urlOf(asMasked(masking)), look, words }
        : null,
    plain: isMasked ? null : { src: urlOf(masking), leaseToken: lease?.token ?? null },
  };
}
