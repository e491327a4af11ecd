/** The servers' addresses and their test as the window asks for them. */
import type { Server, ServiceName, TestStep } from '../../preload/contract';
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
}

export function createServers({ addresses, http, credentials, onChanged }: ServersParts): Servers {
  return {
    list: async () => [...(await addresses.list())],
    async set(service, address) {
      await addresses.set(service, address);
      onChanged();
      return [...(await addresses.list())];
    },
    async test(service, address, signal) {
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
