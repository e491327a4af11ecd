/** Where the two services are: the environment says it, else the settings, else it is the built-in demo. */
import type { Server, ServiceName } from '../../preload/contract';
import { AppFailure } from '../failure';
import { parseServerAddress, type ServerAddress } from './server-address';

type ByService<Value> = Readonly<Record<ServiceName, Value>>;

/** Port: addresses of the person's own, kept between two starts; null: the demo. */
export interface ServerSettings {
  read(): ByService<string | null>;
  write(addresses: ByService<string | null>): void;
}

export interface ServerAddressesParts {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly settings: ServerSettings;
  /** Asked only while the demo is in use, for it may have to start. */
  readonly demo: () => Promise<ByService<string>>;
}

export interface ServerAddresses {
  /** Also lists an address that cannot be used, so that it can be seen and changed. */
  list(): Promise<Server[]>;
  /**
   * `address` null: back to the demo. Rejects with `not-understood` for an address that cannot be used, and with
   * `bad-request` where the environment decides.
   */
  set(service: ServiceName, address: string | null): Promise<Server[]>;
  /** The address to talk to. Rejects with `not-understood` where the environment or the settings hold none that can be used. */
  resolve(service: ServiceName): Promise<ServerAddress & Pick<Server, 'from'>>;
}

const SERVER_VARIABLES: ByService<string> = {
  'pictures-api': 'PROOFSHEET_PICTURES_API',
  'smugmug-1.2': 'PROOFSHEET_SMUGMUG',
};

const LABELS: ByService<string> = { 'pictures-api': 'Pictures API', 'smugmug-1.2': 'SmugMug 1.2.0' };
const SERVICES: readonly ServiceName[] = ['pictures-api', 'smugmug-1.2'];

export function createServerAddresses({ environment, settings, demo }: ServerAddressesParts): ServerAddresses {
  async function find(service: ServiceName): Promise<Server> {
    const label = LABELS[service];
    const ordered = environment[SERVER_VARIABLES[service]]?.trim();
    if (ordered) return { service, label, address: ordered, from: 'environment' };
    const own = settings.read()[service];
    if (own !== null) return { service, label, address: own, from: 'settings' };
    return { service, label, address: (await demo())[service], from: 'demo' };
  }

  async function list(): Promise<Server[]> {
    const servers = await Promise.all(SERVICES.map(find));
    return servers.map((server) => ({ ...server, address: presentable(server) }));
  }

  return {
    list,
    set: async (service, address) => {
      if (environment[SERVER_VARIABLES[service]]?.trim()) {
        throw decidedElsewhere(service);
      }
      const kept = address === null ? null : parseServerAddress(service, address).address;
      settings.write({ ...settings.read(), [service]: kept });
      return list();
    },
    resolve: async (service) => {
      const { address, from } = await find(service);
      try {
        return { ...parseServerAddress(service, address), from };
      } catch (reason) {
        throw from === 'environment' ? naming(SERVER_VARIABLES[service], reason) : reason;
      }
    },
  };
}

function decidedElsewhere(service: ServiceName): AppFailure {
  return new AppFailure({ kind: 'bad-request', detail: `The environment variable ${SERVER_VARIABLES[service]} decides about this address.` });
}

/** As it will be used; else as it is, but without what might be a credential. */
function presentable({ service, address }: Server): string {
  try {
    return parseServerAddress(service, address).address;
  } catch {
    return address.replace(/\/\/[^/?#]*@/, '//').replace(/[?#].*$/s, '');
  }
}

function naming(variable: string, reason: unknown): unknown {
  if (!(reason instanceof AppFailure)) return reason;
  return new AppFailure({ ...reason.error, detail: `${variable}: ${reason.error.detail ?? ''}` }, { cause: reason });
}
