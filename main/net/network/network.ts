/** How requests leave this computer, as the person chooses it in Settings and as main uses it. */
import type { NetworkState, ProxyChoice } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import { isLoopback } from '../http/address';
import { AgentPool } from '../http/agent-pool';
import { addressOf, describeProxy, type ProxyCredentials, type ProxyServer } from '../http/proxy-server';
import { createTrustingContext } from '../http/trusted-authorities';
import { directWay, type Way, type Ways } from '../http/routes';
import { rememberUntilFailure } from '../../core/async';
import { parseProxyAddress } from './proxy-address';
import { type CredentialsVault, KeptProxyCredentials } from './proxy-credentials';
import { type OwnRoute, Routes } from './routes';

/** Port: the choice, kept between two starts; the system's proxy where nothing readable is kept. */
export interface NetworkSettings {
  read(): ProxyChoice;
  write(proxy: ProxyChoice): void;
}

export interface NetworkParts {
  readonly settings: NetworkSettings;
  /** Where the proxy's user name and password are sealed. */
  readonly vault: () => Promise<CredentialsVault>;
  /** What the system says of the way to this address, in the words of proxy auto-configuration. */
  readonly resolveSystemProxy: (address: string) => Promise<string>;
  /** Origins of the servers in use, which Settings tells the ways to. */
  readonly hosts: () => Promise<readonly string[]>;
  /**
   * Asks the person, outside the window, whether this proxy may be talked to: the window is not trusted, and an address is
   * a way out.
   */
  readonly mayTalkTo: (host: string) => Promise<boolean>;
  /** Addresses that may be used next, besides those of `hosts`: the proxy that leads there is left as well. */
  readonly knownHosts: () => readonly string[];
  /** Asks in the same way whether requests may leave without the proxy that they go through now. */
  readonly mayLeaveProxy: (proxy: string) => Promise<boolean>;
}

export interface Network {
  get(): Promise<NetworkState>;
  /**
   * For the next request; those under way end on the way they took. `credentials` absent: those that are kept for this proxy go on
   * to be used; null: they are removed. Rejects with `not-understood`, `not-saved` or `cancelled`.
   */
  setProxy(proxy: ProxyChoice, credentials?: ProxyCredentials | null): Promise<NetworkState>;
  /** For one `Http`; `maxFreeSockets` connections are kept for later on each way. */
  openWays(maxFreeSockets: number): Ways;
}

export function createNetwork(parts: NetworkParts): Network {
  const pools: AgentPool[] = [];
  const credentials = new KeptProxyCredentials(parts.vault);
  const secureContext = rememberUntilFailure(() => createTrustingContext());
  let chosen: Chosen | null = null;
  // Read with the first request: the file is not needed before.
  const current = (): Chosen => (chosen ??= understandKept(parts.settings.read()));
  const { resolveSystemProxy } = parts;
  const routes = new Routes({ own: () => current().own, resolveSystemProxy, nowMs: Date.now });

  async function get(): Promise<NetworkState> {
    // Whoever cannot reach a server needs this more than anybody.
    const hosts = await parts.hosts().catch(() => []);
    const origins = [...new Set(hosts)].map((origin) => new URL(origin));
    const ways = origins.map(async (url) => ({ host: url.host, way: await describeWay(routes, url) }));
    const { choice, own } = current();
    const hasCredentials = own !== null && own !== 'system' && (await credentials.of(own)) !== null;
    return { proxy: choice, hasCredentials, ways: await Promise.all(ways) };
  }

  /**
   * Whoever hides behind a proxy must not be shown by what happens in the window alone, and another proxy, on this computer too,
   * may show them as well.
   */
  async function assertMayLeave(wanted: OwnRoute, leaving: OwnRoute): Promise<void> {
    if (leaving === 'system' && wanted === 'system') return;
    const inUse = leaving === 'system' ? await systemProxies() : leaving === null ? [] : [leaving];
    const stays = wanted === 'system' || wanted === null ? null : describeProxy(wanted);
    const left = [...new Set(inUse.map(describeProxy))].filter((proxy) => proxy !== stays);
    if (left.length > 0 && !(await parts.mayLeaveProxy(left.join(' and ')))) {
      throw new AppFailure({ kind: 'cancelled', detail: 'Leaving the proxy was not allowed.' });
    }
  }

  /** Those that the system names for the servers in use; where it names none for these, for the servers that may be next. */
  async function systemProxies(): Promise<readonly ProxyServer[]> {
    const inUse = await proxiesTo(await parts.hosts().catch(() => []));
    return inUse.length > 0 ? inUse : proxiesTo(parts.knownHosts());
  }

  async function proxiesTo(addresses: readonly string[]): Promise<readonly ProxyServer[]> {
    const origins = [...new Set(addresses.map((address) => new URL(address).origin))];
    const found = await Promise.all(origins.map((origin) => routes.find(new URL(origin)).catch(() => [])));
    return found.flatMap((route) => route.find((way) => way !== null) ?? []);
  }

  return {
    get,
    async setProxy(choice, given) {
      const wanted = understand(choice);
      const former = current();
      await assertMayLeave(wanted.own, former.own);
      await assertAllowed(wanted.own, former.own, parts.mayTalkTo);
      // The questions were about the one that was in use when they were asked.
      if (chosen !== former) throw new AppFailure({ kind: 'cancelled', detail: 'The proxy was changed meanwhile.' });
      const { own } = wanted;
      if (given !== undefined && own !== null && own !== 'system') await credentials.keep(own, given).catch(notKept);
      parts.settings.write(wanted.choice);
      chosen = wanted;
      routes.forget();
      for (const pool of pools) pool.retire();
      return get();
    },
    openWays(maxFreeSockets) {
      const pool = new AgentPool({ maxFreeSockets, secureContext });
      pools.push(pool);
      return waysOver(routes, pool, credentials);
    },
  };
}

interface Chosen {
  /** As it is kept and shown. */
  readonly choice: ProxyChoice;
  readonly own: OwnRoute;
}

function understand(choice: ProxyChoice): Chosen {
  switch (choice.mode) {
    case 'system':
      return { choice, own: 'system' };
    case 'direct':
      return { choice, own: null };
    case 'manual': {
      const own = parseProxyAddress(choice.address);
      return { choice: { mode: 'manual', address: addressOf(own) }, own };
    }
  }
}

function understandKept(choice: ProxyChoice): Chosen {
  try {
    return understand(choice);
  } catch {
    return understand({ mode: 'system' });
  }
}

async function assertAllowed(wanted: OwnRoute, current: OwnRoute, mayTalkTo: NetworkParts['mayTalkTo']): Promise<void> {
  if (wanted === null || wanted === 'system') return;
  const host = describeProxy(wanted);
  const isKnown = current !== null && current !== 'system' && addressOf(current) === addressOf(wanted);
  if (isKnown || isLoopback(new URL(`http://${host}`))) return;
  if (!(await mayTalkTo(host))) throw new AppFailure({ kind: 'cancelled', detail: 'The proxy was not allowed.' });
}

/** The reason may quote what was to be kept. */
function notKept(): never {
  throw new AppFailure({ kind: 'not-saved', detail: 'The user name and the password of the proxy could not be kept.' });
}

async function describeWay(routes: Routes, url: URL): Promise<string> {
  try {
    const [way] = await routes.find(url);
    return way ? `through ${describeProxy(way)}` : 'directly';
  } catch {
    return 'no way is known';
  }
}

function waysOver(routes: Routes, pool: AgentPool, credentials: KeptProxyCredentials): Ways {
  async function find(url: URL): Promise<readonly Way[]> {
    const route = await routes.find(url);
    const agents = await Promise.all(
      route.map(async (proxy) =>
        pool.secure(proxy && { ...proxy, credentials: (await credentials.of(proxy)) ?? undefined }),
      ),
    );
    return agents.map((agent, index) => {
      const proxy = route[index] ?? null;
      return { agent, isDirect: proxy === null, passOver: () => routes.passOver(url, proxy) };
    });
  }

  return { to: (url) => (url.protocol === 'http:' ? [directWay(pool.plain())] : find(url)) };
}
