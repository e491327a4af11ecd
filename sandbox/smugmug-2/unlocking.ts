/**
 * Passwords of albums and sites. A client sends one once, and the cookie of the response opens the place afterwards;
 * how the service remembers it is not documented (section 9).
 */
import { createHash } from 'node:crypto';
import type { Answer, ReceivedRequest } from '../http/message';
import type { KnownSecrets } from '../http/known-secrets';
import type { SettingsHolder } from '../http/settings';
import type { World } from '../world/world';
import type { Places } from './places';
import { failures } from './resource';

const COOKIE = 'SMUNLOCK';

export interface UnlockingDeps {
  readonly world: World;
  readonly secrets: KnownSecrets;
  readonly settings: SettingsHolder;
}

export interface Unlocking {
  /** The keys and nicknames that the request's cookie opens. */
  readonly of: (request: ReceivedRequest) => ReadonlySet<string>;
  /** Returns the headers that keep the place open; undefined if the address is no place to unlock. Throws for a wrong password. */
  readonly unlock: (request: ReceivedRequest) => Answer['headers'] | undefined;
}

export function createUnlocking({ world, secrets, settings }: UnlockingDeps, places: Places): Unlocking {
  const opened = new Map<string, { readonly names: Set<string>; readonly round: number }>();

  function openedIn(session: string | undefined): Set<string> {
    const known = opened.get(session ?? '');
    return known?.round === settings.current.unlockedRound ? known.names : new Set();
  }

  function passwordOf(kind: string, name: string): string | undefined {
    if (kind === 'album') return places.albumByKey(name)?.album.password;
    return world.smugMugOwners.find(({ nickName }) => nickName === name.toLowerCase())?.sitePassword ?? undefined;
  }

  return {
    of: (request) => openedIn(cookieIn(request)),
    unlock(request) {
      const [, kind, name] = /^\/api\/v2\/(album|user)\/([^/!]+)!unlock$/.exec(request.path) ?? [];
      if (kind === undefined || name === undefined) return undefined;
      const password = passwordOf(kind, name);
      if (password === undefined) throw failures.notFound();
      if (!isEqual(request.form['Password'] ?? '', password)) throw failures.badPassword();
      const session = cookieIn(request) ?? secrets.create('session');
      const names = openedIn(session);
      names.add(kind === 'album' ? name : name.toLowerCase());
      opened.set(session, { names, round: settings.current.unlockedRound });
      return { 'Set-Cookie': `${COOKIE}=${session}; path=/; secure; HttpOnly` };
    },
  };
}

function cookieIn({ headers }: ReceivedRequest): string | undefined {
  return new RegExp(`(?:^|;\\s*)${COOKIE}=([^;\\s]+)`).exec(headers['cookie'] ?? '')?.[1];
}

/** Compares hashes, so that the time says nothing about the password. */
function isEqual(given: string, expected: string): boolean {
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  return hash(given) === hash(expected);
}
