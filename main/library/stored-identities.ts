/**
 * Which identities may use the sealed cache on disk, and when their entries are destroyed. [Note: Sealed cache]
 */
import type { IdentityKey, MaskState } from '../../preload/contract';
import { IdentityKey as IdentityKeySchema } from '../../preload/contract/identity';
import type { Forgettables } from '../core/forgettables';
import { isAccountKey, isActingKeyOf, managerKeyOf } from '../identity/identity-key';
import type { Mask } from '../masking/mask';
import { showsMore } from '../masking/mask-rules';
import { type AnswerStore, createMemoryAnswers } from './answer-store';
import { storeAnswers } from './stored-answers';
import type { SealedCache, SealedPartition } from '../storage/cache/sealed-cache';

export interface StoredIdentities {
  /**
   * Undefined for the demo and for accounts of the environment: their data are made up, or belong to the person who
   * started the program.
   */
  of(identity: IdentityKey): SealedPartition | undefined;
  /** Opens an empty store of answers in memory, with the disk behind it if something of the identity may be written. */
  readonly answersOf: (identity: IdentityKey) => AnswerStore;
  /** Destroys what is stored of one identity, because it may no longer be seen. */
  forget(identity: IdentityKey): void;
}

export interface StoredIdentitiesDeps {
  readonly cache: Pick<SealedCache, 'partition' | 'identities' | 'forget' | 'empty'>;
  readonly forgettables: Pick<Forgettables, 'register'>;
  readonly mask: Pick<Mask, 'whenChanged' | 'state'>;
}

export function openStoredIdentities({ cache, forgettables, mask }: StoredIdentitiesDeps): StoredIdentities {
  let former = mask.state;
  mask.whenChanged(({ state }) => {
    const { rules: before, usualRules } = former;
    former = state;
    for (const account of accountsIn(before, state.rules)) {
      // Some stored pictures and answers may be masked by the new rules.
      if (showsMore(state.rules[account] ?? usualRules, before[account] ?? usualRules))
        cache.empty((stored) => managerKeyOf(keyOf(stored)) === account);
    }
  });
  forgettables.register({
    forget: ({ identity }) => {
      cache.forget((stored) => stored === identity || isActingKeyOf(identity, keyOf(stored)));
      return null;
    },
    storedIdentities: () => cache.identities.map(keyOf),
  });
  const of = (identity: IdentityKey): SealedPartition | undefined =>
    isAccountKey(identity) ? cache.partition(identity) : undefined;
  return {
    of,
    answersOf(identity) {
      const disk = of(identity);
      return disk ? storeAnswers(createMemoryAnswers(), disk) : createMemoryAnswers();
    },
    forget: (identity) => cache.forget((stored) => stored === identity),
  };
}

function accountsIn(...rules: readonly MaskState['rules'][]): ReadonlySet<IdentityKey> {
  return new Set(rules.flatMap((each) => IdentityKeySchema.array().parse(Object.keys(each))));
}

function keyOf(stored: string): IdentityKey {
  return IdentityKeySchema.parse(stored);
}
