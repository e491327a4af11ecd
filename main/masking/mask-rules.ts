/**
 * Mask rules by account: which pictures count as safe, the mask style, and whether masked forms are requested. Kept
 * across restarts.
 */
import type { IdentityKey, MaskStyle, MaskRules } from '../../preload/contract';
import { managerKeyOf } from '../identity/identity-key';

/** The default rules: unrated pictures are masked, and services are asked for masked forms. */
export const USUAL_RULES: MaskRules = { whenUnrated: 'mask', maskStyle: 'mosaic', asksForMaskedForms: true };

/** Port: stores the rules that differ from the default. */
export interface MaskRulesStore {
  readMaskRules(): Readonly<Record<IdentityKey, MaskRules>>;
  writeMaskRules(rules: Readonly<Record<IdentityKey, MaskRules>>): void;
}

/** Returns an account's rules; while acting as a member, the manager's. */
export function rulesOf(rules: Readonly<Record<IdentityKey, MaskRules>>, identity: IdentityKey): MaskRules {
  return rules[managerKeyOf(identity)] ?? USUAL_RULES;
}

/** Values in order of how much they show, least first. */
const WHEN_UNRATED: readonly MaskRules['whenUnrated'][] = ['mask', 'mask-hidden', 'show'];
const MASK_STYLES: readonly MaskStyle[] = ['plain', 'soft', 'mosaic'];

/** Returns whether the rules `to` show anything that `from` does not. */
export function showsMore(from: MaskRules, to: MaskRules): boolean {
  return (
    WHEN_UNRATED.indexOf(to.whenUnrated) > WHEN_UNRATED.indexOf(from.whenUnrated) ||
    MASK_STYLES.indexOf(to.maskStyle) > MASK_STYLES.indexOf(from.maskStyle) ||
    (from.asksForMaskedForms && !to.asksForMaskedForms)
  );
}
