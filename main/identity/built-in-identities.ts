/**
 * The identities that nobody has to connect: the demo, one of each service, until there is an account; and, for automation,
 * the servers that the environment names. Their secrets come from the environment or are the demo's made-up ones.
 */
import type { ServiceName } from '../../preload/contract';
import { IdentityKey } from '../../preload/contract/identity';
import type { AccountColour } from '../../preload/contract/account-colour';
import { AlbumLibrary } from '../library/album-library';
import type { DemoAnnouncement } from '../demo/announcement';
import { AppFailure } from '../core/errors';
import { isLoopback } from '../net/http/address';
import type { Http } from '../net/http/http';
import type { SaidUnsafe } from '../masking/unsafe-registry';
import type { BuiltInAddress, ServerAddresses } from '../accounts/servers/server-addresses';
import type { AlbumService } from '../services/album-service';
import { createPicturesApiService } from '../services/pictures-api/service';
import { createSmugmugService } from '../services/smugmug-1.2/service';
import type { GroupDesk } from '../impersonation/group/group-controller';
import type { KnownIdentity } from './identity-registry';
import { initialsOf } from './initials';
import type { OwnersStore } from './known-owners';
import { KnownOwners } from './known-owners';
import type { OnHeld } from './identity-registry';

export interface BuiltInParts {
  readonly http: Http;
  readonly addresses: ServerAddresses;
  readonly demo: () => Promise<DemoAnnouncement>;
  /** Secrets for automation; a person's own come through signing in. */
  readonly environment: {
    readonly PROOFSHEET_PICTURES_API_TOKEN?: string | undefined;
    readonly PROOFSHEET_PICTURES_API_KEY?: string | undefined;
    readonly PROOFSHEET_SMUGMUG_KEY?: string | undefined;
  };
  readonly asksForMasked: (identity: IdentityKey) => boolean;
  readonly onHeld?: OnHeld;
  readonly said: (identity: IdentityKey) => SaidUnsafe;
  readonly owners: OwnersStore;
  /** Null where the service knows no groups. */
  readonly openGroup: (identity: IdentityKey, library: AlbumLibrary) => GroupDesk | null;
}

const SERVICES: readonly ServiceName[] = ['pictures-api', 'smugmug-1.2'];

/** `isDemoWanted`: nobody has connected an account. */
export async function createBuiltInIdentities(
  parts: BuiltInParts,
  isDemoWanted: boolean,
): Promise<readonly KnownIdentity[]> {
  const wanted = isDemoWanted ? SERVICES : parts.addresses.named;
  return Promise.all(
    wanted.map(async (service) => {
      const address = await parts.addresses.resolve(service);
      const demo = mayHaveDemoSecrets(address) ? await parts.demo() : null;
      return service === 'pictures-api'
        ? picturesIdentity(parts, address, demo)
        : smugmugIdentity(parts, address, demo);
    }),
  );
}

/** The demo's made-up secrets serve the demo and other stand-ins on this computer; nobody else is ever sent them. */
function mayHaveDemoSecrets({ from, url }: BuiltInAddress): boolean {
  return from === 'demo' || isLoopback(url);
}

function picturesIdentity(
  parts: BuiltInParts,
  { url, from }: BuiltInAddress,
  demo: DemoAnnouncement | null,
): KnownIdentity {
  const { PROOFSHEET_PICTURES_API_TOKEN: token, PROOFSHEET_PICTURES_API_KEY: key } = parts.environment;
  const [demoAccount] = demo?.picturesApi.accounts ?? [];
  const accessToken = token ?? demoAccount?.accessToken;
  const accountName = from === 'demo' ? (demoAccount?.name ?? 'Demo') : url.host;
  const service = createPicturesApiService({
    http: parts.http,
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
    parts,
  );
}

function smugmugIdentity(
  parts: BuiltInParts,
  { url, from }: BuiltInAddress,
  demo: DemoAnnouncement | null,
): KnownIdentity {
  const service = createSmugmugService({
    http: parts.http,
    endpoint: url.href,
    apiKey: parts.environment.PROOFSHEET_SMUGMUG_KEY ?? demo?.smugmug.apiKey ?? '',
    owners: from === 'demo' ? (demo?.smugmug.owners ?? []) : [],
  });
  const accountName = from === 'demo' ? 'Visitor' : url.host;
  return known(service, { service: 'smugmug-1.2', serviceName: 'SmugMug', accountName, colour: 'moss', from }, parts);
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
  { asksForMasked, said, onHeld, owners, openGroup }: BuiltInParts,
): KnownIdentity {
  const key = IdentityKey.parse(`${name.from === 'demo' ? 'demo' : 'own'}/${name.service}`);
  const library = new AlbumLibrary(
    service,
    () => asksForMasked(key),
    said(key),
    (untilMs) => onHeld?.(key, untilMs),
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
