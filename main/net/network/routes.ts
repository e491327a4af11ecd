/**
 * Which ways lead to an address now: the system's answer for its origin, remembered for a while, or the person's own
 * choice. This computer itself is always reached directly.
 */
import { AppFailure } from '../../core/errors';
import { isLoopback } from '../http/address';
import type { ProxyServer } from '../http/proxy-server';
import { readProxyList } from './proxy-list';

/** Null is directly; the first choice first, never empty. */
export type Route = readonly (ProxyServer | null)[];

/** A proxy of the person's own, null for none at all, or whatever the system says. */
export type OwnRoute = 'system' | ProxyServer | null;

export interface RoutesParts {
  readonly own: () => OwnRoute;
  /** The system's answer as a browser gives it; it may run a script that fetches from the network. */
  readonly resolveSystemProxy: (address: string) => Promise<string>;
  readonly nowMs: () => number;
}

interface Answer {
  readonly route: Promise<Route>;
  readonly untilMs: number;
}

/** Systems change their mind when a laptop is carried elsewhere. */
const REMEMBER_MS = 60_000;

export class Routes {
  readonly #parts: RoutesParts;
  readonly #answers = new Map<string, Answer>();

  constructor(parts: RoutesParts) {
    this.#parts = parts;
  }

  /** Rejects with `offline` where the system names no way that can be gone. */
  async find(url: URL): Promise<Route> {
    // http is possible to this computer only.
    if (url.protocol === 'http:' || isLoopback(url)) return [null];
    const own = this.#parts.own();
    return own === 'system' ? this.#askSystem(url) : [own];
  }

  /** It gave no connection: for as long as the answer is remembered it is the last resort. */
  passOver(url: URL, proxy: ProxyServer | null): void {
    const answer = this.#answers.get(url.origin);
    if (answer === undefined) return;
    const route = answer.route.then((ways) => [...ways.filter((way) => way !== proxy), proxy]);
    this.#answers.set(url.origin, { ...answer, route });
  }

  forget(): void {
    this.#answers.clear();
  }

  #askSystem({ origin, host }: URL): Promise<Route> {
    const nowMs = this.#parts.nowMs();
    const known = this.#answers.get(origin);
    if (known !== undefined && nowMs < known.untilMs) return known.route;
    // The origin alone: neither the system nor its script need to learn more.
    const route = this.#parts.resolveSystemProxy(`${origin}/`).then((text) => {
      const ways = readProxyList(text);
      if (ways.length === 0)
        throw new AppFailure({
          kind: 'offline',
          detail: `${host}: the system asks for a kind of proxy that is not spoken here.`,
        });
      return ways;
    });
    const answer = { route: route.catch((reason: unknown) => this.#fail(host, reason)), untilMs: nowMs + REMEMBER_MS };
    answer.route.catch(() => {
      if (this.#answers.get(origin) === answer) this.#answers.delete(origin);
    });
    this.#answers.set(origin, answer);
    return answer.route;
  }

  /** Not directly then: the system may want the proxy that it did not name for a reason. */
  #fail(host: string, reason: unknown): never {
    if (reason instanceof AppFailure) throw reason;
    throw new AppFailure(
      { kind: 'offline', detail: `${host}: the system did not say which proxy leads there.` },
      { cause: reason },
    );
  }
}
