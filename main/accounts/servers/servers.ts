/** Tests an address for the window, after the person has allowed its host. */
import type { ServiceId, TestStep } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { Http } from '../../net/http/http';
import { findService } from '../../services/registry';
import type { ServiceModule } from '../../services/service-module';
import type { Consent } from './consent';
import { testConnection } from './test-connection';

export interface Servers {
  test(service: ServiceId, address: string, signal: AbortSignal): Promise<TestStep[]>;
}

export interface ServersDeps {
  readonly services: readonly ServiceModule[];
  readonly http: Http;
  readonly consent: Consent;
}

export function createServers({ services, http, consent }: ServersDeps): Servers {
  return {
    async test(id, address, signal) {
      const service = findService(services, id);
      const url = urlOf(service, address);
      if (url !== null) await consent.assertAllowed([url.href]);
      return await testConnection({ service, address, http, signal });
    },
  };
}

/** Returns null for an invalid address; the test reports the problem. */
function urlOf(service: ServiceModule, address: string): URL | null {
  try {
    return service.parseAddress(address).url;
  } catch (reason) {
    if (reason instanceof AppFailure) return null;
    throw reason;
  }
}
