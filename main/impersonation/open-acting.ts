/** Puts together what acting as a member takes: the groups of all managers, and the desk that says who is acted as. */
import type { IdentityKey, MemberId } from '../../preload/contract';
import { SYSTEM_CLOCKS } from '../core/clock';
import type { GroupDesk } from './group/group-controller';
import { createForgettingMember, createGroupOpener, type GroupOpener, type GroupOpenerParts } from './group/open-group';
import { ActingDesk, type ActingParts } from './impersonation-controller';

export interface OpenedActing {
  readonly acting: ActingDesk;
  readonly groups: GroupOpener;
  readonly forgetMember: (group: GroupDesk, member: MemberId) => Promise<readonly string[]>;
  /** Says whether there was anybody to return from. */
  readonly returnToOneself: () => boolean;
}

export interface OpenActingParts {
  readonly group: GroupOpenerParts;
  readonly acting: Omit<ActingParts, 'clocks' | 'asksForMasked' | 'said'>;
  readonly onForgotten: (identity: IdentityKey, manager: IdentityKey) => void;
}

export function openActing({ group, acting: actingParts, onForgotten }: OpenActingParts): OpenedActing {
  const groups = createGroupOpener(group);
  const acting = new ActingDesk({
    ...actingParts,
    asksForMasked: group.asksForMasked,
    said: group.said,
    clocks: SYSTEM_CLOCKS,
  });
  return {
    acting,
    groups,
    forgetMember: createForgettingMember({ acting, onForgotten }),
    returnToOneself() {
      const isActing = acting.current() !== null;
      void acting.end('returned');
      return isActing;
    },
  };
}
