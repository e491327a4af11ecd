import { describe, expect, it } from 'vitest';
import type { AlbumId, OwnerId } from '../../../preload/contract';
import type { SandboxAnnouncement } from '../../../sandbox/announcement';
import { createHttp } from '../../net/http/node-http';
import { ask, describeAlbumService, failureOf } from '../../testing/services/conformance';
import { type SeenRequest, startSandboxForTests } from '../../testing/services/sandbox-control';
import { createSmugmug2Service } from './service';

// Ids as the service makes them; the renderer sends them back as text.
const owner = (text: string) => text as OwnerId;
const TIDELINES = owner('tidelines');

function createService({ smugmug2 }: SandboxAnnouncement, apiKey = smugmug2.apiKey) {
  return createSmugmug2Service({
    http: createHttp({ version: '0', firstPauseMs: 1 }),
    baseUrl: smugmug2.baseUrl,
    credentials: () => Promise.resolve({ apiKey, sign: null }),
    owners: smugmug2.owners,
    self: () => Promise.resolve(null),
  });
}

describeAlbumService('SmugMug API v2', (announcement) => ({
  service: createService(announcement),
  owner: TIDELINES,
  ownerWithoutAlbums: owner('emptyshore'),
  unknownOwner: owner('nobody'),
  unknownAlbum: 'zzzzzz' as AlbumId,
  invalidIds: ['1_2_3', '-1'],
  secrets: [announcement.smugmug2.apiKey],
  origin: 'smugmug2',
}));

describe('SmugMug API v2', () => {
  const sandbox = startSandboxForTests();
  const { control } = sandbox;

  async function albumOf(ownerId: OwnerId, name: string): Promise<AlbumId> {
    const albums = await createService(sandbox.announcement).listAlbums(ownerId, ask());
    const found = albums.find(({ album }) => album.name === name);
    if (!found) throw new Error(`There is no album ${name}.`);
    return found.album.id;
  }

  /** The stand-in knows the length of a response once it is sent, which may be after the client has read it. */
  async function requestsSent(): Promise<readonly SeenRequest[]> {
    let requests: readonly SeenRequest[] = [];
    const areKnown = async () => {
      requests = await control.readRequests();
      return requests.every(({ sentBytes }) => sentBytes !== null);
    };
    await expect.poll(areKnown).toBe(true);
    return requests;
  }

  it('reads an album of 5,000 pictures in at most 60 requests, and an unchanged one in at most 3', async () => {
    const albumId = await albumOf(TIDELINES, 'The long archive');
    const service = createService(sandbox.announcement);
    const readAll = async (): Promise<string[]> => {
      const ids: string[] = [];
      const total = await service.countPictures(albumId, ask());
      while (ids.length < total) {
        const { pictures } = await service.listPictures(albumId, ids.length, ask());
        for (const { details } of pictures) ids.push(details.id);
      }
      return ids;
    };
    await control.forgetRequests();
    const cold = await readAll();
    const coldRequests = await requestsSent();
    expect(cold).toHaveLength(5_000);
    expect(coldRequests.length).toBeLessThanOrEqual(60);
    expect(bytesOf(coldRequests) / 5_000, 'bytes for a picture').toBeLessThan(MOST_BYTES_PER_PICTURE);
    expect(coldRequests.map(({ headers }) => headers['user-agent'])).toEqual(coldRequests.map(() => 'Proofsheet/0'));
    await control.forgetRequests();
    expect(await readAll()).toEqual(cold);
    const warmRequests = await requestsSent();
    expect(warmRequests.length).toBeLessThanOrEqual(3);
    expect(bytesOf(warmRequests)).toBeLessThan(3_000);
  });

  it('requests a page again if it is asked for twice, because an address in it has expired', async () => {
    const albumId = await albumOf(TIDELINES, 'Harbour walk');
    const service = createService(sandbox.announcement);
    await service.countPictures(albumId, ask());
    await service.listPictures(albumId, 0, ask());
    await control.forgetRequests();
    await service.listPictures(albumId, 0, ask());
    expect(await control.readRequests()).toHaveLength(1);
  });

  it('lists every page of an owner’s albums', async () => {
    await control.setSettings({ largestPage: 2 });
    const service = createService(sandbox.announcement);
    expect(await service.listAlbums(TIDELINES, ask())).toHaveLength(9);
  });

  it('reports a key that the service does not accept', async () => {
    const service = createService(sandbox.announcement, 'no such key');
    expect(await failureOf(service.listAlbums(TIDELINES, ask()))).toMatchObject({
      kind: 'refused',
      status: 401,
      detail: { code: 'smugmug-api-key-invalid' },
    });
  });

  it('reports a key that was revoked while the program runs, and an object that the visitor may not see', async () => {
    const service = createService(sandbox.announcement);
    await service.listAlbums(TIDELINES, ask());
    const body = '{"Code":401,"Message":"Unauthorized"}';
    await control.setFaults([{ match: { origin: 'smugmug2' }, status: 401, body }]);
    expect(await failureOf(service.listAlbums(TIDELINES, ask()))).toMatchObject({
      kind: 'refused',
      detail: { code: 'smugmug-api-key-invalid' },
    });
    await control.setFaults([{ match: { pathIncludes: '!albums' }, status: 401, body }]);
    await control.forgetRequests();
    const refused = [service.listAlbums(TIDELINES, ask()), service.listAlbums(TIDELINES, ask())].map(failureOf);
    for (const failure of await Promise.all(refused)) expect(failure).toMatchObject({ kind: 'forbidden', status: 401 });
    const checks = (await control.readRequests()).filter(({ path }) => path.endsWith('/user/smugmug'));
    expect(checks).toHaveLength(1);
  });

  it('waits as long as the service asks, and says until when', async () => {
    const service = createService(sandbox.announcement);
    await control.setFaults([{ match: { origin: 'smugmug2' }, times: 1, status: 429, retryAfterSeconds: 1 }]);
    const until: number[] = [];
    const before = Date.now();
    await service.listAlbums(TIDELINES, ask({ onThrottled: (untilMs) => until.push(untilMs) }));
    expect(until).toHaveLength(1);
    expect(until[0]).toBeGreaterThanOrEqual(before + 1_000);
    expect(Date.now()).toBeGreaterThanOrEqual(before + 1_000);
  });
});

/** Compressed, with all sizes and dates; 253 were measured, so an album of 5,000 is 1.3 MB. */
const MOST_BYTES_PER_PICTURE = 300;

function bytesOf(requests: readonly SeenRequest[]): number {
  return requests.reduce((sum, { sentBytes }) => sum + (sentBytes ?? Number.NaN), 0);
}
