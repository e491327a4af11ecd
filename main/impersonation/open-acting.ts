/** Composes impersonation: the groups of all managers, and the controller that decides who is acted as. */
import type { DeletedData, IdentityKey, MemberId } from '../../preload/contract';
import { SYSTEM_CLOCKS } from '../core/clock';
import type { Forgettables } from '../core/forgettables';
import type { ActiveIdentity } from '../identity/active-identity';
import type { IdentityRegistryToFill } from '../library/identity-registry';
import { createScopeDescriber } from '../library/describe-scope';
import type { Mask } from '../masking/mask';
import type { Permission } from '../masking/permission';
import { createRevealing, type Revealing } from '../masking/revealing';
import type { GroupController } from './group/group-controller';
import { type OpenChecksDeps, type OpenedChecks, openChecks } from './check/open-checks';
import { createForgettingMember, createGroupOpener, type GroupOpener, type GroupOpenerDeps } from './group/open-group';
import { ImpersonationController, type ActingDeps } from './impersonation-controller';
import { recordMasking } from './record-masking';

export interface OpenedActing {
  readonly acting: ImpersonationController;
  readonly groups: GroupOpener;
  readonly revealing: Revealing;
  readonly checks: OpenedChecks['checks'];
  readonly checkReading: OpenedChecks['reading'];
  readonly forgetMember: (group: GroupController, member: MemberId) => Promise<readonly DeletedData[]>;
  /** Stops acting and returns whether a member was acted as. */
  readonly stopActing: () => boolean;
}

export interface OpenActingDeps {
  readonly activeIdentity: Pick<ActiveIdentity, 'actingAs'>;
  readonly mask: Mask;
  readonly identities: Pick<IdentityRegistryToFill, 'find' | 'use' | 'add'>;
  readonly forgettables: Forgettables;
  readonly group: Omit<GroupOpenerDeps, 'forgettables'>;
  readonly acting: Omit<
    ActingDeps,
    'clocks' | 'asksForMaskedForms' | 'unsafe' | 'rulesOf' | 'findManager' | 'observe' | 'forgettables'
  >;
  readonly permission: Permission;
  readonly checks: Pick<OpenChecksDeps, 'vault' | 'onChanged' | 'onAdvanced'>;
  readonly onForgotten: (identity: IdentityKey) => void;
}

export async function openActing({
  activeIdentity,
  mask,
  identities,
  forgettables,
  group,
  acting: actingDeps,
  permission,
  checks: checkDeps,
  onForgotten,
}: OpenActingDeps): Promise<OpenedActing> {
  const groups = createGroupOpener({ ...group, forgettables });
  const revealing = createRevealing({
    mask,
    permission,
    assertKnown: (key) => identities.find(key),
    describe: createScopeDescriber(identities),
  });
  const { checks, reading, settled } = await openChecks({
    ...checkDeps,
    forgettables,
    identities,
    mask,
    revealing,
    factsOf: groups.factsOf,
    acting: () => acting,
  });
  const acting: ImpersonationController = new ImpersonationController({
    ...actingDeps,
    asksForMaskedForms: group.asksForMaskedForms,
    unsafe: group.unsafe,
    clocks: SYSTEM_CLOCKS,
    forgettables,
    findManager: (key) => identities.find(key),
    observe: (manager, member) => reading.observe(manager, member),
    rulesOf: (key) => mask.rulesOf(key),
    onSessionEnded: () => activeIdentity.actingAs(null),
    onChanged(state) {
      activeIdentity.actingAs(state.current?.identity.key ?? null);
      checks.actingChanged(state);
      actingDeps.onChanged(state);
    },
  });
  identities.add({ acting: () => acting.current() });
  recordMasking(mask, acting);
  mask.whenChanged(() => groups.maskChanged());
  return {
    acting,
    groups,
    revealing,
    checks,
    checkReading: reading,
    forgetMember: createForgettingMember({ acting, forgettables, onForgotten, settled }),
    stopActing() {
      const isActing = acting.current() !== null;
      void acting.end('returned');
      return isActing;
    },
  };
}
