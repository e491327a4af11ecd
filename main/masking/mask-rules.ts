/** What counts as safe, what the mask looks like, and what a service is asked for: by account, kept between two starts. */
import type { IdentityKey, MaskLook, MaskRules } from '../../preload/contract';
import { managerKeyOf } from '../identity/identity-key';

/** As safe as can be. */
export const USUAL_RULES: MaskRules = { whenUnsaid: 'mask', look: 'mosaic', asksForMaskedForms: true };

/** Port: what differs from the usual. */
export interface MaskRulesStore {
  readMaskRules(): Readonly<Record<IdentityKey, MaskRules>>;
  writeMaskRules(rules: Readonly<Record<IdentityKey, MaskRules>>): void;
}

/** Acting as a member, the manager's count. */
export function rulesOf(rules: Readonly<Record<IdentityKey, MaskRules>>, identity: IdentityKey): MaskRules {
  return rules[managerKeyOf(identity)] ?? USUAL_RULES;
}

/** By how much is shown of what. */
const WHEN_UNSAID: readonly MaskRules['whenUnsaid'][] = ['mask', 'mask-hidden', 'show'];
const LOOKS: readonly MaskLook[] = ['plain', 'soft', 'mosaic'];

/** Whether anything is shown under the second rules that is not shown under the first. */
export function showsMore(from: MaskRules, to: MaskRules): boolean {
  return (
    WHEN_UNSAID.indexOf(to.whenUnsaid) > WHEN_UNSAID.indexOf(from.whenUnsaid) ||
    LOOKS.indexOf(to.look) > LOOKS.indexOf(from.look) ||
    (from.asksForMaskedForms && !to.asksForMaskedForms)
  );
}
