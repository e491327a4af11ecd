import type { IdentityKey } from '../../preload/contract';
import type { ProofsheetHandlers } from '../dispatcher';
import { AppFailure } from '../failure';
import type { GroupDesk } from '../groups/group-desk';
import type { RecordedGroupReading } from './group-reading';
import type { HandlerParts } from './parts';

export function groupHandlers({ identities, forgetMember }: HandlerParts, { onSought }: RecordedGroupReading): ProofsheetHandlers['group'] {
  const groupOf = async (identity: IdentityKey): Promise<GroupDesk> => {
    const { group } = await identities.find(identity);
    if (!group) throw new AppFailure({ kind: 'bad-request', detail: 'Nobody can be acted as from here.' });
    return group;
  };
  return {
    access: async ({ identity }, { signal }) => (await groupOf(identity)).access(signal),
    members: async ({ identity }, { signal }) => (await groupOf(identity)).members(signal),
    recent: async ({ identity }) => (await groupOf(identity)).recent(),
    add: async ({ identity, text }, { signal }) => {
      const group = await groupOf(identity);
      // The service is asked for their albums in the group's form, whoever they are.
      await onSought(identity, text);
      return group.add(text, signal);
    },
    forget: async ({ identity, member }) => ({ forgotten: [...(await forgetMember(await groupOf(identity), member))] }),
  };
}
