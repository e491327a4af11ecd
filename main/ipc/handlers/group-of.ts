import { AppFailure } from '../../core/errors';
import type { KnownIdentity } from '../../identity/identity-registry';
import type { GroupController } from '../../impersonation/group/group-controller';

/** Throws `bad-request` if the service has no groups, or if the identity already acts as a member. */
export function groupOf({ group }: KnownIdentity): GroupController {
  if (!group) throw new AppFailure({ kind: 'bad-request', detail: 'This account cannot act as members.' });
  return group;
}
