/** Tests an address for the window, after the person has allowed its host. */
import type { ServiceName, TestStep } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { Http } from '../../net/http/http';
import type { Consent } from './consent';
import { parseServerAddress } from '../../services/server-address';
import { testConnection } from './test-connection';

export interface Servers {
  test(service: ServiceName, address: string, signal: AbortSignal): Promise<TestStep[]>;
}

export interface ServersDeps {
  readonly http: Http;
  readonly consent: Consent;
}

export function createServers({ http, consent }: ServersDeps): Servers {
  return {
    async test(service, address, signal) {
      const url = urlOf(service, address);
      if (url !== null) await consent.assertAllowed([url.href]);
      return await testConnection({ service, address, http, signal });
    },
  };
}

/** Returns null for an invalid address; the test reports the problem. */
function urlOf(service: ServiceName, address: string): URL | null {
  try {
    return parseServerAddress(service, address).url;
  } catch (reason) {
    if (reason instanceof AppFailure) return null;
    throw reason;
  }
}
