import type { IdentityKey } from '../../../preload/contract';
import type { ProofsheetHandlers } from '../dispatcher';
import type { GroupDesk } from '../../impersonation/group/group-controller';
import { groupOf } from './group-of';
import type { RecordedGroupReading } from './group-reading';
import type { HandlerParts } from './deps';

export function groupHandlers(
  { identities, forgetMember }: HandlerParts,
  { onSought }: RecordedGroupReading,
): ProofsheetHandlers['group'] {
  const deskOf = async (identity: IdentityKey): Promise<GroupDesk> => groupOf(await identities.find(identity));
  return {
    access: async ({ identity }, { signal }) => (await deskOf(identity)).access(signal),
    members: async ({ identity }, { signal }) => (await deskOf(identity)).members(signal),
    unread: async ({ identity }) => ({ why: (await deskOf(identity)).unread }),
    recent: async ({ identity }) => (await deskOf(identity)).recent(),
    add: async ({ identity, text }, { signal }) => {
      const group = await deskOf(identity);
      // The service is asked for their albums in the group's form, whoever they are.
      await onSought(identity, text);
      return group.add(text, signal);
    },
    forget: async ({ identity, member }) => ({ forgotten: [...(await forgetMember(await deskOf(identity), member))] }),
  };
}
