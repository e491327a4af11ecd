/**
 * Decides whether an address supplied by a service may be followed. An address inside this computer or its network is
 * allowed only if the service itself is there; otherwise a service could make the program contact a router or another
 * program. [Note: Reach]
 */
import { lookup } from 'node:dns';
import { lookup as lookupAll } from 'node:dns/promises';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { AppFailure } from '../../core/errors';
import { type AddressClass, classOfAddress, classOfName } from './address';

/**
 * The error of a lookup that `Reach` refuses. Node's HTTP client rejects the request with this same object, so callers
 * can recognize it.
 */
export class ReachRefused extends Error {
  readonly code = 'ERR_REACH_REFUSED';
}

type LookUp = (host: string) => Promise<readonly { readonly address: string }[]>;

export class Reach {
  /** Hosts of services that have answered, with the address classes from which they did. */
  readonly #answered = new Map<string, Set<AddressClass>>();
  readonly #lookup: LookUp;

  /** `lookUp` resolves the names in addresses that another program opens. */
  constructor(lookUp: LookUp = (host) => lookupAll(host, { all: true })) {
    this.#lookup = lookUp;
  }

  /**
   * Records the class of the address from which a service answered. The name's present DNS entry does not count: over
   * https only the service can answer for its name, but any owner of a name can point it to 127.0.0.1.
   */
  noteAnswer(service: URL, socket: Pick<Socket, 'remoteAddress'>): void {
    if (socket.remoteAddress === undefined || isIP(hostOf(service)) !== 0) return;
    const classes = this.#answered.get(service.hostname) ?? new Set();
    this.#answered.set(service.hostname, classes.add(classOfAddress(socket.remoteAddress)));
  }

  /** Checks the name alone, because a host behind a proxy is not resolved here. Throws `insecure`. */
  assertMayName(target: URL, givenBy: URL): void {
    const named = classOfHost(target);
    if (named !== null && !this.#mayReach(named, givenBy)) throw refused(target);
  }

  /** Checks the remote address of a connection, which may have been opened for another request. */
  mayUse({ remoteAddress }: Pick<Socket, 'remoteAddress'>, givenBy: URL): boolean {
    return remoteAddress !== undefined && this.#mayReach(classOfAddress(remoteAddress), givenBy);
  }

  /**
   * Checks an address that another program opens, such as the system's browser. That program resolves the name itself,
   * so a name that this computer cannot resolve is judged by the name alone. Rejects with `insecure`.
   */
  async assertMayOpen(target: URL, givenBy: URL): Promise<void> {
    this.assertMayName(target, givenBy);
    const found = await this.#lookup(hostOf(target)).catch(() => []);
    if (found.some(({ address }) => !this.#mayReach(classOfAddress(address), givenBy))) throw refused(target);
  }

  /**
   * Returns a lookup that omits forbidden addresses, so that a name cannot change its address between check and
   * connection.
   */
  lookupFor(givenBy: URL): LookupFunction {
    return (host, options, done) => {
      lookup(host, { ...options, all: true }, (error, addresses) => {
        const allowed = error
          ? []
          : addresses.filter(({ address }) => this.#mayReach(classOfAddress(address), givenBy));
        const [first] = allowed;
        if (error) done(error, []);
        else if (first === undefined) done(new ReachRefused(), []);
        else if (options.all === true) done(null, allowed);
        else done(null, first.address, first.family);
      });
    };
  }

  #mayReach(target: AddressClass, givenBy: URL): boolean {
    if (target === 'public') return true;
    if (target === 'unusable') return false;
    const named = classOfHost(givenBy);
    return named === target || (this.#answered.get(givenBy.hostname)?.has(target) ?? false);
  }
}

export function refused(target: URL): AppFailure {
  return new AppFailure({ kind: 'insecure', host: target.host, detail: { code: 'inside-own-network' } });
}

/** Returns null if the address must be looked up first. */
function classOfHost(url: URL): AddressClass | null {
  const host = hostOf(url);
  return isIP(host) === 0 ? classOfName(host) : classOfAddress(host);
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}
