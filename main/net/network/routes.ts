/**
 * The routes that lead to an address at present: the system's answer for its origin, cached for a minute, or the user's
 * own choice. This computer itself is always reached directly.
 */
import { AppFailure } from '../../core/errors';
import { isLoopback } from '../http/address';
import type { ProxyServer } from '../http/proxy-server';
import { readProxyList } from './proxy-list';

/** Null is a direct connection. In order of preference, never empty. */
export type Route = readonly (ProxyServer | null)[];

/** The user's own proxy, null for no proxy, or the system's choice. */
export type OwnRoute = 'system' | ProxyServer | null;

export interface RoutesDeps {
  readonly own: () => OwnRoute;
  /**
   * The system's answer in the format of proxy auto-configuration; getting it may run a script that accesses the
   * network.
   */
  readonly resolveSystemProxy: (address: string) => Promise<string>;
  readonly nowMs: () => number;
}

interface Answer {
  readonly route: Promise<Route>;
  readonly untilMs: number;
}

/** The system's answer may change, for example when a laptop moves to another network. */
const REMEMBER_MS = 60_000;

export class Routes {
  readonly #parts: RoutesDeps;
  readonly #answers = new Map<string, Answer>();

  constructor(deps: RoutesDeps) {
    this.#parts = deps;
  }

  /** Rejects with `offline` if the system names no usable route. */
  async find(url: URL): Promise<Route> {
    // http is allowed only to this computer.
    if (url.protocol === 'http:' || isLoopback(url)) return [null];
    const own = this.#parts.own();
    return own === 'system' ? this.#askSystem(url) : [own];
  }

  /** Moves a proxy that gave no connection to the end, for as long as the answer is cached. */
  passOver(url: URL, proxy: ProxyServer | null): void {
    const answer = this.#answers.get(url.origin);
    if (answer === undefined) return;
    const route = answer.route.then((routes) => [...routes.filter((route) => route !== proxy), proxy]);
    this.#answers.set(url.origin, { ...answer, route });
  }

  forget(): void {
    this.#answers.clear();
  }

  #askSystem({ origin, host }: URL): Promise<Route> {
    const nowMs = this.#parts.nowMs();
    const known = this.#answers.get(origin);
    if (known !== undefined && nowMs < known.untilMs) return known.route;
    // Only the origin: neither the system nor its script needs the remaining URL.
    const route = this.#parts.resolveSystemProxy(`${origin}/`).then((text) => {
      const routes = readProxyList(text);
      if (routes.length === 0)
        throw new AppFailure({
          kind: 'offline',
          host,
          detail: { code: 'system-proxy-unsupported' },
        });
      return routes;
    });
    const answer = { route: route.catch((reason: unknown) => this.#fail(host, reason)), untilMs: nowMs + REMEMBER_MS };
    answer.route.catch(() => {
      if (this.#answers.get(origin) === answer) this.#answers.delete(origin);
    });
    this.#answers.set(origin, answer);
    return answer.route;
  }

  /** Fails instead of connecting directly, because the system may require a proxy that it could not name. */
  #fail(host: string, reason: unknown): never {
    if (reason instanceof AppFailure) throw reason;
    throw new AppFailure({ kind: 'offline', host, detail: { code: 'system-proxy-unknown' } }, { cause: reason });
  }
}
