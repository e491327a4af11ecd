/**
 * The two accounts there are so far: one of each service, on the built-in demo or on a server of the person's own. Their
 * secrets come from the environment, where automation put them, or are the demo's made-up ones.
 */
import type { MaskState, Server, ServiceName } from '../../preload/contract';
import { IdentityKey } from '../../preload/contract/identity';
import { AlbumLibrary } from '../albums/album-library';
import type { DemoAnnouncement } from '../demo/announcement';
import { AppFailure } from '../failure';
import { isLoopback } from '../http/address';
import type { Http } from '../http/http';
import type { ServerAddresses } from '../servers/server-addresses';
import type { AlbumService } from '../services/album-service';
import { createPicturesApiService } from '../services/pictures-api/service';
import { createSmugmugService } from '../services/smugmug-1.2/service';
import type { Vault } from '../vault/vault';
import type { KnownIdentity } from './identity-registry';
import type { OwnersStore } from './known-owners';
import { KnownOwners } from './known-owners';

export interface AccountParts {
  readonly http: Http;
  readonly vault: Vault;
  readonly addresses: ServerAddresses;
  readonly demo: () => Promise<DemoAnnouncement>;
  /** Secrets for automation; a person's own come through signing in. */
  readonly environment: {
    readonly PROOFSHEET_PICTURES_API_TOKEN?: string | undefined;
    readonly PROOFSHEET_PICTURES_API_KEY?: string | undefined;
    readonly PROOFSHEET_SMUGMUG_KEY?: string | undefined;
  };
  readonly readMask: () => MaskState;
  readonly owners: OwnersStore;
}

const SECRET_NAMES = ['accessToken', 'picturesApiKey', 'smugmugApiKey'] as const;
type SecretName = (typeof SECRET_NAMES)[number];

export async function createAccounts(parts: AccountParts): Promise<readonly KnownIdentity[]> {
  const places = {
    pictures: await parts.addresses.resolve('pictures-api'),
    smugmug: await parts.addresses.resolve('smugmug-1.2'),
  };
  const isDemoUsed = Object.values(places).some(mayHaveDemoSecrets);
  const demo = isDemoUsed ? await parts.demo() : null;
  await keepSecrets(parts.vault, {
    accessToken: secretFor(places.pictures, parts.environment.PROOFSHEET_PICTURES_API_TOKEN, demo?.picturesApi.accounts[0]?.accessToken),
    picturesApiKey: secretFor(places.pictures, parts.environment.PROOFSHEET_PICTURES_API_KEY, demo?.picturesApi.apiKey),
    smugmugApiKey: secretFor(places.smugmug, parts.environment.PROOFSHEET_SMUGMUG_KEY, demo?.smugmug.apiKey),
  });
  return [picturesAccount(parts, places.pictures, demo), await smugmugAccount(parts, places.smugmug, demo)];
}

type Place = Awaited<ReturnType<ServerAddresses['resolve']>>;

/** The demo's made-up secrets serve the demo and other stand-ins on this computer; nobody else is ever sent them. */
function mayHaveDemoSecrets({ from, url }: Place): boolean {
  return from === 'demo' || isLoopback(url);
}

/** What a test of a service's server may show to that server. */
export async function credentialsOf(
  service: ServiceName,
  { vault, addresses }: Pick<AccountParts, 'vault' | 'addresses'>,
): Promise<{ address: string; secret: string }> {
  const { url } = await addresses.resolve(service);
  const secret = await needSecret(vault, service === 'pictures-api' ? 'accessToken' : 'smugmugApiKey');
  return { address: url.href, secret };
}

/**
 * The environment's secrets belong to the server that the environment names: an address typed in the window must not be
 * able to draw them to another.
 */
function secretFor(place: Place, fromEnvironment: string | undefined, fromDemo: string | undefined): string | undefined {
  const isTrusted = place.from !== 'settings' || isLoopback(place.url);
  return (isTrusted ? fromEnvironment : undefined) ?? (mayHaveDemoSecrets(place) ? fromDemo : undefined);
}

async function keepSecrets(vault: Vault, secrets: Readonly<Record<SecretName, string | undefined>>): Promise<void> {
  for (const name of SECRET_NAMES) {
    const secret = secrets[name];
    await (secret ? vault.write(name, secret) : vault.remove(name));
  }
}

function picturesAccount(parts: AccountParts, { url, from }: Place, demo: DemoAnnouncement | null): KnownIdentity {
  const isDemo = from === 'demo' && demo !== null;
  const accountName = isDemo ? (demo.picturesApi.accounts[0]?.name ?? 'Demo') : url.host;
  const service = createPicturesApiService({
    http: parts.http,
    baseUrl: url.href,
    accessToken: () => needSecret(parts.vault, 'accessToken'),
    apiKey: () => readSecret(parts.vault, 'picturesApiKey'),
    accountName,
    owners: isDemo ? demo.picturesApi.owners : [],
  });
  return known(service, { service: 'pictures-api', serviceName: 'Pictures API', accountName, from }, parts);
}

async function smugmugAccount(parts: AccountParts, { url, from }: Place, demo: DemoAnnouncement | null): Promise<KnownIdentity> {
  const isDemo = from === 'demo' && demo !== null;
  const service = createSmugmugService({
    http: parts.http,
    endpoint: url.href,
    apiKey: (await readSecret(parts.vault, 'smugmugApiKey')) ?? '',
    owners: isDemo ? demo.smugmug.owners : [],
  });
  const accountName = isDemo ? 'Visitor' : url.host;
  return known(service, { service: 'smugmug-1.2', serviceName: 'SmugMug', accountName, from }, parts);
}

interface AccountName {
  readonly service: ServiceName;
  readonly serviceName: string;
  readonly accountName: string;
  readonly from: Server['from'];
}

function known(service: AlbumService, name: AccountName, { readMask, owners }: AccountParts): KnownIdentity {
  const key = IdentityKey.parse(`${name.from === 'demo' ? 'demo' : 'own'}/${name.service}`);
  return {
    identity: {
      key,
      serviceName: name.serviceName,
      accountName: name.accountName,
      initials: initialsOf(name.accountName),
      isDemo: name.from === 'demo',
      capabilities: service.capabilities,
    },
    library: new AlbumLibrary(service, readMask),
    owners: new KnownOwners(owners, key),
  };
}

async function readSecret(vault: Vault, name: SecretName): Promise<string | null> {
  const reading = await vault.read(name);
  return reading.state === 'found' ? reading.secret : null;
}

async function needSecret(vault: Vault, name: SecretName): Promise<string> {
  const secret = await readSecret(vault, name);
  if (secret === null) throw new AppFailure({ kind: 'signed-out' });
  return secret;
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const first = Array.from(words[0] ?? '?')[0] ?? '?';
  const last = words.length > 1 ? (Array.from(words.at(-1) ?? '')[0] ?? '') : '';
  return (first + last).toUpperCase();
}
