/** The servers' addresses and their test as the window asks for them. */
import type { Server, ServiceName, TestStep } from '../../preload/contract';
import { AppFailure } from '../failure';
import { isLoopback } from '../http/address';
import type { Http } from '../http/http';
import { parseServerAddress } from './server-address';
import type { ServerAddresses } from './server-addresses';
import { testConnection } from './test-connection';

export interface Servers {
  list(): Promise<Server[]>;
  set(service: ServiceName, address: string | null): Promise<Server[]>;
  test(service: ServiceName, address: string, signal: AbortSignal): Promise<TestStep[]>;
}

export interface ServersParts {
  readonly addresses: ServerAddresses;
  readonly http: Http;
  /** The token or key of the account that uses this service, and the address that it belongs to. */
  readonly credentials: (service: ServiceName) => Promise<{ readonly address: string; readonly secret: string } | null>;
  readonly onChanged: () => void;
  /**
   * Asks the person, outside the window, whether this host may be talked to: the window is not trusted, and an address is
   * a way out.
   */
  readonly mayTalkTo: (host: string) => Promise<boolean>;
}

export function createServers({ addresses, http, credentials, onChanged, mayTalkTo }: ServersParts): Servers {
  const allowed = new Set<string>();

  async function assertAllowed(service: ServiceName, address: string): Promise<void> {
    const origin = originOf(service, address);
    if (origin === null || allowed.has(origin) || isLoopback(new URL(origin))) return;
    const current = await addresses.resolve(service).catch(() => null);
    if (current?.url.origin !== origin && !(await mayTalkTo(new URL(origin).host))) {
      throw new AppFailure({ kind: 'cancelled', detail: 'The address was not allowed.' });
    }
    allowed.add(origin);
  }

  return {
    list: async () => [...(await addresses.list())],
    async set(service, address) {
      if (address !== null) await assertAllowed(service, address);
      try {
        return [...(await addresses.set(service, address))];
      } finally {
        // Also where only the list that follows fails: what was kept is kept.
        onChanged();
      }
    },
    async test(service, address, signal) {
      await assertAllowed(service, address);
      const known = await credentials(service).catch(() => null);
      // A secret goes to nobody but the server it belongs to.
      const isOwn = known !== null && originOf(service, address) === new URL(known.address).origin;
      return [...(await testConnection({ service, address, http, signal, ...(isOwn ? { credentials: known.secret } : {}) }))];
    },
  };
}

/** Null for an address that cannot be used; the test will say why. */
function originOf(service: ServiceName, address: string): string | null {
  try {
    return parseServerAddress(service, address).url.origin;
  } catch {
    return null;
  }
}
