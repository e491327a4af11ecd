/** The identities of this run and the library of each. Looking one up by a key that is not here is a typed refusal. */
import type { Identity, IdentityKey } from '../../preload/contract';
import type { AlbumLibrary } from '../albums/album-library';
import { AppFailure } from '../failure';

export interface KnownIdentity {
  readonly identity: Identity;
  readonly library: AlbumLibrary;
}

export interface IdentityRegistry {
  list(): Promise<readonly Identity[]>;
  /** Rejects with `not-found` for a key that stands for nobody. */
  library(key: IdentityKey): Promise<AlbumLibrary>;
}

/** `load` is asked on first use and again after a failure, so that a server that starts late is no lasting error. */
export function createIdentityRegistry(load: () => Promise<readonly KnownIdentity[]>): IdentityRegistry {
  let loading: Promise<readonly KnownIdentity[]> | null = null;

  function known(): Promise<readonly KnownIdentity[]> {
    loading ??= load().catch((reason: unknown) => {
      loading = null;
      throw reason;
    });
    return loading;
  }

  return {
    async list() {
      return (await known()).map(({ identity }) => identity);
    },
    async library(key) {
      const found = (await known()).find(({ identity }) => identity.key === key);
      if (!found) throw new AppFailure({ kind: 'not-found', detail: 'There is no such account.' });
      return found.library;
    },
  };
}
