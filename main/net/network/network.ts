/** The network settings: how requests leave this computer, as the user chooses in Settings and as main applies it. */
import type { CurrentRoute, NetworkState, ProxyChoice } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import { isLoopback } from '../http/address';
import { AgentPool } from '../http/agent-pool';
import { addressOf, describeProxy, type ProxyCredentials, type ProxyServer } from '../http/proxy-server';
import { createTrustingContext } from '../http/trusted-authorities';
import { directRoute, type Route, type RoutePlanner } from '../http/routes';
import { memoizeUntilError } from '../../core/async';
import type { NetworkSettings } from './network-settings';
import { parseProxyAddress } from './proxy-address';
import { type CredentialsVault, StoredProxyCredentials } from './proxy-credentials';
import { type OwnRoute, Routes } from './routes';

export interface NetworkDeps {
  readonly settings: NetworkSettings;
  /** Stores the proxy's user name and password encrypted. */
  readonly vault: () => Promise<CredentialsVault>;
  /** Returns the system's proxies for this address, in the format of proxy auto-configuration. */
  readonly resolveSystemProxy: (address: string) => Promise<string>;
  /** Origins of the servers in use, whose routes Settings shows. */
  readonly hosts: () => Promise<readonly string[]>;
  /**
   * Asks the user in a native dialog whether to use this proxy. The window is untrusted, and a proxy address could be
   * used to send data out.
   */
  readonly mayTalkTo: (host: string) => Promise<boolean>;
  /**
   * Addresses that may be used next, in addition to `hosts`: a proxy for these addresses also counts as a proxy that
   * would no longer be used.
   */
  readonly knownHosts: () => readonly string[];
  /** Asks in a native dialog whether requests may bypass the proxy that they use now. */
  readonly mayLeaveProxy: (proxy: string) => Promise<boolean>;
}

export interface Network {
  get(): Promise<NetworkState>;
  /**
   * Applies to the next request; those in flight finish on their route. Without `credentials`, those stored for this
   * proxy remain in use; null removes them. Rejects with `not-understood`, `not-saved` or `cancelled`.
   */
  setProxy(proxy: ProxyChoice, credentials?: ProxyCredentials | null): Promise<NetworkState>;
  /** Returns the routes for one `Http`, and keeps up to `maxFreeSockets` idle connections per route. */
  openRoutes(maxFreeSockets: number): RoutePlanner;
}

export function createNetwork(deps: NetworkDeps): Network {
  const pools: AgentPool[] = [];
  const credentials = new StoredProxyCredentials(deps.vault);
  const secureContext = memoizeUntilError(() => createTrustingContext());
  let chosen: Chosen | null = null;
  // Read with the first request, because the file is not needed before.
  const current = (): Chosen => (chosen ??= understandKept(deps.settings.read()));
  const { resolveSystemProxy } = deps;
  const routes = new Routes({ own: () => current().own, resolveSystemProxy, nowMs: Date.now });

  async function get(): Promise<NetworkState> {
    // Settings must show the network even if the hosts cannot be determined: this is when the user needs it most.
    const hosts = await deps.hosts().catch(() => []);
    const origins = [...new Set(hosts)].map((origin) => new URL(origin));
    const hostRoutes = origins.map(async (url) => ({ host: url.host, route: await describeRoute(routes, url) }));
    const { choice, own } = current();
    const hasCredentials = own !== null && own !== 'system' && (await credentials.of(own)) !== null;
    return { proxy: choice, hasCredentials, routes: await Promise.all(hostRoutes) };
  }

  /**
   * Asks before requests bypass the proxy in use. A proxy may hide the user's address, so the window alone must not
   * remove it or replace it, even with a proxy on this computer.
   */
  async function assertMayLeave(wanted: OwnRoute, leaving: OwnRoute): Promise<void> {
    if (leaving === 'system' && wanted === 'system') return;
    const inUse = leaving === 'system' ? await systemProxies() : leaving === null ? [] : [leaving];
    const stays = wanted === 'system' || wanted === null ? null : describeProxy(wanted);
    const left = [...new Set(inUse.map(describeProxy))].filter((proxy) => proxy !== stays);
    if (left.length > 0 && !(await deps.mayLeaveProxy(left.join(' and ')))) {
      throw new AppFailure({ kind: 'cancelled', detail: { code: 'proxy-removal-not-allowed' } });
    }
  }

  /**
   * Returns the system's proxies for the servers in use, or if there are none, for the servers that may be used next.
   */
  async function systemProxies(): Promise<readonly ProxyServer[]> {
    const inUse = await proxiesTo(await deps.hosts().catch(() => []));
    return inUse.length > 0 ? inUse : proxiesTo(deps.knownHosts());
  }

  async function proxiesTo(addresses: readonly string[]): Promise<readonly ProxyServer[]> {
    const origins = [...new Set(addresses.map((address) => new URL(address).origin))];
    const found = await Promise.all(origins.map((origin) => routes.find(new URL(origin)).catch(() => [])));
    return found.flatMap((route) => route.find((route) => route !== null) ?? []);
  }

  return {
    get,
    async setProxy(choice, given) {
      const wanted = understand(choice);
      const former = current();
      await assertMayLeave(wanted.own, former.own);
      await assertAllowed(wanted.own, former.own, deps.mayTalkTo);
      // The user's answers concern the proxy that was in use when the dialogs opened.
      if (chosen !== former) throw new AppFailure({ kind: 'cancelled', detail: { code: 'proxy-changed-meanwhile' } });
      const { own } = wanted;
      if (given !== undefined && own !== null && own !== 'system') await credentials.keep(own, given).catch(notKept);
      deps.settings.write(wanted.choice);
      chosen = wanted;
      routes.forget();
      for (const pool of pools) pool.retire();
      return get();
    },
    openRoutes(maxFreeSockets) {
      const pool = new AgentPool({ maxFreeSockets, secureContext });
      pools.push(pool);
      return waysOver(routes, pool, credentials);
    },
  };
}

interface Chosen {
  /** The choice as it is stored and displayed. */
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

async function assertAllowed(wanted: OwnRoute, current: OwnRoute, mayTalkTo: NetworkDeps['mayTalkTo']): Promise<void> {
  if (wanted === null || wanted === 'system') return;
  const host = describeProxy(wanted);
  const isKnown = current !== null && current !== 'system' && addressOf(current) === addressOf(wanted);
  if (isKnown || isLoopback(new URL(`http://${host}`))) return;
  if (!(await mayTalkTo(host))) throw new AppFailure({ kind: 'cancelled', detail: { code: 'proxy-not-allowed' } });
}

/** The reason may quote the credentials, so it is dropped. */
function notKept(): never {
  throw new AppFailure({ kind: 'not-saved', detail: { code: 'proxy-sign-in-not-kept' } });
}

async function describeRoute(routes: Routes, url: URL): Promise<CurrentRoute> {
  try {
    const [route] = await routes.find(url);
    return route ? { leads: 'through-proxy', proxy: describeProxy(route) } : { leads: 'directly' };
  } catch {
    return { leads: 'unknown' };
  }
}

function waysOver(routes: Routes, pool: AgentPool, credentials: StoredProxyCredentials): RoutePlanner {
  async function find(url: URL): Promise<readonly Route[]> {
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

  return { to: (url) => (url.protocol === 'http:' ? [directRoute(pool.plain())] : find(url)) };
}
