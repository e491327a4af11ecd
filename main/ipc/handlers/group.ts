import type { IdentityKey } from '../../../preload/contract';
import type { ProofsheetHandlers } from '../dispatcher';
import type { GroupController } from '../../impersonation/group/group-controller';
import type { RecordedGroupReading } from './group-reading';
import type { HandlerDeps } from './deps';
import { AppFailure } from '../../core/errors';
import type { KnownIdentity } from '../../identity/identity-registry';

export function groupHandlers(
  { identities, forgetMember }: HandlerDeps,
  { onSought }: RecordedGroupReading,
): ProofsheetHandlers['group'] {
  const groupOfIdentity = async (identity: IdentityKey): Promise<GroupController> =>
    groupOf(await identities.find(identity));
  return {
    access: async ({ identity }, { signal }) => (await groupOfIdentity(identity)).access(signal),
    members: async ({ identity }, { signal }) => (await groupOfIdentity(identity)).members(signal),
    unread: async ({ identity }) => ({ why: (await groupOfIdentity(identity)).unread }),
    recent: async ({ identity }) => (await groupOfIdentity(identity)).recent(),
    add: async ({ identity, text }, { signal }) => {
      const group = await groupOfIdentity(identity);
      // Adding requests the albums of any account in the group form, so the attempt is recorded first.
      await onSought(identity, text);
      return group.add(text, signal);
    },
    forget: async ({ identity, member }) => ({
      forgotten: [...(await forgetMember(await groupOfIdentity(identity), member))],
    }),
  };
}

/** Throws `bad-request` if the service has no groups, or if the identity already acts as a member. */
export function groupOf({ group }: KnownIdentity): GroupController {
  if (!group) throw new AppFailure({ kind: 'bad-request', detail: 'This account cannot act as members.' });
  return group;
}
