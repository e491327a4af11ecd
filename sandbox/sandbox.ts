/**
 * Starts the whole sandbox: four services, the login host of the Pictures API, the image origin, the host of updates and
 * the control API, each on its own loopback port.
 */
import { join } from 'node:path';
import type { SandboxAnnouncement } from './announcement';
import { serveControl } from './http/control';
import { createFaults } from './http/faults';
import { createKnownSecrets, type KnownSecrets } from './http/known-secrets';
import type { OriginName } from './http/message';
import { createRequestLog } from './http/requests';
import { type Origin, openOrigin, serveWithFaults } from './http/server';
import { createSettings } from './http/settings';
import { createImageAddresses, createImageHandler } from './images/service';
import { LOGIN_CLIENTS, REDIRECT_URI } from './login/clients';
import { createCodes } from './login/codes';
import { peopleOf } from './login/people';
import { createLoginHandler } from './login/service';
import { createTokens } from './login/tokens';
import { createPicturesApiHandler } from './pictures-api/service';
import { createShoebox, SHOEBOX_CARD, SHOEBOX_PIN } from './shoebox/service';
import { createSmugMugHandler, ENDPOINT_PATH } from './smugmug/service';
import { albumKeyOf } from './smugmug-2/keys';
import { API_PATH, createSmugMug2Handler } from './smugmug-2/service';
import { createUpdatesHandler, UPDATES_PATH } from './updates/service';
import { readCatalogue, findPhotographs } from './world/catalogue';
import { SMUGMUG_SECRETS } from './world/smugmug-owners';
import { readVideos } from './world/videos';
import { createWorld, type World } from './world/world';

export interface SandboxOptions {
  /** The directory with `catalogue.json`; if omitted, `findPhotographs` searches for it. */
  readonly photographsDirectory?: string;
  /** The ports that an earlier run announced; if omitted, any free ports. */
  readonly ports?: readonly number[];
}

export interface RunningSandbox {
  readonly announcement: SandboxAnnouncement;
  /** Closes every connection, including connections that faults keep open. */
  stop(): Promise<void>;
}

export async function startSandbox({
  photographsDirectory = findPhotographs(),
  ports = [],
}: SandboxOptions = {}): Promise<RunningSandbox> {
  const world = createWorld(
    readCatalogue(photographsDirectory),
    readVideos(join(photographsDirectory, '..', 'videos')),
  );
  const origins = await openOrigins(ports);
  const { pictures, smugmug, login, images, control, shoebox, smugmug2, updates } = origins;
  const requests = createRequestLog();
  const faults = createFaults();
  const settings = createSettings();
  const secrets = createKnownSecrets();
  addSecretsOf(world, secrets);
  const tokens = createTokens(settings, secrets);
  const addresses = createImageAddresses(images.url);
  const deps = { world, addresses, settings, secrets, tokens, siteUrl: smugmug.url };
  pictures.serve(serveWithFaults('pictures', createPicturesApiHandler(deps), faults, requests));
  smugmug.serve(serveWithFaults('smugmug', createSmugMugHandler(deps), faults, requests));
  login.serve(serveWithFaults('login', createLoginHandler({ ...deps, codes: createCodes(secrets) }), faults, requests));
  const boxes = createShoebox(deps);
  shoebox.serve(serveWithFaults('shoebox', boxes.handle, faults, requests));
  smugmug2.serve(serveWithFaults('smugmug2', createSmugMug2Handler(deps), faults, requests));
  updates.serve(serveWithFaults('updates', createUpdatesHandler(settings), faults, requests));
  images.serve(serveWithFaults('images', createImageHandler(world.pictures, settings), faults, requests));
  control.serve(serveControl({ requests, faults, settings, secrets, tokens }));
  return {
    announcement: announce(world, origins, boxes.token),
    async stop() {
      await Promise.all(Object.values(origins).map((origin) => origin.stop()));
    },
  };
}

type Origins = Readonly<Record<OriginName | 'control', Origin>>;

async function openOrigins(ports: readonly number[]): Promise<Origins> {
  const [pictures, smugmug, login, images, control, shoebox, smugmug2, updates] = await Promise.all([
    openOrigin(ports[0]),
    openOrigin(ports[1]),
    openOrigin(ports[2]),
    openOrigin(ports[3]),
    openOrigin(ports[4]),
    openOrigin(ports[5]),
    openOrigin(ports[6]),
    openOrigin(ports[7]),
  ]);
  return { pictures, smugmug, login, images, control, shoebox, smugmug2, updates };
}

/** Adds the secrets in the world's data; secrets that are issued later are added when they are created. */
function addSecretsOf(
  { picturesApiKey, picturesApiUsers, smugMugApiKey, smugMugApiSecret, smugMugOwners }: World,
  secrets: KnownSecrets,
): void {
  for (const apiKey of [picturesApiKey, smugMugApiKey]) secrets.add('api-key', apiKey);
  secrets.add('client-secret', smugMugApiSecret);
  for (const { accessToken } of picturesApiUsers) if (accessToken !== null) secrets.add('access-token', accessToken);
  for (const { secret } of LOGIN_CLIENTS) if (secret !== null) secrets.add('client-secret', secret);
  for (const { account, sitePassword, albums } of smugMugOwners) {
    if (account) secrets.add('password-hash', account.passwordHash);
    for (const password of [account?.password, sitePassword, ...albums.map((album) => album.password)]) {
      if (password) secrets.add('password', password);
    }
  }
}

function announce(world: World, origins: Origins, shoeboxToken: string): SandboxAnnouncement {
  const accounts = accountsOf(world, true).map(({ name, userId, accessToken }) => ({ name, userId, accessToken }));
  const owners = world.picturesApiUsers.filter(({ accessToken, isAnnounced }) => accessToken === null && isAnnounced);
  return {
    picturesApi: {
      baseUrl: origins.pictures.url,
      apiKey: world.picturesApiKey,
      accounts,
      testAccounts: accountsOf(world, false).map(({ name, userId, accessToken, isGroupManager }) => ({
        ...{ name, userId, accessToken },
        role: isGroupManager ? 'manager-of-other-group' : 'member',
      })),
      owners: owners.map(({ nickname, userId }) => ({ name: nickname, userId })),
      login: {
        baseUrl: origins.login.url,
        redirectUri: REDIRECT_URI,
        clients: LOGIN_CLIENTS,
        people: peopleOf(world).map(({ name, userId }) => ({ name, userId })),
      },
    },
    smugmug: {
      endpoint: `${origins.smugmug.url}${ENDPOINT_PATH}`,
      apiKey: world.smugMugApiKey,
      owners: announcedOwnersOf(world),
      secrets: SMUGMUG_SECRETS,
    },
    shoebox: { baseUrl: origins.shoebox.url, card: SHOEBOX_CARD, pin: SHOEBOX_PIN, token: shoeboxToken },
    smugmug2: {
      baseUrl: `${origins.smugmug2.url}${API_PATH}`,
      apiKey: world.smugMugApiKey,
      apiSecret: world.smugMugApiSecret,
      owners: announcedOwnersOf(world),
      albumKeys: {
        protected: albumKeyOf(SMUGMUG_SECRETS.gatehouse.album.id),
        unlisted: albumKeyOf(SMUGMUG_SECRETS.gatehouse.unlisted.id),
        unlistedProtected: albumKeyOf(SMUGMUG_SECRETS.gatehouse.unlistedProtected.id),
      },
    },
    updates: { address: `${origins.updates.url}${UPDATES_PATH}` },
    control: origins.control.url,
    ports: [
      origins.pictures,
      origins.smugmug,
      origins.login,
      origins.images,
      origins.control,
      origins.shoebox,
      origins.smugmug2,
      origins.updates,
    ].map(({ url }) => Number(new URL(url).port)),
  };
}

function announcedOwnersOf({ smugMugOwners }: World): SandboxAnnouncement['smugmug']['owners'] {
  return smugMugOwners
    .filter(({ isAnnounced }) => isAnnounced)
    .map(({ displayName, nickName }) => ({ name: displayName, nickName }));
}

function accountsOf({ picturesApiUsers }: World, isAnnounced: boolean) {
  return picturesApiUsers.flatMap(({ accessToken, ...user }) =>
    accessToken === null || user.isAnnounced !== isAnnounced ? [] : { ...user, accessToken },
  );
}
