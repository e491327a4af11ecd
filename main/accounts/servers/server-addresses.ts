/** Resolves the service addresses of the built-in identities: from the environment, or else from the demo. */
import type { ServiceName } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import { parseServerAddress, type ServerAddress } from '../../services/server-address';

type ByService<Value> = Readonly<Record<ServiceName, Value>>;

export interface ServerAddressesDeps {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Called only if the demo is used, because it may have to start the demo. */
  readonly demo: () => Promise<ByService<string>>;
}

export interface BuiltInAddress extends ServerAddress {
  readonly from: 'environment' | 'demo';
}

export interface ServerAddresses {
  /** The services whose address the environment sets. */
  readonly named: readonly ServiceName[];
  /** Rejects with `not-understood` if the address in the environment is invalid. */
  readonly resolve: (service: ServiceName) => Promise<BuiltInAddress>;
}

const SERVER_VARIABLES: ByService<string> = {
  'pictures-api': 'PROOFSHEET_PICTURES_API',
  'smugmug-1.2': 'PROOFSHEET_SMUGMUG',
};

const SERVICES: readonly ServiceName[] = ['pictures-api', 'smugmug-1.2'];

export function createServerAddresses({ environment, demo }: ServerAddressesDeps): ServerAddresses {
  const namedFor = (service: ServiceName): string => environment[SERVER_VARIABLES[service]]?.trim() ?? '';
  return {
    named: SERVICES.filter((service) => namedFor(service) !== ''),
    resolve: async (service) => {
      const named = namedFor(service);
      if (named === '') return { ...parseServerAddress(service, (await demo())[service]), from: 'demo' };
      try {
        return { ...parseServerAddress(service, named), from: 'environment' };
      } catch (reason) {
        throw naming(SERVER_VARIABLES[service], reason);
      }
    },
  };
}

function naming(variable: string, reason: unknown): unknown {
  if (!(reason instanceof AppFailure)) return reason;
  return new AppFailure({ ...reason.error, detail: `${variable}: ${reason.error.detail ?? ''}` }, { cause: reason });
}

/** Returns the valid addresses that the environment sets. */
export async function usableAddresses({ named, resolve }: ServerAddresses): Promise<readonly string[]> {
  const resolved = await Promise.allSettled(named.map(resolve));
  return resolved.flatMap((each) => (each.status === 'fulfilled' ? [each.value.address] : []));
}
