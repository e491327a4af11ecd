/**
 * Mask rules by account: which pictures count as safe, the mask style, and whether masked forms are requested. Kept
 * across restarts.
 */
import type { IdentityKey, MaskStyle, MaskRules, MaskRulesChange } from '../../preload/contract';
import { managerKeyOf } from '../identity/identity-key';

/** The default rules: unrated pictures are masked, and services are asked for masked forms. */
export const USUAL_RULES: MaskRules = { whenUnrated: 'mask', maskStyle: 'soft', asksForMaskedForms: true };

/** By identity, only the rules that the person has chosen, so that a new default applies to all others. */
export type ChosenRules = Readonly<Record<IdentityKey, MaskRulesChange>>;

/** Port: stores the chosen rules. */
export interface MaskRulesStore {
  readMaskRules(): ChosenRules;
  writeMaskRules(rules: ChosenRules): void;
}

/** Returns an account's rules; while acting as a member, the manager's. */
export function rulesOf(chosen: ChosenRules, identity: IdentityKey): MaskRules {
  return changedRules(USUAL_RULES, chosen[managerKeyOf(identity)] ?? {});
}

/** Returns the rules after a change; the rules that it does not mention stay. */
export function changedRules(rules: MaskRules, change: MaskRulesChange): MaskRules {
  return {
    whenUnrated: change.whenUnrated ?? rules.whenUnrated,
    maskStyle: change.maskStyle ?? rules.maskStyle,
    asksForMaskedForms: change.asksForMaskedForms ?? rules.asksForMaskedForms,
  };
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
