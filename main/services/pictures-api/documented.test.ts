/** Tests the documented details that no other test covers: the parameters and the credentials of each call. */
import { expect, it } from 'vitest';
import type { HttpRequest } from '../../net/http/http';
import { createGroupClient, createPicturesApiClient } from './client';
import { answerOf } from '../../testing/services/pictures-api/samples';
import { parseProfiles } from './wire-people';

it('each call sends its documented path, parameters and credentials, and no empty parameter', async () => {
  const seen: unknown[] = [];
  const send = ({ method, url, body, headers, authorize }: HttpRequest) => {
    const credentials = authorize?.({ method, url, body, number: 1 });
    const signIn = credentials?.['Authorization'] ?? credentials?.['X-ApiKey'];
    seen.push([`${method} ${url.pathname}`, Object.fromEntries(url.searchParams), signIn, headers?.['X-MaskImages']]);
    const everything = { UserID: 1, GroupID: 77, Permissions: [], Pictures: [], Profiles: [], Members: null };
    return Promise.resolve(
      answerOf(
        /GetAlbums|getPricePlans|getCountries/.test(url.pathname) ? '[]' : JSON.stringify(everything),
        'application/json',
      ),
    );
  };
  const connection = {
    http: { send },
    baseUrl: 'https://api.example.test',
    accessToken: () => Promise.resolve('t1'),
    apiKey: () => Promise.resolve('k1'),
  };
  const client = createPicturesApiClient(connection);
  const groupClient = createGroupClient(connection);
  const request = { asksForMaskedForms: true, signal: new AbortController().signal };
  await client.verifyCredentials(request);
  await client.getPermissions(request);
  await client.getAlbums('1', request);
  await client.getGallery({ kind: 'album', userId: '1', albumId: '2' }, 3, 'size', request);
  await client.getGallery({ kind: 'album', userId: '1', albumId: '2' }, 1, '', {
    ...request,
    asksForMaskedForms: false,
  });
  await client.getFreeGallery('1', 2, request);
  await client.getPricePlans('1', request);
  await client.getCountries(request);
  await client.getUserSummary('1', request);
  await client.searchProfiles('heron', 1, request);
  await client.searchProfiles('', 1, request);
  await client.getGroupDetails('77', request);
  await groupClient.getAlbums('1', request);
  await groupClient.getGallery({ kind: 'album', userId: '1', albumId: '2' }, 3, 'size', request);
  await groupClient.getNewest('1', request);
  expect(seen).toEqual([
    ['GET /v1/account/verifyCredentials', {}, 'bearer t1', undefined],
    ['GET /v1/Account/GetPermissions', {}, 'bearer t1', undefined],
    ['GET /v1/Pictures/GetAlbums', { UserID: '1', ReturnPictureIDs: 'true' }, 'bearer t1', '1'],
    [
      'GET /v1/Pictures/GetGallery',
      { UserID: '1', AlbumID: '2', OrderBy: 'size', PageSize: '100', PageNumber: '3' },
      'bearer t1',
      '1',
    ],
    [
      'GET /v1/Pictures/GetGallery',
      { UserID: '1', AlbumID: '2', PageSize: '100', PageNumber: '1' },
      'bearer t1',
      undefined,
    ],
    ['GET /v1/pictures/getFreeGallery', { UserID: '1', PageSize: '100', PageNumber: '2' }, 'k1', '1'],
    ['GET /v1/pictures/getPricePlans', { UserID: '1' }, 'k1', undefined],
    ['GET /v1/lists/getCountries', {}, 'k1', undefined],
    ['GET /v1/newsfeed/getUserSummary', { UserID: '1' }, 'k1', '1'],
    ['GET /v1/search/searchProfiles', { Nickname: 'heron', ProfilesPerPage: '100', PageNumber: '1' }, 'k1', undefined],
    ['GET /v1/search/searchProfiles', { ProfilesPerPage: '100', PageNumber: '1' }, 'k1', undefined],
    [
      'GET /v1/groups/getGroupDetails',
      { GroupID: '77', ReturnMembers: 'true', MembersPerPage: '100', PageNumber: '1' },
      'k1',
      '1',
    ],
    ['GET /v1/Groups/Pictures/GetAlbums', { UserID: '1', ReturnPictureIDs: 'true' }, 'bearer t1', '1'],
    [
      'GET /v1/Groups/Pictures/GetGallery',
      { UserID: '1', AlbumID: '2', OrderBy: 'size', PageSize: '100', PageNumber: '3' },
      'bearer t1',
      '1',
    ],
    [
      'GET /v1/Groups/Pictures/GetGallery',
      { UserID: '1', OrderBy: 'dateuploaded', PageSize: '1', PageNumber: '1' },
      'bearer t1',
      '1',
    ],
  ]);
});

it('a nickname is read in both spellings, and only the user number is required', () => {
  const profiles = parseProfiles({
    Profiles: [{ UserID: 1, Nickname: 'a' }, { UserID: 2, NickName: 'b' }, { UserID: 3 }, { Nickname: 'c' }],
  });
  expect(profiles?.items).toEqual([
    { userId: '1', nickname: 'a' },
    { userId: '2', nickname: 'b' },
    { userId: '3', nickname: undefined },
  ]);
});
