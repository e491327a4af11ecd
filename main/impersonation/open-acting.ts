/** Composes impersonation: the groups of all managers, and the controller that decides who is acted as. */
import type { DeletedData, IdentityKey, MemberId } from '../../preload/contract';
import { SYSTEM_CLOCKS } from '../core/clock';
import type { Forgettables } from '../core/forgettables';
import type { ActiveIdentity } from '../identity/active-identity';
import type { IdentityRegistryToFill } from '../library/identity-registry';
import type { Mask } from '../masking/mask';
import type { GroupController } from './group/group-controller';
import { createForgettingMember, createGroupOpener, type GroupOpener, type GroupOpenerDeps } from './group/open-group';
import { ImpersonationController, type ActingDeps } from './impersonation-controller';
import { recordMasking } from './record-masking';

export interface OpenedActing {
  readonly acting: ImpersonationController;
  readonly groups: GroupOpener;
  readonly forgetMember: (group: GroupController, member: MemberId) => Promise<readonly DeletedData[]>;
  /** Stops acting and returns whether a member was acted as. */
  readonly stopActing: () => boolean;
}

export interface OpenActingDeps {
  readonly activeIdentity: Pick<ActiveIdentity, 'actingAs'>;
  readonly mask: Pick<Mask, 'rulesOf' | 'whenChanged'>;
  readonly identities: Pick<IdentityRegistryToFill, 'find' | 'add'>;
  readonly forgettables: Forgettables;
  readonly group: Omit<GroupOpenerDeps, 'forgettables'>;
  readonly acting: Omit<
    ActingDeps,
    'clocks' | 'asksForMaskedForms' | 'unsafe' | 'rulesOf' | 'findManager' | 'forgettables'
  >;
  readonly onForgotten: (identity: IdentityKey) => void;
}

export function openActing({
  activeIdentity,
  mask,
  identities,
  forgettables,
  group,
  acting: actingDeps,
  onForgotten,
}: OpenActingDeps): OpenedActing {
  const groups = createGroupOpener({ ...group, forgettables });
  const acting = new ImpersonationController({
    ...actingDeps,
    asksForMaskedForms: group.asksForMaskedForms,
    unsafe: group.unsafe,
    clocks: SYSTEM_CLOCKS,
    forgettables,
    findManager: (key) => identities.find(key),
    rulesOf: (key) => mask.rulesOf(key),
    onSessionEnded: () => activeIdentity.actingAs(null),
    onChanged(state) {
      activeIdentity.actingAs(state.current?.identity.key ?? null);
      actingDeps.onChanged(state);
    },
  });
  identities.add({ acting: () => acting.current() });
  recordMasking(mask, acting);
  mask.whenChanged(() => groups.maskChanged());
  return {
    acting,
    groups,
    forgetMember: createForgettingMember({ acting, forgettables, onForgotten }),
    stopActing() {
      const isActing = acting.current() !== null;
      void acting.end('returned');
      return isActing;
    },
  };
}
