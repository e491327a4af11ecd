/**
 * The effect of the mask on one picture or cover: the cause, the lease that reveals it, and the form that is shown.
 * Main decides the bytes by the same rule and its own leases; this is the form that the renderer expects from main.
 */
import type {
  Capabilities,
  Cover,
  Identity,
  IdentityKey,
  Lease,
  LeaseScope,
  MaskCause,
  MaskStyle,
  MaskRules,
  MaskState,
} from '../../preload/contract';
import { causeOf, covers, type LeaseSubject, type MaskedSubject } from '../../preload/contract/mask-rule';
import { t } from '../ui/language';
import type { TileForms } from './tile-image';

export type Revealable = Extract<LeaseScope, { kind: 'picture' | 'cover' }>;

export interface Masking {
  /** Null if the rules do not mask the subject, with or without a lease. */
  readonly cause: MaskCause | null;
  /** Why the subject is masked, in the language of the page. */
  readonly words: string | null;
  readonly maskStyle: MaskStyle;
  /** The lease that currently reveals the subject; if there are several, the one that lasts longest. */
  readonly lease: Lease | null;
  /** A timed lease of this subject only, which can be ended separately. */
  readonly ownLease: Lease | null;
  readonly isMasked: boolean;
  /** Part of the subject's addresses. */
  readonly revision: string;
}

export function maskingOf(mask: MaskState, identity: IdentityKey, subject: LeaseSubject, of: MaskedSubject): Masking {
  const rules = rulesOf(mask, identity);
  const cause = causeOf(of, rules, mask.level);
  const covering =
    cause === null ? [] : mask.leases.filter((lease) => lease.identity === identity && covers(lease.scope, subject));
  const lease = covering.reduce<Lease | null>(
    (longest, one) => (longest && longest.until >= one.until ? longest : one),
    null,
  );
  return {
    cause,
    words: cause && t(`maskCauses.${cause}`),
    maskStyle: rules.maskStyle,
    lease,
    ownLease: covering.find(({ kind, scope }) => kind === 'timed' && scope.kind === subject.kind) ?? null,
    isMasked: cause !== null && lease === null,
    revision: `${mask.rulesRevision}.${mask.levelRevision}`,
  };
}

/** Returns the masking without any lease: the form below a briefly revealed picture. */
export function asMasked(masking: Masking): Masking {
  return { ...masking, lease: null, ownLease: null, isMasked: masking.cause !== null };
}

/** Returns the mask rules for an identity; for an acting-as identity, the manager's rules. */
export function rulesOf(mask: MaskState, identity: IdentityKey): MaskRules {
  return mask.rules[managerOf(identity)] ?? mask.usualRules;
}

/** Returns the identity of the account: for `{manager}/as/{member}`, the manager's. */
export function managerOf(identity: IdentityKey): IdentityKey {
  const [manager = identity] = identity.split('/as/');
  return manager as IdentityKey; // the part of a key before `/as/` is itself an identity key
}

/** Returns the lease under which the mask is off for an identity; null if the mask is on. */
export function maskOffLease({ leases }: MaskState, identity: IdentityKey): Lease | null {
  return leases.find((lease) => lease.identity === identity && lease.scope.kind === 'everything') ?? null;
}

/** Returns the mask's part of a query key; always `plain` if the service's answers do not depend on the mask. */
export function maskVariant(
  { key, capabilities }: Pick<Identity, 'key'> & { readonly capabilities: Capabilities },
  mask: MaskState,
): 'masked' | 'plain' {
  return capabilities.safetyFlags && !maskOffLease(mask, key) ? 'masked' : 'plain';
}

/** Returns the masking of a cover; a cover that is not available is never masked. */
export function coverMaskingOf(mask: MaskState, identity: IdentityKey, subject: LeaseSubject, cover: Cover): Masking {
  if (cover.state === 'available') return maskingOf(mask, identity, subject, { safety: cover.safety, isHidden: null });
  return maskingOf({ ...mask, level: 'sensitive' }, identity, subject, { safety: 'safe', isHidden: null });
}

/**
 * Returns what a tile draws: the masked form, the plain picture, or the plain picture above the masked form, so that
 * the layout does not jump during a brief reveal. Under a lease of a whole album or of everything, only the visible
 * form is requested.
 */
export function formsOf(masking: Masking, urlOf: (masking: Masking) => string): TileForms {
  const { cause, maskStyle, words, lease, isMasked } = masking;
  const isForAMoment = lease?.scope.kind === 'picture' || lease?.scope.kind === 'cover';
  return {
    masked:
      cause !== null && words !== null && (isMasked || isForAMoment)
        ? { src: urlOf(asMasked(masking)), maskStyle, words }
        : null,
    plain: isMasked ? null : { src: urlOf(masking), leaseToken: lease?.token ?? null },
  };
}
