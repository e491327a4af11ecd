import { describe, expect, it } from 'vitest';
import type { AlbumId, OwnerId } from '../../../preload/contract';
import type { SandboxAnnouncement } from '../../../sandbox/announcement';
import { createHttp } from '../../net/http/node-http';
import { capabilitiesOf } from '../album-service';
import { ask, describeAlbumService, failureOf, partOf } from '../../testing/services/conformance';
import { startSandboxForTests } from '../../testing/services/sandbox-control';
import { createSmugmugService } from './service';

// Ids as the service makes them; the renderer sends them back as text.
const owner = (text: string) => text as OwnerId;
const TIDELINES = owner('tidelines');

function createService({ smugmug }: SandboxAnnouncement, apiKey = smugmug.apiKey, format = 'json') {
  const http = createHttp({ version: '0', firstPauseMs: 1 });
  return createSmugmugService({
    http,
    endpoint: smugmug.endpoint.replace('/json/', `/${format}/`),
    apiKey,
    owners: smugmug.owners,
  });
}

describe.each(['json', 'rest'])('%s', (format) =>
  describeAlbumService(`SmugMug 1.2.0 as ${format}`, (announcement) => ({
    service: createService(announcement, announcement.smugmug.apiKey, format),
    owner: TIDELINES,
    ownerWithoutAlbums: owner('emptyshore'),
    unknownOwner: owner('nobody'),
    unknownAlbum: '1_aB3dE' as AlbumId,
    invalidIds: ['1_2_3', '-1'],
    secrets: [announcement.smugmug.apiKey],
    origin: 'smugmug',
  })),
);

describe('SmugMug 1.2.0', () => {
  const sandbox = startSandboxForTests();
  const { control } = sandbox;

  it('has the parts that its documentation describes', () => {
    expect(capabilitiesOf(createService(sandbox.announcement))).toEqual({
      safetyFlags: false,
      subscriptions: false,
      dimensions: true,
      impersonation: false,
      passwords: true,
      categories: true,
      unlistedAlbums: true,
      albumDetails: true,
      picturePages: true,
      exif: true,
      orders: [],
      ownerLookup: 'nickname-or-link',
    });
  });

  async function methodsSeen() {
    return (await control.readRequests()).map(({ form }) => form['method']);
  }

  it('logs in once for concurrent calls, and not before the first call', async () => {
    await control.forgetRequests();
    const service = createService(sandbox.announcement);
    await service.listOwners(ask());
    expect(await methodsSeen()).toEqual([]);
    await Promise.all([service.listAlbums(TIDELINES, ask()), service.listAlbums(owner('northlight'), ask())]);
    expect(await methodsSeen()).toEqual(['smugmug.login.anonymously', 'smugmug.albums.get', 'smugmug.albums.get']);
  });

  it('replaces a lost session once, for each fault code that means a lost session', async () => {
    for (const sessionFault of [3, 18]) {
      const service = createService(sandbox.announcement);
      const albums = await service.listAlbums(TIDELINES, ask());
      const lost = JSON.stringify({ stat: 'fail', code: sessionFault, message: 'invalid session' });
      const match = { methodName: 'smugmug.albums.get' };
      await control.setFaults([{ match, body: lost, times: 2 }]);
      await control.forgetRequests();
      expect(await Promise.all([service.listAlbums(TIDELINES, ask()), service.listAlbums(TIDELINES, ask())])).toEqual([
        albums,
        albums,
      ]);
      expect((await methodsSeen()).filter((method) => method === 'smugmug.login.anonymously')).toHaveLength(1);
      await control.setFaults([{ match, body: lost }]);
      expect(await failureOf(service.listAlbums(TIDELINES, ask()))).toMatchObject({ code: sessionFault });
      await control.reset();
    }
  });

  it('distinguishes faults by their code', async () => {
    const service = createService(sandbox.announcement);
    await service.listAlbums(TIDELINES, ask());
    const kinds: Record<number, string> = {};
    for (const code of [1, 4, 5, 6, 8, 9, 11, 12, 13, 16, 17, 22, 30, 38, 98, 99, 12345]) {
      const body = JSON.stringify({
        stat: 'fail',
        method: 'smugmug.albums.get',
        code: code === 5 ? '5' : code,
        message: 'secret',
        mode: 'read-only',
      });
      await control.setFaults([{ match: { origin: 'smugmug' }, body }]);
      const error = await failureOf(service.listAlbums(TIDELINES, ask()));
      expect([error.code, JSON.stringify(error).includes('secret')]).toEqual([code, false]);
      kinds[code] = error.kind;
    }
    expect(kinds).toEqual({
      1: 'refused',
      4: 'password-needed',
      5: 'service-failed',
      6: 'service-failed',
      8: 'not-found',
      9: 'not-found',
      11: 'refused',
      12: 'service-failed',
      13: 'service-failed',
      16: 'refused',
      17: 'refused',
      22: 'refused',
      30: 'refused',
      38: 'refused',
      98: 'refused',
      99: 'read-only',
      12345: 'service-failed',
    });
    await control.reset();
    const misconfigured = createService(sandbox.announcement, 'no such key');
    expect(await failureOf(misconfigured.listAlbums(TIDELINES, ask()))).toMatchObject({ kind: 'refused', code: 18 });
  });

  it('reports an address that no longer supports 1.2.0', async () => {
    const service = createService(sandbox.announcement);
    const kinds = [];
    for (const fault of [
      { body: '<html>Gone</html>' },
      { body: '<html>Gone</html>', contentType: 'application/json' },
      { status: 404 },
      { status: 403 },
    ]) {
      await control.setFaults([{ match: { origin: 'smugmug' }, ...fault }]);
      kinds.push((await failureOf(service.listAlbums(TIDELINES, ask()))).kind);
    }
    expect(kinds).toEqual(['service-retired', 'service-retired', 'service-retired', 'service-failed']);
  });

  it('uses the highlight of an album as its cover, in both spellings, or else the first picture', async () => {
    for (const documentedSpelling of [false, true]) {
      await control.setSettings({ documentedSpelling });
      const service = createService(sandbox.announcement);
      const albums = new Map((await service.listAlbums(TIDELINES, ask())).map(({ album }) => [album.name, album]));
      for (const [name, index] of [
        ['Harbour walk', 4],
        ['Winter road', 0],
      ] as const) {
        const id = albums.get(name)?.id ?? ('' as AlbumId);
        const pictures = [...(await service.listPictures(id, 0, ask())).pictures];
        const cover = await partOf(service.covers).find(id, ask());
        expect(pictures[index]?.sources.map(({ url }) => url)).toContain(cover?.url);
        expect(cover?.label).toBe('Small');
        expect(pictures.some(({ details }) => details.longitude !== undefined)).toBe(
          pictures.some(({ details }) => details.latitude !== undefined),
        );
      }
      expect(albums.get('North shore')).toMatchObject({
        categoryPath: ['Landscapes', 'Coast'],
        updatedAt: { precision: 'instant' },
      });
    }
  });
});
