/** Tests what the project's API key adds, against the sandbox in both formats. */
import { describe, expect, it } from 'vitest';
import { Album } from '../../../preload/contract/album';
import { PictureDetails } from '../../../preload/contract/picture';
import type { AlbumId, OwnerId } from '../../../preload/contract';
import { ask, failureOf, partOf } from '../../testing/services/conformance';
import { startSandboxForTests } from '../../testing/services/sandbox-control';
import { createPicturesApiClient } from './client';
import { optionsOf } from '../../testing/services/pictures-api/sandbox-service';
import { createPicturesApiService } from './service';

const SELF = '500001' as OwnerId;
const HERON = '123456' as OwnerId;
const PIER = '123457' as OwnerId;
const PIER_FREE = '123457/free' as AlbumId;

describe.each(['json', 'xml'] as const)('With an API key, in %s', (accept) => {
  const sandbox = startSandboxForTests();
  const { control } = sandbox;

  const connect = (key: string | null = sandbox.announcement.picturesApi.apiKey) => ({
    ...optionsOf(sandbox.announcement),
    apiKey: () => Promise.resolve(key),
    accept,
    freeGalleryGraceMs: null,
  });
  const createService = (key?: string | null) => createPicturesApiService(connect(key));

  it('the free gallery is listed as one more album, and opens like any other', async () => {
    const service = createService();
    const records = await service.listAlbums(PIER, ask());
    const last = records.at(-1);
    expect(records.map(({ album }) => album.kind)).toEqual(['album', 'album', 'album', 'album', 'free-gallery']);
    expect(Album.parse(last?.album)).toMatchObject({
      id: PIER_FREE,
      name: 'Free gallery',
      pictureCount: 120,
      cover: { state: 'available' },
    });
    expect(await service.countPictures(PIER_FREE, ask())).toBe(120);
    expect(await service.describeAlbum(PIER_FREE, ask())).toEqual({
      id: PIER_FREE,
      name: 'Free gallery',
      pictureCount: 120,
      other: [],
    });
    expect(await partOf(service.covers).find(PIER_FREE, ask())).toEqual(last?.coverSource);
    const pages = await Promise.all([0, 119].map((index) => service.listPictures(PIER_FREE, index, ask())));
    expect(pages.map(({ from, total, pictures }) => [from, total, pictures.length])).toEqual([
      [0, 120, 100],
      [100, 120, 20],
    ]);
    const records120 = pages.flatMap(({ pictures }) => [...pictures]);
    expect(new Set(records120.map(({ details }) => details.id)).size).toBe(120);
    for (const { details, availability, sources } of records120) {
      expect([availability, sources.length]).toEqual(['available', 2]);
      expect(PictureDetails.parse({ ...details, renditions: [] })).toStrictEqual({ ...details, renditions: [] });
    }
    expect((await service.listAlbums('123458' as OwnerId, ask())).length).toBe(0);
  });

  it('a failing free gallery is left out of the album list, and affects nothing else', async () => {
    const service = createService();
    for (const fault of [
      { status: 500 },
      { status: 401 },
      { body: '{}' },
      { body: '<html>', contentType: 'text/html' },
      { reset: true as const },
    ]) {
      await control.setFaults([{ match: { pathIncludes: 'getFreeGallery' }, ...fault }]);
      expect((await service.listAlbums(PIER, ask())).map(({ album }) => album.kind)).toEqual([
        'album',
        'album',
        'album',
        'album',
      ]);
    }
    await control.setFaults([{ match: { pathIncludes: 'getFreeGallery' }, status: 403 }]);
    expect((await failureOf(service.listPictures(PIER_FREE, 0, ask()))).kind).toBe('forbidden');
    await control.reset();
    expect(await createService('a wrong key').listAlbums(PIER, ask())).toHaveLength(4);
    expect(await createService(null).listAlbums(PIER, ask())).toHaveLength(4);
    expect((await failureOf(createService(null).listPictures(PIER_FREE, 0, ask()))).kind).toBe('not-found');
  });

  it('key methods send only the key, and all other methods only the token', async () => {
    const service = createService();
    await control.forgetRequests();
    await service.listOwners(ask());
    await service.listAlbums(PIER, ask({ asksForMaskedForms: true }));
    await service.listPictures('123457/3101' as AlbumId, 0, ask());
    await partOf(service.subscriptions).describe(PIER, ask());
    const seen = (await control.readRequests()).map(({ path, headers }) => [
      path.split('/').at(-1),
      'authorization' in headers,
      'x-apikey' in headers,
      headers['accept'],
    ]);
    const tokenCalls = ['verifyCredentials', 'GetAlbums', 'GetGallery'];
    expect(seen).toEqual(
      seen.map(([name]) => [
        name,
        tokenCalls.includes(String(name)),
        !tokenCalls.includes(String(name)),
        `application/${accept}`,
      ]),
    );
    expect(new Set(seen.map(([name]) => name))).toEqual(
      new Set([...tokenCalls, 'getFreeGallery', 'getPricePlans', 'getUserSummary']),
    );
  });

  it('an owner is found by a nickname in another Unicode form, and without its accents if only one owner matches', async () => {
    const service = createService();
    const profiles = [
      { UserID: 1, Nickname: 'E\u0301mile' },
      { UserID: 2, Nickname: 'Emile' },
      { UserID: 3, Nickname: 'Zoe\u0308' },
      { UserID: 4, Nickname: 'Zoé' },
      { UserID: 5, Nickname: 'Große' },
    ];
    const body = JSON.stringify({ PageNumber: 1, PageCount: 1, ProfilesTotal: profiles.length, Profiles: profiles });
    await control.setFaults([{ match: { methodName: 'searchProfiles' }, body }]);
    const idOf = async (text: string) => (await service.findOwner(text, ask())).owner.id;
    expect(await Promise.all(['émile', 'EMILE', 'zoë', 'grosse'].map(idOf))).toEqual(['1', '2', '3', '5']);
    expect((await failureOf(service.findOwner('zoe', ask()))).kind, 'the name matches two users').toBe('not-found');
  });

  it('owners are found by nickname, number and link, and have their own nickname as name', async () => {
    const service = createService();
    const heron = { owner: { id: HERON, name: 'quiet_heron', isSelf: false }, albumId: null };
    for (const text of ['Quiet_HERON', ' 123456 ', 'www.adultwork.com/123456', 'https://www.example.test/123456']) {
      expect(await service.findOwner(text, ask()), text).toEqual(heron);
    }
    expect((await service.findOwner('500001', ask())).owner).toEqual({ id: SELF, name: 'dana_reyes', isSelf: true });
    for (const text of ['quiet', 'nobody_at_all', '999999', '99999999999999999999']) {
      expect((await failureOf(service.findOwner(text, ask()))).kind, text).toBe('not-found');
    }
    expect((await failureOf(service.findOwner('https://', ask()))).kind).toBe('not-understood');
    const keyless = createPicturesApiService(optionsOf(sandbox.announcement));
    expect((await keyless.findOwner('123459', ask())).owner).toEqual({
      id: '123459',
      name: '#123459',
      isSelf: false,
    });
    expect((await keyless.findOwner('123458', ask())).owner.name).toBe('salt_meadow');
    expect((await failureOf(keyless.findOwner('quiet_heron', ask()))).kind).toBe('not-understood');
    expect((await createService('a wrong key').findOwner('123459', ask())).owner.name).toBe('#123459');
    expect([service, keyless].map(({ traits }) => traits.ownerLookup)).toEqual([
      'user-id-nickname-or-link',
      'user-id-or-link',
    ]);
  });

  it('a subscription has its prices and its page', async () => {
    const service = createService();
    const plans = [
      { duration: '1 Week', price: 1.5 },
      { duration: '2 Weeks', price: 2.75 },
      { duration: '1 Month', price: 4 },
    ];
    const described = await Promise.all(
      [SELF, HERON, PIER, '123458' as OwnerId].map((id) => partOf(service.subscriptions).describe(id, ask())),
    );
    expect(described).toEqual([
      { state: 'own', plans, pageUrl: null },
      { state: 'subscribed', plans, pageUrl: 'https://www.example.test/123456' },
      { state: 'not-subscribed', plans, pageUrl: 'https://www.example.test/123457' },
      { state: 'unknown', plans: [], pageUrl: 'https://www.example.test/123458' },
    ]);
    await control.setFaults([
      { match: { pathIncludes: 'getPricePlans' }, status: 403 },
      { match: { pathIncludes: 'getUserSummary' }, body: '[]' },
    ]);
    expect(await partOf(service.subscriptions).describe(PIER, ask())).toEqual({
      state: 'not-subscribed',
      plans: [],
      pageUrl: null,
    });
    expect(await partOf(createService(null).subscriptions).describe(PIER, ask())).toEqual({
      state: 'not-subscribed',
      plans: [],
      pageUrl: null,
    });
    expect((await failureOf(partOf(service.subscriptions).describe('999999' as OwnerId, ask()))).kind).toBe(
      'not-found',
    );
  });

  it('the page to subscribe on is offered only if its address is safe', async () => {
    const pages = [
      'http://www.example.test/1',
      'javascript:alert(1)',
      'https://user:word@www.example.test/',
      '//www.example.test/1',
      'http://127.0.0.1/1',
    ];
    const found = [];
    for (const page of pages) {
      const contentType = 'application/json';
      await control.setFaults([
        {
          match: { pathIncludes: 'getUserSummary' },
          body: `{"User":{"UserID":1,"ProfileUrl":"${page}"}}`,
          contentType,
        },
      ]);
      found.push((await partOf(createService().subscriptions).describe(PIER, ask())).pageUrl);
    }
    expect(found).toEqual([null, null, null, 'https://www.example.test/1', 'http://127.0.0.1/1']);
  });

  it('the client reads permissions, the account, countries and the group', async () => {
    const client = createPicturesApiClient(connect());
    expect(await client.getPermissions(ask())).toEqual(['userid', 'nickname', 'account_information']);
    expect(await client.verifyCredentials(ask())).toMatchObject({
      userId: SELF,
      groupId: '77',
      groupName: 'Estuary Collective',
      isGroupManager: true,
    });
    await control.setSettings({ grantedScopes: ['userid'] });
    expect(await client.verifyCredentials(ask())).toMatchObject({
      userId: SELF,
      groupId: undefined,
      isGroupManager: false,
    });
    const countries = await client.getCountries(ask());
    expect(countries.length).toBeGreaterThan(1);
    expect(countries.find(({ iso2 }) => iso2 === undefined)).toBeUndefined();
    await control.forgetRequests();
    const group = await client.getGroupDetails('77', ask());
    const pages = (await control.readRequests()).map(({ query }) => query['PageNumber']);
    expect(group).toMatchObject({ groupId: '77', groupName: 'Estuary Collective' });
    expect(new Set(group.items.map(({ userId }) => userId)).size).toBe(group.items.length);
    expect(pages).toEqual(Array.from({ length: Math.ceil(group.items.length / 100) }, (_, index) => String(index + 1)));
    expect(group.items.map(({ userId }) => userId)).toEqual(expect.arrayContaining([SELF, HERON, PIER]));
    expect((await failureOf(client.getGroupDetails('78', ask()))).kind).toBe('not-found');
    expect((await failureOf(createPicturesApiClient(connect(null)).getCountries(ask()))).kind).toBe('refused');
  });
});
