/**
 * Everything that stores data about identities registers here when it is created, so that removing an account or
 * forgetting a member cannot leave a store out.
 */
import type { DeletedData, IdentityKey } from '../../preload/contract';
import { callAll } from './call-all';

export interface Leaving {
  /** An account, with the members that it acts as; or one member. */
  readonly identity: IdentityKey;
  /** Hosts, with ports, that only this account used. Empty for a member. */
  readonly hosts: readonly string[];
}

export interface Forgettable {
  /** Deletes the data, and returns what the user is told about; null if there is nothing to tell. */
  forget(leaving: Leaving): DeletedData | readonly DeletedData[] | null;
  /** Returns the identities that have data on the disk. */
  storedIdentities?(): readonly IdentityKey[];
}

export class Forgettables {
  private readonly all: Forgettable[] = [];

  register(forgettable: Forgettable): void {
    this.all.push(forgettable);
  }

  /** Calls every store, even if one of them throws; then throws the first error. */
  forget(leaving: Leaving): readonly DeletedData[] {
    return callAll(this.all.map((each) => () => each.forget(leaving) ?? [])).flat();
  }

  /** Forgets the identities with data on the disk for which `isGone` is true. */
  forgetGone(isGone: (identity: IdentityKey) => boolean): void {
    const stored = new Set(this.all.flatMap((each) => each.storedIdentities?.() ?? []));
    for (const identity of stored) if (isGone(identity)) this.forget({ identity, hosts: [] });
  }
}
