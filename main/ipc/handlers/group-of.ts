import { AppFailure } from '../../core/errors';
import type { KnownIdentity } from '../../identity/identity-registry';
import type { GroupDesk } from '../../impersonation/group/group-controller';

/** Throws `bad-request` for an identity of a service without groups, and for one that acts as a member already. */
export function groupOf({ group }: KnownIdentity): GroupDesk {
  if (!group) throw new AppFailure({ kind: 'bad-request', detail: 'Nobody can be acted as from here.' });
  return group;
}
