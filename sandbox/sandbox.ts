/** Starts the whole sandbox: two services, their images and the control address, each on its own port of loopback. */
import { join } from 'node:path';
import type { SandboxAnnouncement } from './announcement';
import { serveControl } from './http/control';
import { createFaults } from './http/faults';
import { createRequestLog } from './http/requests';
import { openOrigin, serveWithFaults } from './http/server';
import { createSettings } from './http/settings';
import { createImageAddresses, createImageHandler } from './images/service';
import { createPicturesApiHandler } from './pictures-api/service';
import { createSmugMugHandler, ENDPOINT_PATH } from './smugmug/service';
import { readCatalogue } from './world/catalogue';
import { findPhotographs } from './world/photographs-directory';
import { SMUGMUG_SECRETS } from './world/smugmug-gatehouse';
import { readVideos } from './world/videos';
import { createWorld, type World } from './world/world';

export interface SandboxOptions {
  /** The directory that holds `catalogue.json`; found as `findPhotographs` describes when left out. */
  readonly photographsDirectory?: string;
}

export interface RunningSandbox {
  readonly announcement: SandboxAnnouncement;
  /** Drops every connection, also the hanging ones. */
  stop(): Promise<void>;
}

export async function startSandbox({ photographsDirectory = findPhotographs() }: SandboxOptions = {}): Promise<RunningSandbox> {
  const world = createWorld(readCatalogue(photographsDirectory), readVideos(join(photographsDirectory, '..', 'videos')));
  const [pictures, smugmug, images, control] = await Promise.all([openOrigin(), openOrigin(), openOrigin(), openOrigin()]);
  const requests = createRequestLog();
  const faults = createFaults();
  const settings = createSettings();
  const addresses = createImageAddresses(images.url);
  const parts = { world, addresses, settings, siteUrl: smugmug.url };
  pictures.serve(serveWithFaults('pictures', createPicturesApiHandler(parts), faults, requests));
  smugmug.serve(serveWithFaults('smugmug', createSmugMugHandler(parts), faults, requests));
  images.serve(serveWithFaults('images', createImageHandler(world.pictures), faults, requests));
  control.serve(serveControl({ requests, faults, settings }));
  return {
    announcement: announce(world, { pictures: pictures.url, smugmug: smugmug.url, control: control.url }),
    async stop() {
      await Promise.all([pictures, smugmug, images, control].map((origin) => origin.stop()));
    },
  };
}

interface Addresses {
  readonly pictures: string;
  readonly smugmug: string;
  readonly control: string;
}

function announce(world: World, urls: Addresses): SandboxAnnouncement {
  const accounts = world.picturesApiUsers.flatMap(({ name, userId, accessToken }) =>
    accessToken === null ? [] : [{ name, userId, accessToken }],
  );
  const owners = world.picturesApiUsers.filter(({ accessToken, isAnnounced }) => accessToken === null && isAnnounced);
  return {
    picturesApi: {
      baseUrl: urls.pictures,
      apiKey: world.picturesApiKey,
      accounts,
      owners: owners.map(({ nickname, userId }) => ({ name: nickname, userId })),
    },
    smugmug: {
      endpoint: `${urls.smugmug}${ENDPOINT_PATH}`,
      apiKey: world.smugMugApiKey,
      owners: world.smugMugOwners
        .filter(({ isAnnounced }) => isAnnounced)
        .map(({ displayName, nickName }) => ({ name: displayName, nickName })),
      secrets: SMUGMUG_SECRETS,
    },
    control: urls.control,
  };
}
