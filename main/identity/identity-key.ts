/**
 * The keys of identities; only this file contains their format. `account/{id}` is an account, `demo/{service}` and
 * `own/{service}` are built in, and `{manager's key}/as/{member}` acts as a member, whose data it separates from the
 * manager's.
 */
import type { AccountId, IdentityKey, MemberId, ServiceId } from '../../preload/contract';
import { AccountId as AccountIdSchema } from '../../preload/contract/account';
import { MemberId as MemberIdSchema } from '../../preload/contract/group';
import { IdentityKey as IdentityKeySchema } from '../../preload/contract/identity';

const ACCOUNT = 'account/';
const DEMO = 'demo/';
/** An account that the program's environment names. */
const OWN = 'own/';
const ACTING_AS = '/as/';

/** Returns the key of the account's own person, as opposed to a member it acts as. */
export function accountKey(id: AccountId): IdentityKey {
  return IdentityKeySchema.parse(ACCOUNT + id);
}

/** Returns the account of its own person's key; null for a member, and for an identity without an account. */
export function accountIdOf(key: IdentityKey): AccountId | null {
  return isAccountKey(key) && !isActingKey(key) ? AccountIdSchema.parse(key.slice(ACCOUNT.length)) : null;
}

/** Returns the member of an acting key, or null. */
export function memberIdOf(key: IdentityKey): MemberId | null {
  const [, member] = key.split(ACTING_AS);
  return member === undefined ? null : MemberIdSchema.parse(member);
}

/** Returns the key of an identity that exists without an account. */
export function builtInKey(service: ServiceId, isDemo: boolean): IdentityKey {
  return IdentityKeySchema.parse((isDemo ? DEMO : OWN) + service);
}

export function actingKey(manager: IdentityKey, member: MemberId): IdentityKey {
  return IdentityKeySchema.parse(manager + ACTING_AS + member);
}

/** Checks whether the key belongs to an account, or to a member that an account acts as. */
export function isAccountKey(key: IdentityKey): boolean {
  return key.startsWith(ACCOUNT);
}

export function isActingKey(key: IdentityKey): boolean {
  return key.includes(ACTING_AS);
}

/** Checks whether the key belongs to a member of this manager. */
export function isActingKeyOf(manager: IdentityKey, key: IdentityKey): boolean {
  return key.startsWith(manager + ACTING_AS);
}

/** Returns the manager's key; a key without a member is returned unchanged. */
export function managerKeyOf(key: IdentityKey): IdentityKey {
  return IdentityKeySchema.parse(key.split(ACTING_AS)[0]);
}
