/**
 * The access gate: decides before any picture or picture address leaves main whether it may be shown unmasked, to whom,
 * until when and why. Every surface that outputs pictures must ask it, and only the gate creates the `Authorized` mark
 * that those surfaces require. [Note: Gate]
 */
import type { IdentityKey, LeaseToken, MaskCause, MaskStyle } from '../../preload/contract';
import { causeOf, type LeaseSubject, type MaskedSubject } from '../../preload/contract/mask-rule';
import type { Mask } from './mask';

export interface Question extends MaskedSubject {
  readonly identity: IdentityKey;
  readonly subject: LeaseSubject;
  /** Size of the output in pixels, or null if unknown or irrelevant. */
  readonly longEdgePx: number | null;
  /**
   * The lease token in the picture's address; null if the address has none. `any`: for a call from the window that
   * names no token. `timed`: like `any`, but only timed leases, for output that lasts, such as the service's own
   * address.
   */
  readonly token: LeaseToken | null | 'any' | 'timed';
}

declare const answered: unique symbol;
declare const passed: unique symbol;

export type PlainAnswer = {
  readonly form: 'plain';
  readonly why: 'not-masked' | 'leased';
  /** ISO 8601, or null if the permission has no end time. */
  readonly until: string | null;
  readonly [answered]: true;
};
export type MaskedAnswer = {
  readonly form: 'masked';
  readonly cause: MaskCause;
  readonly maskStyle: MaskStyle;
  readonly [answered]: true;
};
export type GateAnswer = PlainAnswer | MaskedAnswer;

/** A value that the gate has authorized in this form. */
export type Authorized<Value> = Value & { readonly [passed]: true };

/** What the gate needs to know of the mask. */
export type GateMask = Pick<Mask, 'rulesOf' | 'findLease' | 'level'>;

export function checkAccess(mask: GateMask, question: Question): GateAnswer {
  const { identity, subject, longEdgePx, token } = question;
  const rules = mask.rulesOf(identity);
  const cause = causeOf(question, rules, mask.level);
  if (cause === null) return answer({ form: 'plain', why: 'not-masked', until: null });
  const lease = token === null ? null : mask.findLease(identity, subject, longEdgePx, token);
  if (lease) return answer({ form: 'plain', why: 'leased', until: lease.until });
  return answer({ form: 'masked', cause, maskStyle: rules.maskStyle });
}

/** Authorizes a value to be shown unmasked. */
export function authorize<Value>(_answer: PlainAnswer, value: Value): Authorized<Value> {
  return value as Authorized<Value>; // only the gate creates this mark
}

/** Authorizes the masked form that replaces a picture. */
export function maskedForm<Form>(_answer: MaskedAnswer, form: Form): Authorized<Form> {
  return form as Authorized<Form>; // only the gate creates this mark
}

function answer<Answer extends object>(given: Answer): Answer & { readonly [answered]: true } {
  return given as Answer & { readonly [answered]: true }; // only the gate creates this mark
}

/** Authorizes a value that is derived only from an authorized value, such as a thumbnail or a name. */
export function mapAuthorized<Value, Made>(value: Authorized<Value>, make: (value: Value) => Made): Authorized<Made> {
  return make(value) as Authorized<Made>; // the value is derived from an authorized one
}
