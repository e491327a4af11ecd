/**
 * Whether an address that a service gives may be followed. One inside this computer or its network is reached only if the
 * service itself is there; otherwise a service could make the program talk to a router or to another program. [Note: Reach]
 */
import { lookup } from 'node:dns';
import { lookup as lookupAll } from 'node:dns/promises';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { AppFailure } from '../../core/errors';
import { type AddressClass, classOfAddress, classOfName } from './address';

/** Passes through Node's own clients, which tell errors of a look-up like any other. */
export class ReachRefused extends Error {
  readonly code = 'ERR_REACH_REFUSED';
}

type LookUp = (host: string) => Promise<readonly { readonly address: string }[]>;

export class Reach {
  /** Hosts of services that have answered, and in which classes they did. */
  readonly #answered = new Map<string, Set<AddressClass>>();
  readonly #lookup: LookUp;

  /** `lookUp`: what a name stands for, for what is opened by another program. */
  constructor(lookUp: LookUp = (host) => lookupAll(host, { all: true })) {
    this.#lookup = lookUp;
  }

  /**
   * What answered under a name counts, and not what the name stands for at the moment: over https only the service can answer
   * for its name, while anybody may let their name stand for 127.0.0.1.
   */
  noteAnswer(service: URL, socket: Pick<Socket, 'remoteAddress'>): void {
    if (socket.remoteAddress === undefined || isIP(hostOf(service)) !== 0) return;
    const classes = this.#answered.get(service.hostname) ?? new Set();
    this.#answered.set(service.hostname, classes.add(classOfAddress(socket.remoteAddress)));
  }

  /** By the name alone, which is all that is known of a host behind a proxy. Throws `insecure`. */
  assertMayName(target: URL, givenBy: URL): void {
    const named = classOfHost(target);
    if (named !== null && !this.#mayReach(named, givenBy)) throw refused(target);
  }

  /** Also the address of a connection that was made for another request. */
  mayUse({ remoteAddress }: Pick<Socket, 'remoteAddress'>, givenBy: URL): boolean {
    return remoteAddress !== undefined && this.#mayReach(classOfAddress(remoteAddress), givenBy);
  }

  /**
   * For an address that another program opens, such as the system's browser. That one looks the name up for itself: a name that
   * the computer cannot look up is judged by the name alone. Rejects with `insecure`.
   */
  async assertMayOpen(target: URL, givenBy: URL): Promise<void> {
    this.assertMayName(target, givenBy);
    const found = await this.#lookup(hostOf(target)).catch(() => []);
    if (found.some(({ address }) => !this.#mayReach(classOfAddress(address), givenBy))) throw refused(target);
  }

  /** Leaves out the addresses that may not be reached, so that a name cannot stand for another one when it is connected to. */
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
  const detail = `${target.host}: the service gave an address inside this computer or its network, where the service itself is not.`;
  return new AppFailure({ kind: 'insecure', detail });
}

/** Null: only a look-up can tell. */
function classOfHost(url: URL): AddressClass | null {
  const host = hostOf(url);
  return isIP(host) === 0 ? classOfName(host) : classOfAddress(host);
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}
