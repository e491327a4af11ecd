import { expect, it } from 'vitest';
import { createValuesInMemory } from '../testing/storage/values-in-memory';
import { openMaskRulesStore } from './mask-rules-store';

const RULES = { whenUnrated: 'show', maskStyle: 'plain', asksForMaskedForms: false } as const;

it('the store reads the names that an earlier version gave to the fields of rules', () => {
  const earlier = { whenUnsaid: 'show', look: 'plain', asksForMaskedForms: false };
  const store = openMaskRulesStore(createValuesInMemory({ mask: { 'account/heron': earlier } }));
  expect(store.readMaskRules()).toEqual({ 'account/heron': RULES });
});

it('the store reads valid rules even if the rules of another account are invalid', () => {
  const mask = { 'account/heron': RULES, 'account/wren': { maskStyle: 'none' } };
  expect(openMaskRulesStore(createValuesInMemory({ mask })).readMaskRules()).toEqual({ 'account/heron': RULES });
  expect(openMaskRulesStore(createValuesInMemory({ mask: 'all' })).readMaskRules()).toEqual({});
});
