import { expect, it } from 'vitest';
import type { IdentityKey } from '../../preload/contract';
import { createValuesInMemory } from '../testing/storage/values-in-memory';
import { rulesOf, USUAL_RULES } from './mask-rules';
import { openMaskRulesStore } from './mask-rules-store';

const HERON = 'account/heron' as IdentityKey;
const RULES = { whenUnrated: 'show', maskStyle: 'plain', asksForMaskedForms: false } as const;

it('the store reads the names that an earlier version gave to the fields of rules', () => {
  const earlier = { whenUnsaid: 'show', look: 'plain', asksForMaskedForms: false };
  const store = openMaskRulesStore(createValuesInMemory({ mask: { 'account/heron': earlier } }));
  expect(store.readMaskRules()).toEqual({ 'account/heron': RULES });
});

it('the store keeps only the rules that were chosen, so that a new default applies to the others', () => {
  const values = createValuesInMemory({});
  openMaskRulesStore(values).writeMaskRules({ [HERON]: { whenUnrated: 'show' } });
  expect(openMaskRulesStore(values).readMaskRules()).toEqual({ [HERON]: { whenUnrated: 'show' } });
  expect(rulesOf(openMaskRulesStore(values).readMaskRules(), HERON)).toEqual({ ...USUAL_RULES, whenUnrated: 'show' });
});

it('a mask style that an earlier version stored is kept, and an account without one has soft colours', () => {
  const mask = { [HERON]: { whenUnrated: 'mask', maskStyle: 'mosaic', asksForMaskedForms: true } };
  const kept = openMaskRulesStore(createValuesInMemory({ mask })).readMaskRules();
  expect(rulesOf(kept, HERON).maskStyle).toBe('mosaic');
  expect(rulesOf(kept, 'account/wren' as IdentityKey).maskStyle).toBe('soft');
});

it('the store reads valid rules even if the rules of another account are invalid', () => {
  const mask = { 'account/heron': RULES, 'account/wren': { maskStyle: 'none' } };
  expect(openMaskRulesStore(createValuesInMemory({ mask })).readMaskRules()).toEqual({ 'account/heron': RULES });
  expect(openMaskRulesStore(createValuesInMemory({ mask: 'all' })).readMaskRules()).toEqual({});
});
