/**
 * Stores the chosen mask rules of each account. Invalid rules read as the default but remain in the file until a change.
 * Earlier versions stored all rules of an account once one was chosen, so a stored style may not have been chosen.
 */
import * as z from 'zod';
import { IdentityKey } from '../../preload/contract/identity';
import { MaskRulesChange } from '../../preload/contract/mask';
import type { NamedValues } from '../storage/named-values';
import { renameFields } from '../storage/rename-fields';
import type { MaskRulesStore } from './mask-rules';

const KEY = 'mask';

/** Names that an earlier version gave to fields. */
const EARLIER_NAMES = { whenUnsaid: 'whenUnrated', look: 'maskStyle' };

export function openMaskRulesStore(values: NamedValues): MaskRulesStore {
  return {
    readMaskRules() {
      const kept = z.record(z.string(), z.unknown()).catch({}).parse(values.get(KEY));
      const named = Object.entries(kept).map(([key, rules]) => [key, renameFields(rules, EARLIER_NAMES)] as const);
      const valid = named.filter(([, rules]) => MaskRulesChange.safeParse(rules).success);
      return z.record(IdentityKey, MaskRulesChange).parse(Object.fromEntries(valid));
    },
    writeMaskRules(rules) {
      values.set(KEY, rules);
    },
  };
}
