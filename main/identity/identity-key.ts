/**
 * The key of an identity that acts as a member: `{manager's key}/as/{member}`. Everything that is kept by identity is kept
 * apart by it.
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

/** Whose member it is. */
export function isActingKeyOf(manager: IdentityKey, key: IdentityKey): boolean {
  return key.startsWith(`${manager}${ACTING_AS}`);
}

/** Who acts; somebody who acts as nobody is their own. */
export function managerKeyOf(key: IdentityKey): IdentityKey {
  return IdentityKeySchema.parse(key.split(ACTING_AS)[0]);
}
