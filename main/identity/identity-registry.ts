import type { Identity, IdentityKey, ServiceName } from '../../preload/contract';
import type { AlbumView } from '../library/album-library';
import { AppFailure } from '../core/errors';
import type { GroupDesk } from '../impersonation/group/group-controller';
import { joinSignals, unlessAborted, rememberUntilFailure } from '../core/async';
import { isActingKey } from './identity-key';
import type { KnownOwners } from './known-owners';

/** The identities there are and what belongs to each. Looking one up by a key that is not here is a typed refusal. */

export interface KnownIdentity {
  readonly service: ServiceName;
  readonly identity: Identity;
  readonly library: AlbumView;
  readonly owners: KnownOwners;
  /** Whom it may act as; null: nobody, whatever the account may do. */
  readonly group: GroupDesk | null;
  /** Aborts when nobody may look with it any more; null: it is there as long as the registry names it. */
  readonly ended: AbortSignal | null;
}

export interface IdentityRegistry {
  list(): Promise<readonly Identity[]>;
  /** Rejects with `not-found` for a key that stands for nobody, `cancelled` for a member who is no longer acted as. */
  find(key: IdentityKey): Promise<KnownIdentity>;
  /** The same for a task, which comes to nothing once the identity has ended: no answer of it gets out. */
  use<Value>(
    key: IdentityKey,
    signal: AbortSignal,
    task: (known: KnownIdentity, signal: AbortSignal) => Promise<Value>,
  ): Promise<Value>;
  /** Those of a service; null: all. */
  keysOf(service: ServiceName | null): Promise<readonly IdentityKey[]>;
}

export interface IdentitySources {
  /** While somebody is acted as. */
  acting(): KnownIdentity | null;
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

  async function find(key: IdentityKey): Promise<KnownIdentity> {
    const isWanted = ({ identity }: KnownIdentity): boolean => identity.key === key;
    const acting = sources.acting();
    if (acting && isWanted(acting)) return acting;
    // An account must not wait for a demo that starts.
    const found = sources.connected().find(isWanted) ?? (await all()).find(isWanted);
    if (found) return found;
    // Whoever asks late has been told already.
    if (isActingKey(key)) throw new AppFailure({ kind: 'cancelled', detail: 'You no longer act as this member.' });
    throw new AppFailure({ kind: 'not-found', detail: 'There is no such account.' });
  }

  return {
    list: async () => (await all()).map(({ identity }) => identity),
    find,
    async use(key, signal, task) {
      const known = await find(key);
      if (!known.ended) return task(known, signal);
      const joined = joinSignals(signal, known.ended);
      try {
        return await unlessAborted(task(known, joined.signal), joined.signal);
      } finally {
        joined.end();
      }
    },
    keysOf: async (service) =>
      (await all())
        .filter((known) => service === null || known.service === service)
        .map(({ identity }) => identity.key),
  };
}

/** Told when a service asks an identity to wait; `untilMs` as of `HttpRequest.onHeld`. */
export type OnHeld = (identity: IdentityKey, untilMs: number) => void;
