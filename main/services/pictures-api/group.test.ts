/**
 * Tests the group of the Pictures API against the sandbox: the form, the credentials and the user number of each
 * request.
 */
import { describe, expect, it } from 'vitest';
import type { AlbumId, MemberId, OwnerId } from '../../../preload/contract';
import { ask, failureOf } from '../../testing/services/conformance';
import { describeGroupService } from '../../testing/services/group-conformance';
import type { Person } from '../../testing/services/group-under-test';
import { startSandboxForTests } from '../../testing/services/sandbox-control';
import { groupOf, signInsOf, optionsOf } from '../../testing/services/pictures-api/sandbox-service';
import { createPicturesApiService, type PicturesApiOptions } from './service';

const DANA = '500001';
const HERON = '123456' as MemberId;
const PIER = '123457' as MemberId;
const WITHOUT_ALBUMS = '600010' as MemberId;

describe.each(['json', 'xml'] as const)('With %s responses', (accept) => {
  describeGroupService('The Pictures API', (announcement) => {
    const people = Object.entries(signInsOf(announcement)) as [Person, string][];
    return {
      groupOf: (person) => groupOf(announcement, person, { accept }),
      members: [HERON, '600004'],
      memberOfOtherGroup: '700001',
      inNoGroup: '123458',
      nobody: '999999',
      tell: ({ path, query, headers }) => ({
        member: /^\/v1\/Groups\/Pictures\/Get(Albums|Gallery)$/.test(path) ? (query['UserID'] ?? null) : null,
        by: people.find(([, token]) => headers['authorization'] === `bearer ${token}`)?.[0] ?? null,
      }),
      matchOf: (member) => ({ origin: 'pictures', pathIncludes: '/Groups/', parameters: { UserID: member } }),
      revoked: { revokedManagers: [Number(DANA)] },
      signedOut: { revokedTokens: [signInsOf(announcement).manager] },
    };
  });
});

describe('The group of the Pictures API', () => {
  const sandbox = startSandboxForTests();
  const { control } = sandbox;

  const dana = (more: Partial<PicturesApiOptions> = {}) => groupOf(sandbox.announcement, 'manager', more);
  const keyless = () => dana({ apiKey: () => Promise.resolve(null) });

  /** Returns the path, user number and credentials of each request, and whether it asks for masked pictures. */
  async function seen(): Promise<readonly unknown[]> {
    const requests = await control.readRequests();
    await control.forgetRequests();
    return requests.map(({ path, query, headers }) => [
      path.replace('/v1/', ''),
      query['UserID'] ?? query['GroupID'],
      'authorization' in headers ? 'token' : 'x-apikey' in headers ? 'key' : 'none',
      headers['x-maskimages'] === '1',
    ]);
  }

  it.each([true, false])(
    'sends each request in the right form, with the right credentials and user number (masked: %s)',
    async (asksForMaskedForms) => {
      const group = dana();
      const request = ask({ asksForMaskedForms });
      await control.forgetRequests();
      await group.readAccess(request);
      expect(await seen()).toEqual([['account/verifyCredentials', undefined, 'token', false]]);
      await group.listMembers(request);
      expect(await seen()).toEqual([
        ['account/verifyCredentials', undefined, 'token', false],
        ['groups/getGroupDetails', '77', 'key', asksForMaskedForms],
        ['groups/getGroupDetails', '77', 'key', asksForMaskedForms],
      ]);
      await group.findMember(PIER, request);
      expect(await seen()).toEqual([
        ['account/verifyCredentials', undefined, 'token', false],
        ['newsfeed/getUserSummary', PIER, 'key', asksForMaskedForms],
        ['Groups/Pictures/GetAlbums', PIER, 'token', asksForMaskedForms],
      ]);
      await group.listAlbums(PIER, request);
      await group.readNewest(PIER, request);
      const service = group.actAs({ id: PIER, name: 'x' }, () => undefined);
      await service.listAlbums(PIER as string as OwnerId, request);
      await service.listPictures('123457/3101' as AlbumId, 0, request);
      expect(await seen()).toEqual([
        ['Groups/Pictures/GetAlbums', PIER, 'token', asksForMaskedForms],
        ['Groups/Pictures/GetGallery', PIER, 'token', asksForMaskedForms],
        ['Groups/Pictures/GetAlbums', PIER, 'token', asksForMaskedForms],
        ['Groups/Pictures/GetGallery', PIER, 'token', asksForMaskedForms],
      ]);
    },
  );

  it('shows albums and covers of a member that the plain form withholds', async () => {
    await control.setSettings({ hiddenFromPlain: { [PIER]: [3102] } });
    const service = createPicturesApiService(optionsOf(sandbox.announcement));
    const namesAndCovers = (albums: Awaited<ReturnType<typeof service.listAlbums>>) =>
      albums.map(({ album }) => [album.name, album.cover.state]);
    const group = dana();
    expect(namesAndCovers(await service.listAlbums(group.ownerOf(PIER), ask()))).toEqual([
      ...[
        ['Pines', 'withheld'],
        ['Pier end', 'withheld'],
        ['High ground', 'withheld'],
      ],
    ]);
    expect(namesAndCovers(await group.listAlbums(PIER, ask()))).toEqual([
      ...[
        ['Pines', 'available'],
        ['Pier end', 'available'],
        ['High ground', 'available'],
        ['White valley', 'available'],
      ],
    ]);
  });

  it('reports a missing permission, and offers a new sign-in only if that can grant it', async () => {
    await control.setSettings({ grantedScopes: ['userid', 'nickname'] });
    expect(await dana({ canAskForPermissions: true }).readAccess(ask())).toEqual({
      groupName: null,
      whyNot: {
        obstacle: { code: 'permission-missing-in-sign-in', permission: 'account_information' },
        missingPermission: 'account_information',
      },
      whyNotListed: null,
    });
    const { whyNot } = await dana().readAccess(ask());
    expect(whyNot).toEqual({
      obstacle: { code: 'permission-missing-in-token', permission: 'account_information' },
      missingPermission: null,
    });
    expect(await failureOf(dana().listMembers(ask()))).toMatchObject({
      kind: 'forbidden',
      detail: whyNot?.obstacle,
    });
    await control.reset();
    expect(
      (await groupOf(sandbox.announcement, 'plain member', { canAskForPermissions: true }).readAccess(ask())).whyNot,
    ).toEqual({
      obstacle: { code: 'manages-no-group' },
      missingPermission: null,
    });
  });

  it('lists no members without an API key or a group number, but finds members by their numbers', async () => {
    const { whyNot, whyNotListed } = await keyless().readAccess(ask());
    expect([whyNot, whyNotListed]).toEqual([null, { code: 'group-without-api-key' }]);
    expect(await failureOf(keyless().listMembers(ask()))).toMatchObject({ kind: 'refused', detail: whyNotListed });
    expect(await keyless().findMember('www.adultwork.com/123457', ask())).toEqual({
      id: PIER,
      name: '#123457',
      portrait: null,
    });
    expect((await failureOf(keyless().findMember('123458', ask()))).kind).toBe('forbidden');
    expect((await failureOf(keyless().findMember('999999', ask()))).kind).toBe('not-found');
    await control.setFaults([
      { match: { methodName: 'verifyCredentials' }, body: '{"UserID":500001,"IsGroupManager":true}' },
    ]);
    expect((await dana().readAccess(ask())).whyNotListed).toEqual({ code: 'group-without-id' });
    expect((await failureOf(dana().listMembers(ask()))).kind).toBe('refused');
  });

  it('rejects the account itself, a nickname and an unknown number, and explains why a user outside the group is rejected', async () => {
    const kinds = ['500001', 'quiet_heron', '99999999999999999999'].map(
      async (text) => (await failureOf(dana().findMember(text, ask()))).kind,
    );
    expect(await Promise.all(kinds)).toEqual(['not-understood', 'not-understood', 'not-found']);
    expect(await failureOf(dana().findMember('700001', ask()))).toEqual({
      kind: 'forbidden',
      status: 403,
      detail: { code: 'not-in-group' },
      quote: 'The requested user is not a member of your group.',
    });
    expect((await dana({ apiKey: () => Promise.resolve('a wrong key') }).findMember(HERON, ask())).name).toBe(
      '#123456',
    );
  });

  it('has no newest picture if there is no picture, if the project is not approved, or if no picture has a date', async () => {
    expect([await dana().listAlbums(WITHOUT_ALBUMS, ask()), await dana().readNewest(WITHOUT_ALBUMS, ask())]).toEqual([
      [],
      null,
    ]);
    expect(await dana().readNewest(HERON, ask())).toEqual({
      iso: expect.stringMatching(/^2024-06-09T/) as string,
      precision: 'unzoned',
    });
    await control.setSettings({ isProjectApproved: false });
    expect(await dana().readNewest(HERON, ask())).toBeNull();
    await control.reset();
    await control.setFaults([{ match: { methodName: 'GetGallery' }, body: '{"Pictures":[{"PictureID":1}]}' }]);
    expect(await dana().readNewest(HERON, ask())).toBeNull();
    await control.setFaults([{ match: { methodName: 'GetGallery' }, status: 500 }]);
    expect((await failureOf(dana().readNewest(HERON, ask()))).kind).toBe('service-failed');
  });
});
