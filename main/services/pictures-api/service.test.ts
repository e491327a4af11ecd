import { describe, expect, it } from 'vitest';
import type { AlbumId, OwnerId } from '../../../preload/contract';
import type { SandboxAnnouncement } from '../../../sandbox/announcement';
import { capabilitiesOf } from '../album-service';
import { ask, describeAlbumService, failureOf } from '../../testing/services/conformance';
import { startSandboxForTests } from '../../testing/services/sandbox-control';
import { optionsOf } from '../../testing/services/pictures-api/sandbox-service';
import { createPicturesApiService } from './service';

// Ids as the service makes them; the renderer sends them back as text.
const owner = (text: string) => text as OwnerId;
const album = (text: string) => text as AlbumId;
const SELF = owner('500001');
/** Dana has not subscribed to the gallery of this owner. */
const CLOSED = owner('123457');

function createService(announcement: SandboxAnnouncement, accessToken?: string) {
  return createPicturesApiService(optionsOf(announcement, accessToken));
}

describe.each(['json', 'xml'] as const)('With %s responses', (accept) => {
  describeAlbumService('The Pictures API', (announcement) => ({
    service: createPicturesApiService({ ...optionsOf(announcement), accept }),
    owner: SELF,
    ownerWithoutAlbums: owner('123458'),
    unknownOwner: owner('999999'),
    unknownAlbum: album('500001/999999'),
    invalidIds: ['1_2_3', '-1'],
    secrets: announcement.picturesApi.accounts.map(({ accessToken }) => accessToken),
    origin: 'pictures',
  }));
});

describe('The Pictures API', () => {
  const sandbox = startSandboxForTests();
  const { control } = sandbox;

  it('has the parts that its documentation describes', () => {
    expect(capabilitiesOf(createService(sandbox.announcement))).toMatchObject({
      safetyFlags: true,
      subscriptions: true,
      dimensions: false,
      impersonation: true,
      passwords: false,
      categories: false,
      unlistedAlbums: false,
      albumDetails: false,
      picturePages: false,
      exif: false,
    });
  });

  it('lists the account itself first, and no owner twice', async () => {
    const owners = await createService(sandbox.announcement).listOwners(ask());
    expect(owners[0]).toEqual({ id: SELF, name: 'Dana', isSelf: true });
    expect(owners.slice(1)).toEqual(
      sandbox.announcement.picturesApi.owners.map(({ userId, name }) => ({ id: String(userId), name, isSelf: false })),
    );
  });

  it('requests masked pictures exactly when the mask is on, with the documented header', async () => {
    const service = createService(sandbox.announcement);
    await control.forgetRequests();
    await service.listOwners(ask({ asksForMaskedForms: true }));
    for (const asksForMaskedForms of [true, false]) {
      await service.listAlbums(SELF, ask({ asksForMaskedForms }));
      await service.listPictures(album('500001/1108'), 250, ask({ asksForMaskedForms }));
    }
    const seen = (await control.readRequests()).map(({ path, query, headers }) => [
      path,
      query,
      headers['x-maskimages'],
    ]);
    const albums = { UserID: '500001', ReturnPictureIDs: 'true' };
    const gallery = { UserID: '500001', AlbumID: '1108', PageSize: '100', PageNumber: '3' };
    expect(seen).toEqual([
      ['/v1/account/verifyCredentials', {}, undefined],
      ['/v1/Pictures/GetAlbums', albums, '1'],
      ['/v1/Pictures/GetGallery', gallery, '1'],
      ['/v1/Pictures/GetAlbums', albums, undefined],
      ['/v1/Pictures/GetGallery', gallery, undefined],
    ]);
  });

  it('lists albums by their sequence, and counts pictures without another request', async () => {
    const service = createService(sandbox.announcement);
    const albums = await service.listAlbums(SELF, ask());
    expect(albums.map(({ album: { name } }) => name).slice(0, 3)).toEqual(['Low tide', 'Skerries', 'Old growth']);
    await control.forgetRequests();
    expect(await service.countPictures(album('500001/1108'), ask())).toBe(5000);
    expect(await control.readRequests()).toEqual([]);
    const fresh = createService(sandbox.announcement);
    expect(await fresh.countPictures(album('500001/1108'), ask())).toBe(5000);
  });

  it('reports a missing subscription in every form in which the service sends it', async () => {
    const service = createService(sandbox.announcement);
    const [first] = await service.listAlbums(CLOSED, ask());
    expect(first?.album.cover).toEqual({ state: 'withheld', reason: 'not-subscribed', safety: 'safe' });
    const albumId = first?.album.id ?? album('');
    const pictures = [...(await service.listPictures(albumId, 0, ask())).pictures];
    expect(pictures.map(({ availability, sources }) => [availability, sources])).toEqual(
      pictures.map(() => ['not-subscribed', []]),
    );
    const match = { methodName: 'GetGallery' };
    for (const fault of [{ status: 403 }, { body: '{"PageNumber":1,"PageCount":0,"PicturesTotal":0,"Pictures":[]}' }]) {
      await control.setFaults([{ match, ...fault }]);
      expect((await failureOf(service.listPictures(albumId, 0, ask()))).kind).toBe('not-subscribed');
    }
  });

  it('derives the failure from the status, and distinguishes a web page from a response of the service', async () => {
    const service = createService(sandbox.announcement);
    const kinds = [];
    for (const status of [400, 401, 403, 404, 410, 418]) {
      await control.setFaults([{ match: { origin: 'pictures' }, status }]);
      kinds.push((await failureOf(service.listAlbums(SELF, ask()))).kind);
    }
    expect(kinds).toEqual(['refused', 'signed-out', 'forbidden', 'not-found', 'service-retired', 'refused']);
    await control.setFaults([{ match: { origin: 'pictures' }, status: 403, body: '<html>Are you a person?</html>' }]);
    expect(await failureOf(service.listPictures(album('500001/1101'), 0, ask()))).toMatchObject({
      kind: 'blocked',
      status: 403,
    });
    await control.reset();
    const stranger = createService(sandbox.announcement, 'no such token');
    expect((await failureOf(stranger.listOwners(ask()))).kind).toBe('signed-out');
    const broken = createService(sandbox.announcement, 'a token\nin two lines');
    expect(JSON.stringify(await failureOf(broken.listOwners(ask())))).not.toContain('token');
  });
});
