import type { AlbumId, Identity, IdentityKey, MemberId, ServiceId } from '../../preload/contract';
import type { AlbumView } from './album-library';
import type { PictureSource } from '../services/album-service';
import { AppFailure } from '../core/errors';
import { joinSignals, abortable, memoizeUntilError } from '../core/async';
import { isActingKey } from '../identity/identity-key';
import type { KnownOwners } from '../identity/known-owners';

/** Port: the members of a manager's group, as far as accounts and pictures need them. */
export interface MemberGroup {
  /** The manager's rights may have changed. */
  invalidateAccess(): void;
  portrait(member: MemberId, signal: AbortSignal): Promise<PictureSource | null>;
  readonly overview: {
    cover(member: MemberId, albumId: AlbumId, signal: AbortSignal): Promise<PictureSource | null>;
  };
}

/** An identity that the registry lists, with what belongs to it. */
export interface IdentityEntry {
  readonly service: ServiceId;
  readonly identity: Identity;
  readonly library: AlbumView;
  readonly owners: KnownOwners;
  /** The members it may act as. Null if acting is not possible, regardless of the account's rights. */
  readonly group: MemberGroup | null;
  /** Aborts when the identity ends. Null if it lasts as long as the registry lists it. */
  readonly ended: AbortSignal | null;
}

/** Looks up the identities that the window may use. */
export interface IdentityRegistry {
  list(): Promise<readonly Identity[]>;
  /** Rejects with `not-found` for an unknown key, and with `cancelled` for a member who is no longer acted as. */
  find(key: IdentityKey): Promise<IdentityEntry>;
  /**
   * Runs a task with an identity. Rejects if the identity ends meanwhile, so that no result of the task is returned.
   */
  use<Value>(
    key: IdentityKey,
    signal: AbortSignal,
    task: (entry: IdentityEntry, signal: AbortSignal) => Promise<Value>,
  ): Promise<Value>;
  /** Returns the keys of a service's identities, or all keys if `service` is null. */
  keysOf(service: ServiceId | null): Promise<readonly IdentityKey[]>;
}

export interface IdentitySources {
  /** The identity that acts as a member, or null. */
  acting(): IdentityEntry | null;
  /** The identities of the accounts, in the accounts' order. */
  connected(): readonly IdentityEntry[];
  /** The demo is included until there is an account. */
  builtIn(isDemoWanted: boolean): Promise<readonly IdentityEntry[]>;
}

/** A registry without identities, which adds its sources when they exist: they look up identities themselves. */
export interface IdentityRegistryToFill extends IdentityRegistry {
  add(sources: Partial<IdentitySources>): void;
}

export function createIdentityRegistry(first: Partial<IdentitySources> = {}): IdentityRegistryToFill {
  const sources: IdentitySources = {
    acting: () => null,
    connected: () => [],
    // Rejects, so that an answer before the sources exist is not remembered.
    builtIn: () => Promise.reject(new Error('The built-in identities are not known yet.')),
    ...first,
  };
  const withDemo = memoizeUntilError(() => sources.builtIn(true));
  const withoutDemo = memoizeUntilError(() => sources.builtIn(false));

  async function all(): Promise<readonly IdentityEntry[]> {
    const connected = sources.connected();
    if (connected.length === 0) return withDemo();
    // Errors in the environment must not block access to the accounts.
    return [...connected, ...(await withoutDemo().catch(() => []))];
  }

  async function find(key: IdentityKey): Promise<IdentityEntry> {
    const isWanted = ({ identity }: IdentityEntry): boolean => identity.key === key;
    const acting = sources.acting();
    if (acting && isWanted(acting)) return acting;
    // Searched first, so that an account does not wait for the demo to start.
    const found = sources.connected().find(isWanted) ?? (await all()).find(isWanted);
    if (found) return found;
    // The window was already informed when acting ended; this rejects a late request.
    if (isActingKey(key)) throw new AppFailure({ kind: 'cancelled', detail: { code: 'acting-over' } });
    throw new AppFailure({ kind: 'not-found', detail: { code: 'no-such-account' } });
  }

  return {
    add(more) {
      Object.assign(sources, more);
    },
    list: async () => (await all()).map(({ identity }) => identity),
    find,
    async use(key, signal, task) {
      const entry = await find(key);
      if (!entry.ended) return task(entry, signal);
      const joined = joinSignals(signal, entry.ended);
      try {
        return await abortable(task(entry, joined.signal), joined.signal);
      } finally {
        joined.end();
      }
    },
    keysOf: async (service) =>
      (await all())
        .filter((entry) => service === null || entry.service === service)
        .map(({ identity }) => identity.key),
  };
}

/** Called when a service throttles an identity; `untilMs` is a `Date.now()` time. */
export type OnThrottled = (identity: IdentityKey, untilMs: number) => void;
