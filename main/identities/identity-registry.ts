/** The identities there are and what belongs to each. Looking one up by a key that is not here is a typed refusal. */
import type { Identity, IdentityKey, ServiceName } from '../../preload/contract';
import type { AlbumLibrary } from '../albums/album-library';
import { AppFailure } from '../failure';
import { rememberUntilFailure } from '../remember-until-failure';
import type { KnownOwners } from './known-owners';

export interface KnownIdentity {
  readonly service: ServiceName;
  readonly identity: Identity;
  readonly library: AlbumLibrary;
  readonly owners: KnownOwners;
}

export interface IdentityRegistry {
  list(): Promise<readonly Identity[]>;
  /** Rejects with `not-found` for a key that stands for nobody. */
  find(key: IdentityKey): Promise<KnownIdentity>;
  /** Those of a service; null: all. */
  keysOf(service: ServiceName | null): Promise<readonly IdentityKey[]>;
}

export interface IdentitySources {
  /** Those of the accounts, in their order. */
  connected(): readonly KnownIdentity[];
  /** The demo is there until there is an account. */
  builtIn(isDemoWanted: boolean): Promise<readonly KnownIdentity[]>;
}

export function createIdentityRegistry(sources: IdentitySources): IdentityRegistry {
  const withDemo = rememberUntilFailure(() => sources.builtIn(true));
  const withoutDemo = rememberUntilFailure(() => sources.builtIn(false));

  async function all(): Promise<readonly KnownIdentity[]> {
    const connected = sources.connected();
    if (connected.length === 0) return withDemo();
    // What the environment gets wrong must not keep anybody from their accounts.
    return [...connected, ...(await withoutDemo().catch(() => []))];
  }

  return {
    list: async () => (await all()).map(({ identity }) => identity),
    async find(key) {
      const isWanted = ({ identity }: KnownIdentity): boolean => identity.key === key;
      // An account must not wait for a demo that starts.
      const found = sources.connected().find(isWanted) ?? (await all()).find(isWanted);
      if (!found) throw new AppFailure({ kind: 'not-found', detail: 'There is no such account.' });
      return found;
    },
    keysOf: async (service) =>
      (await all()).filter((known) => service === null || known.service === service).map(({ identity }) => identity.key),
  };
}
