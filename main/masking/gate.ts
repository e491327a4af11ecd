/**
 * The one question asked before any picture, or the address of one, leaves main: may it be shown as it is, to whom, until when,
 * and why? Every surface that yields pictures asks here and nowhere else, and takes what it yields from here: what carries the
 * mark of the gate (`Passed`) can be made nowhere else. [Note: Gate]
 */
import type { IdentityKey, LeaseToken, MaskCause, MaskLook } from '../../preload/contract';
import { causeOf, type LeaseSubject, type MaskedSubject } from '../../preload/contract/mask-rule';
import type { Mask } from './mask';

export interface Question extends MaskedSubject {
  readonly identity: IdentityKey;
  readonly subject: LeaseSubject;
  /** Pixels of what is to be shown; null: that is not known, or does not matter. */
  readonly longEdgePx: number | null;
  /**
   * The one in the picture's address, null where there is none; `any`: asked for by a call of the window, which names none;
   * `timed`: the same for what outlasts a moment, such as the service's own address.
   */
  readonly token: LeaseToken | null | 'any' | 'timed';
}

declare const answered: unique symbol;
declare const passed: unique symbol;

export type PlainAnswer = {
  readonly form: 'plain';
  readonly why: 'not-masked' | 'leased';
  /** ISO 8601; null: as long as nothing says otherwise. */
  readonly until: string | null;
  readonly [answered]: true;
};
export type MaskedAnswer = {
  readonly form: 'masked';
  readonly cause: MaskCause;
  readonly look: MaskLook;
  readonly [answered]: true;
};
export type GateAnswer = PlainAnswer | MaskedAnswer;

/** Allowed to be shown, in this form. */
export type Passed<Value> = Value & { readonly [passed]: true };

export function askGate(mask: Pick<Mask, 'rulesOf' | 'findLease'>, question: Question): GateAnswer {
  const { identity, subject, longEdgePx, token } = question;
  const rules = mask.rulesOf(identity);
  const cause = causeOf(question, rules);
  if (cause === null) return answer({ form: 'plain', why: 'not-masked', until: null });
  const lease = token === null ? null : mask.findLease(identity, subject, longEdgePx, token);
  if (lease) return answer({ form: 'plain', why: 'leased', until: lease.until });
  return answer({ form: 'masked', cause, look: rules.look });
}

/** What is shown as it is. */
export function letThrough<Value>(_answer: PlainAnswer, value: Value): Passed<Value> {
  return value as Passed<Value>; // the mark is the gate's to give
}

/** What is shown in its place: a form made for that. */
export function maskedForm<Form>(_answer: MaskedAnswer, form: Form): Passed<Form> {
  return form as Passed<Form>; // as above
}

function answer<Answer extends object>(given: Answer): Answer & { readonly [answered]: true } {
  return given as Answer & { readonly [answered]: true }; // as above
}

/** What is made of nothing but what has passed has passed too: a thumbnail of it, its name beside it. */
export function madeOf<Value, Made>(value: Passed<Value>, make: (value: Value) => Made): Passed<Made> {
  return make(value) as Passed<Made>; // as above
}
