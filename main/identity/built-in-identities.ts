/**
 * The identities that need no sign-in: the demo, one per service, until there is an account; and, for automation, the
 * servers that the environment names. Their secrets come from the environment or are the demo's invented ones.
 */
import type { ServiceName } from '../../preload/contract';
import { IdentityKey } from '../../preload/contract/identity';
import type { AccountColour } from '../../preload/contract/account-colour';
import { AlbumLibrary } from '../library/album-library';
import type { DemoAnnouncement } from '../demo/announcement';
import { AppFailure } from '../core/errors';
import { isLoopback } from '../net/http/address';
import type { Http } from '../net/http/http';
import type { UnsafeRegistry } from '../masking/unsafe-registry';
import type { BuiltInAddress, ServerAddresses } from '../accounts/servers/server-addresses';
import type { AlbumService } from '../services/album-service';
import { createPicturesApiService } from '../services/pictures-api/service';
import { createSmugmugService } from '../services/smugmug-1.2/service';
import type { GroupController } from '../impersonation/group/group-controller';
import type { KnownIdentity } from './identity-registry';
import { initialsOf } from './initials';
import type { OwnersStore } from './known-owners';
import { KnownOwners } from './known-owners';
import type { OnThrottled } from './identity-registry';

export interface BuiltInDeps {
  readonly http: Http;
  readonly addresses: ServerAddresses;
  readonly demo: () => Promise<DemoAnnouncement>;
  /** Secrets for automation; a user's own come from signing in. */
  readonly environment: {
    readonly PROOFSHEET_PICTURES_API_TOKEN?: string | undefined;
    readonly PROOFSHEET_PICTURES_API_KEY?: string | undefined;
    readonly PROOFSHEET_SMUGMUG_KEY?: string | undefined;
  };
  readonly asksForMasked: (identity: IdentityKey) => boolean;
  readonly onThrottled?: OnThrottled;
  readonly unsafe: (identity: IdentityKey) => UnsafeRegistry;
  readonly owners: OwnersStore;
  /** Returns null if the service has no groups. */
  readonly openGroup: (identity: IdentityKey, library: AlbumLibrary) => GroupController | null;
}

const SERVICES: readonly ServiceName[] = ['pictures-api', 'smugmug-1.2'];

/** Creates the identities. `isDemoWanted` is true while no account is connected. */
export async function createBuiltInIdentities(
  deps: BuiltInDeps,
  isDemoWanted: boolean,
): Promise<readonly KnownIdentity[]> {
  const wanted = isDemoWanted ? SERVICES : deps.addresses.named;
  return Promise.all(
    wanted.map(async (service) => {
      const address = await deps.addresses.resolve(service);
      const demo = mayHaveDemoSecrets(address) ? await deps.demo() : null;
      return service === 'pictures-api' ? picturesIdentity(deps, address, demo) : smugmugIdentity(deps, address, demo);
    }),
  );
}

/**
 * Returns whether the demo's invented secrets may be used: for the demo and other stand-ins on this computer only. They
 * are never sent anywhere else.
 */
function mayHaveDemoSecrets({ from, url }: BuiltInAddress): boolean {
  return from === 'demo' || isLoopback(url);
}

function picturesIdentity(
  deps: BuiltInDeps,
  { url, from }: BuiltInAddress,
  demo: DemoAnnouncement | null,
): KnownIdentity {
  const { PROOFSHEET_PICTURES_API_TOKEN: token, PROOFSHEET_PICTURES_API_KEY: key } = deps.environment;
  const [demoAccount] = demo?.picturesApi.accounts ?? [];
  const accessToken = token ?? demoAccount?.accessToken;
  const accountName = from === 'demo' ? (demoAccount?.name ?? 'Demo') : url.host;
  const service = createPicturesApiService({
    http: deps.http,
    baseUrl: url.href,
    accessToken: () =>
      accessToken ? Promise.resolve(accessToken) : Promise.reject(new AppFailure({ kind: 'signed-out' })),
    apiKey: () => Promise.resolve(key ?? demo?.picturesApi.apiKey ?? null),
    accountName,
    owners: from === 'demo' ? (demo?.picturesApi.owners ?? []) : [],
  });
  return known(
    service,
    { service: 'pictures-api', serviceName: 'Pictures API', accountName, colour: 'teal', from },
    deps,
  );
}

function smugmugIdentity(
  deps: BuiltInDeps,
  { url, from }: BuiltInAddress,
  demo: DemoAnnouncement | null,
): KnownIdentity {
  const service = createSmugmugService({
    http: deps.http,
    endpoint: url.href,
    apiKey: deps.environment.PROOFSHEET_SMUGMUG_KEY ?? demo?.smugmug.apiKey ?? '',
    owners: from === 'demo' ? (demo?.smugmug.owners ?? []) : [],
  });
  const accountName = from === 'demo' ? 'Visitor' : url.host;
  return known(service, { service: 'smugmug-1.2', serviceName: 'SmugMug', accountName, colour: 'moss', from }, deps);
}

interface IdentityName {
  readonly service: ServiceName;
  readonly serviceName: string;
  readonly accountName: string;
  readonly colour: AccountColour;
  readonly from: BuiltInAddress['from'];
}

function known(
  service: AlbumService,
  name: IdentityName,
  { asksForMasked, unsafe, onThrottled, owners, openGroup }: BuiltInDeps,
): KnownIdentity {
  const key = IdentityKey.parse(`${name.from === 'demo' ? 'demo' : 'own'}/${name.service}`);
  const library = new AlbumLibrary(
    service,
    () => asksForMasked(key),
    unsafe(key),
    (untilMs) => onThrottled?.(key, untilMs),
  );
  return {
    service: name.service,
    identity: {
      key,
      serviceName: name.serviceName,
      accountName: name.accountName,
      initials: initialsOf(name.accountName),
      colour: name.colour,
      isDemo: name.from === 'demo',
      capabilities: service.capabilities,
    },
    library,
    owners: new KnownOwners(owners, key),
    group: openGroup(key, library),
    ended: null,
  };
}
