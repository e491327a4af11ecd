/**
 * The key of an identity that acts as a member: `{manager's key}/as/{member}`. It separates the member's stored data
 * from the manager's.
 */
import type { IdentityKey, MemberId } from '../../preload/contract';
import { IdentityKey as IdentityKeySchema } from '../../preload/contract/identity';

const ACTING_AS = '/as/';

export function actingKey(manager: IdentityKey, member: MemberId): IdentityKey {
  return IdentityKeySchema.parse(`${manager}${ACTING_AS}${member}`);
}

export function isActingKey(key: IdentityKey): boolean {
  return key.includes(ACTING_AS);
}

/** Checks whether the key belongs to a member of this manager. */
export function isActingKeyOf(manager: IdentityKey, key: IdentityKey): boolean {
  return key.startsWith(`${manager}${ACTING_AS}`);
}

/** Returns the manager's key; a key without a member is returned unchanged. */
export function managerKeyOf(key: IdentityKey): IdentityKey {
  return IdentityKeySchema.parse(key.split(ACTING_AS)[0]);
}
