/** The identities of this run and what belongs to each. Looking one up by a key that is not here is a typed refusal. */
import type { Identity, IdentityKey } from '../../preload/contract';
import type { AlbumLibrary } from '../albums/album-library';
import { AppFailure } from '../failure';
import type { KnownOwners } from './known-owners';

export interface KnownIdentity {
  readonly identity: Identity;
  readonly library: AlbumLibrary;
  readonly owners: KnownOwners;
}

export interface IdentityRegistry {
  list(): Promise<readonly Identity[]>;
  /** Rejects with `not-found` for a key that stands for nobody. */
  find(key: IdentityKey): Promise<KnownIdentity>;
  /** Forgets all that is known of every identity; they are made anew on next use. */
  reset(): void;
}

/** `load` is asked on first use and again after a failure, so that a server that starts late is no lasting error. */
export function createIdentityRegistry(load: () => Promise<readonly KnownIdentity[]>): IdentityRegistry {
  let loading: Promise<readonly KnownIdentity[]> | null = null;

  function known(): Promise<readonly KnownIdentity[]> {
    if (loading) return loading;
    const begun = load().catch((reason: unknown) => {
      if (loading === begun) loading = null;
      throw reason;
    });
    loading = begun;
    return begun;
  }

  return {
    async list() {
      return (await known()).map(({ identity }) => identity);
    },
    async find(key) {
      const found = (await known()).find(({ identity }) => identity.key === key);
      if (!found) throw new AppFailure({ kind: 'not-found', detail: 'There is no such account.' });
      return found;
    },
    reset() {
      loading = null;
    },
  };
}
