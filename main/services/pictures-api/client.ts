/** The reading calls of the Pictures API, each as documented (pictures-api.md). */
import type { ValueReader } from './answer-reader';
import { type Call, type CallRequest, createCaller, type MakeCall, type PicturesApiConnection } from './call';
import { type CollectedPages, collectPages } from './collect-pages';
import type { OwnAlbumLocation } from './ids';
import type { WireAlbum, WireGallery } from './wire';
import type { WireCountry, WirePricePlan } from './wire-lists';
import type { WireCredentials, WireGroup, WirePage, WireProfile, WireUserSummary } from './wire-people';

/** The largest page size (section 3), which the service also recommends (section 1.6). */
export const PAGE_SIZE = 100;

/** Page numbers count from 1. */
export interface PicturesApiClient {
  /** Returns whether there is an API key. The methods below that need one reject with `refused` without it. */
  hasApiKey(): Promise<boolean>;
  verifyCredentials(request: CallRequest): Promise<WireCredentials>;
  /** Returns the scopes that the account granted. */
  getPermissions(request: CallRequest): Promise<readonly string[]>;
  /** Returns the albums with the ids of all their pictures. */
  getAlbums(userId: string, request: CallRequest): Promise<readonly WireAlbum[]>;
  /** Rejects with `forbidden` if the gallery is closed to this account. `orderBy` is an id from `ORDERS`. */
  getGallery(
    place: OwnAlbumLocation,
    pageNumber: number,
    orderBy: string | undefined,
    request: CallRequest,
  ): Promise<WireGallery>;
  /** Needs an API key, as do all methods below. */
  getFreeGallery(userId: string, pageNumber: number, request: CallRequest): Promise<WireGallery>;
  getPricePlans(userId: string, request: CallRequest): Promise<readonly WirePricePlan[]>;
  getCountries(request: CallRequest): Promise<readonly WireCountry[]>;
  getUserSummary(userId: string, request: CallRequest): Promise<WireUserSummary>;
  /** Also finds nicknames that match only in part (section 14, A23). */
  searchProfiles(nickname: string, pageNumber: number, request: CallRequest): Promise<WirePage<WireProfile>>;
  /** Returns the members of all readable pages. */
  getGroupDetails(groupId: string, request: CallRequest): Promise<WireGroup & Pick<CollectedPages<unknown>, 'unread'>>;
}

export type GalleryClient = Pick<PicturesApiClient, 'getAlbums' | 'getGallery'>;

/**
 * The same calls made as a member of the account's group. Rejects with `forbidden` if the account does not manage the
 * member's group.
 */
export interface GroupClient extends GalleryClient {
  /** Returns only the newest picture of all albums (section 14, A9). */
  getNewest(userId: string, request: CallRequest): Promise<WireGallery>;
}

export function createPicturesApiClient(connection: PicturesApiConnection): PicturesApiClient {
  const call = createCaller(connection);
  return {
    hasApiKey: async () => ((await connection.apiKey?.()) ?? '') !== '',
    ...withAccessToken(call),
    ...withApiKey(call),
  };
}

export function createGroupClient(connection: PicturesApiConnection): GroupClient {
  const call = createCaller(connection);
  return {
    ...withGalleries(call, 'group'),
    getNewest: (userId, request) =>
      call(galleryCall({ UserID: userId, OrderBy: 'dateuploaded', PageSize: '1', PageNumber: '1' }, 'group'), request),
  };
}

type TokenMethods = 'verifyCredentials' | 'getPermissions' | keyof GalleryClient;

function withAccessToken(call: MakeCall): Pick<PicturesApiClient, TokenMethods> {
  const authentication = 'access-token';
  return {
    verifyCredentials: (request) =>
      call({ path: 'account/verifyCredentials', authentication, reads: 'credentials', kind: 'credentials' }, request),
    getPermissions: (request) =>
      call({ path: 'Account/GetPermissions', authentication, reads: 'permissions', kind: 'credentials' }, request),
    ...withGalleries(call, 'plain'),
  };
}

type Form = NonNullable<Call<ValueReader>['form']>;

function withGalleries(call: MakeCall, form: Form): GalleryClient {
  return {
    getAlbums: (userId, request) => {
      const parameters = { UserID: userId, ReturnPictureIDs: 'true' };
      const path = 'Pictures/GetAlbums';
      return call(
        { path, form, parameters, authentication: 'access-token', hasPictures: true, reads: 'albums', kind: 'list' },
        request,
      );
    },
    getGallery: ({ userId, albumId }, pageNumber, orderBy, request) => {
      const parameters = { UserID: userId, AlbumID: albumId, OrderBy: orderBy, ...paged('PageSize', pageNumber) };
      return call(galleryCall(parameters, form), request);
    },
  };
}

function galleryCall(parameters: NonNullable<Call<'gallery'>['parameters']>, form: Form): Call<'gallery'> {
  const path = 'Pictures/GetGallery';
  return { path, form, parameters, authentication: 'access-token', hasPictures: true, reads: 'gallery' };
}

function withApiKey(call: MakeCall): Omit<PicturesApiClient, TokenMethods | 'hasApiKey'> {
  const authentication = 'api-key';
  const getGroupPage = (groupId: string, pageNumber: number, request: CallRequest): Promise<WireGroup> => {
    const parameters = { GroupID: groupId, ReturnMembers: 'true', ...paged('MembersPerPage', pageNumber) };
    return call(
      { path: 'groups/getGroupDetails', parameters, authentication, hasPictures: true, reads: 'group' },
      request,
    );
  };
  return {
    getFreeGallery: (userId, pageNumber, request) => {
      const parameters = { UserID: userId, ...paged('PageSize', pageNumber) };
      return call(
        { path: 'pictures/getFreeGallery', parameters, authentication, hasPictures: true, reads: 'gallery' },
        request,
      );
    },
    getPricePlans: (userId, request) =>
      call(
        { path: 'pictures/getPricePlans', parameters: { UserID: userId }, authentication, reads: 'pricePlans' },
        request,
      ),
    getCountries: (request) => call({ path: 'lists/getCountries', authentication, reads: 'countries' }, request),
    getUserSummary: (userId, request) => {
      const parameters = { UserID: userId };
      const path = 'newsfeed/getUserSummary';
      return call({ path, parameters, authentication, hasPictures: true, reads: 'userSummary' }, request);
    },
    searchProfiles: (nickname, pageNumber, request) => {
      const parameters = { Nickname: nickname, ...paged('ProfilesPerPage', pageNumber) };
      return call({ path: 'search/searchProfiles', parameters, authentication, reads: 'profiles' }, request);
    },
    async getGroupDetails(groupId, request) {
      const first = await getGroupPage(groupId, 1, request);
      const ask = (pageNumber: number): Promise<WireGroup> =>
        pageNumber === 1 ? Promise.resolve(first) : getGroupPage(groupId, pageNumber, request);
      return { ...first, ...(await collectPages(ask, ({ userId }) => userId)) };
    },
  };
}

function paged(
  sizeName: 'PageSize' | 'MembersPerPage' | 'ProfilesPerPage',
  pageNumber: number,
): Record<string, string> {
  return { [sizeName]: String(PAGE_SIZE), PageNumber: String(pageNumber) };
}
