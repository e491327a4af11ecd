/** Resolves the service addresses of the built-in identities: from the environment, or else from the demo. */
import type { ServiceId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { OwnEnvironment } from '../../core/environment';
import { findService } from '../../services/registry';
import type { ServerAddress } from '../../services/server-address';
import type { ServiceModule } from '../../services/service-module';

export interface ServerAddressesDeps {
  readonly services: readonly ServiceModule[];
  readonly environment: OwnEnvironment;
  /**
   * Returns the address of a demo service. Called only when the address is needed, because the call may start the demo.
   */
  readonly demo: (service: ServiceId) => Promise<string>;
}

export interface BuiltInAddress extends ServerAddress {
  readonly from: 'environment' | 'demo';
}

export interface ServerAddresses {
  /** The services whose address the environment sets. */
  readonly named: readonly ServiceId[];
  /** Rejects with `not-understood` if the address in the environment is invalid. */
  readonly resolve: (service: ServiceId) => Promise<BuiltInAddress>;
}

export function createServerAddresses({ services, environment, demo }: ServerAddressesDeps): ServerAddresses {
  const namedFor = ({ builtIn }: ServiceModule): string =>
    builtIn ? (environment[builtIn.addressVariable]?.trim() ?? '') : '';
  return {
    named: services.filter((service) => namedFor(service) !== '').map(({ id }) => id),
    resolve: async (id) => {
      const service = findService(services, id);
      const named = namedFor(service);
      if (named === '') return { ...service.parseAddress(await demo(id)), from: 'demo' };
      try {
        return { ...service.parseAddress(named), from: 'environment' };
      } catch (reason) {
        throw naming(service.builtIn?.addressVariable ?? id, reason);
      }
    },
  };
}

function naming(variable: string, reason: unknown): unknown {
  if (!(reason instanceof AppFailure)) return reason;
  return new AppFailure({ ...reason.error, variable }, { cause: reason });
}

/** Returns the valid addresses that the environment sets. */
export async function usableAddresses({ named, resolve }: ServerAddresses): Promise<readonly string[]> {
  const resolved = await Promise.allSettled(named.map(resolve));
  return resolved.flatMap((each) => (each.status === 'fulfilled' ? [each.value.address] : []));
}
