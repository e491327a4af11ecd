/** Test fixture: the service of a visitor of the sandbox's API v2, and its albums by name. */
import type { AlbumId, OwnerId } from '../../../../preload/contract';
import { createHttp } from '../../../net/http/node-http';
import type { AlbumService } from '../../../services/album-service';
import { createSmugmug2Service } from '../../../services/smugmug-2/service';
import { ask } from '../conformance';
import type { SandboxOfTests } from '../sandbox-control';

// Ids as the service makes them; the renderer sends them back as text.
const owner = (text: string) => text as OwnerId;
export const GATEHOUSE = owner('gatehouse');
export const DAYBOOK = owner('daybook');
export const TIDELINES = owner('tidelines');

export function openVisitor({ announcement }: SandboxOfTests): AlbumService {
  const { baseUrl, apiKey, owners } = announcement.smugmug2;
  return createSmugmug2Service({
    http: createHttp({ version: '0', firstPauseMs: 1 }),
    baseUrl,
    credentials: () => Promise.resolve({ apiKey, sign: null }),
    owners,
    self: () => Promise.resolve(null),
    longestSearchMs: 60_000,
  });
}

/** Finds an album in the owner's list, with the password of the site. */
export async function albumNamed(
  { announcement }: SandboxOfTests,
  service: AlbumService,
  ownerId: OwnerId,
  name: string,
): Promise<AlbumId> {
  const site = announcement.smugmug.secrets.gatehouse.sitePassword;
  const albums = await service.listAlbums(ownerId, ask({ passwords: { site } }));
  const found = albums.find(({ album }) => album.name === name);
  if (!found) throw new Error(`There is no album ${name}.`);
  return found.album.id;
}
